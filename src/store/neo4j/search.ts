import type { AnyRecord, Id } from "../../domain/records.ts";
import type { SearchText } from "../../domain/search-text.ts";
import { askedWords, rankFound } from "../found.ts";
import type { Candidate, FoundPage } from "../found.ts";
import type { Page, SearchQuery } from "../store.ts";
import { SEARCH_CANDIDATES } from "./cypher-read.ts";
import { luceneQuestion } from "./lucene.ts";
import type { Reading } from "./reading.ts";

/** What searches have in common that one statement can answer. */
export type SearchShape = Pick<SearchQuery, "datasets" | "kinds">;
export type AskedSearch = Omit<SearchQuery, keyof SearchShape>;

/** Finds records for each of some searches with one statement, and ranks them as the embedded store does; in order of the searches. */
export async function searchTogether(
  { ask, recordsByIds, textsByIds }: Reading,
  shape: SearchShape,
  searches: readonly AskedSearch[],
): Promise<readonly Page<AnyRecord>[]> {
  const questions = searches.flatMap((search, place) => {
    const asked = askedWords({ ...shape, ...search });
    return asked.length === 0 ? [] : [{ place, text: luceneQuestion(asked) }];
  });
  const { datasets, kinds } = shape;
  const found =
    questions.length === 0
      ? []
      : await ask<readonly [place: number, ids: readonly Id[]]>(SEARCH_CANDIDATES, { questions, datasets, kinds: kinds ?? null });
  const candidates = new Map(found);
  const texts = await textsByIds(found.flatMap(([, ids]) => ids));
  const pages = searches.map((search, place) => rankFound(candidatesFor(candidates.get(place) ?? [], texts), { ...shape, ...search }));
  const records = new Map(await withRecords(recordsByIds, pages));
  return pages.map(({ ids, total, hasNext }) => ({
    items: ids.map((id) => records.get(id)).filter((record) => record !== undefined),
    total,
    hasNext,
  }));
}

function candidatesFor(ids: readonly Id[], texts: ReadonlyMap<Id, SearchText>): readonly Candidate[] {
  return ids.flatMap((id) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ id, text }];
  });
}

async function withRecords(
  recordsByIds: Reading["recordsByIds"],
  pages: readonly FoundPage[],
): Promise<readonly (readonly [Id, AnyRecord | undefined])[]> {
  const ids = [...new Set(pages.flatMap((page) => page.ids))];
  const records = await recordsByIds(ids);
  return ids.map((id, place) => [id, records[place]]);
}
