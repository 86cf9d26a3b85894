import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

import { isDay } from "../../domain/dates.ts";
import { badUserInput } from "../errors.ts";

/** A calendar day. Days that do not exist are refused, so that 2026-02-30 is an error and not 2 March. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description:
    "A calendar day, written as ISO 8601: 1948-07-05. Proleptic Gregorian, without time or zone. Days that do not exist are refused.",
  specifiedByURL: "https://www.iso.org/iso-8601-date-and-time-format.html",
  serialize: (value) => {
    if (typeof value === "string" && isDay(value)) return value;
    throw new GraphQLError(`expected a day as text to answer with, got ${String(value)}`);
  },
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

function readDay(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw badUserInput(
    `expected a day that exists, such as "1974-04-01", got ${typeof value === "string" ? JSON.stringify(value.slice(0, 40)) : "something that is not text"}`,
  );
}
