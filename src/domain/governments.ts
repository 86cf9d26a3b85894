import type { History } from "./history.ts";
import type { Day, Government } from "./records.ts";

/** The government of the United Kingdom on a day: the last to have begun by then. undefined before the first on record. */
export function governmentOn(history: History, day: Day): Government | undefined {
  return history.governments.filter(({ nation, during }) => nation === "UNITED_KINGDOM" && (during.from?.latest ?? "9999") <= day).at(-1);
}
