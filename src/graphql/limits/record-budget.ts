import { LIMITS } from "../../limits.ts";
import { tooComplex } from "./too-complex.ts";

/** Takes so many records out of what one request may reach. Throws QUERY_TOO_COMPLEX when there are not so many left. */
export type TakeRecords = (count: number) => void;

/**
 * Counts records as they are reached from others. The cost that is counted beforehand knows the usual length of a list; this knows the true
 * one, so that going to and fro between a reform and the hundreds of bodies that it ended comes to an end.
 */
export function recordBudget(most: number = LIMITS.records.most): TakeRecords {
  let taken = 0;
  return (count) => {
    taken += count;
    if (taken > most) throw tooComplex("records");
  };
}
