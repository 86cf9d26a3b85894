import { DateClaims, disputedRole } from "../parts/date-claims.tsx";
import { DisputedMark } from "../parts/disputed-mark.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { RecordLinks } from "../parts/record-links.tsx";
import { recordAddress } from "../words/record-address.ts";
import { Words } from "../words/words.ts";
import type { ShownStructure } from "./structure-page.tsx";

/** Every change it took part in, in order, with the law behind each and the evidence under it. */
export function StructureChanges({ structure: { events } }: { readonly structure: ShownStructure }) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">What happened, and why</h2>
      <ol class="chain evident">
        {events.map(({ id, name, kind, status, summary, effective, causedBy, instruments, dateClaims, citations }) => (
          <li key={id} class={status === "PLANNED" ? "is-planned" : undefined}>
            <h3>
              <a href={recordAddress("ChangeEvent", id)}>{name}</a>
            </h3>
            <p>
              {Words(kind)}, {effective.label}
              {disputedRole(dateClaims, "EFFECTIVE") ? <DisputedMark change={id} /> : null}
              {status === "PLANNED" ? " (planned, not done)" : ""}.
              {causedBy.length === 0 ? null : (
                <>
                  {" "}
                  Brought about by <RecordLinks kind="Reform" records={causedBy} />.
                </>
              )}
              {instruments.length === 0 ? null : (
                <>
                  {" "}
                  By law: <RecordLinks kind="Source" records={instruments} />.
                </>
              )}
            </p>
            {summary === null ? null : <p class="editorial">{summary}</p>}
            <DateClaims claims={dateClaims} />
            <Evidence citations={citations} />
          </li>
        ))}
      </ol>
    </section>
  );
}
