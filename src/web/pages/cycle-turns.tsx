import type { CyclesQuery } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { DisputedMark } from "../parts/disputed-mark.tsx";
import { RecordLinks } from "../parts/record-links.tsx";
import { Verdict } from "../parts/verdict.tsx";
import { recordAddress } from "../words/record-address.ts";
import { VERDICT_WORDS } from "../words/verdicts.ts";
import { years } from "../words/words.ts";

type Turn = CyclesQuery["cycles"][number]["turns"][number];

const VERDICTS_AT_FIRST = 3;

/** Turn by turn: who built it, who abolished it, what named sources say came of it, and what it resembles. */
export function CycleTurns({ cycle: { turns } }: { readonly cycle: CyclesQuery["cycles"][number] }) {
  const disputes = useDisputes();
  return (
    <section aria-labelledby="turn-by-turn">
      <h2 id="turn-by-turn">Turn by turn</h2>
      <ol class="chain">
        {turns.map((turn) => (
          <li key={turn.structure.id}>
            <h3>
              <a href={recordAddress("Structure", turn.structure.id)}>{turn.structure.name}</a>
            </h3>
            <p>
              {turn.built.label}
              <DisputedMark change={disputes.beginnings.get(turn.structure.id)} /> to{" "}
              {turn.abolished?.label ?? (turn.years === null ? "an unknown day" : "today")}
              <DisputedMark change={turn.abolished === null ? undefined : disputes.ends.get(turn.structure.id)} />
              {turn.years === null ? "" : ` (${years(turn.years)})`}
              {gap(turn.gapYears)}.
              {turn.builtBy.length === 0 ? null : (
                <>
                  {" "}
                  Built by <RecordLinks kind="Reform" records={turn.builtBy} />.
                </>
              )}
              {turn.abolishedBy.length === 0 ? null : (
                <>
                  {" "}
                  Abolished by <RecordLinks kind="Reform" records={turn.abolishedBy} />.
                </>
              )}
            </p>
            <Echoes turn={turn} />
            <Verdicts turn={turn} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function gap(value: number | null): string {
  if (value === null || value <= 0) return "";
  return value < 0.05 ? "" : `, ${years(value)} after the one before`;
}

function Echoes({ turn: { echoes } }: { readonly turn: Turn }) {
  const [closest] = echoes;
  if (closest === undefined) return null;
  return (
    <p class="small">
      Resembles <a href={recordAddress("Structure", closest.structure.id)}>{closest.structure.name}</a>, abolished{" "}
      {closest.gapYears < 0.05 ? "the same day" : `${years(closest.gapYears)} before`}: {closest.because.join("; ")}. Likeness{" "}
      {Math.round(closest.similarity * 100)} of 100.
    </p>
  );
}

function Verdicts({ turn: { verdicts } }: { readonly turn: Turn }) {
  if (verdicts.length === 0) return null;
  const item = ({ id, name, verdict, citations }: Turn["verdicts"][number]) => (
    <li key={id}>
      <Verdict of={VERDICT_WORDS[verdict]} /> <a href={recordAddress("Outcome", id)}>{name}</a>{" "}
      <span class="small">{[...new Set(citations.map(({ source }) => source.publisher))].join(", ")}</span>
    </li>
  );
  return (
    <>
      <ul class="plain">{verdicts.slice(0, VERDICTS_AT_FIRST).map(item)}</ul>
      {verdicts.length > VERDICTS_AT_FIRST ? (
        <details>
          <summary>{verdicts.length - VERDICTS_AT_FIRST} more judgements</summary>
          <ul class="plain">{verdicts.slice(VERDICTS_AT_FIRST).map(item)}</ul>
        </details>
      ) : null}
    </>
  );
}
