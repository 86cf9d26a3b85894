import type { StatedMark } from "../../layout/mark.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { recordAddress } from "../../words/record-address.ts";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { NeighboursFigure } from "./neighbours-figure.tsx";

export function PersonRecord({ record, dataset }: { readonly record: ShownRecord<"Person">; readonly dataset: Dataset }) {
  return (
    <>
      <Facts
        of={[
          ["Reforms", linked("Reform", record.personReforms)],
          ["Led reviews", linked("Review", record.reviews)],
          ["Commissioned reviews", linked("Review", record.commissionedReviews)],
        ]}
      />
      <NeighboursFigure
        title="In office, and in the record"
        record={record}
        dataset={dataset}
        ties={[
          { relation: "Offices held", kind: "Term", records: record.terms.map((term) => asOffice(term, record.id)) },
          { relation: "Reforms", kind: "Reform", records: record.personReforms },
          { relation: "Led reviews", kind: "Review", records: record.reviews },
          { relation: "Commissioned reviews", kind: "Review", records: record.commissionedReviews },
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

/** A term of office leads to the body in which it was held. */
function asOffice({ office, during, structure }: ShownRecord<"Person">["terms"][number], person: string): StatedMark {
  return {
    id: `${office} ${during.label}`,
    name: office,
    during,
    address: structure === null ? recordAddress("Person", person) : recordAddress("Structure", structure.id),
  };
}
