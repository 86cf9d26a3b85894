import { Field, Float } from "type-graphql";

import type { Outlived } from "../../domain/outlived.ts";
import type { Structure } from "../../domain/records.ts";
import { analysisConnectionType } from "./connection-type.ts";
import { OutlivedType } from "./outlived-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Outlasting", "A structure that stood longer than each of its successors did.")
export class OutlastingType {
  @Field(() => StructureType, { description: "The structure." })
  readonly structure!: Structure;

  @Field(() => Float, { nullable: true, description: "Years that it stood. Null when a date is unknown." })
  readonly years?: number;

  @Field(() => [OutlivedType], { description: "The comparison with each successor; each DID_NOT outlive it." })
  readonly successors!: readonly Outlived[];
}

export const OutlastingConnection = analysisConnectionType("Outlasting", () => OutlastingType, "structures");
