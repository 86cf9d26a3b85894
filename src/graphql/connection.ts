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

/** A page of a list, after the Relay specification. Cursors are made when they are asked for. */
export interface Connection<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    /** Absent for an empty page. */
    readonly startCursor: string | undefined;
    readonly endCursor: string | undefined;
  };
  readonly totalCount: number;
}

/** Which page: `first` rows (from 0 to 100; 20 when null) after a cursor. */
export interface PageRequest {
  readonly first: number | null;
  readonly after?: string | null;
}

/** Puts a page of rows in its envelope. */
export function connection<T, E extends Edge<T>>(
  { items, total, hasNext }: Page<T>,
  edgeOf: (row: T) => E,
  after: string | null | undefined,
): Connection<T, E> {
  const cursorOf = (row: T | undefined): string | undefined => (row === undefined ? undefined : edgeOf(row).cursor);
  return {
    get edges() {
      return items.map(edgeOf);
    },
    nodes: items,
    pageInfo: {
      hasNextPage: hasNext,
      hasPreviousPage: after !== undefined && after !== null,
      get startCursor() {
        return cursorOf(items[0]);
      },
      get endCursor() {
        return cursorOf(items.at(-1));
      },
    },
    totalCount: total,
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
  return connection<T, Edge<T>>(page, (node) => ({ cursor: cursorOf(node), node }), after);
}

/** A list in order, of which pages are asked. */
export interface PagedList<T> {
  /** Names the list and its order, so that a cursor of another list is refused. */
  readonly list: string;
  readonly total: number;
  /** Names a row uniquely within the list. */
  readonly keyOf: (row: T) => string;
  /** The row with a key; undefined when the list has none. */
  readonly find: (key: string) => T | undefined;
  /** So many rows at most, after a row or from the beginning. */
  readonly rowsAfter: (row: T | undefined, most: number) => readonly T[];
}

/** A page of a list. Throws BAD_USER_INPUT for a cursor of another list, or of a row that is not in it. */
export function listPage<T>(request: PageRequest, { list, total, keyOf, find, rowsAfter }: PagedList<T>): Connection<T> {
  const first = pageSize(request);
  const after = request.after === undefined || request.after === null ? undefined : rowNamed(decodeCursor(request.after, list, 1)[0], find);
  const rows = rowsAfter(after, first + 1);
  return connection<T, Edge<T>>(
    { items: rows.slice(0, first), total, hasNext: rows.length > first },
    (node) => ({ cursor: encodeCursor(list, [keyOf(node)]), node }),
    request.after,
  );
}

/** A page of a list that is whole in memory. */
export function listConnection<T>(rows: readonly T[], keyOf: (row: T) => string, list: string, request: PageRequest): Connection<T> {
  return listPage(request, {
    list,
    total: rows.length,
    keyOf,
    find: (key) => rows.find((row) => keyOf(row) === key),
    rowsAfter: (row, most) => {
      const start = row === undefined ? 0 : rows.indexOf(row) + 1;
      return rows.slice(start, start + most);
    },
  });
}

function rowNamed<T>(key: string | number | null | undefined, find: (key: string) => T | undefined): T {
  const row = typeof key === "string" ? find(key) : undefined;
  if (row === undefined)
    throw badUserInput('expected "after" to be a cursor of this list as filtered, got one of a row that is not in it', {
      argument: "after",
    });
  return row;
}
