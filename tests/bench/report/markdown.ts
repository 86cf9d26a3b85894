import { CONTENDERS } from "../contenders/contender.ts";
import type { ContenderName } from "../contenders/contender.ts";
import { CLIENTS } from "../measure/load.ts";
import type { Measurement, Phase } from "../measure/measure.ts";
import { OPERATION_NAMES, OPERATIONS } from "../questions/operations.ts";
import type { OperationName } from "../questions/operations.ts";
import { goalsOf, isHeld } from "./goals.ts";
import type { Goal } from "./goals.ts";
import { figures, spreadOf } from "./ratio.ts";
import type { Spread } from "./ratio.ts";
import type { MeasuredCurated, MeasuredSize, Results } from "./results.ts";
import { titleOf } from "./titles.ts";

/** The results as tables. */
export function markdownOf(results: Results): string {
  const { day, machine, versions, size, rounds, seconds, answersCompared, sizes, curated } = results;
  return [
    `Measured on ${day}: ${machine}; ${versions}. Clients and servers shared the machine's cores, so compare figures within this run and not with another's. ` +
      `${size.toLocaleString("en")} made-up structures, ${rounds} rounds of ${seconds} s of load in rotated order; ${answersCompared} answers were compared before anything was timed.`,
    "### What must hold",
    goalsTable(goalsOf(results)),
    ...(["FIRST", "REPEATED"] as const).flatMap((phase) => [
      phase === "FIRST" ? "### First-time questions" : "### Repeated questions",
      ...OPERATION_NAMES.map((operation) => operationTable(results, operation, phase)).filter((text) => text !== ""),
    ]),
    "### Servers",
    table(
      ["server", "start to ready, ms", "resident after the run, MB"],
      results.servers.map(({ contender, startMilliseconds, residentMegabytes }) => [
        titleOf(contender),
        startMilliseconds.toFixed(0),
        residentMegabytes.toFixed(0),
      ]),
    ),
    ...(sizes.length === 0 ? [] : ["### Cost against size", sizesTable(sizes)]),
    ...(curated === undefined ? [] : ["### The project's own dataset", curatedTable(curated)]),
  ].join("\n\n");
}

function goalsTable(goals: readonly Goal[]): string {
  const left = goals.filter(({ measured }) => measured === undefined).length;
  const rows = goals.flatMap((goal) => (goal.measured === undefined ? [] : [goalRow(goal, goal.measured)]));
  return `${table(["what", "goal", "measured", "spread", "held"], rows)}${left === 0 ? "" : `\n\n${left} more were not measured in this run.`}`;
}

function goalRow(goal: Goal, measured: Spread): readonly string[] {
  const { text, limit, bound, unit } = goal;
  const sign = bound === "AT_MOST" ? "at most" : "at least";
  return [text, `${sign} ${limit} ${unit}`, number(measured.median), spreadText(measured), isHeld(goal) === true ? "yes" : "**no**"];
}

const ABSENT = "–";
const COLUMNS: readonly (readonly [keyof Measurement, string])[] = [
  ["p50", "p50, ms"],
  ["p95", "p95, ms"],
  ["requestsPerSecond", `requests a second, ${CLIENTS} clients`],
  ["cpu", "server's processor time, µs a request"],
];

function operationTable({ measurements }: Results, operation: OperationName, phase: Phase): string {
  const rows = CONTENDERS.flatMap((contender: ContenderName) => {
    const cells = COLUMNS.map(([figure]) => spreadOf(figures(measurements, { contender, operation, phase }, figure)));
    if (cells[0] === undefined) return [];
    return [
      [titleOf(contender), ...cells.map((spread) => (spread === undefined ? ABSENT : `${number(spread.median)} (${spreadText(spread)})`))],
    ];
  });
  if (rows.length === 0) return "";
  return `**${OPERATIONS[operation].title}**\n\n${table(["server", ...COLUMNS.map(([, title]) => title)], rows)}`;
}

function sizesTable(sizes: readonly MeasuredSize[]): string {
  const p50 = ({ measurements }: MeasuredSize, contender: ContenderName, operation: OperationName): string => {
    const spread = spreadOf(figures(measurements, { contender, operation, phase: "FIRST" }, "p50"));
    return spread === undefined ? ABSENT : number(spread.median);
  };
  const lines: readonly (readonly [string, (size: MeasuredSize) => string])[] = [
    ["read the compiled file, s", ({ load }) => number(load.readMilliseconds / 1000)],
    ["index it, s", ({ load }) => number(load.indexMilliseconds / 1000)],
    ["records, MB", ({ load }) => load.recordsMegabytes.toFixed(0)],
    ["records and indexes, MB", ({ load }) => load.heapMegabytes.toFixed(0)],
    ["start to ready, s", ({ startMilliseconds }) => number(startMilliseconds / 1000)],
    ["resident after the run, MB", ({ residentMegabytes }) => residentMegabytes.toFixed(0)],
    ["survival over all lives, ms", ({ survivalMilliseconds }) => number(survivalMilliseconds)],
    ["load into Neo4j, s", ({ neo4jLoadMilliseconds: took }) => (took === undefined ? ABSENT : number(took / 1000))],
    ...(["ours", "ours-neo4j"] as const).flatMap((contender) =>
      OPERATION_NAMES.map(
        (operation) =>
          [
            `${contender === "ours" ? "embedded" : "Neo4j"}, p50 ms: ${OPERATIONS[operation].title}`,
            (size: MeasuredSize) => p50(size, contender, operation),
          ] as const,
      ),
    ),
  ];
  return table(
    ["", ...sizes.map(({ size }) => size.toLocaleString("en"))],
    lines.map(([title, text]) => [title, ...sizes.map(text)]).filter((cells) => cells.slice(1).some((cell) => cell !== ABSENT)),
  );
}

function curatedTable({ structures, startMilliseconds, residentMegabytes, residentAfterMegabytes, golden }: MeasuredCurated): string {
  const start = spreadOf(startMilliseconds);
  const resident = spreadOf(residentMegabytes);
  const head = `${structures.toLocaleString("en")} structures: ready after ${start === undefined ? "?" : `${start.median.toFixed(0)} ms (${spreadText(start)})`} with ${resident === undefined ? "?" : resident.median.toFixed(0)} MB resident, ${residentAfterMegabytes.toFixed(0)} MB after every golden operation. Each was asked over HTTP two seconds after a start and later, without the cache of answers; slowest first:`;
  const rows = golden
    .toSorted((a, b) => b.first - a.first)
    .map(({ name, first, again }) => [name.replaceAll("-", " "), number(first), number(again)]);
  return `${head}\n\n${table(["golden operation", "asked for the first time, ms", "again, ms"], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "--:"))), ...rows.map(line)].join("\n");
}

function spreadText({ least, most }: Spread): string {
  return `${number(least)} to ${number(most)}`;
}

/** Three figures that mean something. */
function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
