/** Stable codes of what can be wrong with a seed. Each names one thing that an editor of the data can put right. */
export const DIAGNOSTIC_CODES = [
  "E_IO",
  "E_TOO_LARGE",
  "E_ENCODING",
  "E_EMPTY",
  "E_CONTROL_CHAR",
  "E_YAML_SYNTAX",
  "E_YAML_ALIAS",
  "E_YAML_NULL",
  "E_DEPTH",
  "E_UNQUOTED_DATE",
  "E_SHAPE",
  "E_UNKNOWN_KEY",
  "E_CSV",
  "E_DUP_ID",
  "E_DANGLING_REF",
  "E_WRONG_TYPE",
  "E_SELF_REF",
  "E_CYCLE",
  "E_CHANGE_SHAPE",
  "E_DATE_ORDER",
  "E_UNSOURCED",
  "E_UNUSED_SOURCE",
  "E_ORPHAN",
  "E_UNKNOWN_FATE",
  "E_TWO_BIRTHS",
  "E_RANK",
  "W_DATE_OVERLAP",
  "W_NFC",
  "W_OUTCOME_EARLY",
] as const;
export type DiagnosticCode = (typeof DIAGNOSTIC_CODES)[number];

export interface Place {
  /** Path as the caller gave it, so that it can be clicked. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

export interface Diagnostic extends Place {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  /** JSON pointer into the file. */
  readonly path: string;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly Place[];
}

export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message);
}

/** `file:line:column code message (hint)`: one line a problem. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, code, message, hint, related = [] } = diagnostic;
  const others = related.map((place) => `${place.file}:${place.line}:${place.column}`).join(", ");
  return `${file}:${line}:${column} ${code} ${message}${hint === undefined ? "" : ` (${hint})`}${others === "" ? "" : ` [see ${others}]`}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
