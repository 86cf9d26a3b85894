import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { traceFunction } from "../../domain/function-history.ts";
import type { FunctionHistory } from "../../domain/function-history.ts";
import { recordOf } from "../../domain/history.ts";
import type { Nation } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { checkId } from "../input-checks.ts";
import { FunctionHistoryType } from "../types/function-history-type.ts";
import { unknownId } from "../unknown-id.ts";

@Resolver()
export class FunctionHistoryQuery {
  @Query(() => FunctionHistoryType, {
    description: "Who held a function in a nation, when, with the stretches in which several did or nobody did.",
  })
  async functionHistory(
    @Arg("function", () => ID, { description: "Id of a function." }) functionId: string,
    @Arg("nation", () => NationEnum, { nullable: true, defaultValue: "ENGLAND", description: "The nation." }) nation: Nation | null,
    @Ctx() context: GraphContext,
  ): Promise<Based<FunctionHistory>> {
    const history = await context.history();
    const wanted = recordOf(history, "Function", checkId("function", functionId));
    if (wanted === undefined) throw await unknownId(context, "function", functionId, ["Function"]);
    const answer = traceFunction(history, wanted, nation ?? "ENGLAND");
    return based(context, history, answer, { n: answer.holders.length, counted: "holdings", rule: answer.rule });
  }
}
