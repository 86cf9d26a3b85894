import { DISPUTES } from "../operations/disputes.ts";
import { ask } from "./ask.ts";
import type { DisputesQuery } from "./types.gen.ts";

type Dispute = DisputesQuery["disputes"]["nodes"][number];

/** What sources disagree on, by the ids of what bears the date or the number. */
export interface Disputes {
  /** Structures with a disputed beginning, and the change under which the rival claims stand. */
  readonly beginnings: ReadonlyMap<string, string>;
  /** Structures with a disputed end, a planned one too. */
  readonly ends: ReadonlyMap<string, string>;
  /** Changes, reforms and reviews with a disputed date, and which of their dates. */
  readonly dates: ReadonlyMap<string, ReadonlySet<string>>;
  /** Structures with two numbers for one place and day, and those days as EDTF. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NO_DISPUTES: Disputes = { beginnings: new Map(), ends: new Map(), dates: new Map(), numbers: new Map() };

let asked: Promise<Disputes> | undefined;

/** Every dispute in the graph, asked for once a visit. A failure marks nothing: the claims themselves stand on the records' pages. */
export function allDisputes(): Promise<Disputes> {
  asked ??= readAll().then(sortDisputes, () => {
    asked = undefined;
    return NO_DISPUTES;
  });
  return asked;
}

async function readAll(after?: string): Promise<readonly Dispute[]> {
  const {
    disputes: { nodes, pageInfo },
  } = await ask(DISPUTES, after === undefined ? {} : { after });
  return pageInfo.hasNextPage && pageInfo.endCursor !== null ? [...nodes, ...(await readAll(pageInfo.endCursor))] : nodes;
}

/** A structure's life begins and ends with changes, so their effective days are its own. */
export function sortDisputes(disputes: readonly Dispute[]): Disputes {
  const beginnings = new Map<string, string>();
  const ends = new Map<string, string>();
  const dates = new Map<string, Set<string>>();
  const numbers = new Map<string, Set<string>>();
  for (const { record, dates: claims, counts } of disputes) {
    for (const { role } of claims) addTo(dates, record.id, role);
    for (const { on } of counts) addTo(numbers, record.id, on.edtf);
    if (record.kind !== "ChangeEvent" || !claims.some(({ role }) => role === "EFFECTIVE")) continue;
    for (const { id } of record.results) beginnings.set(id, record.id);
    for (const { id } of record.originals) ends.set(id, record.id);
  }
  return { beginnings, ends, dates, numbers };
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}
