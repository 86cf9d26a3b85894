import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const ROOT = process.cwd();

/** Where a line is written, the line, and words of the reason that the rule gives. */
const BROKEN: readonly (readonly [file: string, line: string, reason: string])[] = [
  ["src/domain/probe.ts", 'import { readFile } from "node:fs/promises";', "The domain is pure"],
  ["src/domain/probe.ts", 'import { x } from "../store/store.ts";', "The domain is pure"],
  ["src/domain/probe.ts", 'import edtf from "edtf";', "The domain is pure"],
  ["src/domain/dates.ts", 'import { z } from "zod";', "The domain is pure"],
  ["src/store/memory/probe.ts", 'import neo4j from "neo4j-driver";', "Only src/store/neo4j talks to Neo4j"],
  ["src/store/neo4j/probe.ts", 'import { x } from "../../graphql/context.ts";', "A store knows the port and the domain only"],
  ["src/store/memory/probe.ts", 'import { loadSeed } from "../../seed/load-seed.ts";', "A store knows the port and the domain only"],
  ["src/graphql/queries/probe.ts", 'import neo4j from "neo4j-driver";', "Only src/store/neo4j talks to Neo4j"],
  ["src/graphql/queries/probe.ts", 'import { x } from "../../store/neo4j/cypher.ts";', "never an adapter"],
  ["src/graphql/probe.ts", 'import fastify from "fastify";', "Only src/server knows HTTP"],
  ["src/server/probe.ts", 'import { Field } from "type-graphql";', "Only src/graphql knows the GraphQL framework"],
  ["src/server/probe.ts", 'import DataLoader from "dataloader";', "Only src/graphql knows the GraphQL framework"],
  ["src/server/probe.ts", 'import { readConfig } from "../config.ts";', "given its store and settings by main.ts"],
  ["src/seed/probe.ts", 'import { ApolloServer } from "@apollo/server";', "Only src/graphql and src/server know Apollo"],
  ["src/seed/probe.ts", 'import { x } from "../store/store.ts";', "knows nothing of what is done with them"],
  ["src/cli/probe.ts", 'import { parse } from "yaml";', "Only src/seed"],
  ["src/cli/probe.ts", 'import { x } from "../web/ide/examples.ts";', "runs where nothing was built"],
  ["src/main.ts", 'import { z } from "zod";', "Only src/seed"],
  ["src/config.ts", 'import { parse } from "commander";', "Only src/cli knows the command line"],
  ["src/web/probe.tsx", 'import { x } from "../domain/life.ts";', "over HTTP only"],
  ["src/web/ide/probe.ts", 'import { x } from "../../server/http-server.ts";', "over HTTP only"],
  ["src/server/probe.ts", "export const port = process.env.PORT;", "process.env"],
];

const ALLOWED: readonly (readonly [file: string, line: string])[] = [
  ["src/domain/probe.ts", 'import { x } from "./life.ts";'],
  ["src/domain/dates.ts", 'import edtf from "edtf";'],
  ["src/store/neo4j/probe.ts", 'import neo4j from "neo4j-driver";'],
  ["src/store/memory/probe.ts", 'import { x } from "../../domain/life.ts";'],
  ["src/graphql/probe.ts", 'import { x } from "../store/store.ts";'],
  ["src/seed/probe.ts", 'import { z } from "zod";'],
  ["src/config.ts", 'import { z } from "zod";'],
  ["src/config.ts", "export const port = process.env.PORT;"],
  ["src/web/ide/probe.ts", 'import { createRoot } from "react-dom/client";'],
];

describe("an import rule", () => {
  let copy: string;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "import-rules-"));
    mkdirSync(join(copy, "src"));
    for (const name of [".oxlintrc.json", "oxlint-rules.json"]) cpSync(join(ROOT, "src", name), join(copy, "src", name));
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  test.each(BROKEN)("fails %s with %s", (file, line, reason) => {
    expect(lint(copy, file, line).join("\n")).toContain(reason);
  });

  test.each(ALLOWED)("lets %s have %s", (file, line) => {
    expect(lint(copy, file, line)).toEqual([]);
  });

  test("fails a loop of imports", () => {
    writeFileSync(join(copy, "src", "other.ts"), 'import { one } from "./one.ts";\nexport const other = (): number => one() + 1;\n');
    const messages = lint(copy, "src/one.ts", 'import { other } from "./other.ts";\nexport const one = (): number => other() + 1;');
    rmSync(join(copy, "src", "other.ts"));
    expect(messages.join("\n")).toMatch(/cycle/i);
  });
});

/** What the linter says of imports and the environment in a file with one line. */
function lint(root: string, file: string, line: string): readonly string[] {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${line}\n`);
  // Its exit code says only that it found something; what it found is on its output.
  const { stdout } = spawnSync(join(ROOT, "node_modules", ".bin", "oxlint"), ["--format", "json", file], { cwd: root, encoding: "utf8" });
  const answer = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly help?: string }[];
  };
  rmSync(path);
  return answer.diagnostics
    .filter(({ code }) => /no-restricted-imports|no-cycle|no-process-env/.test(code))
    .map(({ message, help }) => `${message} ${help ?? ""}`);
}
