import { Field, Float } from "type-graphql";

import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("EventLink", "Which structure's work went to which, in one change event.")
export class EventLinkType {
  @Field(() => Boolean, { description: "Whether only part of the older structure's functions or area went this way." })
  readonly partial!: boolean;

  @Field(() => Float, {
    nullable: true,
    description: "The share of the older structure that went this way, from 0 to 1. Null unless a source measures it.",
  })
  readonly share?: number;
}
