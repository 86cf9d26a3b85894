import { Field } from "type-graphql";

import type { HistoricalDate } from "../../domain/records.ts";
import type { Nation, ReformKind } from "../../domain/vocabulary.ts";
import { ReformKindEnum } from "../enums/reform-enums.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { CitationType } from "./citation-type.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { RecordObjectType } from "./record-object-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@RecordObjectType("Reform", "An Act, order, paper, plan, reorganisation or announced policy.")
export class ReformType {
  @Field(() => ReformKindEnum, { description: "The form that it took." })
  readonly kind!: ReformKind;

  @Field(() => [NationEnum], { description: "The nations that it reformed. Never empty." })
  readonly nations!: readonly Nation[];

  @Field(() => HistoricalDateType, { nullable: true, description: "When it was announced or published. Null when not recorded." })
  readonly announced?: HistoricalDate;

  @Field(() => HistoricalDateType, {
    nullable: true,
    description: "When it was passed or made. Null for papers and policies, and when not recorded.",
  })
  readonly enacted?: HistoricalDate;

  @Field(() => HistoricalDateType, { nullable: true, description: "When its main changes took effect. Null when not recorded." })
  readonly effective?: HistoricalDate;

  @Field(() => [CitationType], {
    description: "Who counts it among the major reorganisations. Empty: nobody cited does. A number of reorganisations needs such a rule.",
  })
  readonly countedMajorBy!: readonly CitationType[];
}

@ValueObjectType("Aim", "A problem that a reform said it was for.")
export class AimType {
  @Field(() => String, { nullable: true, description: "What the reform said, in short. Null when only the aim is recorded." })
  readonly text?: string;

  @Field(() => [CitationType], { description: "Who says so." })
  readonly citations!: readonly CitationType[];
}
