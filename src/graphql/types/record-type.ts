import { Field, ID, InterfaceType } from "type-graphql";

import type { AnyRecord } from "../../domain/records.ts";
import { CitationType } from "./citation-type.ts";
import { NodeType } from "./node-type.ts";

/** What every record in the graph has. */
@InterfaceType("Record", {
  description: "What every record in the graph has.",
  implements: NodeType,
  resolveType: (record: AnyRecord) => record.type,
})
export class RecordType {
  @Field(() => ID, {
    description: "Permanent kebab-case id, unique over all kinds of record. A former id resolves to the record that bears it now.",
  })
  readonly id!: string;

  @Field(() => String, { description: "The name that readers know it by. For a source, its title." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Editorial: the project's own words, which need no citation. Null when there are none.",
  })
  readonly summary?: string;

  @Field(() => [CitationType], {
    description: "Every citation on the record or on any claim in it, without repeats. Empty only for editorial records.",
  })
  readonly citations!: readonly CitationType[];

  @Field(() => [ID], { description: "Ids that the record once had. They still resolve to it." })
  readonly formerIds!: readonly string[];

  @Field(() => String, { description: "Name of the dataset that the record belongs to." })
  readonly dataset!: string;
}
