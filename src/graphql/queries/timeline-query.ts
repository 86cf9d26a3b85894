import { Arg, Ctx, Query, Resolver } from "type-graphql";

import { TIMELINE_RULE } from "../../domain/counting-rules.ts";
import { layTimeline } from "../../domain/timeline.ts";
import type { LaneBy, Timeline } from "../../domain/timeline.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { badUserInput } from "../errors.ts";
import { readStructureFilter } from "../filters.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { LaneByEnum, TimelineType } from "../types/timeline-types.ts";

@Resolver()
export class TimelineQuery {
  @Query(() => TimelineType, { description: "Lanes of lives, changes and governments from one day up to and not including another." })
  async timeline(
    @Arg("from", () => DateScalar, { nullable: true, description: "The first day. Left out: from the beginning." })
    from: string | null | undefined,
    @Arg("to", () => DateScalar, { nullable: true, description: "The first day after the stretch. Left out: to the end." })
    to: string | null | undefined,
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Arg("lanes", () => LaneByEnum, { nullable: true, defaultValue: "FUNCTION", description: "By what to part it into lanes." })
    lanes: LaneBy | null,
    @Ctx() context: GraphContext,
  ): Promise<Based<Timeline>> {
    if (from && to && from >= to) throw badUserInput(`expected "to" after "from", got from ${from} to ${to}`, { argument: "to" });
    const filter = await readStructureFilter(context, where);
    const history = await context.history(filter.datasets);
    const answer = layTimeline(history, { ...(from ? { from } : {}), ...(to ? { to } : {}), filter, lanes: lanes ?? "FUNCTION" });
    const shown = new Set(answer.lanes.flatMap(({ structures }) => structures));
    return based(context, history, answer, { n: shown.size, counted: "structures", rule: TIMELINE_RULE });
  }
}
