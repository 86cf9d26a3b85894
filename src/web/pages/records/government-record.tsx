import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import type { ShownRecord } from "../record-page.tsx";

export function GovernmentRecord({ record }: { readonly record: ShownRecord<"Government"> }) {
  return (
    <Facts
      of={[
        ["Prime or first minister", record.primeMinister],
        ["Party", record.party],
        ["In office", record.during.label],
        ["Reforms", linked("Reform", record.reforms)],
      ]}
    />
  );
}
