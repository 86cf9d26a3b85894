export interface MirrorRow {
  readonly key: string;
  readonly label: string;
  readonly left: number;
  readonly right: number;
}

export interface LaidMirrorRow {
  readonly row: MirrorRow;
  /** The middle of the row. */
  readonly y: number;
  readonly leftWidth: number;
  readonly rightWidth: number;
}

export interface LaidMirror {
  readonly rows: readonly LaidMirrorRow[];
  /** Where bars to the left and to the right begin; labels stand between. */
  readonly leftEdge: number;
  readonly rightEdge: number;
  readonly height: number;
}

export const MIRROR_ROW = 28;
const LABEL_ROOM = 72;
/** Beyond the longest bar, for its number. */
const NUMBER_ROOM = 40;

/** Pairs of numbers as bars to both sides of their labels, on one scale. */
export function layMirror(rows: readonly MirrorRow[], width: number, top: number): LaidMirror {
  const leftEdge = (width - LABEL_ROOM) / 2;
  const rightEdge = leftEdge + LABEL_ROOM;
  const most = Math.max(1, ...rows.flatMap(({ left, right }) => [left, right]));
  const scale = (leftEdge - NUMBER_ROOM) / most;
  return {
    rows: rows.map((row, index) => ({
      row,
      y: top + index * MIRROR_ROW + MIRROR_ROW / 2,
      leftWidth: row.left * scale,
      rightWidth: row.right * scale,
    })),
    leftEdge,
    rightEdge,
    height: top + rows.length * MIRROR_ROW + 4,
  };
}
