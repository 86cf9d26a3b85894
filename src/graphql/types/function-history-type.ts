import { Field, Float } from "type-graphql";

import type { Holder, Stretch } from "../../domain/function-history.ts";
import type { FunctionRecord, HistoricalDate, Structure } from "../../domain/records.ts";
import type { Nation } from "../../domain/vocabulary.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { CitationType } from "./citation-type.ts";
import { FunctionType } from "./function-type.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("FunctionHolder", "A structure that held a function, while.")
export class FunctionHolderType {
  @Field(() => StructureType, { description: "The structure." })
  readonly structure!: Structure;

  @Field(() => HistoricalDateType, {
    description: "From when it held the function: the structure's own beginning unless a source says otherwise.",
  })
  readonly from!: HistoricalDate;

  @Field(() => HistoricalDateType, {
    nullable: true,
    description: "The first day on which it no longer held it. Null while it is still held.",
  })
  readonly to?: HistoricalDate;

  @Field(() => Boolean, { description: "Whether it is the structure's main function." })
  readonly isMain!: boolean;

  @Field(() => [CitationType], { description: "Who says that it held it." })
  readonly citations!: readonly CitationType[];
}

@ValueObjectType("FunctionStretch", "A stretch of time in which several held a function, or nobody did.")
export class FunctionStretchType {
  @Field(() => DateScalar, { description: "The first day." })
  readonly from!: string;

  @Field(() => DateScalar, { nullable: true, description: "The first day after it. Null when it goes on." })
  readonly to?: string;

  @Field(() => Float, { description: "Its length in years, up to completeTo when it goes on." })
  readonly years!: number;

  @Field(() => [StructureType], { description: "Who held the function in it. Empty in a gap." })
  readonly holders!: readonly Structure[];
}

@ValueObjectType("FunctionHistory", "Who held a function in a nation, when, with overlaps and gaps.")
export class FunctionHistoryType extends AnalysisAnswer {
  @Field(() => FunctionType, { description: "The function." })
  readonly function!: FunctionRecord;

  @Field(() => NationEnum, { description: "The nation." })
  readonly nation!: Nation;

  @Field(() => [FunctionHolderType], { description: "The holders in order of when they began to hold it." })
  readonly holders!: readonly Holder[];

  @Field(() => [FunctionStretchType], { description: "Stretches in which more than one held it, possibly: uncertain dates count in full." })
  readonly overlaps!: readonly Stretch[];

  @Field(() => [FunctionStretchType], { description: "Stretches, after the first holder, in which certainly nobody on record held it." })
  readonly gaps!: readonly Stretch[];

  @Field(() => String, { description: "The counting rule, in words." })
  readonly rule!: string;
}
