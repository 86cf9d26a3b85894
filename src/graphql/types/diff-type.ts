import { Field } from "type-graphql";

import type { ChangeEvent, Structure } from "../../domain/records.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ChangeEventType } from "./change-event-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Diff", "What changed from one day to a later one. Lists of structures are oldest first.")
export class DiffType extends AnalysisAnswer {
  @Field(() => DateScalar, { description: "The earlier day." })
  readonly from!: string;

  @Field(() => DateScalar, { description: "The later day." })
  readonly to!: string;

  @Field(() => [StructureType], { description: "Standing on the later day for certain, not on the earlier." })
  readonly established!: readonly Structure[];

  @Field(() => [StructureType], { description: "Standing on the earlier day for certain, not on the later." })
  readonly abolished!: readonly Structure[];

  @Field(() => [StructureType], { description: "Standing on neither, though established and abolished between them." })
  readonly passing!: readonly Structure[];

  @Field(() => [StructureType], { description: "Standing on the later day and renamed since the earlier." })
  readonly renamed!: readonly Structure[];

  @Field(() => [ChangeEventType], {
    description:
      "Enacted changes that took effect after the earlier day and by the later, and touch a structure that passes the filter, in order of date.",
  })
  readonly events!: readonly ChangeEvent[];
}
