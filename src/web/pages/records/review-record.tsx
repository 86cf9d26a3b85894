import { CitedLinks } from "../../parts/cited-links.tsx";
import { DateClaims, disputedRole } from "../../parts/date-claims.tsx";
import { datedFact } from "../../parts/dated-fact.tsx";
import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import { recordAddress } from "../../words/record-address.ts";
import { nationNames } from "../../words/structure-sentence.ts";
import { RESPONSE_WORDS } from "../../words/verdicts.ts";
import { Words } from "../../words/words.ts";
import { OutcomeList } from "../outcome-list.tsx";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { NeighboursFigure } from "./neighbours-figure.tsx";

export function ReviewRecord({ record, dataset }: { readonly record: ShownRecord<"Review">; readonly dataset: Dataset }) {
  const { recommendations, recommendationCount } = record;
  return (
    <>
      <Facts
        of={[
          ["What", `${Words(record.reviewKind)}, ${nationNames(record.nations)}`],
          ["Led by", linked("Person", record.chairs)],
          ["Commissioned by", linked("Person", record.commissionedBy)],
          ["Commissioned", datedFact(record.commissioned, disputedRole(record.dateClaims, "COMMISSIONED"))],
          ["Published", datedFact(record.published, disputedRole(record.dateClaims, "PUBLISHED"))],
          ["Terms of reference", record.termsOfReference],
          ["About", linked("Structure", record.concerns)],
          ["Problems", linked("Problem", record.problems)],
          ["Recommendations made", recommendationCount === null ? null : String(recommendationCount.value)],
        ]}
      />
      <DateClaims claims={record.dateClaims} />
      <NeighboursFigure
        record={record}
        dataset={dataset}
        own={record.published}
        ties={[
          { relation: "About", kind: "Structure", records: record.concerns },
          { relation: "What it led to", kind: "Reform", records: record.consequences.map((link) => link.record) },
          { relation: "What came of it", kind: "Outcome", records: record.outcomes },
        ]}
      />
      {recommendations.length === 0 ? null : (
        <section>
          <h2>Recommendations, and what became of them</h2>
          <div class="scroll" tabIndex={0} role="region" aria-label="Recommendations and their fates">
            <table>
              <thead>
                <tr>
                  <th scope="col">Recommendation</th>
                  <th scope="col">Answer</th>
                  <th scope="col">Carried out by</th>
                  <th scope="col">Made before, made again</th>
                </tr>
              </thead>
              <tbody>
                {recommendations.map(({ id, name, status, responses, implementedBy, repeats, repeatedBy }) => (
                  <tr key={id}>
                    <th scope="row">
                      <a href={recordAddress("Recommendation", id)}>{name}</a>
                    </th>
                    <td>
                      <Verdict of={RESPONSE_WORDS[status]} />
                      {responses.at(-1) === undefined ? null : <div class="small">{responses.at(-1)?.on.label}</div>}
                    </td>
                    <td>{linked("Reform", implementedBy)}</td>
                    <td>{linked("Recommendation", [...repeats, ...repeatedBy])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <CitedLinks title="What it led to" links={record.consequences} />
      <OutcomeList title="What came of it, according to whom" outcomes={record.outcomes} />
    </>
  );
}
