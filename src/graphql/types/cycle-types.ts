import { Field, Float, Int } from "type-graphql";

import type { Echo } from "../../domain/echoes.ts";
import type { CycleTurn } from "../../domain/cycles.ts";
import type { FunctionRecord, HistoricalDate, Outcome, Problem, Reform, Structure } from "../../domain/records.ts";
import type { Nation } from "../../domain/vocabulary.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { FunctionType } from "./function-type.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { OutcomeType } from "./outcome-type.ts";
import { ProblemType } from "./problem-type.ts";
import { ReformType } from "./reform-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Echo", "An earlier, abolished form that a structure resembles and did not directly come from.")
export class EchoType {
  @Field(() => StructureType, { description: "The earlier form." })
  readonly structure!: Structure;

  @Field(() => Float, {
    description:
      "How alike they are, from 0 to 1: functions shared (weight 0.5), tier (0.25), number of bodies (0.15) and nations (0.1), over what is known of both. Counted from 0.6, and only where they share a function.",
  })
  readonly similarity!: number;

  @Field(() => [String], { description: "Why, in words: what is alike and what is not." })
  readonly because!: readonly string[];

  @Field(() => Float, {
    description: "Years from the end of the earlier form (its latest possible day) to the beginning of the later (its earliest).",
  })
  readonly gapYears!: number;
}

@ValueObjectType("CycleTurn", "One turn of a cycle: a structure that was built, and abolished or not yet.")
export class CycleTurnType {
  @Field(() => StructureType, { description: "The structure, under its latest name." })
  readonly structure!: Structure;

  @Field(() => HistoricalDateType, {
    description: "When it began. Structures without a known beginning cannot be placed and make no turn.",
  })
  readonly built!: HistoricalDate;

  @Field(() => [ReformType], { description: "The reforms that built it. Empty when none is recorded." })
  readonly builtBy!: readonly Reform[];

  @Field(() => HistoricalDateType, {
    nullable: true,
    description: "The first day on which it no longer stood. Null when it stands, or nobody says when it ended.",
  })
  readonly abolished?: HistoricalDate;

  @Field(() => [ReformType], { description: "The reforms that abolished it. Empty when it stands, or none is recorded." })
  readonly abolishedBy!: readonly Reform[];

  @Field(() => Float, {
    nullable: true,
    description: "Years that it stood; of what stands, up to completeTo. Null when a date is unknown.",
  })
  readonly years?: number;

  @Field(() => Float, {
    nullable: true,
    description: "Years from the end of all earlier turns to this beginning; negative where they overlap. Null on the first turn.",
  })
  readonly gapYears?: number;

  @Field(() => [OutcomeType], { description: "What named sources say came of it, or of the reforms that built it." })
  readonly verdicts!: readonly Outcome[];

  @Field(() => [EchoType], { description: "Earlier, abolished forms that it resembles, most alike first." })
  readonly echoes!: readonly Echo[];
}

@ValueObjectType("Cycle", "What was built, abolished and built again, for one function or against one problem, in one nation.")
export class CycleType extends AnalysisAnswer {
  @Field(() => FunctionType, { nullable: true, description: "The function whose holders take turns. Null when the cycle is of a problem." })
  readonly function?: FunctionRecord;

  @Field(() => ProblemType, {
    nullable: true,
    description: "The problem that the turns were aimed at. Null when the cycle is of a function.",
  })
  readonly problem?: Problem;

  @Field(() => NationEnum, { description: "The nation." })
  readonly nation!: Nation;

  @Field(() => [CycleTurnType], { description: "The turns in order of time." })
  readonly turns!: readonly CycleTurn[];

  @Field(() => Int, { description: "How many turns began on or after the day on which another had ended." })
  readonly rebuilds!: number;

  @Field(() => Float, {
    nullable: true,
    description: "Median length of the turns that have ended, in years. Null when none has, or no length is known.",
  })
  readonly medianTurnYears?: number;

  @Field(() => String, { description: "The counting rule, in words." })
  readonly rule!: string;
}
