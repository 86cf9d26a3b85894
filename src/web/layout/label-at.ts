/** A direct label beside a bar: where it stands and which end of the text is fixed there. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** The room that it takes, estimated. */
  readonly from: number;
  readonly to: number;
}

/** Mean width of a character of the small sans face, in pixels. Text is not measured, so that layouts need no browser. */
const CHARACTER = 6.5;
const GAP = 12;

/** A label that begins where the bar begins, or, where that would leave the picture, ends at its edge. Too long a text is cut. */
export function labelAt(text: string, x: number, left: number, right: number): Label {
  const longest = Math.max(8, Math.floor((right - left) / CHARACTER));
  const shown = text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
  const width = shown.length * CHARACTER;
  const start = Math.max(left, x);
  return start + width <= right
    ? { text: shown, x: start, anchor: "start", from: start, to: start + width + GAP }
    : { text: shown, x: right, anchor: "end", from: right - width - GAP, to: right };
}

/** A label to the right of a mark between two places, or to its left where there is more room, cut to the room that there is. */
export function labelBeside(
  text: string,
  from: number,
  to: number,
  gap: number,
  { left, right }: { readonly left: number; readonly right: number },
): Label {
  const after = right - to - gap;
  const before = from - gap - left;
  const width = text.length * CHARACTER;
  const goesAfter = width <= after || after >= before;
  const room = Math.max(8, Math.floor((goesAfter ? after : before) / CHARACTER));
  const shown = text.length > room ? `${text.slice(0, room - 1).trimEnd()}…` : text;
  const taken = shown.length * CHARACTER;
  return goesAfter
    ? { text: shown, x: to + gap, anchor: "start", from: to + gap, to: to + gap + taken + GAP }
    : { text: shown, x: from - gap, anchor: "end", from: from - gap - taken - GAP, to: from - gap };
}
