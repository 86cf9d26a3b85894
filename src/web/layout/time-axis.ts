/** One axis of time, left to right. Distances in pixels, times in fractions of years. */
export interface TimeAxis {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly ticks: readonly Tick[];
  readonly x: (year: number) => number;
  readonly year: (x: number) => number;
}

export interface Tick {
  readonly year: number;
  readonly x: number;
  readonly label: string;
}

const STEPS = [1, 2, 5, 10, 20, 50] as const;
const PIXELS_A_LABEL = 56;

/** An axis from one year to another between two edges, with as many round years marked as have room for their labels. */
export function timeAxis({ from, to, left, right }: Pick<TimeAxis, "from" | "to" | "left" | "right">): TimeAxis {
  const span = Math.max(to - from, 0.01);
  const x = (year: number): number => left + ((year - from) / span) * (right - left);
  const room = Math.max(2, Math.floor((right - left) / PIXELS_A_LABEL));
  const step = STEPS.find((candidate) => span / candidate <= room) ?? 100;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push({ year, x: x(year), label: String(year) });
  return { from, to, left, right, ticks, x, year: (place) => from + ((place - left) / (right - left)) * span };
}
