import { Field, Int, ObjectType } from "type-graphql";

import type { HistoricalDate } from "../../domain/records.ts";
import type { ClaimRank, Confidence } from "../../domain/vocabulary.ts";
import { DateRoleEnum } from "../enums/date-enums.ts";
import { ClaimRankEnum, ConfidenceEnum } from "../enums/source-enums.ts";
import { CitationType } from "./citation-type.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

/** What every claim has besides its value. Not a type of the schema: the claims below inherit its fields. */
@ObjectType({ simpleResolvers: true })
export abstract class ClaimFields {
  @Field(() => ClaimRankEnum, { description: "Which of several rival claims to prefer." })
  readonly rank!: ClaimRank;

  @Field(() => String, { nullable: true, description: "Why the claim is preferred or deprecated. Null for an unranked claim." })
  readonly why?: string;

  @Field(() => ConfidenceEnum, { nullable: true, description: "How sure the editors are. Null when they have not said." })
  readonly confidence?: Confidence;

  @Field(() => [CitationType], { description: "Who says so. Empty when the claim rests on the citations of its record." })
  readonly citations!: readonly CitationType[];
}

@ValueObjectType("DateClaim", "One source's date for something. Rival dates stand side by side and are never averaged.")
export class DateClaimType extends ClaimFields {
  @Field(() => DateRoleEnum, { description: "Which date of the record it gives." })
  readonly role!: string;

  @Field(() => HistoricalDateType, { description: "The date that it gives." })
  readonly value!: HistoricalDate;
}

@ValueObjectType("CountClaim", "How many bodies of a kind there were, on a day, within a scope. A count without both means nothing.")
export class CountClaimType extends ClaimFields {
  @Field(() => Int, { description: "The number of bodies." })
  readonly value!: number;

  @Field(() => HistoricalDateType, { description: "The day, or the time, of the count." })
  readonly on!: HistoricalDate;

  @Field(() => String, { description: 'What was counted over, such as "England and Wales".' })
  readonly scope!: string;
}

@ValueObjectType("NumberClaim", "A number that a source gives.")
export class NumberClaimType extends ClaimFields {
  @Field(() => Int, { description: "The number." })
  readonly value!: number;
}

@ValueObjectType("StandingClaim", "Evidence that a structure stood on a day: needed where nothing has ended it.")
export class StandingClaimType extends ClaimFields {
  @Field(() => HistoricalDateType, { description: "The day on which it stood." })
  readonly value!: HistoricalDate;
}
