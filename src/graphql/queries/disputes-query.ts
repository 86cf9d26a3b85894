import { Args, Ctx, Query, Resolver } from "type-graphql";

import { DISPUTES_RULE, findDisputes, keyOfDispute } from "../../domain/disputes.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { listDateClaims } from "../date-claims.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { remembered } from "../../domain/remembered.ts";
import { DisputeConnection } from "../types/dispute-type.ts";
import type { DisputeType } from "../types/dispute-type.ts";

@Resolver()
export class DisputesQuery {
  @Query(() => DisputeConnection, {
    description:
      "Where sources disagree on a date or a count, with who says what: changes, reforms and reviews in order of time, then structures.",
  })
  async disputes(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Based<Connection<DisputeType & { readonly key: string }>>> {
    const history = await context.history();
    const rows = remembered(history, "disputes", () =>
      findDisputes(history).map((dispute) => ({
        key: keyOfDispute(dispute),
        record: dispute.record,
        dates: dispute.about === "DATE" ? listDateClaims({ [dispute.role]: dispute.dates }) : [],
        counts: dispute.counts,
      })),
    );
    const answer = listConnection(rows, ({ key }) => key, "disputes", page);
    return based(context, history, answer, { n: rows.length, counted: "disputes", rule: DISPUTES_RULE });
  }
}
