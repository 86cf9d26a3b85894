import { Field, Int } from "type-graphql";

import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("LineageNode", "A structure in a lineage.")
export class LineageNodeType {
  @Field(() => Int, {
    description: "Steps from the root by the shortest way: negative for ancestors, positive for descendants, 0 for the root.",
  })
  readonly generation!: number;
}

@ValueObjectType("LineageEdge", "One line of descent in a lineage, from the older structure to the newer.")
export class LineageEdgeType {
  @Field(() => Boolean, { description: "Whether only part of the older structure's functions or area went this way." })
  readonly partial!: boolean;
}

@ValueObjectType(
  "Lineage",
  "All ancestors and descendants of a structure to a depth. Each structure comes once, however many ways lead to it.",
)
export class LineageType extends AnalysisAnswer {
  @Field(() => [LineageNodeType], { description: "The structures, in order of generation, then of id. The root is among them." })
  readonly nodes!: readonly LineageNodeType[];

  @Field(() => [LineageEdgeType], {
    description: "Every line of descent between them, in order of the older's id, the newer's and the event's.",
  })
  readonly edges!: readonly LineageEdgeType[];

  @Field(() => Boolean, { description: "Whether there was more, beyond the depth or beyond 2,000 structures." })
  readonly truncated!: boolean;
}
