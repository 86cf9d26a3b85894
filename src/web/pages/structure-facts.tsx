import { useDisputes } from "../api/use-disputes.ts";
import { DisputedKey } from "../parts/disputed-key.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Facts } from "../parts/facts.tsx";
import { LifeSpan } from "../parts/life-span.tsx";
import { RecordLinks } from "../parts/record-links.tsx";
import { Term } from "../parts/term.tsx";
import { DISPUTED_MARK } from "../words/disputed-words.ts";
import { words } from "../words/words.ts";
import type { ShownStructure } from "./structure-page.tsx";

const MOST_MEMBERS = 12;

/** Names, jobs, numbers and ties. */
export function StructureFacts({ structure }: { readonly structure: ShownStructure }) {
  const { names, functions, counts, memberOf, members, reviews, people, identifiers, legalForm, lifespan, unknownStart, unknownEnd } =
    structure;
  const disputes = useDisputes();
  const { id, established, abolished } = structure;
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <Facts
        of={[
          [
            "Stood",
            established === null && abolished === null ? null : (
              <>
                <LifeSpan id={id} established={established} abolished={abolished} disputes={disputes} />
              </>
            ),
          ],
          [
            "Length of life",
            lifespan.years === null ? null : (
              <>
                {lifespan.years.toFixed(1)} years
                {lifespan.censored ? (
                  <>
                    {" "}
                    so far (
                    <Term meaning="Still standing on the last day of the record, so its full length is not known yet.">censored</Term>)
                  </>
                ) : null}
                {lifespan.certainty === "POSSIBLE" ? ", as its dates are uncertain" : ""}
              </>
            ),
          ],
          ["Why no beginning", unknownStart],
          ["Why no end", unknownEnd],
          ["Legal form", legalForm === null ? null : words(legalForm)],
          ["Also called", names.map(({ name, during }) => `${name}${during === null ? "" : ` (${during.label})`}`).join("; ")],
          ["Jobs", functions.length === 0 ? null : <RecordLinks kind="Function" records={functions.map((held) => held.function)} />],
          ["One of", memberOf.length === 0 ? null : <RecordLinks records={memberOf} />],
          [
            "Among them",
            members.totalCount === 0 ? null : (
              <>
                <RecordLinks records={members.nodes.slice(0, MOST_MEMBERS)} />
                {members.totalCount > MOST_MEMBERS ? ` (${members.totalCount} in all)` : ""}
              </>
            ),
          ],
          ["Reviewed in", reviews.length === 0 ? null : <RecordLinks kind="Review" records={reviews} />],
          ["People", people.length === 0 ? null : <RecordLinks kind="Person" records={people} />],
          ["Codes", identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join("; ")],
        ]}
      />
      {counts.length === 0 ? null : (
        <>
          <h3>How many there were</h3>
          <DisputedKey any={disputes.numbers.has(id)} />
          <div class="claims">
            {counts.map(({ value, scope, on, why, rank, citations }) => (
              <div key={`${on.edtf} ${value}`}>
                <p>
                  <strong>{value.toLocaleString("en-GB")}</strong>
                  {disputes.numbers.get(id)?.has(on.edtf) === true ? ` ${DISPUTED_MARK}` : ""} on {on.label}{" "}
                  <span class="small">({scope})</span>
                </p>
                {why === null ? null : (
                  <p class="small">
                    {rank === "DEPRECATED" ? "Not used: " : ""}
                    {why}
                  </p>
                )}
                <Evidence citations={citations} />
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
