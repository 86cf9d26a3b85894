import { dayNumber } from "./dates.ts";
import type { History } from "./history.ts";
import { recordOf } from "./history.ts";
import { compareAlong, compareOne } from "./outlived.ts";
import type { Outlived } from "./outlived.ts";
import { compareIds } from "./record-date.ts";
import type { Structure, SuccessionLink } from "./records.ts";
import { remembered } from "./remembered.ts";
import { firstAbove } from "./sorted.ts";
import { OUTLIVED_VERDICTS } from "./vocabulary.ts";
import type { Continuity, OutlivedVerdict } from "./vocabulary.ts";

/** RATIO: years over the predecessor's; YEARS; DATE: the day of the change. Those without the value come last either way; ties go by key. */
export interface OutlivedOrder {
  readonly by: "RATIO" | "YEARS" | "DATE";
  readonly descending: boolean;
}

export interface OutlivedQuestion {
  readonly continuity: Continuity;
  readonly order: OutlivedOrder;
  readonly verdict?: OutlivedVerdict;
  /** Which newer structures. Left out: all. */
  readonly isWanted?: (structure: Structure) => boolean;
}

/** Comparisons in an order, of which only those that are shown are made again. */
export interface OutlivedRanking {
  readonly total: number;
  /** The comparison with a key; undefined when it is not in the ranking. */
  find(key: string): Outlived | undefined;
  /** So many at most, after a comparison of the ranking or from the beginning. */
  rowsAfter(row: Outlived | undefined, most: number): readonly Outlived[];
}

/** Names a comparison uniquely. */
export function keyOfOutlived({ structure, predecessor, event }: Outlived): string {
  return `${structure.id} ${predecessor.id} ${event.id}`;
}

/** All comparisons of compareWithPredecessors that are wanted, in an order. Sorted once a history, rule and order. */
export function rankOutlived(history: History, { continuity, order, verdict, isWanted }: OutlivedQuestion): OutlivedRanking {
  const table = remembered(history, `outlived ${continuity}`, () => tabulate(history, continuity));
  const sorted = remembered(history, `outlived ${continuity} ${order.by} ${order.descending}`, () => sortPlaces(table, order));
  const judged =
    verdict === undefined
      ? sorted
      : remembered(history, `outlived ${continuity} ${order.by} ${order.descending} ${verdict}`, () =>
          sorted.filter((place) => table.verdicts[place] === OUTLIVED_VERDICTS.indexOf(verdict)),
        );
  const places = isWanted === undefined ? judged : judged.filter((place) => isWanted(table.structureAt(place)));
  return {
    total: places.length,
    find: (key) => {
      const structure = recordOf(history, "Structure", key.split(" ")[0] ?? "");
      if (structure === undefined || isWanted?.(structure) === false) return undefined;
      return compareOne(history, structure, continuity).find(
        (row) => keyOfOutlived(row) === key && (verdict === undefined || row.verdict === verdict),
      );
    },
    rowsAfter: (row, most) => {
      const start = row === undefined ? 0 : firstAbove(places.length, (at) => compareToRow(table, places[at] ?? 0, row, order));
      return Array.from(places.subarray(start, start + most), table.rowAt);
    },
  };
}

/** Columns of what comparisons are sorted and chosen by, in order of key. The comparisons themselves would take ten times the memory. */
interface OutlivedTable {
  readonly verdicts: Uint8Array;
  /** NaN for those without the value. */
  readonly values: Readonly<Record<OutlivedOrder["by"], Float64Array>>;
  readonly structureAt: (place: number) => Structure;
  readonly rowAt: (place: number) => Outlived;
}

function tabulate(history: History, continuity: Continuity): OutlivedTable {
  const structures = history.structures.filter(({ predecessors }) => predecessors.length > 0).sort((a, b) => compareIds(a.id, b.id));
  const columns = { owner: [] as number[], link: [] as number[], longest: [] as number[], verdict: [] as number[] };
  const values = { RATIO: [] as number[], YEARS: [] as number[], DATE: [] as number[] };
  for (const [owner, structure] of structures.entries()) {
    const rows = compareOne(history, structure, continuity);
    for (const row of rows.length < 2 ? rows : rows.toSorted(byKey)) {
      columns.owner.push(owner);
      columns.link.push(structure.predecessors.findIndex((link) => isAlong(history, link, row)));
      columns.longest.push(Number(row.againstLongest));
      columns.verdict.push(OUTLIVED_VERDICTS.indexOf(row.verdict));
      for (const by of ["RATIO", "YEARS", "DATE"] as const) values[by].push(valueOf(row, by));
    }
  }
  const [owners, links, longest] = [Int32Array.from(columns.owner), Int32Array.from(columns.link), Uint8Array.from(columns.longest)];
  const structureAt = (place: number): Structure => present(structures[owners[place] ?? -1]);
  return {
    verdicts: Uint8Array.from(columns.verdict),
    values: { RATIO: Float64Array.from(values.RATIO), YEARS: Float64Array.from(values.YEARS), DATE: Float64Array.from(values.DATE) },
    structureAt,
    rowAt: (place) => {
      const structure = structureAt(place);
      const link = present(structure.predecessors[links[place] ?? -1]);
      return present(compareAlong(history, structure, link, continuity, longest[place] === 1));
    },
  };
}

function byKey(a: Outlived, b: Outlived): number {
  return compareIds(keyOfOutlived(a), keyOfOutlived(b));
}

function isAlong(history: History, link: SuccessionLink, { predecessor, event }: Outlived): boolean {
  return link.event === event.id && recordOf(history, "Structure", link.structure) === predecessor;
}

function sortPlaces({ values }: OutlivedTable, { by, descending }: OutlivedOrder): Int32Array {
  const column = values[by];
  // Places are in order of key, and the sort is stable, so that ties stay so.
  return Int32Array.from(column.keys()).sort((a, b) => compareValues(column[a] ?? NaN, column[b] ?? NaN, descending));
}

function compareToRow(table: OutlivedTable, place: number, row: Outlived, { by, descending }: OutlivedOrder): number {
  return (
    compareValues(table.values[by][place] ?? NaN, valueOf(row, by), descending) ||
    compareIds(table.structureAt(place).id, row.structure.id) ||
    compareIds(keyOfOutlived(table.rowAt(place)), keyOfOutlived(row))
  );
}

function valueOf(row: Outlived, by: OutlivedOrder["by"]): number {
  if (by === "RATIO") return row.ratio ?? NaN;
  if (by === "YEARS") return row.years ?? NaN;
  return row.event.effective.earliest === undefined ? NaN : dayNumber(row.event.effective.earliest);
}

function compareValues(a: number, b: number, descending: boolean): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return descending ? b - a : a - b;
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("expected a place within the table of comparisons");
  return value;
}
