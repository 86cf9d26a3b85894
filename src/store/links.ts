import { edgesOf } from "../domain/edges.ts";
import type { EdgeType } from "../domain/edges.ts";
import { byEffect } from "../domain/life.ts";
import type { Step } from "../domain/lineage.ts";
import type { AnyRecord, ChangeEvent, Day, Id, SuccessionLink } from "../domain/records.ts";
import { linksOf } from "../domain/succession.ts";
import type { RecordIndex } from "./record-index.ts";

/** A link between two loaded records. */
export interface Link {
  readonly type: EdgeType;
  readonly from: AnyRecord;
  readonly to: AnyRecord;
}

/**
 * The links that a record states to records that are loaded, once each. A former id leads to the record that bore it; a name that leads
 * nowhere is left out.
 */
export function linksFrom(record: AnyRecord, index: RecordIndex): readonly Link[] {
  const links: Link[] = [];
  let isByFormerId = false;
  for (const edge of edgesOf(record)) {
    const to = index.find(edge.to);
    if (to === undefined) continue;
    isByFormerId ||= to.id !== edge.to;
    links.push({ type: edge.type, from: record, to });
  }
  // Without former ids the links are as distinct as the names.
  if (!isByFormerId) return links;
  return links.filter((link, place) => links.findIndex(({ type, to }) => type === link.type && to === link.to) === place);
}

/** A line of descent from a structure to another. */
export interface DescentLine extends Pick<SuccessionLink, "event" | "kind" | "status" | "partial"> {
  readonly from: Id;
  readonly to: Id;
  /** The event's earliest effective day. */
  readonly on?: Day;
  /** Where the line stands among the lines of its event, from 0. */
  readonly place: number;
}

/**
 * Every line of descent between loaded structures, in order of the events' dates. Drawn from the events of all datasets at once, so that
 * an event of one may tie structures of another.
 */
export function descentLines(index: RecordIndex): readonly DescentLine[] {
  const events = index.records.filter((record): record is ChangeEvent => record.type === "ChangeEvent").sort(byEffect);
  const lines: DescentLine[] = [];
  for (const event of events) {
    const { id, kind, status, effective } = event;
    for (const [place, link] of linksOf(event).entries()) {
      const [from, to] = [index.find(link.from), index.find(link.to)];
      if (from?.type !== "Structure" || to?.type !== "Structure") continue;
      const on = effective.earliest === undefined ? {} : { on: effective.earliest };
      lines.push({ from: from.id, to: to.id, event: id, kind, status, partial: link.partial, ...on, place });
    }
  }
  return lines;
}

/** A line as one step from the older structure. */
export function stepForward(line: Omit<DescentLine, "kind">): Step {
  return { structure: line.to, event: line.event, status: line.status, partial: line.partial };
}

/** A line as one step from the newer structure. */
export function stepBack(line: Omit<DescentLine, "kind">): Step {
  return { structure: line.from, event: line.event, status: line.status, partial: line.partial };
}
