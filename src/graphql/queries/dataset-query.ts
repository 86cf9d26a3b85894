import { Ctx, Query, Resolver } from "type-graphql";

import { RECORD_KINDS } from "../../domain/vocabulary.ts";
import type { LoadedDataset } from "../../store/store.ts";
import type { GraphContext } from "../context.ts";
import { DatasetInfoType } from "../types/dataset-type.ts";
import type { KindCountType, LoadedDatasetType } from "../types/dataset-type.ts";

@Resolver()
export class DatasetQuery {
  @Query(() => DatasetInfoType, { description: "What the graph holds, and up to when." })
  async dataset(@Ctx() context: GraphContext): Promise<DatasetInfoType> {
    const { revision, datasets } = await context.info();
    const loaded = datasets.map(describeDataset);
    const [curated] = loaded;
    if (curated === undefined) throw new Error("expected a store with at least one dataset");
    return { ...curated, revision, datasets: loaded };
  }
}

function describeDataset(dataset: LoadedDataset): Pick<LoadedDatasetType, keyof LoadedDatasetType> {
  return { ...dataset, counts: RECORD_KINDS.flatMap((kind): readonly KindCountType[] => countOf(dataset, kind)) };
}

function countOf({ counts }: LoadedDataset, kind: KindCountType["kind"]): readonly KindCountType[] {
  const count = counts[kind] ?? 0;
  return count === 0 ? [] : [{ kind, count }];
}
