import { Evidence } from "../parts/evidence.tsx";
import type { ShownCitation } from "../parts/evidence.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { recordAddress } from "../words/record-address.ts";
import { VERDICT_WORDS } from "../words/verdicts.ts";

interface ShownOutcome {
  readonly id: string;
  readonly name: string;
  readonly summary: string | null;
  readonly verdict: keyof typeof VERDICT_WORDS;
  readonly endures: { readonly label: string } | null;
  readonly citations: readonly ShownCitation[];
}

const AT_FIRST = 5;

/** Judgements, each in the voice of its source. */
export function OutcomeList({ title, outcomes }: { readonly title: string; readonly outcomes: readonly ShownOutcome[] }) {
  if (outcomes.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">{outcomes.slice(0, AT_FIRST).map(item)}</ul>
      {outcomes.length > AT_FIRST ? (
        <details>
          <summary>{outcomes.length - AT_FIRST} more</summary>
          <ul class="plain">{outcomes.slice(AT_FIRST).map(item)}</ul>
        </details>
      ) : null}
    </section>
  );
}

function item({ id, name, verdict, endures, citations }: ShownOutcome) {
  return (
    <li key={id}>
      <a href={recordAddress("Outcome", id)}>{name}</a> <Verdict of={VERDICT_WORDS[verdict]} />
      {endures === null ? null : <span class="small"> endures since {endures.label}</span>}
      <Evidence citations={citations} />
    </li>
  );
}
