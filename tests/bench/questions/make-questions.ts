import type { Dataset } from "../../../src/domain/dataset.ts";
import { inOrder, sortKey } from "../../../src/domain/ordering.ts";
import type { Order } from "../../../src/domain/ordering.ts";
import type { AnyRecord, RecordOf } from "../../../src/domain/records.ts";
import { searchText } from "../../../src/domain/search-text.ts";
import { dayFromNumber, dayNumber } from "../../../src/domain/dates.ts";
import { recordCursors } from "../../../src/graphql/connection.ts";
import { LIST_PAGES, OPERATION_NAMES } from "./operations.ts";
import type { OperationName } from "./operations.ts";
import type { Question } from "./question.ts";

type Structure = RecordOf<"Structure">;

const QUESTIONS_EACH = 400;
const MOST_LIST_STARTS = 20;
const BY_DATE: Order = { by: "DATE", descending: false };
const LIST_PAGE = 100;
const FIRST_DAY = dayNumber("1950-01-01");
const LAST_DAY = dayNumber("2026-01-01");
// A search that finds at most a page finds the same records however it ranks them.
const MOST_FOUND = 20;

/**
 * Up to four hundred different questions for each operation, spread evenly over the dataset: fewer would all be in some store's memory after a moment. Those of the ranking go on from a cursor that only a server knows:
 * `rankingCursors` are the ends of its first pages of 50.
 */
export function makeQuestions(dataset: Dataset, rankingCursors: readonly string[]): Readonly<Record<OperationName, readonly Question[]>> {
  const structures = dataset.records.filter((record): record is Structure => record.type === "Structure");
  const dated = inOrder<"Structure">(structures, BY_DATE);
  const made: Readonly<Record<OperationName, readonly Question[]>> = {
    page: spread(structures.filter(({ events }) => events.length >= 3)).map(({ id }) => question("page", { id })),
    lineage: spread(structures.filter(({ predecessors, successors }) => predecessors.length > 0 && successors.length > 0)).map(({ id }) =>
      question("lineage", { id }),
    ),
    asOf: Array.from({ length: QUESTIONS_EACH }, (_, number) =>
      question("asOf", { on: dayFromNumber(FIRST_DAY + Math.floor(((LAST_DAY - FIRST_DAY) * number) / QUESTIONS_EACH)) }),
    ),
    timeline: spread([...dated.entries()].slice(dated.length * 0.4, dated.length * 0.6)).map(([place, row]) =>
      question("timeline", { after: cursorOf(row) }, place + 1, row),
    ),
    search: spread(rareWords(dataset.records)).map((text) => question("search", { text })),
    outlived: [null, ...rankingCursors].map((after, page) => question("outlived", { after }, page * 50)),
    list: listStarts(dated.length).map((start) => listQuestion(dated, start)),
  };
  const empty = OPERATION_NAMES.find((name) => made[name].length === 0);
  if (empty !== undefined) throw new Error(`expected questions for ${empty}, got none: the dataset is too small`);
  return made;
}

function question(operation: OperationName, variables: Question["variables"], offset = -1, before?: Structure): Question {
  return { operation, variables, offset, key: before === undefined ? "" : String(sortKey(before, "DATE") ?? ""), id: before?.id ?? "" };
}

function listQuestion(dated: readonly Structure[], start: number): Question {
  const pages = Array.from({ length: LIST_PAGES }, (_, page) => {
    const before = dated[start + page * LIST_PAGE - 1];
    return [`after${page}`, before === undefined ? null : cursorOf(before)] as const;
  });
  return question("list", Object.fromEntries(pages), start, dated[start - 1]);
}

function listStarts(length: number): readonly number[] {
  const room = Math.max(0, length - LIST_PAGES * LIST_PAGE);
  return [...new Set(Array.from({ length: MOST_LIST_STARTS }, (_, number) => Math.floor((room * number) / MOST_LIST_STARTS)))];
}

function cursorOf(record: Structure): string {
  return recordCursors("Structure", BY_DATE).of(record);
}

// Of structures alone: @neo4j/graphql searches one kind of record at a time.
function rareWords(records: readonly AnyRecord[]): readonly string[] {
  const found = new Map<string, number>();
  for (const record of records) {
    const { names, rest } = searchText(record);
    const times = record.type === "Structure" ? 1 : MOST_FOUND + 1;
    for (const word of new Set(`${names} ${rest}`.split(/\s/))) found.set(word, (found.get(word) ?? 0) + times);
  }
  return [...found].filter(([word, times]) => word.length > 5 && times >= MOST_FOUND / 4 && times <= MOST_FOUND).map(([word]) => word);
}

function spread<T>(items: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.floor(items.length / QUESTIONS_EACH));
  return items.filter((_, place) => place % step === 0).slice(0, QUESTIONS_EACH);
}

/** So many of the questions, spread evenly. */
export function sampleOf(questions: readonly Question[], count: number): readonly Question[] {
  const step = Math.max(1, Math.floor(questions.length / count));
  return questions.filter((_, place) => place % step === 0).slice(0, count);
}
