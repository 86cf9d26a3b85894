import type { ApolloServerPlugin, BaseContext, GraphQLRequestContextWillSendResponse } from "@apollo/server";

const MODERN_MEDIA_TYPE = "application/graphql-response+json";
const RETRY_AFTER_SECONDS = 5;
const LATER: Readonly<Record<string, number>> = { RATE_LIMITED: 429, SERVICE_UNAVAILABLE: 503, TIMEOUT: 504 };

/**
 * HTTP status codes as the GraphQL over HTTP specification asks, where Apollo Server differs.
 *
 * A request that is well-formed JSON but no valid operation answers 400 to clients that accept application/graphql-response+json, and 200 to
 * those that accept application/json only: older clients take any other status for a broken server and never show the errors.
 * An answer that the store could not give is 503 or 504, and one that the caller has no points left for 429, whatever the media type, so
 * that no cache keeps it and balancers notice.
 */
export function graphqlStatus<C extends BaseContext>(): ApolloServerPlugin<C> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(context) {
          setStatus(context);
        },
      };
    },
  };
}

function setStatus<C extends BaseContext>({ request, response }: GraphQLRequestContextWillSendResponse<C>): void {
  if (response.body.kind !== "single") return;
  // The answer's own errors, as the caller sees them: only those say which fault of the store is behind an error.
  const codes = (response.body.singleResult.errors ?? []).map((error) => String(error.extensions?.["code"]));
  const later = (response.body.singleResult.errors ?? []).find(({ extensions }) => LATER[String(extensions?.["code"])] !== undefined);
  if (later !== undefined) {
    response.http.status = LATER[String(later.extensions?.["code"])] ?? 503;
    const seconds = later.extensions?.["retryAfterSeconds"];
    response.http.headers.set("retry-after", String(typeof seconds === "number" ? seconds : RETRY_AFTER_SECONDS));
    return;
  }
  // A body without a query is no GraphQL request at all, so it stays 400 for everybody.
  if (response.http.status !== 400 || codes.includes("BAD_REQUEST")) return;
  if (request.http?.headers.get("accept")?.includes(MODERN_MEDIA_TYPE) !== true) response.http.status = 200;
}
