import { Field, Int, ObjectType } from "type-graphql";

import { DateScalar } from "../scalars/date-scalar.ts";
import { ValueObjectType } from "./value-object-type.ts";

export const BASIS_DESCRIPTION = "From what the answer was counted: how many, by which rule, from which revision, up to which day.";

@ValueObjectType(
  "AnalysisBasis",
  "From what an analysis was made. Cite it with the answer: the same revision gives the same answer for ever.",
)
export class AnalysisBasisType {
  @Field(() => Int, { description: "How many were counted." })
  readonly n!: number;

  @Field(() => String, { description: "What was counted, in the plural." })
  readonly counted!: string;

  @Field(() => String, { description: "The counting rule, in words." })
  readonly rule!: string;

  @Field(() => String, { description: "Hash over all loaded datasets, as in `dataset.revision`." })
  readonly revision!: string;

  @Field(() => DateScalar, { description: 'The last day for which the answer vouches: "today" in it.' })
  readonly completeTo!: string;
}

/** What the answer of every analysis has. Not a type of the schema: the answers inherit its field. */
@ObjectType({ simpleResolvers: true })
export abstract class AnalysisAnswer {
  @Field(() => AnalysisBasisType, { description: BASIS_DESCRIPTION })
  readonly basis!: AnalysisBasisType;
}
