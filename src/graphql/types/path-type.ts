import { Field, Int } from "type-graphql";

import type { EdgeDirection, EdgeType } from "../../domain/edges.ts";
import type { PathStep } from "../../domain/paths.ts";
import type { AnyRecord } from "../../domain/records.ts";
import { LinkDirectionEnum, LinkTypeEnum } from "../enums/edge-enums.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { RecordType } from "./record-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("PathStep", "One link of a path.")
export class PathStepType {
  @Field(() => RecordType, { description: "The record nearer to the start." })
  readonly from!: AnyRecord;

  @Field(() => RecordType, { description: "The record nearer to the end." })
  readonly to!: AnyRecord;

  @Field(() => LinkTypeEnum, { description: "The kind of link." })
  readonly link!: EdgeType;

  @Field(() => LinkDirectionEnum, { description: "OUT: `from` states the link. IN: `to` does; its citations are the evidence." })
  readonly direction!: EdgeDirection;

  @Field(() => String, { description: "The step as a clause, with both names." })
  readonly because!: string;
}

@ValueObjectType("Path", "The shortest explained chain of links between two records.")
export class PathType extends AnalysisAnswer {
  @Field(() => RecordType, { description: "Where it starts." })
  readonly from!: AnyRecord;

  @Field(() => RecordType, { description: "Where it ends." })
  readonly to!: AnyRecord;

  @Field(() => Int, { description: "How many links. 0 from a record to itself." })
  readonly length!: number;

  @Field(() => [PathStepType], { description: "The links in order." })
  readonly steps!: readonly PathStep[];

  @Field(() => String, { description: "Which chain was chosen, in words." })
  readonly rule!: string;
}
