import type { Neighbours, Step } from "../../domain/lineage.ts";
import { byEffect } from "../../domain/life.ts";
import type { ChangeEvent } from "../../domain/records.ts";
import { linksOf } from "../../domain/succession.ts";
import { CHANGE_STATUSES } from "../../domain/vocabulary.ts";
import { listOf, listsByOwner } from "./lists.ts";
import type { PlacedRecords } from "./placed-records.ts";

export interface DescentIndex {
  readonly predecessors: Neighbours;
  readonly successors: Neighbours;
}

/** Lines of descent by either end, in order of the events' dates: what descentLines draws, kept in columns. */
export function descentIndex({ records, placeOf }: PlacedRecords): DescentIndex {
  const lines = { from: [] as number[], to: [] as number[], event: [] as number[], status: [] as number[], partial: [] as number[] };
  const events = records.filter((record): record is ChangeEvent => record.type === "ChangeEvent").sort(byEffect);
  for (const event of events) {
    const [place, status] = [placeOf(event.id) ?? -1, CHANGE_STATUSES.indexOf(event.status)];
    for (const link of linksOf(event)) {
      const [from, to] = [placeOf(link.from) ?? -1, placeOf(link.to) ?? -1];
      if (records[from]?.type !== "Structure" || records[to]?.type !== "Structure") continue;
      lines.from.push(from);
      lines.to.push(to);
      lines.event.push(place);
      lines.status.push(status);
      lines.partial.push(Number(link.partial));
    }
  }
  const [eventOf, statuses, partial] = [Int32Array.from(lines.event), Uint8Array.from(lines.status), Uint8Array.from(lines.partial)];

  const neighbours = (near: Int32Array, far: Int32Array): Neighbours => {
    const lists = listsByOwner(near, records.length);
    return (id) => {
      const steps: Step[] = [];
      const place = placeOf(id);
      if (place === undefined) return steps;
      for (const line of listOf(lists, place)) {
        const structure = records[far[line] ?? -1];
        const event = records[eventOf[line] ?? -1];
        const status = CHANGE_STATUSES[statuses[line] ?? -1];
        if (structure === undefined || event === undefined || status === undefined) continue;
        steps.push({ structure: structure.id, event: event.id, status, partial: partial[line] === 1 });
      }
      return steps;
    };
  };
  const [from, to] = [Int32Array.from(lines.from), Int32Array.from(lines.to)];
  return { predecessors: neighbours(to, from), successors: neighbours(from, to) };
}
