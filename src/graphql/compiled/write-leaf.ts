import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLString, isEnumType } from "graphql";
import type { GraphQLLeafType } from "graphql";

import { NotWhole } from "./not-whole.ts";

/** Writes a value that is not null as JSON. Throws where the value does not fit the type. */
export type WriteValue = (value: unknown) => string;

// Quotes, backslashes and control characters are escaped, and so is half of a pair of surrogates.
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

/** A text as JSON. `before`: what stands before it, put together in the same go, as most of what is written are texts. */
export function quote(text: string, before = ""): string {
  return NEEDS_ESCAPE.test(text) ? before + JSON.stringify(text) : `${before}"${text}"`;
}

/** How values of a scalar or an enum are written: the usual ones at once, all others as graphql-js serialises them. */
export function leafWriter(type: GraphQLLeafType): WriteValue {
  const write = (value: unknown): string => written(type.serialize(value));
  switch (type) {
    case GraphQLString:
    case GraphQLID:
      return (value) => (typeof value === "string" ? quote(value) : write(value));
    case GraphQLBoolean:
      return (value) => (value === true ? "true" : value === false ? "false" : write(value));
    case GraphQLInt:
      // The bits of an integer that fits survive.
      return (value) => (typeof value === "number" && (value | 0) === value ? String(value) : write(value));
    case GraphQLFloat:
      return (value) => (typeof value === "number" && Number.isFinite(value) ? String(value) : write(value));
  }
  if (!isEnumType(type)) return write;
  const names = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, quote(name)]));
  return (value) => names.get(value) ?? write(value);
}

function written(value: unknown): string {
  if (typeof value === "string") return quote(value);
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined || text === "null") throw new NotWhole();
  return text;
}
