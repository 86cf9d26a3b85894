import { Field } from "type-graphql";

import type { HistoricalDate } from "../../domain/records.ts";
import type { SourceKind } from "../../domain/vocabulary.ts";
import { SourceKindEnum } from "../enums/source-enums.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { HistoricalDateType } from "./historical-date-type.ts";
import { RecordObjectType } from "./record-object-type.ts";

@RecordObjectType("Source", "A document that can be cited. `url` is its page here; `link` is the document.")
export class SourceType {
  @Field(() => SourceKindEnum, { description: "What sort of document it is." })
  readonly kind!: SourceKind;

  @Field(() => [String], { description: "Who wrote it. Empty when it names nobody." })
  readonly authors!: readonly string[];

  @Field(() => String, { description: "Who published it." })
  readonly publisher!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the field cites it: "2012 c. 7", "S.I. 2006/1408", "Cmnd 5055". Null when it has no number.',
  })
  readonly reference?: string;

  @Field(() => HistoricalDateType, { nullable: true, description: "When it was published. Null when it does not say." })
  readonly published?: HistoricalDate;

  @Field(() => String, { description: "The address of the document. Always http or https." })
  readonly link!: string;

  @Field(() => DateScalar, { description: "The day on which the document was read." })
  readonly accessed!: string;

  @Field(() => String, { nullable: true, description: "The licence it is published under (SPDX id or name). Null when not known." })
  readonly licence?: string;
}
