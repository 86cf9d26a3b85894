import { Field, ID, InterfaceType } from "type-graphql";

import type { AnyRecord } from "../../domain/records.ts";

/** Relay's interface: anything with an id that `node` can fetch. */
@InterfaceType("Node", { description: "Anything that can be fetched by its id.", resolveType: (record: AnyRecord) => record.type })
export class NodeType {
  @Field(() => ID, {
    description: "Permanent kebab-case id, unique over all kinds of record. A former id resolves to the record that bears it now.",
  })
  readonly id!: string;
}
