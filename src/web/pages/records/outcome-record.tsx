import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { Verdict } from "../../parts/verdict.tsx";
import { VERDICT_WORDS } from "../../words/verdicts.ts";
import type { ShownRecord } from "../record-page.tsx";

/** A judgement: whose it is stands in the sources below it. */
export function OutcomeRecord({ record }: { readonly record: ShownRecord<"Outcome"> }) {
  return (
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
  );
}
