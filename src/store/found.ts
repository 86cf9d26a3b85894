import { compareIds } from "../domain/record-date.ts";
import type { Id } from "../domain/records.ts";
import { searchScore } from "../domain/search-text.ts";
import type { SearchText } from "../domain/search-text.ts";
import type { SearchQuery } from "./store.ts";

/** A record that may answer a search. */
export interface Candidate {
  readonly id: Id;
  readonly text: SearchText;
}

export interface FoundPage {
  readonly ids: readonly Id[];
  readonly total: number;
  readonly hasNext: boolean;
}

/** Words that can be looked for: an empty word would begin every word. */
export function askedWords(query: SearchQuery): readonly string[] {
  return query.words.filter((word) => word !== "");
}

/** Ranks candidates by searchScore, ties by id, and takes the page asked for. Candidates that do not answer the search drop out. */
export function rankFound(candidates: readonly Candidate[], query: SearchQuery): FoundPage {
  const asked = askedWords(query);
  const found = candidates
    .map(({ id, text }) => ({ id, score: searchScore(text, asked) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareIds(a.id, b.id));
  const { after, first } = query;
  const rest =
    after === undefined ? found : found.filter(({ id, score }) => score < after.score || (score === after.score && id > after.id));
  return { ids: rest.slice(0, first).map(({ id }) => id), total: found.length, hasNext: rest.length > first };
}
