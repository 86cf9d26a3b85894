import { Field } from "type-graphql";

import type { DatePrecision } from "../../domain/vocabulary.ts";
import { DatePrecisionEnum } from "../enums/date-enums.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { EdtfScalar } from "../scalars/edtf-scalar.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("HistoricalDate", "A date as historians know it: what is written, and the days between which it must lie.")
export class HistoricalDateType {
  @Field(() => EdtfScalar, { description: "The date as it is recorded." })
  readonly edtf!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day that it can mean. An approximate date reaches one unit of its precision further. Null when unbounded.",
  })
  readonly earliest?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day that it can mean. Null when unbounded, as for a stretch of time that goes on.",
  })
  readonly latest?: string;

  @Field(() => DatePrecisionEnum, { description: "How finely it is known." })
  readonly precision!: DatePrecision;

  @Field(() => Boolean, { description: 'Whether it is marked "about" (~), which widens its bounds.' })
  readonly approximate!: boolean;

  @Field(() => Boolean, { description: "Whether it is marked doubtful (?), which leaves its bounds." })
  readonly uncertain!: boolean;
}
