import { StoreUnavailable } from "../errors.ts";
import { isRefusal, isSilence } from "./faults.ts";

const REFUSAL_PAUSE = 5000;
const SILENCE_PAUSE = 500;

/** What the last reads tell about the next: whether it makes sense to ask the database at all. Times in milliseconds. */
export interface Availability {
  /** Throws StoreUnavailable when the database was just asked in vain. */
  readonly check: () => void;
  readonly succeeded: () => void;
  /** `started`: when the read began that failed. */
  readonly failed: (error: unknown, started: number) => void;
}

/**
 * After a refusal of the credentials the database is left alone for five seconds, as it locks out whoever insists; after silence for half a second, so
 * that not everybody waits for it one after another.
 */
export function trackAvailability(now: () => number = Date.now): Availability {
  let refusedUntil = 0;
  let silentUntil = 0;
  let lastSuccess = 0;
  return {
    check: () => {
      if (now() < refusedUntil)
        throw new StoreUnavailable("the database refused the credentials a moment ago; it is not asked again at once");
      if (now() < silentUntil) throw new StoreUnavailable("the database cannot be reached: it was asked a moment ago");
    },
    succeeded: () => {
      lastSuccess = now();
      silentUntil = 0;
    },
    failed: (error, started) => {
      if (isRefusal(error)) refusedUntil = now() + REFUSAL_PAUSE;
      // A read that began before another succeeded tells of a fault that is over.
      else if (isSilence(error) && started > lastSuccess) silentUntil = now() + SILENCE_PAUSE;
    },
  };
}
