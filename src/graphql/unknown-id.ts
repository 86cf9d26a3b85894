import type { GraphQLError } from "graphql";

import { nearestIds } from "../domain/nearest.ts";
import { RECORD_KINDS } from "../domain/vocabulary.ts";
import type { RecordKind } from "../domain/vocabulary.ts";
import type { GraphContext } from "./context.ts";
import { badUserInput } from "./errors.ts";

/** The error for an argument that should be the id of some kind of record and is not. Names the nearest ids of that kind. */
export async function unknownId(context: GraphContext, argument: string, id: string, kinds: readonly RecordKind[]): Promise<GraphQLError> {
  const { records } = await context.history();
  const wanted = kinds.length === RECORD_KINDS.length ? "record" : kinds.join(" or ").toLowerCase();
  const known = records.get(id);
  // A set, because a record with former ids is in the history once for each.
  const candidates = new Set([...records.values()].filter(({ type }) => kinds.includes(type)).map((record) => record.id));
  const near = nearestIds(id, candidates, 3);
  const came = known === undefined ? JSON.stringify(id) : `the id of a ${known.type.toLowerCase()}, ${JSON.stringify(id)}`;
  const hint = near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`;
  return badUserInput(`expected "${argument}" to be the id of a ${wanted}, got ${came}${hint}`, { argument, nearest: near });
}
