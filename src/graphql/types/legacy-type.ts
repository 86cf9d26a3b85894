import { Field, Float } from "type-graphql";

import type { AnyRecord, Outcome } from "../../domain/records.ts";
import type { OutlivedVerdict } from "../../domain/vocabulary.ts";
import { OutlivedVerdictEnum } from "../enums/analysis-enums.ts";
import { analysisConnectionType } from "./connection-type.ts";
import { OutcomeType } from "./outcome-type.ts";
import { RecordType } from "./record-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Legacy", "Something that a structure, a reform, a review or a government left, against the life of its maker.")
export class LegacyType {
  @Field(() => OutcomeType, { description: "What was left, with who says so. `endures` tells from when, and until when." })
  readonly outcome!: Outcome;

  @Field(() => RecordType, { description: "What left it." })
  readonly maker!: AnyRecord;

  @Field(() => OutlivedVerdictEnum, {
    description:
      "OUTLIVED: the maker has ended and this went on. NOT_YET: both go on. DID_NOT: this ended first. UNDECIDABLE: bounds overlap or an end is unknown.",
  })
  readonly verdict!: OutlivedVerdict;

  @Field(() => Float, { nullable: true, description: "Years that it has stood, up to completeTo. Null when a date is unknown." })
  readonly years?: number;

  @Field(() => Float, { nullable: true, description: "Years that it has stood since its maker ended. Null when the maker goes on." })
  readonly yearsSinceMaker?: number;

  @Field(() => String, { description: "When a maker ends, in words." })
  readonly rule!: string;
}

export const LegacyConnection = analysisConnectionType("Legacy", () => LegacyType, "legacies");
