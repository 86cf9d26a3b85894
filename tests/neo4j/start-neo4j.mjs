import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, "..", "..", ".cache", "neo4j");
const START_LIMIT = 120_000;

/**
 * Starts a Neo4j Community of one version in a new temporary folder, on a free port of 127.0.0.1, without authentication
 * unless `auth` asks for it.
 *
 * The jars come from Maven once and stay in .cache/neo4j. The database ends with `stop`, or with this process, however that ends.
 * `folder` and `port` are given to start again what was stopped or killed; then `stop` leaves the folder alone.
 */
export async function startNeo4j({ version, java, folder, port, auth = false }) {
  const jars = fetchJars(version);
  const data = folder ?? mkdtempSync(join(tmpdir(), "nhs-reform-graph-neo4j-"));
  const parameters = ["-Xmx1g", "-cp", join(jars, "*"), join(here, "Launcher.java"), data, String(port ?? 0), String(auth)];
  const child = spawn(java, parameters, { stdio: ["pipe", "pipe", "pipe"] });
  const ready = await waitUntilReady(child);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const stop = async () => {
    child.stdin.end();
    await ended;
    if (folder === undefined) rmSync(data, { recursive: true, force: true });
  };
  return { uri: `bolt://127.0.0.1:${ready.port}`, version: ready.version, port: ready.port, folder: data, pid: child.pid, stop };
}

function fetchJars(version) {
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, "partial-"));
  const goal = ["-B", "-q", "-f", join(here, "pom.xml"), "dependency:copy-dependencies"];
  const { status, stdout, stderr } = spawnSync("mvn", [...goal, `-Dneo4j.version=${version}`, `-DoutputDirectory=${partial}`], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`expected Maven to fetch Neo4j ${version}, but it failed:\n${stdout}${stderr}`);
  // Renamed whole, so that an interrupted fetch is never taken for a complete one.
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
  return folder;
}

function waitUntilReady(child) {
  return new Promise((resolve, reject) => {
    let errors = "";
    const fail = (why) => {
      child.kill("SIGKILL");
      reject(new Error(`expected Neo4j to start, but ${why}:\n${errors}`));
    };
    const timer = setTimeout(() => fail(`it was not ready after ${START_LIMIT / 1000} s`), START_LIMIT);
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`it ended with code ${code}`));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const match = /^READY (\S+) (\d+)$/.exec(line);
      if (match === null) return;
      clearTimeout(timer);
      child.removeAllListeners("exit");
      resolve({ version: match[1], port: Number(match[2]) });
    });
  });
}
