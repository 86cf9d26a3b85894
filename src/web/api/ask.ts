import type { Operation } from "./operation.ts";

/** The API could not answer. `kind` says who can act: nobody knows the thing, the reader, the operator, or the network. */
export class AskError extends Error {
  override readonly name = "AskError";
  readonly kind: "UNKNOWN" | "REFUSED" | "UNAVAILABLE";

  constructor(kind: AskError["kind"], message: string) {
    super(message);
    this.kind = kind;
  }
}

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const LONGEST_ADDRESS = 7000;

/** Where a GET of the operation is answered: what can be linked, cited and cached. */
export function addressOf<Answer, Variables>(operation: Operation<Answer, Variables>, variables: Variables): string {
  const parameters = new URLSearchParams({ query: operation.text, variables: JSON.stringify(variables) });
  return `/graphql?${parameters.toString()}`;
}

/** Asks the API. GET where the address is short enough, so that browsers may cache the answer. Throws AskError. */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const address = addressOf(operation, variables);
  const { data, errors } = await reply<Answer>(
    address.length <= LONGEST_ADDRESS ? address : "/graphql",
    address.length <= LONGEST_ADDRESS ? {} : { method: "POST", body: JSON.stringify({ query: operation.text, variables }) },
    signal,
  );
  if (errors !== undefined && errors.length > 0) {
    const [first] = errors;
    throw new AskError(kindOf(first?.extensions?.code), first?.message ?? "The API answered with an error that it did not explain.");
  }
  if (data === undefined || data === null) throw new AskError("UNAVAILABLE", "The API answered with nothing.");
  return data;
}

async function reply<Answer>(address: string, options: RequestInit, signal: AbortSignal | undefined): Promise<Reply<Answer>> {
  try {
    const response = await fetch(address, {
      ...options,
      ...(signal === undefined ? {} : { signal }),
      headers: { accept: "application/json", "content-type": "application/json" },
    });
    return (await response.json()) as Reply<Answer>;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new AskError("UNAVAILABLE", "The server could not be reached. Check the connection and try again.");
  }
}

function kindOf(code: string | undefined): AskError["kind"] {
  if (code === "NOT_FOUND") return "UNKNOWN";
  return code === "SERVICE_UNAVAILABLE" || code === "TIMEOUT" || code === "INTERNAL_SERVER_ERROR" ? "UNAVAILABLE" : "REFUSED";
}
