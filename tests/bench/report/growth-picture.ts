import type { ContenderName } from "../contenders/contender.ts";
import { OPERATION_NAMES, OPERATIONS } from "../questions/operations.ts";
import type { OperationName } from "../questions/operations.ts";
import { figures, spreadOf } from "./ratio.ts";
import type { MeasuredSize } from "./results.ts";

const PANELS = [
  { contender: "ours", title: "Embedded store" },
  { contender: "ours-neo4j", title: "Neo4j" },
] as const satisfies readonly { readonly contender: ContenderName; readonly title: string }[];
// Okabe and Ito's colours, which people who see few colours tell apart.
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#b07d00", "#000000"];
const [WIDTH, HEIGHT, LEFT, TOP, PANEL, GAP, DEPTH] = [900, 420, 60, 50, 230, 190, 300];
const LABEL_HEIGHT = 13;

interface Line {
  readonly operation: OperationName;
  readonly colour: string;
  readonly points: readonly { readonly size: number; readonly milliseconds: number }[];
}

/** How latency grows with the number of structures, both on logarithmic scales, as SVG. */
export function growthPicture(sizes: readonly MeasuredSize[]): string {
  const panels = PANELS.map(({ contender, title }) => ({ title, lines: linesOf(sizes, contender) })).filter(
    ({ lines }) => lines.length > 0,
  );
  const all = panels.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ milliseconds }) => milliseconds)));
  const low = 10 ** Math.floor(Math.log10(Math.min(...all)));
  const high = 10 ** Math.ceil(Math.log10(Math.max(...all)));
  const y = (milliseconds: number): number => TOP + DEPTH * (1 - Math.log(milliseconds / low) / Math.log(high / low));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="sans-serif" font-size="12">`,
    "<title>Latency of each operation against the number of structures</title>",
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...panels.map(({ title, lines }, number) => panel(title, lines, sizes, LEFT + number * (PANEL + GAP), { low, high, y })),
    `<text x="${LEFT}" y="${HEIGHT - 12}">Median latency in milliseconds of one client at a time, by number of structures.</text>`,
    "</svg>",
    "",
  ].join("\n");
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly y: (milliseconds: number) => number;
}

function panel(title: string, lines: readonly Line[], sizes: readonly MeasuredSize[], left: number, { low, high, y }: Scale): string {
  const least = Math.min(...sizes.map(({ size }) => size));
  const most = Math.max(...sizes.map(({ size }) => size));
  const x = (size: number): number => left + (most === least ? 0 : PANEL * (Math.log(size / least) / Math.log(most / least)));
  const ticks: number[] = [];
  for (let tick = low; tick <= high * 1.001; tick *= 10) ticks.push(tick);
  const ends = parted(lines.map(({ points }) => y(points.at(-1)?.milliseconds ?? low)));
  return [
    `<text x="${left}" y="${TOP - 20}" font-size="15" font-weight="bold">${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<path d="M${left} ${round(y(tick))}h${PANEL}" stroke="#ddd"/><text x="${left - 6}" y="${round(y(tick) + 4)}" text-anchor="end">${Number(tick.toPrecision(1))}</text>`,
    ),
    ...sizes.map(
      ({ size }) => `<text x="${round(x(size))}" y="${TOP + DEPTH + 18}" text-anchor="middle">${size.toLocaleString("en")}</text>`,
    ),
    ...lines.flatMap(({ operation, colour, points }, number) => [
      `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(({ size, milliseconds }) => `${round(x(size))},${round(y(milliseconds))}`).join(" ")}"/>`,
      ...points.map(({ size, milliseconds }) => `<circle cx="${round(x(size))}" cy="${round(y(milliseconds))}" r="3" fill="${colour}"/>`),
      `<text x="${left + PANEL + 8}" y="${round((ends[number] ?? 0) + 4)}" fill="${colour}">${OPERATIONS[operation].title.split(",")[0] ?? ""}</text>`,
    ]),
  ].join("\n");
}

function linesOf(sizes: readonly MeasuredSize[], contender: ContenderName): readonly Line[] {
  return OPERATION_NAMES.flatMap((operation, number) => {
    const points = sizes.flatMap(({ size, measurements }) => {
      const spread = spreadOf(figures(measurements, { contender, operation, phase: "FIRST" }, "p50"));
      return spread === undefined ? [] : [{ size, milliseconds: spread.median }];
    });
    return points.length === 0 ? [] : [{ operation, colour: COLOURS[number % COLOURS.length] ?? "#000000", points }];
  });
}

/** Places for labels, moved down where they would lie on one another. */
function parted(places: readonly number[]): readonly number[] {
  const order = places.map((place, number) => ({ place, number })).toSorted((a, b) => a.place - b.place);
  const moved = [...places];
  let above = Number.NEGATIVE_INFINITY;
  for (const { place, number } of order) {
    above = Math.max(place, above + LABEL_HEIGHT);
    moved[number] = above;
  }
  return moved;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
