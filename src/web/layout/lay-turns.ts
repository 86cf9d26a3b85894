import { packRows } from "./pack-rows.ts";
import type { TimeAxis } from "./time-axis.ts";
import { yearOf } from "./year-of.ts";

export interface TurnSpan {
  readonly id: string;
  /** Days. */
  readonly from: string;
  readonly to: string;
  readonly rebuilt: boolean;
}

export interface LaidTurn {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly rebuilt: boolean;
}

export interface LaidTurns {
  readonly turns: readonly LaidTurn[];
  readonly height: number;
}

export const TURN = 5;
const TURN_GAP = 2;
/** Between a body's end and its successor's beginning, so that a row of turns does not look like one long life. */
const SEAM = 1.5;

/** The turns of one wheel as dashes; those that stood at once lie below one another. */
export function layTurns(turns: readonly TurnSpan[], axis: TimeAxis): LaidTurns {
  const spans = turns.map((turn) => {
    const x = axis.x(Math.max(axis.from, yearOf(turn.from)));
    return { turn, x, end: Math.max(x + 2, axis.x(Math.min(axis.to, yearOf(turn.to))) - SEAM) };
  });
  const rows = packRows(spans.map(({ x, end }) => ({ from: x, to: end })));
  return {
    turns: spans.map(({ turn, x, end }, index) => ({
      id: turn.id,
      x,
      width: end - x,
      y: (rows[index] ?? 0) * (TURN + TURN_GAP),
      rebuilt: turn.rebuilt,
    })),
    height: (Math.max(0, ...rows) + 1) * (TURN + TURN_GAP),
  };
}
