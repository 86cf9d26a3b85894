import { Field, Float } from "type-graphql";

import type { ChangeEvent, HistoricalDate, Structure } from "../../domain/records.ts";
import type { Continuity, OutlivedVerdict } from "../../domain/vocabulary.ts";
import { OutlivedVerdictEnum } from "../enums/analysis-enums.ts";
import { ContinuityEnum } from "../enums/date-enums.ts";
import { ChangeEventType } from "./change-event-type.ts";
import { analysisConnectionType } from "./connection-type.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Outlived", "Whether a structure stood longer than one that it replaced, with the figures and the rule.")
export class OutlivedType {
  @Field(() => StructureType, { description: "The newer structure." })
  readonly structure!: Structure;

  @Field(() => StructureType, { description: "The older structure that it is compared with." })
  readonly predecessor!: Structure;

  @Field(() => ChangeEventType, { description: "The change that put the one in the other's place." })
  readonly event!: ChangeEvent;

  @Field(() => OutlivedVerdictEnum, { description: "The answer. UNDECIDABLE where bounds overlap or a date is unknown." })
  readonly verdict!: OutlivedVerdict;

  @Field(() => Float, {
    nullable: true,
    description: "Years that the structure stood, or has stood up to completeTo. Middle of the bounds. Null when a date is unknown.",
  })
  readonly years?: number;

  @Field(() => Float, {
    nullable: true,
    description: "Years that the predecessor stood. Middle of the bounds. Null when a date is unknown.",
  })
  readonly predecessorYears?: number;

  @Field(() => Float, { nullable: true, description: "years divided by predecessorYears. Null when either is unknown." })
  readonly ratio?: number;

  @Field(() => HistoricalDateType, {
    nullable: true,
    description:
      "The first day on which it had stood, will have stood or would have stood longer than the predecessor did. Null when it cannot be told.",
  })
  readonly outlivedOn?: HistoricalDate;

  @Field(() => Boolean, { description: "Whether no other predecessor of the structure stood longer than this one." })
  readonly againstLongest!: boolean;

  @Field(() => ContinuityEnum, { description: "The rule of what ends a life." })
  readonly rule!: Continuity;
}

export const OutlivedConnection = analysisConnectionType("Outlived", () => OutlivedType, "comparisons");
