import { barOf } from "./bar-of.ts";
import type { Bar } from "./bar-of.ts";
import { labelAt } from "./label-at.ts";
import type { Label } from "./label-at.ts";
import type { Life } from "./life.ts";
import { meets } from "./pack-rows.ts";
import type { Extent } from "./pack-rows.ts";
import type { TimeAxis } from "./time-axis.ts";

/** One line of descent. `at` is the day of the change, in fractions of years. */
export interface Descent {
  readonly from: string;
  readonly to: string;
  readonly at: number;
  readonly partial: boolean;
  readonly planned: boolean;
}

export interface LaidBody {
  readonly life: Life;
  readonly bar: Bar;
  readonly label: Label;
  /** The bar's top. */
  readonly y: number;
}

export interface LaidDescent<D extends Descent = Descent> {
  readonly descent: D;
  /** An SVG path from the elder's bar to the younger's. */
  readonly path: string;
}

export interface LaidLineage<D extends Descent = Descent> {
  readonly bodies: readonly LaidBody[];
  readonly descents: readonly LaidDescent<D>[];
  readonly height: number;
}

export const LINEAGE_ROW = 36;
export const LINEAGE_BAR = 10;
const PASSES = 4;
/** How far a braid swings out, at least and at most. */
const LEAST_BEND = 6;
const MOST_BEND = 16;

/**
 * Bodies as bars in few rows, each as near as there is room to the rows of those it descends from and those that descend from it; lines of
 * descent as braids between them. The same graph always gives the same picture.
 */
export function layLineage<D extends Descent>(
  lives: readonly Life[],
  descents: readonly D[],
  axis: TimeAxis,
  today: number,
  top: number,
): LaidLineage<D> {
  const drawn = lives
    .flatMap((life) => {
      const bar = barOf(life, axis, today);
      return bar === undefined ? [] : [{ life, bar, label: labelAt(life.name, bar.x0, axis.left, axis.right) }];
    })
    .sort((a, b) => a.life.start.earliest - b.life.start.earliest || (a.life.id < b.life.id ? -1 : 1));
  const rows = settleRows(
    drawn.map(({ life, bar, label }) => ({
      id: life.id,
      extent: { from: Math.min(bar.x0, label.from), to: Math.max(bar.planned ?? bar.x1, label.to) },
    })),
    descents,
  );
  const first = Math.min(...rows.values());
  const bodies = drawn.map((one) => ({
    ...one,
    y: top + ((rows.get(one.life.id) ?? 0) - first) * LINEAGE_ROW + LINEAGE_ROW - LINEAGE_BAR - 6,
  }));
  const places = new Map(bodies.map((body) => [body.life.id, body]));
  return {
    bodies,
    descents: descents.flatMap((descent) => {
      const from = places.get(descent.from);
      const to = places.get(descent.to);
      return from === undefined || to === undefined ? [] : [{ descent, path: braid(from, to, axis.x(descent.at)) }];
    }),
    height: top + (Math.max(...rows.values()) - first + 1) * LINEAGE_ROW,
  };
}

interface Placed {
  readonly id: string;
  readonly extent: Extent;
}

/** Between bodies of one row that do not descend from each other: nearer, one would be taken for the other's heir. */
const STRANGERS_APART = 26;

// The first pass places elders before anything is known of their heirs; later passes draw every body towards both.
function settleRows(bodies: readonly Placed[], descents: readonly Descent[]): ReadonlyMap<string, number> {
  const kin = new Set(descents.flatMap(({ from, to, partial }) => (partial ? [] : [`${from} ${to}`, `${to} ${from}`])));
  let rows: ReadonlyMap<string, number> = new Map();
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = rows;
    const placed = new Map<string, number>();
    const taken = new Map<number, Placed[]>();
    for (const { id, extent } of bodies) {
      const near = descents.flatMap(({ from, to }) => {
        const row = to === id ? placed.get(from) : from === id ? before.get(to) : undefined;
        return row === undefined ? [] : [row];
      });
      const wish = near.length === 0 ? (before.get(id) ?? 0) : near.reduce((sum, row) => sum + row, 0) / near.length;
      const row = nearestFree(wish, { id, extent }, taken, kin);
      placed.set(id, row);
      taken.set(row, [...(taken.get(row) ?? []), { id, extent }]);
    }
    rows = placed;
  }
  return rows;
}

function nearestFree(wish: number, body: Placed, taken: ReadonlyMap<number, readonly Placed[]>, kin: ReadonlySet<string>): number {
  const middle = Math.round(wish);
  for (let distance = 0; ; distance += 1) {
    for (const row of [middle + distance, middle - distance]) {
      if ((taken.get(row) ?? []).every((other) => !crowds(other, body, kin.has(`${other.id} ${body.id}`)))) return row;
    }
  }
}

function crowds(a: Placed, b: Placed, related: boolean): boolean {
  const room = related ? 0 : STRANGERS_APART;
  return meets({ from: a.extent.from - room, to: a.extent.to + room }, b.extent);
}

function braid(from: LaidBody, to: LaidBody, at: number): string {
  const y0 = from.y + LINEAGE_BAR / 2;
  const y1 = to.y + LINEAGE_BAR / 2;
  // A change leaves the elder where it happens, or at its end; a carve-out thus leaves sideways from a bar that goes on.
  const x0 = Math.max(from.bar.x0, Math.min(from.bar.planned ?? from.bar.x1, at));
  const x1 = Math.max(to.bar.x0, Math.min(at, to.bar.x1));
  if (y0 === y1) return `M${round(x0)},${round(y0)}H${round(x1)}`;
  const bend = Math.max(LEAST_BEND, Math.min(MOST_BEND, Math.abs(y1 - y0) / 9));
  return `M${round(x0 - 1)},${round(y0)}C${round(x0 + bend)},${round(y0)} ${round(x1 - bend)},${round(y1)} ${round(x1 + 1)},${round(y1)}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
