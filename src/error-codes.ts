/** Every value of `extensions.code`, with what happened and who can act. */
export const ERROR_CODES = {
  GRAPHQL_PARSE_FAILED: "The document is not GraphQL, or has too many tokens: the caller.",
  GRAPHQL_VALIDATION_FAILED: "The operation does not fit the schema: the caller.",
  OPERATION_RESOLUTION_FAILURE: "No operation of that name, or a choice of several: the caller.",
  PERSISTED_QUERY_NOT_FOUND: "The request names by its hash a question that this server does not know yet: the caller, with its text too.",
  BAD_REQUEST: "The HTTP request is not a GraphQL request: the caller.",
  BAD_USER_INPUT: "An argument or a variable has a value that cannot be used: the caller.",
  QUERY_TOO_COMPLEX: "The operation asks for too much at once: the caller.",
  RATE_LIMITED: "Too many requests, or too much asked in them: the caller, later.",
  NOT_FOUND: "There is nothing at the address: the caller.",
  METHOD_NOT_ALLOWED: "The address answers to other methods, which the Allow header names: the caller.",
  REQUEST_TIMEOUT: "The request came too slowly: the caller.",
  PAYLOAD_TOO_LARGE: "The body is too long: the caller.",
  URI_TOO_LONG: "The address is too long: the caller, by POST.",
  UNSUPPORTED_MEDIA_TYPE: "The body is not JSON in UTF-8: the caller.",
  SERVICE_UNAVAILABLE:
    "The database does not answer or holds no complete dataset, or the server has too much to do: the operator; try again later.",
  TIMEOUT: "The answer took too long: the caller, with a smaller question, or later.",
  INTERNAL_SERVER_ERROR: "A fault of this server: its makers. Quote the request id.",
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;
