import type { History } from "./history.ts";
import { recordOf, recordsOf } from "./history.ts";
import { linksOf } from "./succession.ts";
import { compareIds } from "./record-date.ts";
import type { ChangeEvent, Day, EventLink, Id, Structure } from "./records.ts";

/** One line from a structure to what it had become by a day. */
export interface CrosswalkRow {
  readonly from: Structure;
  /** Absent: it had ended, and nothing is recorded that took its place, or it had not begun. */
  readonly to?: Structure;
  /** Only part of the older structure went this way. */
  readonly partial: boolean;
  /** The share that went this way, where every step is measured. */
  readonly share?: number;
  /** The changes on the way, in order; of several ways, the first by date. */
  readonly via: readonly ChangeEvent[];
}

interface Arrival {
  readonly partial: boolean;
  readonly share: number | undefined;
  readonly via: readonly Id[];
}

/**
 * What some structures had become by a later day: successors are followed, by enacted changes that had taken effect by then, until a structure
 * that stands on the day. A structure that itself stands on the day is its own answer. Transfers of functions are not followed: no body became
 * another. Uncertain dates count by their earliest day. Crosswalks compose: from A to B to C gives what A to C gives.
 */
export function walkAcross(history: History, structures: readonly Structure[], to: Day): readonly CrosswalkRow[] {
  return structures.flatMap((from) => {
    const arrivals = [...follow(history, from, to, new Set())].sort(([a], [b]) => compareIds(a, b));
    if (arrivals.length === 0) return [{ from, partial: false, via: [] }];
    return arrivals.map(([id, { partial, share, via }]): CrosswalkRow => {
      const target = recordOf(history, "Structure", id);
      return {
        from,
        ...(target === undefined ? {} : { to: target }),
        partial,
        ...(share === undefined ? {} : { share }),
        via: recordsOf(history, "ChangeEvent", via),
      };
    });
  });
}

function follow(history: History, structure: Structure, to: Day, above: ReadonlySet<Id>): ReadonlyMap<Id, Arrival> {
  if (stands(structure, to)) return new Map([[structure.id, { partial: false, share: 1, via: [] }]]);
  const arrivals = new Map<Id, Arrival>();
  if (above.has(structure.id)) return arrivals;
  const path = new Set([...above, structure.id]);
  for (const link of structure.successors) {
    const event = recordOf(history, "ChangeEvent", link.event);
    const heir = recordOf(history, "Structure", link.structure);
    if (
      event === undefined ||
      heir === undefined ||
      event.status !== "ENACTED" ||
      event.kind === "TRANSFER_OF_FUNCTIONS" ||
      (event.effective.earliest ?? "") > to
    )
      continue;
    const share = shareOf(event, structure.id, heir.id);
    for (const [id, rest] of follow(history, heir, to, path)) {
      const arrival = { partial: link.partial || rest.partial, share: times(share, rest.share), via: [link.event, ...rest.via] };
      const known = arrivals.get(id);
      arrivals.set(id, known === undefined ? arrival : meet(known, arrival));
    }
  }
  return arrivals;
}

// Two ways to one heir: together they may carry the whole.
function meet(a: Arrival, b: Arrival): Arrival {
  const share = a.share === undefined || b.share === undefined ? undefined : a.share + b.share;
  return { partial: share === undefined ? a.partial && b.partial : share < 1 - 1e-9, share, via: a.via };
}

function stands({ life, standing }: Structure, day: Day): boolean {
  return (
    life.established?.earliest !== undefined &&
    life.established.earliest <= day &&
    // Where nobody says when a body ended, it stood for as long as somebody saw it stand.
    (life.end !== "UNKNOWN" || (standing?.value.latest !== undefined && standing.value.latest >= day)) &&
    (life.abolished?.earliest === undefined || life.abolished.earliest > day)
  );
}

function shareOf(event: ChangeEvent, from: Id, to: Id): number | undefined {
  const link: EventLink | undefined = linksOf(event).find((one) => one.from === from && one.to === to);
  return link?.share ?? (link?.partial === false ? 1 : undefined);
}

function times(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a * b;
}
