import { dateLabel } from "../domain/date-label.ts";
import { exactDay, isDay } from "../domain/dates.ts";
import type { History } from "../domain/history.ts";
import { words } from "../domain/search-text.ts";
import { takeSnapshot } from "../domain/snapshot.ts";
import { DIRECTIONS } from "../domain/vocabulary.ts";
import type { Direction } from "../domain/vocabulary.ts";
import type { GraphStore } from "../store/store.ts";
import { cutGraph } from "./export-graph.ts";
import type { ExportGraph } from "./export-graph.ts";

/** A question that the asker can put right. The message says what was expected and what came. */
export class ScopeError extends Error {
  override readonly name = "ScopeError";
}

/** Which part of the graph to export. At most one of lineage, on and search; none: the whole graph. */
export interface ScopeQuestion {
  /** Id of the structure whose lineage is wanted. */
  readonly lineage?: string | undefined;
  readonly direction?: string | undefined;
  /** Generations each way, 0 to 50. */
  readonly depth?: string | undefined;
  /** A day: the structures that certainly stood on it. */
  readonly on?: string | undefined;
  /** Words: the structures found by them. */
  readonly search?: string | undefined;
}

const MAX_DEPTH = 50;
const MAX_FOUND = 1000;

/** Cuts the part that is asked for. Throws ScopeError for a question that cannot be answered. */
export async function cutScope(store: GraphStore, history: History, question: ScopeQuestion, publicUrl: string): Promise<ExportGraph> {
  const { lineage, on, search } = question;
  const asked = Object.entries({ lineage, on, search }).filter(([, value]) => value !== undefined);
  if (asked.length > 1) throw new ScopeError(`expected one of lineage, on and search, got ${asked.map(([name]) => name).join(" and ")}`);
  if (lineage !== undefined) return cutLineage(store, history, lineage, question, publicUrl);
  if (on !== undefined) {
    if (!isDay(on)) throw new ScopeError(`expected on to be a day such as 1974-04-01, got "${on}"`);
    const standing = takeSnapshot(history, on, {}, "CERTAIN").structures;
    return cutGraph(
      history,
      `structures standing on ${dateLabel(exactDay(on))}`,
      publicUrl,
      standing.map(({ id }) => id),
    );
  }
  if (search !== undefined) {
    const { items } = await store.search({ words: words(search), kinds: ["Structure"], datasets: [history.meta.name], first: MAX_FOUND });
    return cutGraph(
      history,
      `structures found by "${search}"`,
      publicUrl,
      items.map(({ id }) => id),
    );
  }
  return cutGraph(history, "whole graph", publicUrl);
}

async function cutLineage(
  store: GraphStore,
  history: History,
  of: string,
  question: ScopeQuestion,
  publicUrl: string,
): Promise<ExportGraph> {
  const direction = (question.direction ?? "BOTH").toUpperCase();
  if (!isDirection(direction))
    throw new ScopeError(`expected direction to be one of ${DIRECTIONS.join(", ")}, got "${question.direction ?? ""}"`);
  const depth = question.depth === undefined ? MAX_DEPTH : Number(question.depth);
  if (!Number.isInteger(depth) || depth < 0 || depth > MAX_DEPTH)
    throw new ScopeError(`expected depth to be a whole number from 0 to ${MAX_DEPTH}, got "${question.depth ?? ""}"`);
  const graph = await store.lineage({ of, direction, depth, includePlanned: true });
  if (graph === undefined) throw new ScopeError(`expected lineage to be the id of a structure, got "${of}"`);
  const name = history.records.get(of)?.name ?? of;
  return cutGraph(
    history,
    `lineage of ${name}${graph.truncated ? " (cut at the depth or size asked for)" : ""}`,
    publicUrl,
    graph.nodes.map(({ id }) => id),
  );
}

function isDirection(text: string): text is Direction {
  return (DIRECTIONS as readonly string[]).includes(text);
}
