import { RecordLinks } from "./record-links.tsx";
import type { Linked } from "./record-links.tsx";

/** Records as a fact's value, or null where there is none: so that the fact is left out. */
export function linked(kind: string, records: readonly Linked[]) {
  return records.length === 0 ? null : <RecordLinks kind={kind} records={records} />;
}
