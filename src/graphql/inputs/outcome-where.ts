import { Field, ID, InputType } from "type-graphql";

import type { Verdict } from "../../domain/vocabulary.ts";
import { VerdictEnum } from "../enums/reform-enums.ts";
import { CommonWhere } from "./common-where.ts";

@InputType("OutcomeWhere", { description: 'Which outcomes. Lists mean "any of", fields mean "and", a field left out does not filter.' })
export class OutcomeWhere extends CommonWhere {
  @Field(() => [ID], { nullable: true, description: "Of any of these structures, reforms, reviews or recommendations." })
  readonly of?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "On any of these problems." })
  readonly problems?: string[] | null;

  @Field(() => [VerdictEnum], { nullable: true, description: "With any of these verdicts." })
  readonly verdicts?: Verdict[] | null;

  @Field(() => Boolean, { nullable: true, description: "true: legacies only; false: all but legacies. Left out: both." })
  readonly legacies?: boolean | null;
}
