import { Field, Int } from "type-graphql";

import type { Reform, Structure } from "../../domain/records.ts";
import { analysisConnectionType } from "./connection-type.ts";
import { ReformType } from "./reform-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("ReformBalance", "What one reform opened and closed.")
export class ReformBalanceType {
  @Field(() => ReformType, { description: "The reform." })
  readonly reform!: Reform;

  @Field(() => [StructureType], {
    description: "Families, and bodies that belong to none, that began by its enacted changes, oldest first.",
  })
  readonly opened!: readonly Structure[];

  @Field(() => [StructureType], { description: "Families, and bodies that belong to none, that ended by them, oldest first." })
  readonly closed!: readonly Structure[];

  @Field(() => Int, { description: "How many more it opened than it closed; negative when it closed more." })
  readonly net!: number;

  @Field(() => Int, { description: "Bodies of families, each by name, that began by its changes." })
  readonly membersOpened!: number;

  @Field(() => Int, { description: "Bodies of families, each by name, that ended by its changes." })
  readonly membersClosed!: number;

  @Field(() => Int, { description: "Its enacted changes." })
  readonly events!: number;
}

export const ReformBalanceConnection = analysisConnectionType("ReformBalance", () => ReformBalanceType, "reforms");
