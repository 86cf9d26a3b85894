import type { Order, Position } from "../domain/ordering.ts";
import { positionOf } from "../domain/ordering.ts";
import type { AnyRecord } from "../domain/records.ts";
import { LIMITS } from "../limits.ts";
import type { Page } from "../store/store.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";
import { badUserInput } from "./errors.ts";
import { checkRange, DEFAULT_PAGE } from "./input-checks.ts";

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list, after the Relay specification. */
export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor?: string;
    readonly endCursor?: string;
  };
  readonly totalCount: number;
}

/** Which page: `first` rows (from 0 to 100; 20 when null) after a cursor. */
export interface PageRequest {
  readonly first: number | null;
  readonly after?: string | null;
}

/** Puts a page of edges in its envelope. */
export function connection<T, E extends Edge<T>>(
  edges: readonly E[],
  page: { readonly total: number; readonly hasNext: boolean },
  after: string | null | undefined,
): Connection<T, E> {
  const start = edges[0]?.cursor;
  const end = edges.at(-1)?.cursor;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: after !== undefined && after !== null,
      ...(start === undefined ? {} : { startCursor: start }),
      ...(end === undefined ? {} : { endCursor: end }),
    },
    totalCount: page.total,
  };
}

/** The size of a page. Throws BAD_USER_INPUT outside 0 to 100. */
export function pageSize(request: PageRequest): number {
  return checkRange("first", request.first ?? DEFAULT_PAGE, 0, LIMITS.page.most);
}

/** Cursors of one kind of record in one order. A cursor of another kind or order is refused. */
export function recordCursors(
  kind: string,
  order: Order,
): { readonly of: (record: AnyRecord) => string; readonly read: (cursor: string) => Position } {
  const tag = `${kind} ${order.by} ${order.descending ? "down" : "up"}`;
  return {
    of: (record) => {
      const { key, id } = positionOf(record, order);
      return encodeCursor(tag, [key ?? null, id]);
    },
    read: (cursor) => {
      const [key, id] = decodeCursor(cursor, tag, 2);
      const fits = key === null || typeof key === (order.by === "LIFESPAN" ? "number" : "string");
      if (typeof id !== "string" || !fits) throw badUserInput('expected "after" to be a cursor of an earlier page', { argument: "after" });
      return { key: key ?? undefined, id };
    },
  };
}

/** A page that a store gave, as a connection. */
export function recordConnection<T extends AnyRecord>(
  page: Page<T>,
  cursorOf: (record: T) => string,
  after: string | null | undefined,
): Connection<T> {
  return connection<T, Edge<T>>(
    page.items.map((node) => ({ cursor: cursorOf(node), node })),
    page,
    after,
  );
}

/**
 * A page of a list that is whole in memory. `keyOf` names a row uniquely within the list, and `order` names the list and its order, so
 * that a cursor of another list is refused.
 */
export function listConnection<T>(rows: readonly T[], keyOf: (row: T) => string, order: string, request: PageRequest): Connection<T> {
  const first = pageSize(request);
  const start = request.after === undefined || request.after === null ? 0 : rowAfter(rows, keyOf, decodeCursor(request.after, order, 1)[0]);
  const edges = rows.slice(start, start + first).map((node) => ({ cursor: encodeCursor(order, [keyOf(node)]), node }));
  return connection<T, Edge<T>>(edges, { total: rows.length, hasNext: start + first < rows.length }, request.after);
}

function rowAfter<T>(rows: readonly T[], keyOf: (row: T) => string, key: string | number | null | undefined): number {
  const index = rows.findIndex((row) => keyOf(row) === key);
  if (index < 0)
    throw badUserInput('expected "after" to be a cursor of this list as filtered, got one of a row that is not in it', {
      argument: "after",
    });
  return index + 1;
}
