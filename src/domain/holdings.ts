import type { FunctionHolding, HistoricalDate, Life, Period } from "./records.ts";

/**
 * The functions that a structure held, cut to its own life. A body has its kind's functions for as long as the kind held them, but it may have begun later or
 * ended sooner: a holding that spans its life needs no dates, one that lies outside is dropped, and one that sticks out ends with the life. Bounds are compared
 * by their outer days, so that an uncertain date cuts nothing that may be true.
 */
export function holdingsWithin(holdings: readonly FunctionHolding[], life: Life): readonly FunctionHolding[] {
  return holdings.flatMap((held): FunctionHolding[] => {
    if (held.during === undefined) return [held];
    const { from, to, end } = held.during;
    if (isNotAfter(to, life.established) || (from !== undefined && isNotAfter(life.abolished, from))) return [];
    const begins = from === undefined || isNotAfter(from, life.established) ? undefined : from;
    const stops = to === undefined || isNotAfter(life.abolished, to) ? undefined : to;
    const { during, ...undated } = held;
    if (begins === undefined && stops === undefined && end !== "UNKNOWN") return [undated];
    return [
      { ...undated, during: begins === from && stops === to ? during : cut(during, begins ?? life.established, stops ?? life.abolished) },
    ];
  });
}

/** Certainly on the same day or before. */
function isNotAfter(a: HistoricalDate | undefined, b: HistoricalDate | undefined): boolean {
  return a?.latest !== undefined && b?.earliest !== undefined && a.latest <= b.earliest;
}

function cut(during: Period, from: HistoricalDate | undefined, to: HistoricalDate | undefined): Period {
  const end = to !== undefined ? "CLOSED" : during.end === "CLOSED" ? "OPEN" : during.end;
  return {
    edtf: `${from?.edtf ?? ".."}/${to?.edtf ?? (end === "OPEN" ? ".." : "")}`,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    end,
  };
}
