import { Field } from "type-graphql";

import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("Citation", "Who says so: a source and the place in it.")
export class CitationType {
  @Field(() => String, {
    nullable: true,
    description:
      "Where in the source: a section, paragraph, page, column or row. Null when the whole source says it, or the place was not seen.",
  })
  readonly locator?: string;

  @Field(() => String, { nullable: true, description: "A remark on what the source says. Null when there is none." })
  readonly note?: string;
}
