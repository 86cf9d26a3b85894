import type { AnyRecord, Id } from "./records.ts";

/**
 * Every kind of link from one record to another, named as a verb that reads from the record that states it. A link is stated
 * once, on that record; the inverse reading is derived. The same names are the relationship types in Neo4j.
 */
export const EDGE_TYPES = [
  "ENDED",
  "CONTINUED",
  "RESULTED_IN",
  "MOVED_FUNCTION",
  "CAUSED_BY",
  "MADE_UNDER",
  "MEMBER_OF",
  "HOLDS",
  "ANSWERS_TO",
  "INTRODUCED_BY",
  "MADE_BY",
  "TARGETS",
  "ARISES_FROM",
  "SUPERSEDES",
  "CARRIES_OUT",
  "CHAIRED_BY",
  "COMMISSIONED_BY",
  "CONCERNS",
  "EXAMINES",
  "LED_TO",
  "PART_OF",
  "ADDRESSED_TO",
  "ANSWERED_BY",
  "IMPLEMENTED_BY",
  "REPEATS",
  "OUTCOME_OF",
  "JUDGES",
  "HELD_OFFICE_IN",
  "CITES",
] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

export interface Edge {
  readonly type: EdgeType;
  readonly to: Id;
}

/** OUT follows a link as it is stated; IN reads it backwards. */
export type EdgeDirection = "OUT" | "IN";

export type VisitEdge = (type: EdgeType, to: Id) => void;

/** The links that a record states, without repeats. Citations come last. */
export function edgesOf(record: AnyRecord): readonly Edge[] {
  const edges: Edge[] = [];
  visitEdges(record, (type, to) => edges.push({ type, to }));
  return edges;
}

/** Tells the links of edgesOf one by one: a large graph has millions, which are never all needed at once. */
export function visitEdges(record: AnyRecord, visit: VisitEdge): void {
  switch (record.type) {
    case "Structure":
      tell(visit, "MEMBER_OF", record.memberOf, itself);
      tell(visit, "HOLDS", record.functions, (holding) => holding.function);
      tell(visit, "ANSWERS_TO", record.answersTo, toOf);
      break;
    case "ChangeEvent": {
      const isTransfer = record.kind === "TRANSFER_OF_FUNCTIONS";
      if (!isTransfer) tell(visit, "ENDED", record.originals, itself);
      tell(visit, "CONTINUED", isTransfer ? [...record.originals, ...record.survivors] : record.survivors, itself);
      tell(visit, "RESULTED_IN", record.results, itself);
      tell(visit, "MOVED_FUNCTION", record.functionsMoved, itself);
      tell(visit, "CAUSED_BY", record.causedBy, itself);
      tell(visit, "MADE_UNDER", record.instruments, itself);
      break;
    }
    case "Reform":
      if (record.government !== undefined) visit("INTRODUCED_BY", record.government);
      tell(visit, "MADE_BY", record.ministers, itself);
      tell(visit, "TARGETS", record.targets, (aim) => aim.problem);
      tell(visit, "ARISES_FROM", record.arisesFrom, toOf);
      tell(visit, "SUPERSEDES", record.supersedes, toOf);
      tell(visit, "CARRIES_OUT", record.carriesOut, toOf);
      break;
    case "Review":
      tell(visit, "CHAIRED_BY", record.chairs, itself);
      tell(visit, "COMMISSIONED_BY", record.commissionedBy, itself);
      tell(visit, "CONCERNS", record.concerns, itself);
      tell(visit, "EXAMINES", record.problems, itself);
      tell(visit, "LED_TO", record.ledTo, toOf);
      break;
    case "Recommendation":
      visit("PART_OF", record.review);
      tell(visit, "ADDRESSED_TO", record.addressees, itself);
      tell(visit, "ANSWERED_BY", record.responses, (response) => response.by);
      tell(visit, "IMPLEMENTED_BY", record.implementedBy, toOf);
      tell(visit, "REPEATS", record.repeats, toOf);
      break;
    case "Outcome":
      tell(visit, "OUTCOME_OF", record.of, itself);
      if (record.problem !== undefined) visit("JUDGES", record.problem);
      break;
    case "Person":
      tell(visit, "HELD_OFFICE_IN", record.terms, (term) => term.structure);
      break;
    case "Problem":
    case "Function":
    case "Government":
    case "Source":
      break;
  }
  tell(visit, "CITES", record.citations, ({ source }) => source);
}

// The links of one type are stated in one place.
function tell<T>(visit: VisitEdge, type: EdgeType, items: readonly T[], idOf: (item: T) => Id | undefined): void {
  for (let place = 0; place < items.length; place += 1) {
    const id = idOf(items[place] as T);
    if (id !== undefined && !isToldBefore(items, place, idOf, id)) visit(type, id);
  }
}

// Lists are short.
function isToldBefore<T>(items: readonly T[], place: number, idOf: (item: T) => Id | undefined, id: Id): boolean {
  for (let before = 0; before < place; before += 1) if (idOf(items[before] as T) === id) return true;
  return false;
}

function itself(id: Id): Id {
  return id;
}

function toOf({ to }: { readonly to: Id }): Id {
  return to;
}
