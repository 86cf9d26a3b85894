import { StoreUnavailable } from "../errors.ts";
import { isRefusal, isSilence } from "./faults.ts";

const REFUSAL_PAUSE = 5000;
const SILENCE_PAUSE = 500;
const LONGEST_PROBE = 2000;

/** What the last reads tell about the next: whether it makes sense to ask the database at all. Times in milliseconds. */
export interface Availability {
  /** Throws StoreUnavailable when the read should not be tried. */
  readonly begin: () => void;
  readonly succeeded: () => void;
  /** `started`: when the read began that failed. */
  readonly failed: (error: unknown, started: number) => void;
}

/**
 * After a refusal of the credentials the database is left alone for five seconds, as it locks out whoever insists. After silence it is left
 * alone for half a second, so that not everybody waits for it one after another, and then asked by one read at a time until it answers: a
 * database that has just started is slow, and would be slower with everybody at its door.
 */
export function trackAvailability(now: () => number = Date.now): Availability {
  let refusedUntil = 0;
  let silentUntil: number | undefined;
  let probedUntil = 0;
  let lastSuccess = 0;
  return {
    begin: () => {
      if (now() < refusedUntil)
        throw new StoreUnavailable("the database refused the credentials a moment ago; it is not asked again at once");
      if (silentUntil === undefined) return;
      if (now() < Math.max(probedUntil, silentUntil))
        throw new StoreUnavailable("the database cannot be reached: it was asked a moment ago");
      // A read of the whole graph may take long, and must not keep the others away for as long.
      probedUntil = now() + LONGEST_PROBE;
    },
    succeeded: () => {
      lastSuccess = now();
      silentUntil = undefined;
    },
    failed: (error, started) => {
      probedUntil = 0;
      if (isRefusal(error)) refusedUntil = now() + REFUSAL_PAUSE;
      if (!isSilence(error)) silentUntil = undefined;
      // A read that began before another succeeded tells of a fault that is over.
      else if (started > lastSuccess) silentUntil = now() + SILENCE_PAUSE;
    },
  };
}
