import { countWords } from "../words/count-words.ts";
import { barOf } from "./bar-of.ts";
import type { Bar } from "./bar-of.ts";
import { labelAt } from "./label-at.ts";
import type { Label } from "./label-at.ts";
import type { Life } from "./life.ts";
import { packRows } from "./pack-rows.ts";
import { stepsOf } from "./thickness.ts";
import type { Step } from "./thickness.ts";
import type { TimeAxis } from "./time-axis.ts";

export interface LaneOfLives {
  readonly key: string;
  readonly label: string;
  readonly lives: readonly Life[];
}

export interface LaidBar {
  readonly life: Life;
  readonly bar: Bar;
  readonly label: Label;
  readonly steps: readonly Step[];
  /** The line on which the bar stands. The label is above its thickest part. */
  readonly base: number;
}

export interface LaidLane {
  readonly key: string;
  readonly label: string;
  readonly y: number;
  readonly bars: readonly LaidBar[];
}

export interface LaidLanes {
  readonly lanes: readonly LaidLane[];
  readonly height: number;
}

const HEADING = 30;
const LABEL = 20;
const ROW_GAP = 10;
const LANE_GAP = 14;
/** Between bars in a row, so that one is never taken for the other's continuation. */
const AIR = 3;

/** Lives in lanes below one another: in each lane as few rows as let every bar keep its own label. Lanes without a bar are left out. */
export function layLanes(lanes: readonly LaneOfLives[], axis: TimeAxis, today: number, top: number): LaidLanes {
  const laid: LaidLane[] = [];
  let y = top;
  for (const { key, label, lives } of lanes) {
    const drawn = lives.flatMap((life) => draw(life, axis, today));
    if (drawn.length === 0) continue;
    const rows = packRows(
      drawn.map(({ bar, label: { from, to } }) => ({ from: Math.min(bar.x0, from), to: Math.max(bar.planned ?? bar.x1 - AIR, to) })),
    );
    const bases = basesOf(drawn, rows, y + HEADING);
    laid.push({ key, label, y, bars: drawn.map((one, index) => ({ ...one, base: bases[rows[index] ?? 0] ?? y })) });
    y = (bases.at(-1) ?? y) + ROW_GAP + LANE_GAP;
  }
  return { lanes: laid, height: y - LANE_GAP };
}

type Drawn = Omit<LaidBar, "base">;

function draw(life: Life, axis: TimeAxis, today: number): readonly Drawn[] {
  const bar = barOf(life, axis, today);
  if (bar === undefined) return [];
  const count = countWords(life.counts.map(({ value }) => value));
  return [
    {
      life,
      bar,
      label: labelAt(count === "" ? life.name : `${life.name} · ${count}`, bar.x0, axis.left, axis.right),
      steps: stepsOf(life, bar, axis),
    },
  ];
}

// Each row is as high as its thickest bar.
function basesOf(drawn: readonly Drawn[], rows: readonly number[], top: number): readonly number[] {
  const bases: number[] = [];
  let y = top;
  for (let row = 0; row <= Math.max(...rows); row += 1) {
    const thickest = Math.max(...drawn.flatMap(({ steps }, index) => (rows[index] === row ? steps.map(({ height }) => height) : [])));
    y += LABEL + thickest;
    bases.push(y);
    y += ROW_GAP;
  }
  return bases;
}
