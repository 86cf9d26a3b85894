import { thicknessOf } from "./thickness.ts";
import { wrapLabel } from "./wrap-label.ts";

export interface ColumnItem {
  readonly id: string;
  readonly name: string;
  /** How many bodies it stands for; left out where nobody counted, or where it is one. */
  readonly count?: number;
}

/** A part of the picture: what stands on its left, and what on its right. */
export interface ColumnBlock {
  readonly key: string;
  readonly label: string;
  readonly left: readonly ColumnItem[];
  readonly right: readonly ColumnItem[];
  /** A line through the block, told in words: how many are on both sides. Empty where there is nothing to tell. */
  readonly through?: string;
}

export interface ColumnLink {
  readonly from: string;
  readonly to: string;
}

export interface LaidItem {
  readonly item: ColumnItem;
  readonly lines: readonly string[];
  /** The middle of its mark, beside which the label stands. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Half the side of its mark, which grows as bars do with the number of bodies. */
  readonly half: number;
}

export interface LaidBlock {
  readonly key: string;
  readonly lines: readonly string[];
  /** The heading's first line. */
  readonly y: number;
  /** Where items begin. */
  readonly itemsTop: number;
  readonly left: readonly LaidItem[];
  readonly right: readonly LaidItem[];
  readonly through?: { readonly text: string; readonly y: number };
}

export interface LaidLink<L extends ColumnLink> {
  readonly link: L;
  readonly path: string;
  /** The middle of the line. */
  readonly x: number;
  readonly y: number;
}

export interface LaidColumns<L extends ColumnLink> {
  readonly blocks: readonly LaidBlock[];
  readonly links: readonly LaidLink<L>[];
  /** Where the left marks and the right marks stand. */
  readonly leftEdge: number;
  readonly rightEdge: number;
  readonly height: number;
}

export interface ColumnShape {
  readonly width: number;
  readonly top: number;
  /** Headings stand between the columns rather than above them. */
  readonly headingBetween: boolean;
}

const CHARACTER = 6.6;
/** Half the side of the mark of one body. */
const HALF = 5;
const MARK_ROOM = 24;
/** Columns of fewer characters give a label a third line. */
const NARROW = 24;
const LINE = 17;
const PADDING = 9;
const HEADING = 32;
const BLOCK_GAP = 14;
type Wishes = ReadonlyMap<string, number>;
const NO_WISHES: Wishes = new Map();
const THROUGH = 30;

/**
 * Two columns in blocks, with lines between what is linked. On the right, what comes out of the same on the left stands together, so that lines cross
 * as little as a simple rule can do.
 */
export function layColumns<L extends ColumnLink>(
  blocks: readonly ColumnBlock[],
  links: readonly L[],
  { width, top, headingBetween }: ColumnShape,
): LaidColumns<L> {
  const gap = headingBetween ? width * 0.27 : Math.max(46, Math.min(240, width * 0.2));
  const leftEdge = (width - gap) / 2;
  const rightEdge = leftEdge + gap;
  const characters = Math.max(8, Math.floor((leftEdge - MARK_ROOM) / CHARACTER));
  const heights = new Map<string, number>();
  const laid: LaidBlock[] = [];
  let y = top;
  for (const { key, label, left, right, through } of blocks) {
    const heading = label === "" ? [] : wrapLabel(label, Math.floor((headingBetween ? gap - 40 : width) / 7.4), 3);
    const start = headingBetween || heading.length === 0 ? y : y + HEADING;
    const leftItems = stack(left, leftEdge, start, characters);
    for (const { item, y: middle } of leftItems) heights.set(item.id, middle);
    const wishes = wishesOf(right, links, heights);
    const rightItems = stack(byWish(right, wishes), rightEdge, start, characters, wishes, bottomOf(leftItems, start));
    const end = Math.max(
      start + (headingBetween ? heading.length * LINE + PADDING : 0),
      start + (left.length === 0 || right.length === 0 ? LINE + PADDING : 0),
      bottomOf(leftItems, start),
      bottomOf(rightItems, start),
    );
    const more = through === undefined || through === "" ? {} : { through: { text: through, y: end + THROUGH - 8 } };
    laid.push({ key, lines: heading, y: y + 17, itemsTop: start, left: leftItems, right: rightItems, ...more });
    y = end + ("through" in more ? THROUGH : 0) + BLOCK_GAP;
  }
  return { blocks: laid, links: joined(laid, links), leftEdge, rightEdge, height: y - BLOCK_GAP + 4 };
}

