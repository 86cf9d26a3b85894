import { Neo4jError } from "neo4j-driver";

import { StoreTimeout, StoreUnavailable } from "../errors.ts";

const REFUSED = /^Neo\.ClientError\.Security\.(?:Unauthorized|AuthenticationRateLimit|TokenExpired|CredentialsExpired)$/;

const SILENT: ReadonlySet<string> = new Set(["N/A", "ServiceUnavailable", "SessionExpired"]);

/** Whether the database refuses our credentials: to try again at once makes it refuse the right ones too, for some seconds. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Neo4jError && REFUSED.test(error.code);
}

/** Whether a rule of the schema could not be made because it is there already. */
export function isMadeByAnother(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";
}

/** Whether nobody answers where the database should be, or it accepted the question and then said nothing. */
export function isSilence(error: unknown): boolean {
  return error instanceof StoreTimeout || (error instanceof Neo4jError && SILENT.has(error.code));
}

/**
 * A fault of the database as the port's errors. The messages name no address and no credentials, since they may reach a reader; the cause,
 * for the log, has the driver's own words. Anything else is a fault of ours and passes as it is.
 */
export function storeError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  const cause = { cause: error };
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut"))
    return new StoreTimeout("the database took longer than a read may take", cause);
  if (isRefusal(error))
    return new StoreUnavailable("the database refused the credentials; expected the right NEO4J_USER and NEO4J_PASSWORD", cause);
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new StoreUnavailable("the server has no database of the name in NEO4J_DATABASE", cause);
  if (SILENT.has(code)) return new StoreUnavailable("the database cannot be reached", cause);
  // A rule that the data breaks: the server's text names the records, and only an operator ever loads.
  if (/^Neo\.(?:ClientError|DatabaseError)\.Schema\./.test(code))
    return new StoreUnavailable(`the database refused a constraint or index: ${error.message.replace(/\s+/g, " ")}`, cause);
  return new StoreUnavailable(`the database answered with a fault (${code})`, cause);
}
