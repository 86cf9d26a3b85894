import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { sourcesOf } from "../../words/sources-of.ts";
import { Verdict } from "../../parts/verdict.tsx";
import { VERDICT_WORDS } from "../../words/verdicts.ts";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { NeighboursFigure } from "./neighbours-figure.tsx";

/** A judgement: whose it is stands in the sources below it. */
export function OutcomeRecord({ record, dataset }: { readonly record: ShownRecord<"Outcome">; readonly dataset: Dataset }) {
  return (
    <>
      <Facts
        of={[
          ["Verdict", <Verdict of={VERDICT_WORDS[record.verdict]} />],
          ["On", linked("Structure", record.of)],
          ["Problem", record.problem === null ? null : linked("Problem", [record.problem])],
          ["Measure", record.measure],
          ["Value", record.value],
          ["Period", record.period],
          ["Has endured", record.enduresDuring?.label],
        ]}
      />
      <NeighboursFigure
        record={record}
        dataset={dataset}
        own={record.endures}
        ties={[
          { relation: "What it judges", kind: "Structure", records: record.of },
          {
            relation: "Who says so",
            kind: "Source",
            records: sourcesOf(record.citations).map(({ id, name, published }) => ({ id, name, published })),
          },
        ]}
      />
    </>
  );
}
