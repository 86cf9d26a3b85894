import { Field } from "type-graphql";

import type { Verdict } from "../../domain/vocabulary.ts";
import { VerdictEnum } from "../enums/reform-enums.ts";
import { RecordObjectType } from "./record-object-type.ts";

@RecordObjectType(
  "Outcome",
  "What a named source found that a structure, reform, review or recommendation led to. Where scholars disagree, both stand.",
)
export class OutcomeType {
  @Field(() => VerdictEnum, { description: "What the source found to have happened to the problem." })
  readonly verdict!: Verdict;

  @Field(() => String, { nullable: true, description: "What was measured. Null when nothing was." })
  readonly measure?: string;

  @Field(() => String, { nullable: true, description: "What the measure came to, with its unit. Null when the source gives none." })
  readonly value?: string;

  @Field(() => String, {
    nullable: true,
    description: "The time that the measure speaks of, in the source's words. Null when it does not say.",
  })
  readonly period?: string;
}
