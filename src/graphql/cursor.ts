import { badUserInput } from "./errors.ts";

/** What a cursor holds besides its order: enough to find the row after it. */
export type CursorValues = readonly (string | number | null)[];

/** An opaque cursor: which order it belongs to and where in that order it stands. */
export function encodeCursor(order: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([order, ...values])).toString("base64url");
}

/** Reads a cursor of one order. Throws BAD_USER_INPUT for one that we did not make, or that belongs to another order. */
export function decodeCursor(cursor: string, order: string, length: number): CursorValues {
  const values = cursor.length > 2000 ? undefined : parse(cursor);
  if (values === undefined)
    throw badUserInput(`expected "after" to be a cursor of an earlier page, got ${JSON.stringify(cursor.slice(0, 40))}`, {
      argument: "after",
    });
  if (values[0] !== order || values.length !== length + 1) {
    throw badUserInput('expected "after" to be a cursor of this list in this order, got one of another list or order', {
      argument: "after",
    });
  }
  return values.slice(1);
}

function parse(cursor: string): CursorValues | undefined {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(values) && values.every(isValue) ? values : undefined;
  } catch {
    return undefined;
  }
}

function isValue(value: unknown): value is string | number | null {
  return value === null || typeof value === "string" || typeof value === "number";
}
