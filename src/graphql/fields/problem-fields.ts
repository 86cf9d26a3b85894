import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Outcome, Problem, Reform, Review } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { relatedOf } from "../relations.ts";
import { OutcomeType } from "../types/outcome-type.ts";
import { ProblemType } from "../types/problem-type.ts";
import { ReformType } from "../types/reform-type.ts";
import { ReviewType } from "../types/review-type.ts";

@Resolver(() => ProblemType)
export class ProblemFields {
  @FieldResolver(() => [ReformType], { description: "The reforms that aimed at it, in order of date." })
  reforms(@Root() problem: Problem, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return relatedOf(context, "Reform", "TARGETS", "IN", problem.id);
  }

  @FieldResolver(() => [ReviewType], { description: "The reviews that examined it, in order of date." })
  reviews(@Root() problem: Problem, @Ctx() context: GraphContext): MaybePromise<readonly Review[]> {
    return relatedOf(context, "Review", "EXAMINES", "IN", problem.id);
  }

  @FieldResolver(() => [OutcomeType], { description: "What named sources found to have happened to it." })
  outcomes(@Root() problem: Problem, @Ctx() context: GraphContext): MaybePromise<readonly Outcome[]> {
    return relatedOf(context, "Outcome", "JUDGES", "IN", problem.id);
  }
}
