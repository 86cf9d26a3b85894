import { GraphQLScalarType } from "graphql";

import { DateSyntaxError, parseDate, parsePeriod } from "../../domain/dates.ts";
import { badUserInput } from "../errors.ts";

/** Extended Date/Time Format, level 0 and the part of level 1 that has one clear reading. */
export const EdtfScalar = new GraphQLScalarType<string, string>({
  name: "EDTF",
  description:
    "A date or period as Extended Date/Time Format (ISO 8601-2): 1974-04-01, 1974-04, 2001-21 (spring 2001), 1974, 197X, with ~ for about, " +
    "? for doubtful, % for both; 1958/1965 for one day between; in periods 2013-04-01/.. is still going on and 1991/ ended at an unknown time.",
  specifiedByURL: "https://www.loc.gov/standards/datetime/",
  serialize: (value) => String(value),
  parseValue: (value) => {
    if (typeof value !== "string") throw badUserInput("expected an EDTF date as text");
    try {
      if (value.includes("/")) parsePeriod(value);
      else parseDate(value);
      return value;
    } catch (error) {
      throw error instanceof DateSyntaxError ? badUserInput(error.message) : error;
    }
  },
});
