import { Field } from "type-graphql";

import type { Identifier, Period } from "../../domain/records.ts";
import { CitationType } from "./citation-type.ts";
import { PeriodType } from "./period-type.ts";
import { RecordObjectType } from "./record-object-type.ts";
import { IdentifierType } from "./structure-parts.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Term", "An office that a person held, and while.")
export class TermType {
  @Field(() => String, { description: 'The office: "Secretary of State for Health".' })
  readonly office!: string;

  @Field(() => PeriodType, { description: "While it was held." })
  readonly during!: Period;

  @Field(() => [CitationType], { description: "Who says so. Empty when the term rests on the citations of the person." })
  readonly citations!: readonly CitationType[];
}

@RecordObjectType("Person", "A minister, a chair or a chief executive.")
export class PersonType {
  @Field(() => [TermType], { description: "Offices held, as recorded; not a whole career." })
  readonly terms!: readonly TermType[];

  @Field(() => [IdentifierType], { description: "How other registers know the person." })
  readonly identifiers!: readonly Identifier[];
}
