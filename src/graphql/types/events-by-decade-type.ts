import { Field, Int } from "type-graphql";

import type { DecadeCount } from "../../domain/events-by-decade.ts";
import type { Nation } from "../../domain/vocabulary.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("DecadeCount", "How many enacted changes took effect in one nation in one decade.")
export class DecadeCountType {
  @Field(() => NationEnum, { description: "The nation." })
  readonly nation!: Nation;

  @Field(() => String, { description: 'The decade, as in "1970s". The last is not over yet.' })
  readonly decade!: string;

  @Field(() => DateScalar, { description: "The first day of the decade." })
  readonly from!: string;

  @Field(() => Int, { description: "Changes that touch a family of bodies, or a body that belongs to none. These compare nations." })
  readonly events!: number;

  @Field(() => Int, { description: "Changes among bodies of a family alone. They depend on how far bodies are recorded by name." })
  readonly memberEvents!: number;

  @Field(() => Int, { description: "Of both, those whose date may lie in a later decade." })
  readonly uncertain!: number;
}

@ValueObjectType("EventsByDecade", "Enacted changes by nation and decade.")
export class EventsByDecadeType extends AnalysisAnswer {
  @Field(() => [DecadeCountType], {
    description: "Nation by nation, each decade from the first change in any of them to completeTo; decades without changes have zeros.",
  })
  readonly rows!: readonly DecadeCount[];
}
