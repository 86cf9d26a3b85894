import type { Life } from "./life.ts";
import type { TimeAxis } from "./time-axis.ts";

/** Where a life is drawn, in pixels. The solid part is certain; the parts before and after it fade. */
export interface Bar {
  /** The earliest possible beginning. */
  readonly x0: number;
  /** The latest possible end; of what stands, the day to which the record is complete. */
  readonly x1: number;
  readonly solid0: number;
  readonly solid1: number;
  readonly ending: Life["ending"];
  /** A planned end: the bar goes on to here as a dashed line. */
  readonly planned?: number;
  /** The bar is cut off by the window's edge. */
  readonly cut: boolean;
}

/** A bar too short to see or to touch is drawn this wide. */
const LEAST_WIDTH = 3;
const UNKNOWN_END_YEARS = 2;

/**
 * The bar of a life, clipped to the axis; undefined when it lies outside. A life whose end nobody knows fades out at once, so that it never
 * looks as if it went on.
 */
export function barOf(life: Life, axis: TimeAxis, today: number): Bar | undefined {
  const last = life.end ?? (life.ending === "STANDING" ? { earliest: today, latest: today } : undefined);
  const end = last ?? { earliest: life.start.earliest, latest: life.start.latest + UNKNOWN_END_YEARS };
  if (end.latest < axis.from || life.start.earliest > axis.to) return undefined;
  const clip = (year: number): number => Math.min(axis.right, Math.max(axis.left, axis.x(year)));
  const x0 = clip(life.start.earliest);
  const x1 = Math.max(clip(end.latest), x0 + LEAST_WIDTH);
  const solid0 = Math.min(clip(life.start.latest), x1);
  const solid1 = Math.max(clip(end.earliest), solid0);
  return {
    x0,
    x1,
    solid0: solid1 - solid0 < 1 && life.end !== undefined ? Math.min(solid0, x1 - LEAST_WIDTH) : solid0,
    solid1: Math.min(Math.max(solid1, solid0 + (life.ending === "UNKNOWN" ? 0 : LEAST_WIDTH)), x1),
    ending: life.ending,
    ...(life.plannedEnd === undefined ? {} : { planned: clip(life.plannedEnd.earliest) }),
    cut: life.start.earliest < axis.from || end.latest > axis.to,
  };
}
