import { Field } from "type-graphql";

import { CitationType } from "./citation-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("RecordLink", "A link to another record, with the evidence for it.")
export class RecordLinkType {
  @Field(() => String, { nullable: true, description: "A remark on the link. Null when there is none." })
  readonly note?: string;

  @Field(() => [CitationType], { description: "Who says so." })
  readonly citations!: readonly CitationType[];
}
