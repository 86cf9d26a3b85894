import { area, curveStepAfter, line } from "d3-shape";

export interface SurvivalPoint {
  readonly years: number;
  readonly survival: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly atRisk: number;
}

export interface SurvivalStratum {
  readonly label: string;
  readonly medianYears: number | null;
  readonly curve: readonly SurvivalPoint[];
}

export interface SurvivalBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The last year on the axis. */
  readonly years: number;
}

export interface LaidStratum {
  readonly label: string;
  readonly line: string;
  readonly band: string;
  readonly labelX: number;
  readonly labelY: number;
  /** Where the curve crosses one half. Null when it never does. */
  readonly median: { readonly x: number; readonly y: number } | null;
  /** How many were still at risk at each mark of the axis; null beyond the last ending, where the curve no longer tells. */
  readonly atRisk: readonly (number | null)[];
}

export interface LaidSurvival {
  readonly strata: readonly LaidStratum[];
  readonly marks: readonly { readonly years: number; readonly x: number }[];
  readonly x: (years: number) => number;
  readonly y: (survival: number) => number;
}

const LABEL_HEIGHT = 16;
const LABEL_WIDTH = 120;
const MARKS = [1, 2, 5, 10, 20] as const;

/** Kaplan-Meier curves as steps with their bands. Every curve begins whole, at 1 and year 0. Labels at the curves' ends never cover each other. */
export function laySurvival(strata: readonly SurvivalStratum[], box: SurvivalBox): LaidSurvival {
  const x = (years: number): number => box.left + (Math.min(years, box.years) / box.years) * (box.right - box.left);
  const y = (survival: number): number => box.bottom - survival * (box.bottom - box.top);
  const step = MARKS.find((candidate) => box.years / candidate <= Math.max(3, (box.right - box.left) / 60)) ?? 20;
  const marks = Array.from({ length: Math.floor(box.years / step) + 1 }, (_, index) => ({ years: index * step, x: x(index * step) }));
  const drawLine = line<SurvivalPoint>(
    (point) => x(point.years),
    (point) => y(point.survival),
  ).curve(curveStepAfter);
  const drawBand = area<SurvivalPoint>(
    (point) => x(point.years),
    (point) => y(point.low ?? point.survival),
    (point) => y(point.high ?? point.survival),
  ).curve(curveStepAfter);
  const drawn = strata.map((stratum) => {
    const points = whole(stratum.curve).filter(({ years }) => years <= box.years);
    const last = points.at(-1);
    return {
      label: stratum.label,
      line: drawLine(points) ?? "",
      band: drawBand(points) ?? "",
      labelX: x(last?.years ?? 0),
      labelY: y(last?.survival ?? 1),
      median: stratum.medianYears === null || stratum.medianYears > box.years ? null : { x: x(stratum.medianYears), y: y(0.5) },
      atRisk: marks.map(({ years }) => atRiskOn(stratum.curve, years)),
    };
  });
  const spread = apart(drawn.map(({ labelX, labelY }) => ({ x: labelX, y: labelY })));
  return { strata: drawn.map((stratum, index) => ({ ...stratum, labelY: spread[index] ?? stratum.labelY })), marks, x, y };
}

function whole(curve: readonly SurvivalPoint[]): readonly SurvivalPoint[] {
  const [first] = curve;
  return first === undefined || first.years > 0
    ? [{ years: 0, survival: 1, low: 1, high: 1, atRisk: first?.atRisk ?? 0 }, ...curve]
    : curve;
}

function atRiskOn(curve: readonly SurvivalPoint[], years: number): number | null {
  const next = curve.find((point) => point.years >= years);
  if (next !== undefined) return next.atRisk;
  return curve.at(-1)?.survival === 0 ? 0 : null;
}

/** The heights of labels, moved up just enough that those beside each other do not meet. */
function apart(places: readonly { readonly x: number; readonly y: number }[]): readonly number[] {
  const moved = places.map(({ y }) => y);
  const order = places.map((place, index) => ({ ...place, index })).sort((a, b) => b.y - a.y);
  for (const [rank, { x, index }] of order.entries()) {
    for (const other of order.slice(0, rank)) {
      const height = moved[other.index] ?? 0;
      if (Math.abs(other.x - x) < LABEL_WIDTH && height - (moved[index] ?? 0) < LABEL_HEIGHT) moved[index] = height - LABEL_HEIGHT;
    }
  }
  return moved;
}
