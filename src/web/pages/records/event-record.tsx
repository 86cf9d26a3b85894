import { DateClaims } from "../../parts/date-claims.tsx";
import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { Words } from "../../words/words.ts";
import type { ShownRecord } from "../record-page.tsx";

export function EventRecord({ record }: { readonly record: ShownRecord<"ChangeEvent"> }) {
  return (
    <>
      <Facts
        of={[
          ["What", `${Words(record.changeKind)}${record.status === "PLANNED" ? " (planned, not done)" : ""}`],
          ["When", record.effective.label],
          ["Ended", linked("Structure", record.originals)],
          ["Went on", linked("Structure", record.survivors)],
          ["Began", linked("Structure", record.results)],
          ["Work that moved", linked("Function", record.functionsMoved)],
          ["Brought about by", linked("Reform", record.causedBy)],
          ["By law", linked("Source", record.instruments)],
        ]}
      />
      <DateClaims claims={record.dateClaims} />
    </>
  );
}
