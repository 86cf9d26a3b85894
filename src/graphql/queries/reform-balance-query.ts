import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import { balanceReforms, REFORM_BALANCE_RULE } from "../../domain/reform-balance.ts";
import type { ReformBalance } from "../../domain/reform-balance.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { ReformWhere } from "../inputs/reform-where.ts";
import { ReformBalanceConnection } from "../types/reform-balance-type.ts";

@Resolver()
export class ReformBalanceQuery {
  @Query(() => ReformBalanceConnection, {
    description: "What each reform opened and closed, in order of time. Reforms that caused no enacted change are left out.",
  })
  async reformBalance(
    @Arg("where", () => ReformWhere, { nullable: true, description: "Which reforms. Left out: all of the curated dataset." })
    where: ReformWhere | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Based<Connection<ReformBalance>>> {
    const filter = await readFilter<ReformWhere>(context, where);
    const history = await context.history(filter.datasets);
    const rows = balanceReforms(history, filter);
    const answer = listConnection(rows, ({ reform: { id } }) => id, "reformBalance", page);
    return based(context, history, answer, { n: rows.length, counted: "reforms", rule: REFORM_BALANCE_RULE });
  }
}
