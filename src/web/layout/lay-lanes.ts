import { barOf } from "./bar-of.ts";
import type { Bar } from "./bar-of.ts";
import { labelAt } from "./label-at.ts";
import type { Label } from "./label-at.ts";
import type { Life } from "./life.ts";
import { packRows } from "./pack-rows.ts";
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
  /** The bar's top. The label stands above it. */
  readonly y: number;
}

export interface LaidLane {
  readonly key: string;
  readonly label: string;
  readonly y: number;
  readonly height: number;
  readonly bars: readonly LaidBar[];
}

export interface LaidLanes {
  readonly lanes: readonly LaidLane[];
  readonly height: number;
}

export const ROW = 34;
export const BAR = 10;
const HEADING = 30;
const LANE_GAP = 18;

/** Lives in lanes below one another: in each lane as few rows as let every bar keep its own label. Lanes without a bar are left out. */
export function layLanes(lanes: readonly LaneOfLives[], axis: TimeAxis, today: number, top: number): LaidLanes {
  const laid: LaidLane[] = [];
  let y = top;
  for (const { key, label, lives } of lanes) {
    const drawn = lives.flatMap((life) => {
      const bar = barOf(life, axis, today);
      return bar === undefined ? [] : [{ life, bar, label: labelAt(life.name, bar.x0, axis.left, axis.right) }];
    });
    if (drawn.length === 0) continue;
    const rows = packRows(drawn.map(({ bar, label: { from, to } }) => ({ from: Math.min(bar.x0, from), to: Math.max(bar.planned ?? bar.x1, to) })));
    const height = HEADING + (Math.max(...rows) + 1) * ROW;
    const laneTop = y;
    laid.push({ key, label, y, height, bars: drawn.map((one, index) => ({ ...one, y: laneTop + HEADING + (rows[index] ?? 0) * ROW + ROW - BAR - 6 })) });
    y += height + LANE_GAP;
  }
  return { lanes: laid, height: y - LANE_GAP };
}
