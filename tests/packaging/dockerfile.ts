/** One instruction of a Dockerfile, continued lines joined. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}

export interface Stage {
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile in order. */
export function parseDockerfile(text: string): readonly Stage[] {
  const lines = text
    .replaceAll(/\\\n/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  const stages: { name: string | undefined; instructions: Instruction[] }[] = [];
  for (const line of lines) {
    const [word = "", ...words] = line.split(/\s+/);
    const rest = words.join(" ");
    if (word === "FROM") stages.push({ name: / AS (\S+)$/.exec(rest)?.[1], instructions: [] });
    else stages.at(-1)?.instructions.push({ word, rest });
  }
  return stages;
}

/** What a COPY instruction copies: its sources, where to, and from which stage if not from the project. */
export function parseCopy(rest: string): { readonly sources: readonly string[]; readonly to: string; readonly stage: string | undefined } {
  const words = rest.split(/\s+/);
  const paths = words.filter((word) => !word.startsWith("--"));
  return {
    sources: paths.slice(0, -1),
    to: paths.at(-1) ?? ".",
    stage: words.find((word) => word.startsWith("--from="))?.slice("--from=".length),
  };
}

/** Variables set by ENV instructions. */
export function variablesOf(stage: Stage): Readonly<Record<string, string>> {
  const pairs = stage.instructions.filter(({ word }) => word === "ENV").flatMap(({ rest }) => rest.split(/\s+/));
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
}

/** The words of an instruction in its JSON form, such as CMD ["node", "dist/cli.js"]. */
export function commandOf(stage: Stage, word: string): readonly string[] {
  const rest = stage.instructions.findLast((instruction) => instruction.word === word)?.rest ?? "";
  const list = /\[.*\]$/.exec(rest)?.[0];
  if (list === undefined) throw new Error(`expected ${word} with a JSON list, got "${rest}"`);
  return JSON.parse(list) as readonly string[];
}
