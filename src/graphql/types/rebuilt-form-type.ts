import { Field } from "type-graphql";

import type { Reform, Structure } from "../../domain/records.ts";
import { analysisConnectionType } from "./connection-type.ts";
import { EchoType } from "./cycle-types.ts";
import { ReformType } from "./reform-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("RebuiltForm", "An abolished form, and a later structure that resembles it and did not directly come from it.")
export class RebuiltFormType extends EchoType {
  @Field(() => StructureType, { description: "The later structure." })
  readonly rebuiltAs!: Structure;

  @Field(() => [ReformType], { description: "The reforms that built the later one. Empty when none is recorded." })
  readonly rebuiltBy!: readonly Reform[];

  @Field(() => [ReformType], { description: "The reforms that abolished the earlier one. Empty when none is recorded." })
  readonly abolishedBy!: readonly Reform[];
}

export const RebuiltFormConnection = analysisConnectionType("RebuiltForm", () => RebuiltFormType, "rebuilt forms");
