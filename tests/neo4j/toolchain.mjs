import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The Neo4j versions that the tests can start, with the oldest Java that runs them. */
export const VERSIONS = [
  { version: "5.26.16", java: 17 },
  { version: "2026.09.0", java: 21 },
];

/** Versions for which Java and Maven are here, each with the Java to run it. Empty when a tool is missing. */
export function startable() {
  if (spawnSync("mvn", ["--version"]).status !== 0) return [];
  const javas = findJavas();
  return VERSIONS.flatMap(({ version, java }) => {
    const fit = javas.find((found) => found.major >= java);
    return fit === undefined ? [] : [{ version, java: fit.command }];
  });
}

/** Oldest first: the nearest to what a version was made for. */
function findJavas() {
  const homes = [process.env.JAVA21_HOME, process.env.JAVA_HOME, ...installedHomes()].filter((home) => home !== undefined && home !== "");
  const commands = ["java", ...homes.map((home) => join(home, "bin", "java"))];
  return commands
    .map((command) => ({ command, major: majorVersion(command) }))
    .filter(({ major }) => major > 0)
    .sort((a, b) => a.major - b.major);
}

function installedHomes() {
  const folder = "/usr/lib/jvm";
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function majorVersion(command) {
  const { stderr, status } = spawnSync(command, ["-version"], { encoding: "utf8" });
  return status === 0 ? Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) : 0;
}
