import { Field, Int } from "type-graphql";

import { DateScalar } from "../scalars/date-scalar.ts";
import { StructureKindEnum } from "../enums/structure-kind-enum.ts";
import type { StructureKind } from "../../domain/vocabulary.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("FacetCount", "How many structures there are of one sort.")
export class FacetCountType {
  @Field(() => StructureKindEnum, { description: "The sort." })
  readonly kind!: StructureKind;

  @Field(() => Int, { description: "How many structures. A family counts as one, however many bodies it had." })
  readonly count!: number;
}

@ValueObjectType("Snapshot", "The structures that stood on a day. Planned changes do not count.")
export class SnapshotType extends AnalysisAnswer {
  @Field(() => DateScalar, { description: "The day." })
  readonly on!: string;

  @Field(() => [FacetCountType], { description: "How many of each sort, most first; sorts without any are left out." })
  readonly byKind!: readonly FacetCountType[];
}
