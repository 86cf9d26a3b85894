import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { parseCopy, parseDockerfile, variablesOf } from "./dockerfile.ts";

const stages = parseDockerfile(readFileSync("Dockerfile", "utf8"));
const final = stages.at(-1);
const allowed = readFileSync(".dockerignore", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("!"))
  .map((line) => line.slice(1));

describe("the image", () => {
  test("copies only what .dockerignore lets through", () => {
    const copied = stages
      .flatMap(({ instructions }) => instructions.filter(({ word }) => word === "COPY").map(({ rest }) => parseCopy(rest)))
      .filter(({ stage }) => stage === undefined)
      .flatMap(({ sources }) => sources.map((source) => source.replace(/^\.\//, "")));
    expect(copied).not.toHaveLength(0);
    expect(copied.filter((source) => !allowed.includes(source))).toEqual([]);
  });

  test("does not run as root", () => {
    expect(final?.instructions.findLast(({ word }) => word === "USER")?.rest).toBe("node");
  });

  test("serves in production mode to whoever the container's port is published to", () => {
    expect(final === undefined ? {} : variablesOf(final)).toEqual({ NODE_ENV: "production", HOST: "0.0.0.0", PORT: "4000" });
  });
});
