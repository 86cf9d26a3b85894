import { GraphQLError } from "graphql";

import type { ErrorCode } from "../../error-codes.ts";
import { LIMITS } from "../../limits.ts";

/** An operation exceeds a limit. The message and the extensions say which, how much is allowed and, where it was counted, how much came. */
export function tooComplex(limit: "aliases" | "cost" | "depth" | "directives" | "records", got?: number): GraphQLError {
  const { most, of } = LIMITS[limit];
  const came = got === undefined ? "more" : String(got);
  return new GraphQLError(`expected at most ${most} ${of}, got ${came}; ask for less at once, or for smaller pages`, {
    extensions: {
      limit,
      most,
      http: { status: 400 },
      ...(got === undefined ? {} : { got }),
      code: "QUERY_TOO_COMPLEX" satisfies ErrorCode,
    },
  });
}
