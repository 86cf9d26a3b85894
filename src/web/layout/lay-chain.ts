import { barOf } from "./bar-of.ts";
import type { Bar } from "./bar-of.ts";
import { labelAt, labelBeside } from "./label-at.ts";
import type { Label } from "./label-at.ts";
import type { Mark } from "./mark.ts";
import type { TimeAxis } from "./time-axis.ts";

export interface LaidLinkOfChain {
  readonly mark: Mark;
  readonly bar?: Bar;
  /** The middle of the shape, or of the bar's part that the chain goes through. */
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
  readonly label: Label;
}

export interface LaidStep {
  readonly path: string;
  /** What joins the two, where it is written. */
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "end";
}

export interface LaidChain {
  readonly marks: readonly LaidLinkOfChain[];
  readonly steps: readonly LaidStep[];
  readonly height: number;
}

export const CHAIN_BAR = 10;
const ROW = 66;
const EDGE = 9;
const BESIDE = 13;
const CHARACTER = 6.1;

/**
 * A chain of records from top to bottom, each at its time from left to right, so that the eye follows both the argument and the years. What has no
 * date stands, hollow, between its neighbours.
 */
export function layChain(marks: readonly Mark[], words: readonly string[], axis: TimeAxis, today: number, top: number): LaidChain {
  const clip = (year: number): number => Math.min(axis.right - EDGE, Math.max(axis.left + EDGE, axis.x(year)));
  const spans = marks.map(({ life, at }): readonly [number, number] | undefined => {
    if (life !== undefined) {
      const bar = barOf(life, axis, today);
      return bar === undefined ? undefined : [bar.x0, bar.x1];
    }
    return at === undefined ? undefined : [clip((at.earliest + at.latest) / 2), clip((at.earliest + at.latest) / 2)];
  });
  const places = spans.map((span, index) => {
    const beside = [spans[index - 1], spans[index + 1]].flatMap((one) => (one === undefined ? [] : [(one[0] + one[1]) / 2]));
    const wish = beside.length === 0 ? axis.left + EDGE : beside.reduce((sum, x) => sum + x, 0) / beside.length;
    return span === undefined ? wish : Math.min(span[1], Math.max(span[0], wish));
  });
  const laid = marks.map((mark, index): LaidLinkOfChain => {
    const x = places[index] ?? axis.left;
    const y = top + index * ROW + 34;
    const bar = mark.life === undefined ? undefined : barOf(mark.life, axis, today);
    return bar === undefined
      ? { mark, x, y, hollow: mark.at === undefined, label: labelBeside(mark.name, x, x, BESIDE, axis) }
      : { mark, bar, x, y, hollow: false, label: labelAt(mark.name, bar.x0, axis.left, axis.right) };
  });
  return {
    marks: laid,
    steps: words.flatMap((text, index) => {
      const [from, to] = [laid[index], laid[index + 1]];
      return from === undefined || to === undefined ? [] : [stepBetween(from, to, text, axis)];
    }),
    height: top + marks.length * ROW,
  };
}

function stepBetween(from: LaidLinkOfChain, to: LaidLinkOfChain, words: string, axis: TimeAxis): LaidStep {
  const [start, end] = [from.y + CHAIN_BAR, to.y - CHAIN_BAR];
  const middle = (start + end) / 2;
  const x = (from.x + to.x) / 2;
  const fits = x + BESIDE + words.length * CHARACTER <= axis.right;
  return {
    path: `M${round(from.x)},${round(start)}C${round(from.x)},${round(middle)} ${round(to.x)},${round(middle)} ${round(to.x)},${round(end)}`,
    words,
    x: fits ? x + BESIDE : x - BESIDE,
    y: from.y + 26,
    anchor: fits ? "start" : "end",
  };
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
