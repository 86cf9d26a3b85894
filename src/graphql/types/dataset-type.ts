import { Field, Int } from "type-graphql";

import type { RecordKind } from "../../domain/vocabulary.ts";
import { RecordKindEnum } from "../enums/record-enums.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("KindCount", "How many records of one kind a dataset holds.")
export class KindCountType {
  @Field(() => RecordKindEnum, { description: "The kind of record." })
  readonly kind!: RecordKind;

  @Field(() => Int, { description: "How many there are. A family of bodies counts as one structure." })
  readonly count!: number;
}

@ValueObjectType("LoadedDataset", "One dataset in the graph.")
export class LoadedDatasetType {
  @Field(() => String, { description: "The name by which `datasets` arguments know it." })
  readonly name!: string;

  @Field(() => String, { description: "Its title, for citing." })
  readonly title!: string;

  @Field(() => String, { description: "Its version (semantic): a major step means that an id went or changed its meaning." })
  readonly version!: string;

  @Field(() => String, { description: "Hash of its content: the same hash, the same answers." })
  readonly revision!: string;

  @Field(() => DateScalar, { description: 'The last day for which it vouches. This is "today" in every analysis.' })
  readonly completeTo!: string;

  @Field(() => String, { description: "Its licence (SPDX id)." })
  readonly licence!: string;

  @Field(() => [KindCountType], { description: "How many records of each kind it holds; kinds without any are left out." })
  readonly counts!: readonly KindCountType[];
}

@ValueObjectType(
  "DatasetInfo",
  "What the graph holds, and up to when. Title, version, day, licence and counts are those of the curated dataset.",
)
export class DatasetInfoType {
  @Field(() => String, { description: "Title of the curated dataset." })
  readonly title!: string;

  @Field(() => String, { description: "Version of the curated dataset (semantic)." })
  readonly version!: string;

  @Field(() => String, { description: "Hash over all loaded datasets. Every answer follows from it: cite it with what you found." })
  readonly revision!: string;

  @Field(() => DateScalar, { description: 'The last day for which the curated dataset vouches. This is "today" in every analysis.' })
  readonly completeTo!: string;

  @Field(() => String, { description: "Licence of the curated dataset (SPDX id)." })
  readonly licence!: string;

  @Field(() => [KindCountType], { description: "Records of each kind in the curated dataset; kinds without any are left out." })
  readonly counts!: readonly KindCountType[];

  @Field(() => [LoadedDatasetType], { description: "Every loaded dataset; the curated one comes first." })
  readonly datasets!: readonly LoadedDatasetType[];
}
