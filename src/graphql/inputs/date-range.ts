import { Field, InputType } from "type-graphql";

import { DateScalar } from "../scalars/date-scalar.ts";

@InputType("DateRange", {
  description: "A stretch of days, half-open: from `from` up to and not including `to`. Either side may be left out.",
})
export class DateRange {
  @Field(() => DateScalar, { nullable: true, description: "The first day in it. Left out: no beginning." })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The first day after it. Left out: no end." })
  readonly to?: string | null;
}
