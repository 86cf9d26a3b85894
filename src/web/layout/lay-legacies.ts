import type { LaneOfMarks } from "./lay-marks.ts";
import { boundsOf } from "./life.ts";
import { markOf } from "./mark.ts";
import type { Mark, StatedMark } from "./mark.ts";

interface StatedDate {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly label: string;
}

export interface StatedLegacy {
  readonly maker: StatedMark & { readonly kind: string };
  readonly outcome: {
    readonly id: string;
    readonly name: string;
    readonly endures: StatedDate | null;
    readonly enduresDuring: { readonly label: string; readonly to: StatedDate | null } | null;
  };
}

/** A lane for each thing that was left, in the order given: what made it, then itself from when it began, with the words that go with it. */
export function legacyLanes<L extends StatedLegacy>(legacies: readonly L[], wordsFor: (legacy: L) => string): readonly LaneOfMarks[] {
  const lanes = new Map<string, { readonly legacy: L; readonly makers: Map<string, Mark> }>();
  for (const legacy of legacies) {
    const lane = lanes.get(legacy.outcome.id) ?? { legacy, makers: new Map<string, Mark>() };
    lane.makers.set(legacy.maker.id, markOf(legacy.maker.kind, legacy.maker));
    lanes.set(legacy.outcome.id, lane);
  }
  return [...lanes].map(([key, { legacy, makers }]) => ({
    key,
    label: legacy.outcome.name,
    marks: [...makers.values(), legacyMark(legacy.outcome, wordsFor(legacy))],
  }));
}

/** What was left, as a bar that goes on as long as it does. */
function legacyMark({ id, endures, enduresDuring }: StatedLegacy["outcome"], name: string): Mark {
  const start = boundsOf(endures);
  const end = boundsOf(enduresDuring?.to);
  const mark = { id, kind: "Outcome", name, when: enduresDuring?.label ?? endures?.label ?? "" };
  if (start === undefined) return mark;
  const ended = end === undefined ? { ending: "STANDING" as const } : { ending: "ENDED" as const, end };
  return { ...mark, life: { id, name, start, counts: [], ...ended } };
}
