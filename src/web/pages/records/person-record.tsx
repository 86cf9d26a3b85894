import { Evidence } from "../../parts/evidence.tsx";
import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import type { ShownRecord } from "../record-page.tsx";

export function PersonRecord({ record }: { readonly record: ShownRecord<"Person"> }) {
  return (
    <>
      <Facts
        of={[
          ["Reforms", linked("Reform", record.personReforms)],
          ["Led reviews", linked("Review", record.reviews)],
          ["Commissioned reviews", linked("Review", record.commissionedReviews)],
        ]}
      />
      {record.terms.length === 0 ? null : (
        <section>
          <h2>Offices held</h2>
          <ol class="chain">
            {record.terms.map(({ office, during, structure, citations }) => (
              <li key={`${office} ${during.label}`}>
                <p>
                  {office}
                  {structure === null ? null : <>, {linked("Structure", [structure])}</>} <span class="small">{during.label}</span>
                </p>
                <Evidence citations={citations} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
