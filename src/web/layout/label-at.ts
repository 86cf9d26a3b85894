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
