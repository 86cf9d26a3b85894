import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import { REFORM_TIMINGS_RULE, timeReforms } from "../../domain/reform-timings.ts";
import type { ReformTiming } from "../../domain/reform-timings.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { ReformWhere } from "../inputs/reform-where.ts";
import { ReformTimingConnection } from "../types/reform-timing-type.ts";

@Resolver()
export class ReformTimingsQuery {
  @Query(() => ReformTimingConnection, {
    description:
      "How many days each reform took from announcement to enactment to its first day, and what ran in shadow form, in order of time.",
  })
  async reformTimings(
    @Arg("where", () => ReformWhere, { nullable: true, description: "Which reforms. Left out: all of the curated dataset." })
    where: ReformWhere | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Based<Connection<ReformTiming>>> {
    const filter = await readFilter<ReformWhere>(context, where);
    const history = await context.history(filter.datasets);
    const rows = timeReforms(history, filter);
    const answer = listConnection(rows, ({ reform: { id } }) => id, "reformTimings", page);
    return based(context, history, answer, { n: rows.length, counted: "reforms", rule: REFORM_TIMINGS_RULE });
  }
}
