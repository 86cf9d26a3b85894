import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import { OUTLASTING_RULE } from "../../domain/counting-rules.ts";
import { matches } from "../../domain/filters.ts";
import { findOutlasting } from "../../domain/outlasting.ts";
import type { Outlasting } from "../../domain/outlasting.ts";
import type { Continuity } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { ContinuityEnum } from "../enums/date-enums.ts";
import { readStructureFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { outlivedRows } from "../outlived-rows.ts";
import { OutlastingConnection } from "../types/outlasting-type.ts";

@Resolver()
export class OutlastingQuery {
  @Query(() => OutlastingConnection, {
    description:
      "The structures that outlived all their successors, oldest first. One with a successor that still stands is not among them: it may yet be overtaken.",
  })
  async outlasting(
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Arg("continuity", () => ContinuityEnum, { nullable: true, defaultValue: "RENAMES_CONTINUE", description: "What ends a life." })
    continuity: Continuity | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Based<Connection<Outlasting>>> {
    const filter = await readStructureFilter(context, where);
    const history = await context.history(filter.datasets);
    const rows = findOutlasting(outlivedRows(history, continuity ?? "RENAMES_CONTINUE")).filter(({ structure }) =>
      matches("Structure", structure, filter),
    );
    const answer = listConnection(rows, ({ structure: { id } }) => id, "outlasting", page);
    return based(context, history, answer, { n: rows.length, counted: "structures", rule: OUTLASTING_RULE });
  }
}
