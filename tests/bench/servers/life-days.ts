import { dayNumber } from "../../../src/domain/dates.ts";
import type { Day, Structure } from "../../../src/domain/records.ts";

const NEVER = 2 ** 30;

/** Which structures certainly stood on a day, by two numbers each. The numbers fold in the rules of standsOn: what is uncertain never stands. */
export function lifeDays(structures: readonly Structure[]): { on(day: Day, most: number): readonly number[] } {
  const from = Int32Array.from(structures, ({ life }) =>
    life.established?.latest === undefined || life.established.uncertain || life.end === "UNKNOWN"
      ? NEVER
      : dayNumber(life.established.latest),
  );
  const until = Int32Array.from(structures, ({ life }) => {
    if (life.abolished === undefined) return NEVER;
    return life.abolished.earliest === undefined || life.abolished.uncertain ? -NEVER : dayNumber(life.abolished.earliest);
  });
  return {
    on: (day, most) => {
      const number = dayNumber(day);
      const found: number[] = [];
      for (let place = 0; place < from.length && found.length < most; place += 1) {
        if ((from[place] ?? NEVER) <= number && (until[place] ?? -NEVER) > number) found.push(place);
      }
      return found;
    },
  };
}
