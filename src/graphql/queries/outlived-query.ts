import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import { outlivedRule } from "../../domain/counting-rules.ts";
import { matches } from "../../domain/filters.ts";
import type { Outlived } from "../../domain/outlived.ts";
import { keyOfOutlived, rankOutlived } from "../../domain/outlived-ranking.ts";
import type { Structure } from "../../domain/records.ts";
import type { Continuity, OutlivedVerdict } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listPage } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { OutlivedVerdictEnum } from "../enums/analysis-enums.ts";
import { ContinuityEnum } from "../enums/date-enums.ts";
import { OutlivedOrderEnum, outlivedOrderNamed } from "../enums/outlived-order-enum.ts";
import type { OutlivedOrderName } from "../enums/outlived-order-enum.ts";
import { readStructureFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { isUnfiltered } from "../../store/unfiltered.ts";
import { OutlivedConnection } from "../types/outlived-type.ts";

@Resolver()
export class OutlivedQuery {
  @Query(() => OutlivedConnection, {
    description:
      "Every structure against each of its predecessors: did it stand longer? Only enacted changes count, and transfers of functions do not, since nothing ended. " +
      "A structure that stands is counted up to completeTo.",
  })
  async outlived(
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which newer structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Arg("continuity", () => ContinuityEnum, { nullable: true, defaultValue: "RENAMES_CONTINUE", description: "What ends a life." })
    continuity: Continuity | null,
    @Arg("verdict", () => OutlivedVerdictEnum, { nullable: true, description: "Only comparisons with this answer. Left out: all." })
    verdict: OutlivedVerdict | null | undefined,
    @Arg("orderBy", () => OutlivedOrderEnum, { nullable: true, defaultValue: "RATIO_DESC", description: "In which order." })
    orderBy: OutlivedOrderName | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Based<Connection<Outlived>>> {
    const filter = await readStructureFilter(context, where);
    const rule = continuity ?? "RENAMES_CONTINUE";
    const order = orderBy ?? "RATIO_DESC";
    const history = await context.history(filter.datasets);
    const ranking = rankOutlived(history, {
      continuity: rule,
      order: outlivedOrderNamed(order),
      ...(verdict ? { verdict } : {}),
      ...(isUnfiltered(filter) ? {} : { isWanted: (structure: Structure) => matches("Structure", structure, filter) }),
    });
    const answer = listPage(page, { ...ranking, list: `outlived ${rule} ${order}`, keyOf: keyOfOutlived });
    return based(context, history, answer, { n: ranking.total, counted: "comparisons", rule: outlivedRule(rule) });
  }
}
