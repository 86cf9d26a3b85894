import type { AnyRecord } from "../domain/records.ts";
import type { RecordKind } from "../domain/vocabulary.ts";

const FOLDERS: Readonly<Record<RecordKind, string>> = {
  Structure: "structures",
  ChangeEvent: "events",
  Reform: "reforms",
  Problem: "problems",
  Function: "functions",
  Review: "reviews",
  Recommendation: "recommendations",
  Outcome: "outcomes",
  Person: "people",
  Government: "governments",
  Source: "sources",
};

/** Where the explorer shows a record. */
export function recordPagePath({ type, id }: Pick<AnyRecord, "type" | "id">): string {
  return `/${FOLDERS[type]}/${encodeURIComponent(id)}`;
}
