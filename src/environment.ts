/** The variables of an environment. An empty one counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a variable may hold: in words, and how it is read; undefined for text that it may not. */
export interface VariableKind<T> {
  readonly expected: string;
  readonly read: (text: string) => T | undefined;
}

export function matching(shape: RegExp, expected: string): VariableKind<string> {
  return { expected, read: (text) => (shape.test(text) ? text : undefined) };
}

export function oneOf<T extends string>(choices: readonly T[], expected: string): VariableKind<T> {
  return { expected, read: (text) => choices.find((choice) => choice === text) };
}

export function wholeNumber(most: number, expected: string): VariableKind<number> {
  return { expected, read: (text) => (/^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : undefined) };
}

export interface VariableReader {
  /** undefined for a variable that is absent, or wrong: then there is a complaint. */
  take<T>(name: string, kind: VariableKind<T>): T | undefined;
  /** One line for each variable that was wrong, with what was expected and what came. */
  readonly complaints: readonly string[];
}

export function readVariables(environment: Environment): VariableReader {
  const complaints: string[] = [];
  return {
    take: (name, { expected, read }) => {
      const text = environment[name];
      if (text === undefined || text === "") return undefined;
      const value = read(text);
      if (value === undefined) complaints.push(`${name}: expected ${expected}, got ${shown(name, text)}`);
      return value;
    },
    complaints,
  };
}

// What came is told for every variable but those that may hold a password.
function shown(name: string, text: string): string {
  const mayHoldPassword = name.startsWith("NEO4J_PASSWORD") || text.includes("@");
  return mayHoldPassword ? "something else (not shown, as it may hold a password)" : `"${text}"`;
}
