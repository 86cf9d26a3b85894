import { Field } from "type-graphql";

import type { AnyRecord, CountClaim } from "../../domain/records.ts";
import type { RoledDateClaim } from "../date-claims.ts";
import { CountClaimType, DateClaimType } from "./claim-types.ts";
import { analysisConnectionType } from "./connection-type.ts";
import { RecordType } from "./record-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Dispute", "A date or a count on which sources disagree, with what each says. One of the two lists is empty.")
export class DisputeType {
  @Field(() => RecordType, {
    description: "The record in question: a change, a reform, a review, or a structure whose number is disputed.",
  })
  readonly record!: AnyRecord;

  @Field(() => [DateClaimType], { description: "The rival dates, the one in use first. Empty when a count is disputed." })
  readonly dates!: readonly RoledDateClaim[];

  @Field(() => [CountClaimType], { description: "The rival counts of one scope and day. Empty when a date is disputed." })
  readonly counts!: readonly CountClaim[];
}

export const DisputeConnection = analysisConnectionType("Dispute", () => DisputeType, "disputes");
