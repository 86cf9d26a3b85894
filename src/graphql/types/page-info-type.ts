import { Field } from "type-graphql";

import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("PageInfo", "Where a page stands in its list, after the Relay specification.")
export class PageInfoType {
  @Field(() => Boolean, { description: "Whether there is a page after this one." })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether this page was asked for after a cursor, so that rows precede it." })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row. Null on an empty page." })
  readonly startCursor?: string;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last row: pass it as `after` for the next page. Null on an empty page.",
  })
  readonly endCursor?: string;
}
