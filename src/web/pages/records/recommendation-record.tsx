import { CitedLinks } from "../../parts/cited-links.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import { RESPONSE_WORDS } from "../../words/verdicts.ts";
import { OutcomeList } from "../outcome-list.tsx";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { NeighboursFigure } from "./neighbours-figure.tsx";

export function RecommendationRecord({ record, dataset }: { readonly record: ShownRecord<"Recommendation">; readonly dataset: Dataset }) {
  const { responses, review } = record;
  return (
    <>
      <Facts
        of={[
          ["Made by", linked("Review", [review])],
          ["Number", record.number],
          ["Theme", record.theme],
          ["Addressed to", linked("Structure", record.addressees)],
          ["Answer", <Verdict of={RESPONSE_WORDS[record.responseStatus]} />],
          ["Gave rise to", linked("Reform", record.gaveRiseTo)],
          ["Made again in", linked("Recommendation", record.repeatedBy)],
        ]}
      />
      <NeighboursFigure
        record={record}
        dataset={dataset}
        own={review.published}
        ties={[
          { relation: "Made by", kind: "Review", records: [review] },
          { relation: "Said before in", kind: "Recommendation", records: record.repetitions.map((link) => link.record) },
          { relation: "Made again in", kind: "Recommendation", records: record.repeatedBy },
          { relation: "Addressed to", kind: "Structure", records: record.addressees },
          { relation: "Carried out by", kind: "Reform", records: record.implementations.map((link) => link.record) },
          { relation: "Gave rise to", kind: "Reform", records: record.gaveRiseTo },
          { relation: "What came of it", kind: "Outcome", records: record.outcomes },
        ]}
      />
      {responses.length === 0 ? null : (
        <section>
          <h2>Responses</h2>
          <ol class="chain">
            {responses.map(({ status, text, on, by, citations }) => (
              <li key={`${on.label} ${status}`}>
                <p>
                  <Verdict of={RESPONSE_WORDS[status]} />, {on.label}
                  {by === null ? null : <>, by {linked(by.kind, [by])}</>}.
                </p>
                {text === null ? null : <p>{text}</p>}
                <Evidence citations={citations} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <CitedLinks title="Carried out by" links={record.implementations} />
      <CitedLinks title="Said before in" links={record.repetitions} />
      <OutcomeList title="What came of it, according to whom" outcomes={record.outcomes} />
    </>
  );
}
