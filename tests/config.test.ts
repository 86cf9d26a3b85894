import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { describe, expect, test } from "@jest/globals";

import { ConfigError, readConfig } from "../src/config.ts";

describe("the environment", () => {
  test("needs nothing: the embedded store is served to this computer alone, on port 4000", () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: "127.0.0.1",
      port: 4000,
      trustProxy: false,
      logLevel: "info",
      production: false,
      dataDirectories: [],
    });
    expect(config.neo4j).toBeUndefined();
    expect(config.publicUrl).toBeUndefined();
  });

  test("reports every wrong variable in one go, each with what was expected and what came", () => {
    const complaints = complaintsOf({ PORT: "http", LOG_LEVEL: "loud", PUBLIC_URL: "example.org", NEO4J_URI: "http://localhost:7474" });
    expect(complaints).toHaveLength(4);
    expect(complaints).toContain('PORT: expected a port from 0 to 65535, got "http"');
    expect(complaints).toContain('PUBLIC_URL: expected an http or https address such as https://example.org, got "example.org"');
    expect(complaints).toContain(
      'NEO4J_URI: expected an address such as bolt://localhost:7687 or neo4j+s://example.org, got "http://localhost:7474"',
    );
  });

  test.each(["65536", "99999", "-1", "4e3", "4000 "])("refuses %j as a port", (PORT) => {
    expect(complaintsOf({ PORT })).toEqual([`PORT: expected a port from 0 to 65535, got "${PORT}"`]);
  });

  test("takes an empty variable for an absent one", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "", PUBLIC_URL: "" }).port).toBe(4000);
  });

  test("tells whether npm started the program, which then ends with npm", () => {
    expect(readConfig({ npm_lifecycle_event: "start" }).startedByNpm).toBe(true);
    expect(readConfig({}).startedByNpm).toBe(false);
  });

  test("runs operations compiled unless told otherwise", () => {
    expect(readConfig({}).compiled).toBe(true);
    expect(readConfig({ COMPILED_OPERATIONS: "off" }).compiled).toBe(false);
    expect(complaintsOf({ COMPILED_OPERATIONS: "no" })).toEqual(['COMPILED_OPERATIONS: expected on or off, got "no"']);
  });

  test("drops slashes at the end of the public address, so that addresses of records have one each", () => {
    expect(readConfig({ PUBLIC_URL: "https://example.org/graph//" }).publicUrl).toBe("https://example.org/graph");
  });

  test("reads further data folders as a list of paths", () => {
    expect(readConfig({ DATA_DIRS: ["one", "", "two"].join(delimiter) }).dataDirectories).toEqual(["one", "two"]);
  });

  test.each([
    ["false", false],
    ["true", 1],
    ["2", 2],
    ["10.0.0.1,10.0.0.0/8", ["10.0.0.1", "10.0.0.0/8"]],
  ])("trusts %s proxies as %j", (TRUST_PROXY, expected) => {
    expect(readConfig({ TRUST_PROXY }).trustProxy).toEqual(expected);
  });
});

describe("the database's address and password", () => {
  const NEO4J_URI = "bolt://localhost:7687";

  test("an address without a password is a mistake, not an invitation to guess", () => {
    expect(complaintsOf({ NEO4J_URI })[0]).toMatch(/^NEO4J_PASSWORD: expected the database's password/);
  });

  test("the password may come from a file, whose last line end does not count", () => {
    const file = join(mkdtempSync(join(tmpdir(), "config-")), "password");
    writeFileSync(file, "from a file\n");
    expect(readConfig({ NEO4J_URI, NEO4J_PASSWORD_FILE: file }).neo4j).toEqual({ uri: NEO4J_URI, user: "neo4j", password: "from a file" });
  });

  test("a password file that cannot be read is named", () => {
    expect(complaintsOf({ NEO4J_URI, NEO4J_PASSWORD_FILE: "/nowhere/password" })[0]).toMatch(
      /NEO4J_PASSWORD_FILE: expected a readable file.*ENOENT/,
    );
  });

  test("an address that holds a password is refused without repeating it", () => {
    const complaints = complaintsOf({ NEO4J_URI: "bolt://neo4j:secret@localhost:7687" }).join("\n");
    expect(complaints).toMatch(/^NEO4J_URI: expected/);
    expect(complaints).not.toContain("secret");
  });
});

function complaintsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
}
