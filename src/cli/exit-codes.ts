/** What the command line tells the shell. */
export const EXIT = {
  ok: 0,
  /** The data, or the answer to the question, is wrong: invalid seed, errors in a query's answer. */
  invalid: 1,
  /** The command, its arguments or the environment cannot be used. */
  usage: 2,
  /** A file, folder or database cannot be reached or read. */
  unreachable: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was understood, but its arguments cannot be used. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const CODE_OF_ERROR: Readonly<Record<string, ExitCode>> = {
  UsageError: EXIT.usage,
  ConfigError: EXIT.usage,
  ScopeError: EXIT.usage,
  ImportError: EXIT.invalid,
  SeedError: EXIT.invalid,
  SeedDirectoryError: EXIT.unreachable,
  StoreUnavailable: EXIT.unreachable,
  StoreTimeout: EXIT.unreachable,
};
const SYSTEM_ERROR = /^E[A-Z]{3,}$/;

/**
 * The exit code of an error that somebody can act on, or undefined for one that is a fault of the program. By name, so that asking does
 * not load the database driver for a command that needs none.
 */
export function exitCodeOf(error: unknown): ExitCode | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const known = "name" in error ? CODE_OF_ERROR[String(error.name)] : undefined;
  if (known !== undefined) return known;
  return "code" in error && typeof error.code === "string" && SYSTEM_ERROR.test(error.code) ? EXIT.unreachable : undefined;
}
