import { useAnswer } from "../api/use-answer.ts";
import { LEGACIES_OF } from "../operations/legacies.ts";
import { LegaciesFigure } from "./legacies-figure.tsx";

/** What a record left behind it. Nothing where no source says that anything endures, and nothing in the way of the record until it is known. */
export function LegaciesOf({ id }: { readonly id: string }) {
  const answered = useAnswer(LEGACIES_OF, { of: id });
  if (answered.state !== "ready" || answered.answer.legacies.nodes.length === 0) return null;
  const { legacies, dataset } = answered.answer;
  return (
    <>
      <LegaciesFigure name={`left-by-${id}`} title="What it left behind" legacies={legacies.nodes} dataset={dataset} />
      <p>
        <a href="/legacies">See what other bodies and reforms left</a>.
      </p>
    </>
  );
}
