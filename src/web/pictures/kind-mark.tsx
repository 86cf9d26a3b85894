const SHAPES: Readonly<Record<string, string>> = {
  ChangeEvent: "M0,-7L7,0L0,7L-7,0Z",
  Reform: "M-6,-6H6V6H-6Z",
  Review: "M-6.5,0A6.5,6.5 0 1 1 6.5,0A6.5,6.5 0 1 1 -6.5,0Z",
  Recommendation: "M0,-7L7,6H-7Z",
  Outcome: "M0,7L7,-6H-7Z",
  Person: "M-6.5,6V1.5A6.5,6.5 0 0 1 6.5,1.5V6Z",
  Government: "M-8,-4H8V4H-8Z",
  Source: "M-5,-7H2L5,-4V7H-5Z",
  Problem: "M-7,-4L-4,-7L0,-3L4,-7L7,-4L3,0L7,4L4,7L0,3L-4,7L-7,4L-3,0Z",
  Function: "M-7,0L-3.5,-6H3.5L7,0L3.5,6H-3.5Z",
  Structure: "M-9,-4H9V4H-9Z",
};

/** The shape by which a kind of record is known in pictures. Hollow where the record has no date of its own. */
export function KindMark({
  kind,
  x,
  y,
  hollow = false,
}: {
  readonly kind: string;
  readonly x: number;
  readonly y: number;
  readonly hollow?: boolean;
}) {
  return (
    <path
      class={hollow ? "kind-mark hollow" : "kind-mark"}
      d={SHAPES[kind] ?? SHAPES["Structure"] ?? ""}
      transform={`translate(${x},${y})`}
    />
  );
}
