import { linked } from "../../parts/linked.tsx";
import { Facts } from "../../parts/facts.tsx";
import { recordAddress } from "../../words/record-address.ts";
import { OutcomeList } from "../outcome-list.tsx";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { NeighboursFigure } from "./neighbours-figure.tsx";

export function ProblemRecord({ record, dataset }: { readonly record: ShownRecord<"Problem">; readonly dataset: Dataset }) {
  return (
    <>
      <p>
        <a href={`/cycles/${record.id}`}>See every body that was built for it</a>.
      </p>
      <Facts of={[["Reviews", linked("Review", record.reviews)]]} />
      <NeighboursFigure
        record={record}
        dataset={dataset}
        ties={[
          { relation: "Reforms aimed at it", kind: "Reform", records: record.reforms },
          { relation: "Reviews that took it up", kind: "Review", records: record.reviews },
          { relation: "Judgements", kind: "Outcome", records: record.outcomes },
        ]}
      />
      {record.reforms.length === 0 ? null : (
        <section>
          <h2>Reforms aimed at it</h2>
          <ul class="plain">
            {record.reforms.map(({ id, name, announced }) => (
              <li key={id}>
                <a href={recordAddress("Reform", id)}>{name}</a> <span class="small">{announced?.label}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OutcomeList title="Did it go away? According to whom" outcomes={record.outcomes} />
    </>
  );
}
