import { parseArgs } from "node:util";

import { CONTENDERS, ON_NEO4J } from "./contenders/contender.ts";
import type { ContenderName } from "./contenders/contender.ts";
import type { Effort } from "./measure/measure.ts";
import { OPERATION_NAMES } from "./questions/operations.ts";
import type { OperationName } from "./questions/operations.ts";

export interface Options {
  /** Structures in the dataset on which the contenders meet. */
  readonly size: number;
  /** Sizes at which this server alone is measured, to see how its cost grows. */
  readonly sizes: readonly number[];
  readonly contenders: readonly ContenderName[];
  readonly operations: readonly OperationName[];
  readonly rounds: number;
  readonly effort: Effort;
  /** Whether the project's own dataset is measured as well. */
  readonly curated: boolean;
  /** Whether what was measured is put into the pages under docs, beside being printed. */
  readonly write: boolean;
  readonly json?: string;
  /** Draw where the time goes under one operation, and nothing else. */
  readonly flame?: OperationName;
  readonly simulate: boolean;
}

const HELP = `npm run bench -- [options]

  --quick                  a look in under three minutes: one size, two short rounds
  --size 20000             structures in the dataset on which all servers meet
  --sizes 1000,20000,...   sizes at which this server alone is measured; "" for none
  --servers a,b            of ${CONTENDERS.join(", ")}
  --stores embedded,neo4j  leave out what needs the other store
  --operations a,b         of ${OPERATION_NAMES.join(", ")}
  --rounds 5               how often everything is measured, each time in another order
  --no-curated             leave out the project's own dataset
  --write                  put what was measured into docs/performance.md, docs/scale.md and docs/pictures
  --json FILE              write every measurement
  --flame OPERATION        where the time goes under one operation: a profile for any viewer of flame graphs
  --simulate               several servers behind a cache, asked by many readers
`;

/** Reads the command line. Throws an error whose message says what was expected. */
export function readOptions(args: readonly string[]): Options | "HELP" {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      help: { type: "boolean", default: false },
      quick: { type: "boolean", default: false },
      size: { type: "string", default: "20000" },
      sizes: { type: "string" },
      servers: { type: "string", default: CONTENDERS.join(",") },
      stores: { type: "string", default: "embedded,neo4j" },
      operations: { type: "string", default: OPERATION_NAMES.join(",") },
      rounds: { type: "string" },
      curated: { type: "boolean" },
      write: { type: "boolean", default: false },
      json: { type: "string" },
      flame: { type: "string" },
      simulate: { type: "boolean", default: false },
    },
  });
  if (values.help) return "HELP";
  const { quick } = values;
  const stores = values.stores.split(",");
  const contenders = eachOf("--servers", values.servers, CONTENDERS).filter((name) =>
    stores.includes(ON_NEO4J.has(name) ? "neo4j" : "embedded"),
  );
  return {
    size: wholeNumber("--size", values.size),
    sizes: listOf(values.sizes ?? (quick ? "" : "1000,20000,200000")).map((text) => wholeNumber("--sizes", text)),
    contenders,
    operations: eachOf("--operations", values.operations, OPERATION_NAMES),
    rounds: wholeNumber("--rounds", values.rounds ?? (quick ? "2" : "5")),
    effort: quick ? { checks: 4, asks: 10, seconds: 0.3 } : { checks: 20, asks: 200, seconds: 3 },
    curated: values.curated ?? true,
    write: values.write,
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(values.flame === undefined ? {} : { flame: oneOf("--flame", values.flame, OPERATION_NAMES) }),
    simulate: values.simulate,
  };
}

export function help(): string {
  return HELP;
}

function listOf(text: string): readonly string[] {
  return text.split(",").filter((part) => part !== "");
}

function eachOf<T extends string>(flag: string, text: string, known: readonly T[]): readonly T[] {
  return listOf(text).map((part) => oneOf(flag, part, known));
}

function oneOf<T extends string>(flag: string, text: string, known: readonly T[]): T {
  const found = known.find((name) => name === text);
  if (found === undefined) throw new Error(`${flag}: expected one of ${known.join(", ")}, got ${text}`);
  return found;
}

function wholeNumber(flag: string, text: string): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) === 0) throw new Error(`${flag}: expected a whole number from 1 to 9999999, got ${text}`);
  return Number(text);
}
