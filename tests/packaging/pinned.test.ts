import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "@jest/globals";
import { parse } from "yaml";

const WORKFLOWS = ".github/workflows";

test("images come by their digest, so that the same bytes run everywhere", () => {
  const built = [...readFileSync("Dockerfile", "utf8").matchAll(/^FROM (\S+)/gm)].map(([, image]) => image ?? "");
  const { services } = parse(readFileSync("docker-compose.yml", "utf8"), { merge: true }) as {
    readonly services: Readonly<Record<string, { readonly image?: string; readonly build?: unknown }>>;
  };
  const run = Object.values(services).flatMap(({ image, build }) => (image === undefined || build !== undefined ? [] : [image]));
  const foreign = [...built, ...run].filter((image) => image !== "nhs-reform-graph");
  expect(foreign.length).toBeGreaterThan(2);
  for (const image of foreign) expect(image).toMatch(/:[\w.-]+@sha256:[0-9a-f]{64}$/);
});

test("actions come by their commit, with the version for people", () => {
  const uses = readdirSync(WORKFLOWS).flatMap((name) => [...readFileSync(join(WORKFLOWS, name), "utf8").matchAll(/uses: (.+)/g)]);
  expect(uses).not.toHaveLength(0);
  for (const [, action] of uses) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
