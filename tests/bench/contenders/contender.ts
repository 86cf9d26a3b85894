import type { Question } from "../questions/question.ts";
import type { ServerProcess } from "../servers/server-process.ts";

/** In the order in which tables list them. */
export const CONTENDERS = ["ours", "bare", "mercurius-jit", "mercurius", "yoga", "ours-neo4j", "raw-driver", "neo4j-graphql"] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** Those that need a database; the others answer from the embedded store. */
export const ON_NEO4J: ReadonlySet<ContenderName> = new Set<ContenderName>(["ours-neo4j", "raw-driver", "neo4j-graphql"]);

/** What the answer of a contender is compared with before anything is timed. */
export type Shape = "WHOLE" | "REDUCED";

/** Something that answers the benchmark's questions. */
export interface Contender {
  readonly name: ContenderName;
  /** WHOLE: the same JSON as ours. REDUCED: the same content, without what only our schema has. */
  readonly shape: Shape;
  /** Asks once, one question at a time. What comes back is the answer in its shape, made from `raw` only when it is called for. */
  readonly ask: (question: Question, mark: string) => Promise<Answer>;
  /** How to ask over HTTP, for a generator of load. Absent: it has no server. */
  readonly http?: { readonly server: ServerProcess; readonly body: (question: Question, mark: string) => string };
  readonly stop: () => Promise<void>;
}

export interface Answer {
  /** How long it took, in milliseconds. */
  readonly milliseconds: number;
  /** Reads the answer; outside the time. */
  readonly content: () => unknown;
}
