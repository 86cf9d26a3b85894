import fc from "fast-check";

import { dayFromNumber, dayNumber } from "../../src/domain/dates.ts";
import type { StatedRecord } from "../../src/domain/dataset.ts";
import type { ChangeEvent } from "../../src/domain/records.ts";
import { change, structure } from "./records.ts";

/**
 * Histories that could have been: some bodies are created, then one change after another merges, splits, replaces, renames or abolishes bodies
 * that stand, so that no body takes part in a change before its birth or after its end.
 */
export const randomHistory: fc.Arbitrary<readonly StatedRecord[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.array(
      fc.record({
        kind: fc.constantFrom("MERGER", "SPLIT", "REPLACEMENT", "RENAMING", "ABOLITION", "CARVE_OUT"),
        pick: fc.nat(),
        days: fc.integer({ min: 1, max: 3000 }),
      }),
      { maxLength: 14 },
    ),
  )
  .map(([founders, moves]) => {
    const bodies = Array.from({ length: founders }, (_, index) => `s${index}`);
    const standing = new Set(bodies);
    const events: ChangeEvent[] = [change("e0", "CREATION", "1948-07-05", { results: [...bodies] })];
    let day = dayNumber("1948-07-05");
    const born = (): string => {
      const id = `s${bodies.length}`;
      bodies.push(id);
      standing.add(id);
      return id;
    };
    for (const { kind, pick, days } of moves) {
      const alive = [...standing].sort();
      const one = alive[pick % Math.max(1, alive.length)];
      const two = alive[(pick + 1) % Math.max(1, alive.length)];
      if (one === undefined || two === undefined || (kind === "MERGER" && one === two)) continue;
      day += days;
      const originals = kind === "MERGER" ? [one, two] : [one];
      if (kind !== "CARVE_OUT") for (const id of originals) standing.delete(id);
      const results = kind === "ABOLITION" ? [] : kind === "SPLIT" ? [born(), born()] : [born()];
      const participants = kind === "CARVE_OUT" ? { survivors: [one], results } : { originals, results };
      events.push(change(`e${events.length}`, kind, dayFromNumber(day), participants));
    }
    return [...bodies.map((id) => structure(id)), ...events];
  });
