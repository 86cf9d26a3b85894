import type { Session } from "neo4j-driver";

import { StoreUnavailable } from "../errors.ts";
import {
  AWAIT_INDEXES,
  CREATE_INDEXES,
  CREATE_UNIQUE_RULES,
  RANGE_INDEXES,
  SHOW_CONSTRAINTS,
  SHOW_INDEXES,
  UNIQUE_RULES,
  WORD_INDEX,
} from "./cypher-schema.ts";
import { isMadeByAnother } from "./faults.ts";
import { runIn } from "./run.ts";
import type { Run } from "./run.ts";

interface Rule {
  readonly name: string;
  readonly type: string;
  readonly labelsOrTypes: readonly string[] | null;
  readonly properties: readonly string[] | null;
  readonly analyzer?: string | null;
  readonly state?: string;
}

/**
 * Makes the constraints and indexes that are missing, each in its own transaction, waits for them, and checks what is there by content: "IF NOT EXISTS"
 * passes silently over a rule of the same name that says something else.
 */
export async function ensureSchema(session: Session): Promise<void> {
  for (const statement of [...CREATE_UNIQUE_RULES, ...CREATE_INDEXES, AWAIT_INDEXES]) {
    try {
      await session.executeWrite((transaction) => runIn(transaction)(statement));
    } catch (error) {
      // Another loader made it at the same moment, which "IF NOT EXISTS" does not foresee. What it made is checked below.
      if (!isMadeByAnother(error)) throw error;
    }
  }
  const found = await session.executeRead(async (transaction) => rulesBy(runIn(transaction)));
  for (const { name, label, property } of UNIQUE_RULES) {
    check({ name, type: "UNIQUENESS", labelsOrTypes: [label], properties: [property] }, found.constraints);
  }
  for (const { name, label, properties } of RANGE_INDEXES) {
    check({ name, type: "RANGE", labelsOrTypes: [label], properties, state: "ONLINE" }, found.indexes);
  }
  const { name, label, properties, analyzer } = WORD_INDEX;
  check({ name, type: "FULLTEXT", labelsOrTypes: [label], properties, analyzer, state: "ONLINE" }, found.indexes);
}

async function rulesBy(run: Run): Promise<{ readonly constraints: readonly Rule[]; readonly indexes: readonly Rule[] }> {
  // Newer servers call the type of a uniqueness constraint by a longer name.
  const constraints = (await run<Rule & object>(SHOW_CONSTRAINTS)).map((rule) => ({
    ...rule,
    type: rule.type.replace(/^NODE_PROPERTY_/, ""),
  }));
  return { constraints, indexes: await run<Rule & object>(SHOW_INDEXES) };
}

function check(expected: Rule, rules: readonly Rule[]): void {
  const found = rules.find(({ name }) => name === expected.name);
  const differs = Object.entries(expected).some(
    ([field, value]) => found === undefined || JSON.stringify(new Map(Object.entries(found)).get(field)) !== JSON.stringify(value),
  );
  if (differs)
    throw new StoreUnavailable(
      `expected in the database ${JSON.stringify(expected)}, got ${JSON.stringify(found ?? "nothing")}; drop what bears that name`,
    );
}
