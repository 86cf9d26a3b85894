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

/** The links that a record states, without repeats. Citations come last. */
export function edgesOf(record: AnyRecord): readonly Edge[] {
  return [
    ...statedEdges(record),
    ...to(
      "CITES",
      record.citations.map(({ source }) => source),
    ),
  ];
}

function statedEdges(record: AnyRecord): readonly Edge[] {
  switch (record.type) {
    case "Structure":
      return [
        ...to("MEMBER_OF", record.memberOf),
        ...to(
          "HOLDS",
          record.functions.map((holding) => holding.function),
        ),
        ...to(
          "ANSWERS_TO",
          record.answersTo.map((accountability) => accountability.to),
        ),
      ];
    case "ChangeEvent":
      return [
        ...to("ENDED", record.kind === "TRANSFER_OF_FUNCTIONS" ? [] : record.originals),
        ...to("CONTINUED", record.kind === "TRANSFER_OF_FUNCTIONS" ? [...record.originals, ...record.survivors] : record.survivors),
        ...to("RESULTED_IN", record.results),
        ...to("MOVED_FUNCTION", record.functionsMoved),
        ...to("CAUSED_BY", record.causedBy),
        ...to("MADE_UNDER", record.instruments),
      ];
    case "Reform":
      return [
        ...to("INTRODUCED_BY", record.government === undefined ? [] : [record.government]),
        ...to("MADE_BY", record.ministers),
        ...to(
          "TARGETS",
          record.targets.map((aim) => aim.problem),
        ),
        ...to(
          "ARISES_FROM",
          record.arisesFrom.map((link) => link.to),
        ),
        ...to(
          "SUPERSEDES",
          record.supersedes.map((link) => link.to),
        ),
        ...to(
          "CARRIES_OUT",
          record.carriesOut.map((link) => link.to),
        ),
      ];
    case "Review":
      return [
        ...to("CHAIRED_BY", record.chairs),
        ...to("COMMISSIONED_BY", record.commissionedBy),
        ...to("CONCERNS", record.concerns),
        ...to("EXAMINES", record.problems),
        ...to(
          "LED_TO",
          record.ledTo.map((link) => link.to),
        ),
      ];
    case "Recommendation":
      return [
        ...to("PART_OF", [record.review]),
        ...to("ADDRESSED_TO", record.addressees),
        ...to(
          "ANSWERED_BY",
          record.responses.flatMap((response) => (response.by === undefined ? [] : [response.by])),
        ),
        ...to(
          "IMPLEMENTED_BY",
          record.implementedBy.map((link) => link.to),
        ),
        ...to(
          "REPEATS",
          record.repeats.map((link) => link.to),
        ),
      ];
    case "Outcome":
      return [...to("OUTCOME_OF", record.of), ...to("JUDGES", record.problem === undefined ? [] : [record.problem])];
    case "Person":
      return to(
        "HELD_OFFICE_IN",
        record.terms.flatMap((term) => (term.structure === undefined ? [] : [term.structure])),
      );
    case "Problem":
    case "Function":
    case "Government":
    case "Source":
      return [];
  }
}

// The links of one type are stated in one place.
function to(type: EdgeType, ids: readonly Id[]): readonly Edge[] {
  return (ids.length < 2 ? ids : [...new Set(ids)]).map((id) => ({ type, to: id }));
}
