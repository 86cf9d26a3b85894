import { ArgsType, Field, Int } from "type-graphql";

import type { PageRequest } from "../connection.ts";
import { DEFAULT_PAGE } from "../input-checks.ts";

@ArgsType()
export class PageArguments implements PageRequest {
  @Field(() => Int, { nullable: true, defaultValue: DEFAULT_PAGE, description: "How many rows, from 0 (only the count) to 100." })
  readonly first!: number | null;

  @Field(() => String, { nullable: true, description: "The cursor after which the page begins. Left out: from the start." })
  readonly after?: string | null;
}
