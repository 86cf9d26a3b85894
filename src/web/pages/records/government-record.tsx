import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { NeighboursFigure } from "./neighbours-figure.tsx";

export function GovernmentRecord({ record, dataset }: { readonly record: ShownRecord<"Government">; readonly dataset: Dataset }) {
  return (
    <>
      <Facts
        of={[
          ["Prime or first minister", record.primeMinister],
          ["Party", record.party],
          ["In office", record.during.label],
          ["Reforms", linked("Reform", record.reforms)],
        ]}
      />
      <NeighboursFigure
        record={record}
        dataset={dataset}
        own={{ earliest: record.during.from?.earliest ?? null, latest: record.during.to?.latest ?? dataset.completeTo }}
        ties={[{ relation: "Its reforms", kind: "Reform", records: record.reforms }]}
      />
    </>
  );
}
