/** A profile as V8 writes it, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  /** Microseconds between samples. */
  readonly timeDeltas: readonly number[];
}
interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
}

/** A part of the program with its share of the time that the process worked. */
export interface Share {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
}

export interface ProfileSummary {
  readonly parts: readonly Share[];
  readonly functions: readonly Share[];
  /** Share of the whole time in which there was nothing to do. */
  readonly idle: number;
}

const MOST_FUNCTIONS = 15;

/** Whose code was at work, by the file of the innermost function. Time without work is left out. */
export function summariseProfile({ nodes, samples, timeDeltas }: CpuProfile): ProfileSummary {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parts = new Map<string, number>();
  const functions = new Map<string, number>();
  let [whole, idle] = [0, 0];
  for (const [place, id] of samples.entries()) {
    const time = timeDeltas[place] ?? 0;
    const frame = frames.get(id);
    whole += time;
    if (frame === undefined || frame.functionName === "(idle)") {
      idle += time;
      continue;
    }
    const part = partOf(frame.url, frame.functionName);
    parts.set(part, (parts.get(part) ?? 0) + time);
    const name = `${frame.functionName === "" ? "(no name)" : frame.functionName} in ${part}`;
    functions.set(name, (functions.get(name) ?? 0) + time);
  }
  const worked = Math.max(1, whole - idle);
  return { parts: shares(parts, worked), functions: shares(functions, worked).slice(0, MOST_FUNCTIONS), idle: idle / Math.max(1, whole) };
}

function shares(times: ReadonlyMap<string, number>, whole: number): readonly Share[] {
  return [...times].map(([name, time]) => ({ name, share: time / whole })).toSorted((a, b) => b.share - a.share);
}

/** A folder of ours, a package, or what the engine itself does. */
function partOf(url: string, functionName: string): string {
  if (functionName === "(garbage collector)") return "collecting garbage";
  if (functionName === "(program)") return "outside JavaScript (sockets, the engine)";
  const own = /\/package\/dist\/src\/(?:([\w-]+)\/)?/.exec(url);
  if (own !== null) return `src/${own[1] ?? ""}`;
  const packages = url.split("/node_modules/");
  if (packages.length > 1) {
    const [scope = "", name = ""] = (packages.at(-1) ?? "").split("/");
    return scope.startsWith("@") ? `${scope}/${name}` : scope;
  }
  if (url.startsWith("node:")) return "node";
  return url === "" ? "built into the engine, or compiled at run time" : "something else";
}
