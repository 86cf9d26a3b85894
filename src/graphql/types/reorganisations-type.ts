import { Field, Int } from "type-graphql";

import type { Reform, Source } from "../../domain/records.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ReformType } from "./reform-type.ts";
import { SourceType } from "./source-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("ReorganisationCount", "How many reorganisations there were, under one counting rule.")
export class ReorganisationCountType extends AnalysisAnswer {
  @Field(() => String, { description: "The counting rule, in words." })
  readonly rule!: string;

  @Field(() => Int, { description: "How many reforms the rule counts." })
  readonly count!: number;

  @Field(() => SourceType, { nullable: true, description: "Whose count it is. Null where the rule is the graph's own." })
  readonly countedBy?: Source;

  @Field(() => [ReformType], { description: "The reforms that it counts, in order of time." })
  readonly reforms!: readonly Reform[];
}
