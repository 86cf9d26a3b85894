import { Ctx, Query, Resolver } from "type-graphql";

import type { FunctionRecord, Government, Problem } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import { wholeList } from "../record-page.ts";
import { FunctionType } from "../types/function-type.ts";
import { GovernmentType } from "../types/government-type.ts";
import { ProblemType } from "../types/problem-type.ts";

/** The kinds of record that are few enough to be given whole. */
@Resolver()
export class ListQueries {
  @Query(() => [ProblemType], { description: "Every problem of the curated dataset, by name." })
  async problems(@Ctx() context: GraphContext): Promise<readonly Problem[]> {
    return wholeList(context, "Problem", { datasets: await context.datasets() }, "NAME_ASC");
  }

  @Query(() => [FunctionType], { description: "Every function of the curated dataset, by name." })
  async functions(@Ctx() context: GraphContext): Promise<readonly FunctionRecord[]> {
    return wholeList(context, "Function", { datasets: await context.datasets() }, "NAME_ASC");
  }

  @Query(() => [GovernmentType], { description: "Every government of the curated dataset, in order of time." })
  async governments(@Ctx() context: GraphContext): Promise<readonly Government[]> {
    return wholeList(context, "Government", { datasets: await context.datasets() }, "DATE_ASC");
  }
}
