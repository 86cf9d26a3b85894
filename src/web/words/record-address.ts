const FOLDERS: Readonly<Record<string, string>> = {
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

const NOUNS: Readonly<Record<string, string>> = {
  Structure: "body",
  ChangeEvent: "change",
  Reform: "reform",
  Problem: "problem",
  Function: "function",
  Review: "review",
  Recommendation: "recommendation",
  Outcome: "outcome",
  Person: "person",
  Government: "government",
  Source: "source",
  Term: "office",
};

/** The explorer's page of a record. */
export function recordAddress(kind: string, id: string): string {
  return `/${FOLDERS[kind] ?? "structures"}/${encodeURIComponent(id)}`;
}

/** What a reader calls a record of this kind. */
export function recordNoun(kind: string): string {
  return NOUNS[kind] ?? "record";
}
