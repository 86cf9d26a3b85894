import { readFile } from "node:fs/promises";

import { expect, test } from "@jest/globals";

import { printSeedSchema } from "../../src/seed/print-schema.ts";

test("schema/seed.schema.json is what the format prints (npm run schema writes it)", async () => {
  expect(await readFile(new URL("../../schema/seed.schema.json", import.meta.url), "utf8")).toBe(printSeedSchema());
});
