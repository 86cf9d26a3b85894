import { Field, InputType } from "type-graphql";

import { CommonWhere } from "./common-where.ts";

@InputType("PersonWhere", { description: 'Which people. Fields mean "and", a field left out does not filter.' })
export class PersonWhere extends CommonWhere {
  @Field(() => String, { nullable: true, description: 'Part of the name of an office held: "Secretary of State". At most 200 characters.' })
  readonly office?: string | null;
}
