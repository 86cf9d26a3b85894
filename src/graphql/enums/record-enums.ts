import { NATIONS, RECORD_KINDS } from "../../domain/vocabulary.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

const JURISDICTIONS = [...NATIONS, "UNITED_KINGDOM"] as const;

export const RecordKindEnum = vocabularyEnum(
  "RecordKind",
  "The kinds of record in the graph. Each is a type of the same name.",
  RECORD_KINDS,
  {
    Structure: "A body or a family of like bodies.",
    ChangeEvent: "A change in which structures began, ended or went on.",
    Reform: "An Act, order, paper, plan or announced policy.",
    Problem: "A persistent problem that reforms aim at.",
    Function: "What structures are for.",
    Review: "An independent review, inquiry, commission or committee report.",
    Recommendation: "One recommendation of a review.",
    Outcome: "A sourced statement on what something led to.",
    Person: "A minister, chair or chief executive.",
    Government: "A government, as a stretch of time.",
    Source: "A document that can be cited.",
  },
);

export const JurisdictionEnum = vocabularyEnum("Jurisdiction", "What a government governs.", JURISDICTIONS, {
  ENGLAND: "England alone.",
  SCOTLAND: "Scotland.",
  WALES: "Wales.",
  NORTHERN_IRELAND: "Northern Ireland.",
  UNITED_KINGDOM: "The United Kingdom. For health since devolution, in effect England.",
});
