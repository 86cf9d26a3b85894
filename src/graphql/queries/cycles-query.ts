import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { turnCycle, wheelsOf } from "../../domain/cycles.ts";
import type { Cycle, CycleQuestion } from "../../domain/cycles.ts";
import { recordOf } from "../../domain/history.ts";
import type { History } from "../../domain/history.ts";
import type { RecordOf } from "../../domain/records.ts";
import type { Nation } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { checkId } from "../input-checks.ts";
import { remembered } from "../../domain/remembered.ts";
import { CycleType } from "../types/cycle-types.ts";
import { unknownId } from "../unknown-id.ts";

@Resolver()
export class CyclesQuery {
  @Query(() => [CycleType], {
    description:
      "The build-abolish-rebuild cycle. Given a function or a problem, that one; given both, turns that answer to both; given neither, one for every main function and every problem aimed at.",
  })
  async cycles(
    @Arg("function", () => ID, { nullable: true, description: "Id of a function: turns are the structures whose main function it is." })
    functionId: string | null | undefined,
    @Arg("problem", () => ID, { nullable: true, description: "Id of a problem: turns are the structures that reforms aimed at it built." })
    problemId: string | null | undefined,
    @Arg("nation", () => NationEnum, { nullable: true, defaultValue: "ENGLAND", description: "The nation." }) nation: Nation | null,
    @Ctx() context: GraphContext,
  ): Promise<readonly Based<Cycle>[]> {
    const history = await context.history();
    const place = nation ?? "ENGLAND";
    const held = await namedRecord(context, history, "function", "Function", functionId);
    const problem = await namedRecord(context, history, "problem", "Problem", problemId);
    const named = { ...(held === undefined ? {} : { function: held }), ...(problem === undefined ? {} : { problem }), nation: place };
    const questions = held === undefined && problem === undefined ? wheelsOf(history, place) : [named];
    return Promise.all(
      questions.map((question) => {
        const cycle = turned(history, question);
        return based(context, history, cycle, { n: cycle.turns.length, counted: "turns", rule: cycle.rule });
      }),
    );
  }
}

function turned(history: History, question: CycleQuestion): Cycle {
  return remembered(history, `cycle ${question.function?.id ?? ""} ${question.problem?.id ?? ""} ${question.nation}`, () =>
    turnCycle(history, question),
  );
}

async function namedRecord<K extends "Function" | "Problem">(
  context: GraphContext,
  history: History,
  argument: string,
  kind: K,
  id: string | null | undefined,
): Promise<RecordOf<K> | undefined> {
  if (id === null || id === undefined) return undefined;
  const record = recordOf(history, kind, checkId(argument, id));
  if (record === undefined) throw await unknownId(context, argument, id, [kind]);
  return record;
}
