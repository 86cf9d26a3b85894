import { parse, print } from "graphql";

/** One question with the operation that answers it. */
export interface Example {
  /** The file's name without its ending: what `?example=` in the address names. */
  readonly name: string;
  readonly question: string;
  readonly operation: string;
}

// The golden operations themselves: tests run each of them, so an example that stops working fails the build.
const files = import.meta.glob<string>("../../../tests/graphql/operations/*.graphql", { query: "?raw", import: "default", eager: true });

/** Every golden operation, in order of name. Its question opens its first comment. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .map(([path, operation]) => {
    const name = path.slice(path.lastIndexOf("/") + 1, -".graphql".length);
    return { name, question: questionOf(operation) ?? name.replaceAll("-", " "), operation };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));

export interface AskedOperation {
  readonly operation: string;
  /** A JSON object as text. */
  readonly variables?: string;
}

/** The operation that an address asks for: `?example=` names one of ours, `?query=` carries its own (with `?variables=`). */
export function operationInAddress(search: string): AskedOperation | undefined {
  const parameters = new URLSearchParams(search);
  const named = EXAMPLES.find(({ name }) => name === parameters.get("example"));
  if (named !== undefined) return { operation: named.operation };
  const given = parameters.get("query");
  if (given === null) return undefined;
  const variables = parameters.get("variables");
  return { operation: laidOut(given), ...(variables === null ? {} : { variables }) };
}

// Operations in addresses are one long line. What cannot be parsed is shown as it came, for the editor to mark.
function laidOut(operation: string): string {
  try {
    return print(parse(operation));
  } catch {
    return operation;
  }
}

// The opening comment begins with the question, which may take several lines, and goes on with how its answer was checked.
function questionOf(operation: string): string | undefined {
  const lines = operation.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const comment = lines
    .slice(0, end)
    .map((line) => line.slice(1).trim())
    .join(" ");
  return /^(?:Question:\s*)?(.*?\?)/.exec(comment)?.[1];
}
