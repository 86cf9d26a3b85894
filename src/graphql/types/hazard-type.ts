import { Field, Float, Int } from "type-graphql";

import { DateScalar } from "../scalars/date-scalar.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("HazardExposure", "Time at risk and what ended in it.")
export class HazardExposureType {
  @Field(() => Float, { description: "Years that structures stood in such times, added up." })
  readonly structureYears!: number;

  @Field(() => Int, { description: "Lives that ended in such times." })
  readonly ends!: number;

  @Field(() => Int, { description: "Distinct changes behind those ends: bodies that end by one change are not independent." })
  readonly events!: number;

  @Field(() => Float, { description: "Ends for every 100 structure-years." })
  readonly rate!: number;
}

@ValueObjectType(
  "HazardAfterChange",
  "Whether structures end more often soon after a political change than at other times. An association: it does not say why.",
)
export class HazardAfterChangeType extends AnalysisAnswer {
  @Field(() => [DateScalar], { description: "The days on which somebody new came in, in order." })
  readonly changes!: readonly string[];

  @Field(() => HazardExposureType, { description: "Times within so many months of a change." })
  readonly after!: HazardExposureType;

  @Field(() => HazardExposureType, { description: "All other times." })
  readonly otherwise!: HazardExposureType;

  @Field(() => Float, {
    nullable: true,
    description: "Rate after a change over the rate at other times. Null where nothing ended on one side.",
  })
  readonly ratio?: number;

  @Field(() => Float, { nullable: true, description: "Lower limit of the interval of the ratio. Null where the ratio is." })
  readonly low?: number;

  @Field(() => Float, { nullable: true, description: "Upper limit of the interval of the ratio. Null where the ratio is." })
  readonly high?: number;

  @Field(() => String, { description: "The counting rule, in words." })
  readonly rule!: string;
}
