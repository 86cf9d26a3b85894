import type { Life } from "../../src/web/layout/life.ts";

/** A made-up life between two years. Without an end it stands. */
export function life(id: string, start: number, end?: number): Life {
  return {
    id,
    name: id.replaceAll("-", " "),
    start: { earliest: start, latest: start },
    ending: end === undefined ? "STANDING" : "ENDED",
    counts: [],
    ...(end === undefined ? {} : { end: { earliest: end, latest: end } }),
  };
}
