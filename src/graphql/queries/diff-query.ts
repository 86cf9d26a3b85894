import { Arg, Ctx, Query, Resolver } from "type-graphql";

import { DIFF_RULE } from "../../domain/counting-rules.ts";
import { diffSnapshots } from "../../domain/snapshot.ts";
import type { Diff } from "../../domain/snapshot.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { badUserInput } from "../errors.ts";
import { readStructureFilter } from "../filters.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { DiffType } from "../types/diff-type.ts";

@Resolver()
export class DiffQuery {
  @Query(() => DiffType, {
    description: "What changed from one day to a later one: what began, what ended, what was renamed, and by which changes.",
  })
  async diff(
    @Arg("from", () => DateScalar, { description: "The earlier day." }) from: string,
    @Arg("to", () => DateScalar, { description: "The later day. A change effective on it is in the answer." }) to: string,
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<Based<Diff>> {
    if (from > to) throw badUserInput(`expected "to" on or after "from", got from ${from} to ${to}`, { argument: "to" });
    const filter = await readStructureFilter(context, where);
    const history = await context.history(filter.datasets);
    const answer = diffSnapshots(history, from, to, filter);
    return based(context, history, answer, { n: answer.events.length, counted: "changes", rule: DIFF_RULE });
  }
}
