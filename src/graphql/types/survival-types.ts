import { Field, Float, Int } from "type-graphql";

import type { LogRank } from "../../domain/kaplan-meier.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("SurvivalPoint", "One step of a survival curve: a length of life at which at least one life ended.")
export class SurvivalPointType {
  @Field(() => Float, { description: "The length of life, in years of 365.2425 days." })
  readonly years!: number;

  @Field(() => Float, { description: "The estimated share that stands longer than that, from 0 to 1." })
  readonly survival!: number;

  @Field(() => Float, { description: "Lower limit of the interval of the share." })
  readonly low!: number;

  @Field(() => Float, { description: "Upper limit of the interval of the share." })
  readonly high!: number;

  @Field(() => Int, { description: "Lives under observation just before that length." })
  readonly atRisk!: number;

  @Field(() => Int, { description: "Lives that ended at that length." })
  readonly deaths!: number;
}

@ValueObjectType("SurvivalStratum", "The survival of one group of lives.")
export class SurvivalStratumType {
  @Field(() => String, { description: 'Which group: a value of the facet, or "All".' })
  readonly label!: string;

  @Field(() => Int, { description: "How many lives." })
  readonly n!: number;

  @Field(() => Int, { description: "Of them, how many ended." })
  readonly deaths!: number;

  @Field(() => Int, { description: "Of them, how many still stand, so that only a least length is known (right-censored)." })
  readonly censored!: number;

  @Field(() => Float, {
    nullable: true,
    description: "The half-life: the length, in years, by which half have ended. Null when not reached.",
  })
  readonly medianYears?: number;

  @Field(() => Float, { nullable: true, description: "Lower limit of the interval of the half-life. Null when not reached." })
  readonly medianLow?: number;

  @Field(() => Float, { nullable: true, description: "Upper limit of the interval of the half-life. Null when not reached." })
  readonly medianHigh?: number;

  @Field(() => Float, {
    nullable: true,
    description: "The half-life if every uncertain life was as short as its dates allow. Null when not reached.",
  })
  readonly medianShortest?: number;

  @Field(() => Float, {
    nullable: true,
    description: "The half-life if every uncertain life was as long as its dates allow. Null when not reached.",
  })
  readonly medianLongest?: number;

  @Field(() => Int, { description: "Lives whose dates are uncertain." })
  readonly uncertain!: number;

  @Field(() => Int, {
    description:
      "Distinct changes behind the ends. Where it is far below `deaths`, many ended at one stroke and the interval is too narrow.",
  })
  readonly endingEvents!: number;

  @Field(() => [SurvivalPointType], {
    description: "The curve: one point for each length at which a life ended. Before the first it is 1.",
  })
  readonly curve!: readonly SurvivalPointType[];
}

@ValueObjectType("LogRank", "The log-rank test of whether the groups end at the same rate.")
export class LogRankType {
  @Field(() => Float, { description: "The test statistic." })
  readonly chiSquare!: number;

  @Field(() => Int, { description: "Groups less one." })
  readonly degreesOfFreedom!: number;

  @Field(() => Float, {
    description: "How often chance alone would give a statistic at least as large, if all ended at one rate and independently.",
  })
  readonly p!: number;
}

@ValueObjectType("Survival", "How long structures last: Kaplan-Meier estimates by group.")
export class SurvivalType extends AnalysisAnswer {
  @Field(() => [SurvivalStratumType], { description: "The groups in order of label. Empty when no life passes the filter." })
  readonly strata!: readonly SurvivalStratumType[];

  @Field(() => LogRankType, {
    nullable: true,
    description:
      "The test that the groups differ. Null with fewer than two groups, by nation (a life may be in several), or where it cannot be made.",
  })
  readonly logRank?: LogRank;

  @Field(() => String, { description: "The counting rule, in words." })
  readonly rule!: string;

  @Field(() => Int, { description: "Lives left out because their beginning or end is unknown." })
  readonly leftOut!: number;
}
