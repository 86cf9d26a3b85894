import { InvalidArgumentError } from "commander";

import { isDay } from "../domain/dates.ts";
import type { Day } from "../domain/records.ts";

/** Reads an argument that names a day. */
export function calendarDay(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError("Expected a day such as 1974-04-01.");
  return text;
}