// An item stands where it wishes, or below the one before it; those that this pushes beyond the bottom draw the others up again.
function stack(
  items: readonly ColumnItem[],
  x: number,
  top: number,
  characters: number,
  wishes: Wishes = NO_WISHES,
  bottom = 0,
): readonly LaidItem[] {
  const sized = items.map((item) => {
    const named = item.count === undefined ? item.name : `${item.name} · ${item.count.toLocaleString("en-GB")}`;
    const lines = wrapLabel(named, characters, characters < NARROW ? 3 : 2);
    const half = item.count === undefined ? HALF : Math.max(HALF, thicknessOf(item.count) / 2);
    return { item, lines, x, half, height: Math.max(lines.length * LINE + PADDING, 2 * half + 4) };
  });
  let y = top;
  const placed = sized.map((one) => {
    const middle = Math.max(y + one.height / 2, wishes.get(one.item.id) ?? 0);
    y = middle + one.height / 2;
    return middle;
  });
  let limit = Math.max(bottom, top + sized.reduce((sum, { height }) => sum + height, 0));
  for (let index = sized.length - 1; index >= 0; index -= 1) {
    const half = (sized[index]?.height ?? 0) / 2;
    placed[index] = Math.min(placed[index] ?? 0, limit - half);
    limit = (placed[index] ?? 0) - half;
  }
  return sized.map((one, index) => ({ ...one, y: placed[index] ?? top }));
}

function bottomOf(items: readonly LaidItem[], top: number): number {
  const last = items.at(-1);
  return last === undefined ? top : last.y + last.height / 2;
}

/** Where items would stand if there were room: the mean height of what leads to them. What nothing leads to has no wish. */
function wishesOf(items: readonly ColumnItem[], links: readonly ColumnLink[], heights: ReadonlyMap<string, number>): Wishes {
  return new Map(
    items.flatMap(({ id }) => {
      const sources = links.flatMap(({ from, to }) => (to === id ? (heights.get(from) ?? []) : []));
      return sources.length === 0 ? [] : [[id, sources.reduce((sum, place) => sum + place, 0) / sources.length] as const];
    }),
  );
}

// What has no wish keeps its place at the end.
function byWish(items: readonly ColumnItem[], wishes: Wishes): readonly ColumnItem[] {
  const place = ({ id }: ColumnItem): number => wishes.get(id) ?? Number.MAX_VALUE;
  return [...items].sort((a, b) => place(a) - place(b));
}

function joined<L extends ColumnLink>(blocks: readonly LaidBlock[], links: readonly L[]): readonly LaidLink<L>[] {
  const left = new Map(blocks.flatMap((block) => block.left.map((one) => [one.item.id, one] as const)));
  const right = new Map(blocks.flatMap((block) => block.right.map((one) => [one.item.id, one] as const)));
  return links.flatMap((link) => {
    const from = left.get(link.from);
    const to = right.get(link.to);
    if (from === undefined || to === undefined) return [];
    const middle = (from.x + to.x) / 2;
    return [
      {
        link,
        x: middle,
        y: (from.y + to.y) / 2,
        path: `M${round(from.x + from.half)},${round(from.y)}C${round(middle)},${round(from.y)} ${round(middle)},${round(to.y)} ${round(to.x - to.half)},${round(to.y)}`,
      },
    ];
  });
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
