import { DateClaims, disputedRole } from "../../parts/date-claims.tsx";
import { datedFact } from "../../parts/dated-fact.tsx";
import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { Words } from "../../words/words.ts";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { kindsFirst } from "./kinds-first.ts";
import { NeighboursFigure } from "./neighbours-figure.tsx";

export function EventRecord({ record, dataset }: { readonly record: ShownRecord<"ChangeEvent">; readonly dataset: Dataset }) {
  return (
    <>
      <Facts
        of={[
          ["What", `${Words(record.changeKind)}${record.status === "PLANNED" ? " (planned, not done)" : ""}`],
          ["When", datedFact(record.effective, disputedRole(record.dateClaims, "EFFECTIVE"))],
          ["Ended", linked("Structure", record.originals)],
          ["Went on", linked("Structure", record.survivors)],
          ["Began", linked("Structure", record.results)],
          ["Work that moved", linked("Function", record.functionsMoved)],
          ["Brought about by", linked("Reform", record.causedBy)],
          ["By law", linked("Source", record.instruments)],
        ]}
      />
      <DateClaims claims={record.dateClaims} />
      <NeighboursFigure
        record={record}
        dataset={dataset}
        own={record.effective}
        ties={[
          { relation: "Ended", kind: "Structure", records: kindsFirst(record.originals) },
          { relation: "Went on", kind: "Structure", records: kindsFirst(record.survivors) },
          { relation: "Began", kind: "Structure", records: kindsFirst(record.results) },
          { relation: "Brought about by", kind: "Reform", records: record.causedBy },
          { relation: "By law", kind: "Source", records: record.instruments },
        ]}
      />
    </>
  );
}
