import { Field } from "type-graphql";

import type { Government, Period } from "../../domain/records.ts";
import { JurisdictionEnum } from "../enums/record-enums.ts";
import { PeriodType } from "./period-type.ts";
import { RecordObjectType } from "./record-object-type.ts";

@RecordObjectType("Government", "A government, as a stretch of time under one head.")
export class GovernmentType {
  @Field(() => String, { description: "The party or parties in office." })
  readonly party!: string;

  @Field(() => JurisdictionEnum, { description: "What it governed." })
  readonly nation!: Government["nation"];

  @Field(() => String, { description: "The prime minister or first minister." })
  readonly primeMinister!: string;

  @Field(() => PeriodType, { description: "While it was in office." })
  readonly during!: Period;
}
