import { isMap, isScalar, isSeq, parse, Scalar } from "yaml";
import type { Document, YAMLMap, YAMLSeq } from "yaml";
import type { z } from "zod";

import {
  changeShape,
  datasetShape,
  fileShape,
  functionShape,
  governmentShape,
  outcomeShape,
  personShape,
  problemShape,
  recommendationShape,
  reformShape,
  reviewShape,
  sourceShape,
  structureShape,
} from "./format.ts";
import { parseSeedText } from "./parsed-file.ts";

const LINE_WIDTH = 140;
const KEY_ORDER: Readonly<Record<string, readonly string[]>> = {
  structures: keys(structureShape),
  changes: keys(changeShape),
  reforms: keys(reformShape),
  reviews: keys(reviewShape),
  recommendations: keys(recommendationShape),
  outcomes: keys(outcomeShape),
  people: keys(personShape),
  governments: keys(governmentShape),
  problems: keys(problemShape),
  functions: keys(functionShape),
  sources: keys(sourceShape),
};
const SMALL_MAP_ORDER = [
  "source",
  "at",
  "name",
  "kind",
  "office",
  "function",
  "structure",
  "problem",
  "status",
  "to",
  "from",
  "partial",
  "share",
  "functions",
  "value",
  "on",
  "during",
  "by",
  "scope",
  "text",
  "note",
  "rank",
  "why",
  "confidence",
  "cite",
];
const FLOW_FIELDS = new Set(["cite", "countedMajorBy"]);
const PROSE = new Set(["summary", "text", "terms", "description", "why"]);
const NUMBERS = new Set(["share"]);

/**
 * The canonical form of a seed file: fields in the format's order, citations and lists of ids on one line where they fit, dates and
 * anything that YAML could take for another type in double quotes, long prose folded. Comments stay. Tidying twice changes nothing.
 * Text that is not readable YAML is returned as it came: the checker reports it.
 */
export function tidyText(text: string): string {
  const parsed = parseSeedText("", text);
  if (parsed.value === undefined || !isMap(parsed.document.contents)) return text;
  const { document } = parsed;
  const root = document.contents as YAMLMap;
  sortKeys(root, [...keys(fileShape), ...keys(datasetShape)]);
  tidyMap(root, undefined, true);
  return render(document);
}

function render(document: Document): string {
  return document.toString({
    lineWidth: LINE_WIDTH,
    minContentWidth: 40,
    flowCollectionPadding: true,
    indent: 2,
    indentSeq: true,
    singleQuote: false,
  });
}

function tidyMap(map: YAMLMap, section: string | undefined, block: boolean): void {
  map.flow = !block;
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    tidyValue(pair.value, key, section);
  }
}

function tidyValue(value: unknown, key: string, section: string | undefined): void {
  if (isScalar(value)) {
    tidyScalar(value, key, section);
  } else if (isMap(value)) {
    sortKeys(value, SMALL_MAP_ORDER);
    tidyMap(value, key, false);
  } else if (isSeq(value)) {
    const isRecords = key in KEY_ORDER && value.items.every((item) => isMap(item) && item.has("id"));
    const mayFlow = FLOW_FIELDS.has(key) || value.items.every(isScalar);
    value.flow = value.items.length === 0 || (!isRecords && mayFlow && !isLong(value));
    for (const item of value.items) {
      if (isScalar(item)) tidyScalar(item, key, section);
      if (!isMap(item)) continue;
      sortKeys(item, isRecords ? (KEY_ORDER[key] ?? []) : SMALL_MAP_ORDER);
      tidyMap(item, key, isRecords || (isLong(item) && value.flow !== true));
    }
  }
}

function tidyScalar(scalar: Scalar, key: string, section: string | undefined): void {
  if (typeof scalar.value !== "string") return;
  const isNumber = NUMBERS.has(key) || (key === "value" && (section === "counts" || section === "recommendationCount"));
  const text = scalar.value
    .normalize("NFC")
    .trim()
    .replace(/\s*\n\s*/g, " ");
  scalar.value = text;
  if (PROSE.has(key) && text.length > 100 && section !== "cite") {
    scalar.type = Scalar.BLOCK_FOLDED;
  } else if (!isNumber && isAmbiguous(text)) {
    scalar.type = Scalar.QUOTE_DOUBLE;
  } else {
    scalar.type = Scalar.PLAIN;
  }
}

/** Whether other YAML readers might take plain text for a number, a date, a truth value or nothing. */
function isAmbiguous(text: string): boolean {
  if (/^[\d.+-]/.test(text) || /^(y|n|yes|no|on|off)$/i.test(text)) return true;
  try {
    return typeof parse(text) !== "string";
  } catch {
    return true;
  }
}

/** What fits goes on one line; indent and key take some of it. */
function isLong(collection: YAMLMap | YAMLSeq): boolean {
  return JSON.stringify(collection.toJSON()).length > LINE_WIDTH - 20;
}

function sortKeys(map: YAMLMap, order: readonly string[]): void {
  const rank = (key: unknown): number => {
    const index = order.indexOf(isScalar(key) ? String(key.value) : "");
    return index < 0 ? order.length : index;
  };
  map.items = map.items
    .map((pair, index) => ({ pair, index }))
    .sort((a, b) => rank(a.pair.key) - rank(b.pair.key) || a.index - b.index)
    .map(({ pair }) => pair);
}

function keys(shape: z.ZodObject): readonly string[] {
  return Object.keys(shape.shape);
}
