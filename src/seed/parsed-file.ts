import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Document, Node } from "yaml";

import type { Diagnostic, DiagnosticCode, Place } from "./diagnostic.ts";

export type Path = readonly (string | number)[];

/** A YAML file as plain values, with the way back from a value to its line and column. */
export interface ParsedFile {
  readonly file: string;
  /** undefined when the file could not be read as YAML. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  place(path: Path): Place;
}

export interface ParsedYaml extends ParsedFile {
  readonly document: Document;
}

const MAX_DEPTH = 20;
const DATE_KEYS = new Set([
  "effective",
  "announced",
  "legal",
  "shadow",
  "operational",
  "enacted",
  "commissioned",
  "published",
  "on",
  "during",
  "endures",
  "accessed",
  "completeTo",
]);
// C0 and C1 controls but for tab and line ends; bidirectional overrides, which make text read as what it is not; lone surrogates.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u;

/** Reads YAML in the failsafe schema: every scalar stays the text that was written (1948 is not a number, 0123 keeps its zero). */
export function parseSeedText(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter: lines,
    keepSourceTokens: false,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const diagnostics: Diagnostic[] = [];
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (code: DiagnosticCode, offset: number, message: string, path = "", hint?: string): void => {
    diagnostics.push({ ...at(offset), code, severity: "error", path, message, ...(hint === undefined ? {} : { hint }) });
  };

  diagnostics.push(...findForbiddenCharacters(file, text));
  for (const problem of [...document.errors, ...document.warnings]) report("E_YAML_SYNTAX", problem.pos[0], firstLine(problem.message));
  if (text.trim() === "") report("E_EMPTY", 0, "expected a YAML document, got an empty file");
  checkNodes(document, report);

  const isReadable =
    document.errors.length === 0 &&
    document.warnings.length === 0 &&
    !diagnostics.some(({ code }) => code === "E_YAML_ALIAS" || code === "E_DEPTH" || code === "E_EMPTY");
  return {
    file,
    value: isReadable ? document.toJS({ maxAliasCount: 0 }) : undefined,
    diagnostics,
    document,
    place: (path) => at(offsetOf(document, path)),
  };
}

/** Characters that do not show, or that make text read as what it is not. */
export function findForbiddenCharacters(file: string, text: string): readonly Diagnostic[] {
  return [...text.matchAll(new RegExp(FORBIDDEN, "gu"))].map((match) => {
    const before = text.slice(0, match.index);
    const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return {
      file,
      line: before.split("\n").length,
      column: match.index - before.lastIndexOf("\n"),
      code: "E_CONTROL_CHAR" as const,
      severity: "error" as const,
      path: "",
      message: `expected printable text, got the character U+${code}`,
    };
  });
}

export function pointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

type Report = (code: DiagnosticCode, offset: number, message: string, path?: string, hint?: string) => void;

function checkNodes(document: Document, report: Report): void {
  let tooDeep = false;
  visit(document, (_key, node, ancestors) => {
    if (isAlias(node))
      report(
        "E_YAML_ALIAS",
        node.range?.[0] ?? 0,
        `expected the value itself, got the alias *${node.source}`,
        "",
        "write the value out: aliases are not read",
      );
    if (ancestors.length > MAX_DEPTH * 2) {
      if (!tooDeep) report("E_DEPTH", offsetOfNode(node), `expected at most ${MAX_DEPTH} levels, got more`);
      tooDeep = true;
      return visit.SKIP;
    }
    if (isScalar(node) && node.type === "PLAIN" && typeof node.value === "string") {
      const keys = ancestors.flatMap((ancestor) => ("key" in ancestor && isScalar(ancestor.key) ? [String(ancestor.key.value)] : []));
      const isKey = _key === "key";
      if (!isKey && (node.value === "null" || node.value === "~")) {
        report("E_YAML_NULL", node.range?.[0] ?? 0, `expected a value, got ${node.value}`, "", "leave the field out");
      }
      if (!isKey && /^\d/.test(node.value) && keys.some((key) => DATE_KEYS.has(key)) && !keys.includes("cite")) {
        report("E_UNQUOTED_DATE", node.range?.[0] ?? 0, `expected a date in double quotes, got ${node.value}`, "", `write "${node.value}"`);
      }
    }
    return undefined;
  });
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = offsetOfNode(node);
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
      if (pair === undefined) return offset;
      offset = offsetOfNode(pair.value) || offsetOfNode(pair.key);
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (node === undefined) return offset;
      offset = offsetOfNode(node) || offset;
    } else return offset;
  }
  return offset;
}

function offsetOfNode(node: unknown): number {
  return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

function firstLine(message: string): string {
  return message.split("\n")[0] ?? message;
}
