import { barOf } from "./bar-of.ts";
import type { Bar } from "./bar-of.ts";
import { labelAt, labelBeside } from "./label-at.ts";
import type { Label } from "./label-at.ts";
import type { Bounds } from "./life.ts";
import type { Mark } from "./mark.ts";
import { packRows } from "./pack-rows.ts";
import { wrapLabel } from "./wrap-label.ts";
import type { TimeAxis } from "./time-axis.ts";

export interface LaneOfMarks {
  readonly key: string;
  readonly label: string;
  readonly marks: readonly Mark[];
}

export interface LaidMark {
  readonly mark: Mark;
  /** Drawn as a bar; absent for what is drawn as a shape. */
  readonly bar?: Bar;
  /** The middle of the shape, and how far its day may lie to either side. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** It has no date of its own. */
  readonly hollow: boolean;
  readonly label: Label;
  /** The line on which a bar stands; a shape's middle is half a bar above it. */
  readonly base: number;
}

export interface LaidMarkLane {
  readonly key: string;
  readonly label: string;
  /** The label on as many lines as it needs, the first of them at y. */
  readonly lines: readonly string[];
  readonly y: number;
  readonly marks: readonly LaidMark[];
}

export interface LaidMarks {
  readonly lanes: readonly LaidMarkLane[];
  readonly height: number;
}

export const MARK = 8;
const HEADING = 30;
export const HEADING_LINE = 19;
const HEADING_CHARACTER = 7.6;
const BAR_ROW = 40;
const SHAPE_ROW = 26;
const LANE_GAP = 12;
/** Between the middle of a shape and its label. */
const BESIDE = 12;

/**
 * Records of any kind in lanes on one axis: lives as bars with their labels above, days as shapes with their labels beside them. What has no date
 * stands, hollow, at `own`, the day of the record that all of it is about, or at the left edge.
 */
export function layMarks(lanes: readonly LaneOfMarks[], axis: TimeAxis, today: number, top: number, own?: Bounds): LaidMarks {
  const laid: LaidMarkLane[] = [];
  let y = top;
  for (const { key, label, marks } of lanes) {
    const drawn = marks.flatMap((mark) => draw(mark, axis, today, own));
    if (drawn.length === 0) continue;
    const rows = packRows(
      drawn.map((one) => ({ from: Math.min(one.from, one.label.from), to: Math.max(one.bar?.planned ?? one.to, one.label.to) })),
    );
    const lines = wrapLabel(label, Math.floor((axis.right - axis.left) / HEADING_CHARACTER), 3);
    const bases = basesOf(drawn, rows, y + HEADING + (lines.length - 1) * HEADING_LINE);
    laid.push({ key, label, lines, y, marks: drawn.map((one, index) => ({ ...one, base: bases[rows[index] ?? 0] ?? y })) });
    y = (bases.at(-1) ?? y) + LANE_GAP;
  }
  return { lanes: laid, height: y };
}

type Drawn = Omit<LaidMark, "base">;

function draw(mark: Mark, axis: TimeAxis, today: number, own: Bounds | undefined): readonly Drawn[] {
  const clip = (year: number): number => Math.min(axis.right - MARK, Math.max(axis.left + MARK, axis.x(year)));
  if (mark.life !== undefined) {
    const bar = barOf(mark.life, axis, today);
    if (bar === undefined) return [];
    return [{ mark, bar, x: bar.x0, from: bar.x0, to: bar.x1, hollow: false, label: labelAt(mark.name, bar.x0, axis.left, axis.right) }];
  }
  const at = mark.at ?? own;
  const from = at === undefined ? axis.left + MARK : clip(at.earliest);
  const to = at === undefined ? from : clip(at.latest);
  const x = (from + to) / 2;
  return [
    { mark, x, from: from - MARK, to: to + MARK, hollow: mark.at === undefined, label: labelBeside(mark.name, from, to, BESIDE, axis) },
  ];
}

function basesOf(drawn: readonly Drawn[], rows: readonly number[], top: number): readonly number[] {
  const bases: number[] = [];
  let y = top;
  for (let row = 0; row <= Math.max(...rows); row += 1) {
    y += drawn.some(({ bar }, index) => rows[index] === row && bar !== undefined) ? BAR_ROW : SHAPE_ROW;
    bases.push(y - MARK);
  }
  return bases;
}
