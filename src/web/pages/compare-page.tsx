import type { DiffQuery } from "../api/types.gen.ts";
import { DIFF } from "../operations/diff.ts";
import { Answer } from "../parts/answer.tsx";
import { RecordLinks } from "../parts/record-links.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { FigureTools } from "../pictures/figure-tools.tsx";
import { goTo, useAddress, withParameters } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import { dayWords } from "../words/day-words.ts";
import { recordAddress } from "../words/record-address.ts";
import { Words } from "../words/words.ts";
import { NATIONS } from "./timeline-view.ts";

const EXAMPLES = [
  { from: "1974-03-31", to: "1974-04-01", label: "the night of 1 April 1974" },
  { from: "2013-03-31", to: "2013-04-01", label: "the night of 1 April 2013" },
  { from: "2022-06-30", to: "2022-07-01", label: "the night of 1 July 2022" },
] as const;
type Structure = DiffQuery["diff"]["established"][number];

/** So many single bodies are shown at once. */
const FEW = 6;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Two days: what ended, what began, and by which law. */
export function ComparePage() {
  usePageTitle("Compare two days");
  const address = useAddress();
  const from = day(address.parameters.get("from"), EXAMPLES[0].from);
  const to = day(address.parameters.get("to"), EXAMPLES[0].to);
  const nation = pick(NATIONS, address.parameters.get("nation"), "england");
  const set = (changes: Readonly<Record<string, string>>): void => goTo(withParameters(address, changes), { replace: true });
  return (
    <>
      <h1>What changed overnight?</h1>
      <p class="lead">
        The NHS on one day against another. Try{" "}
        {EXAMPLES.map((example, index) => (
          <>
            {index === 0 ? "" : index === EXAMPLES.length - 1 ? " or " : ", "}
            <a href={`/compare?from=${example.from}&to=${example.to}`}>{example.label}</a>
          </>
        ))}
        .
      </p>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          From
          <input type="date" value={from} onChange={(event) => set({ from: event.currentTarget.value })} />
        </label>
        <label>
          To
          <input type="date" value={to} onChange={(event) => set({ to: event.currentTarget.value })} />
        </label>
        <label>
          Nation
          <select value={nation} onChange={(event) => set({ nation: event.currentTarget.value })}>
            {Object.entries(NATIONS).map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </form>
      {from > to ? (
        <p class="lead">
          The first day is after the second. <a href={withParameters(address, { from: to, to: from })}>Swap them</a>.
        </p>
      ) : (
        <Answer to={DIFF} with={{ from, to, where: { nations: [NATIONS[nation].value] } }} what="the comparison">
          {(answer) => <Difference answer={answer} from={from} to={to} />}
        </Answer>
      )}
    </>
  );
}

function Difference({
  answer: { before, after, diff, dataset },
  from,
  to,
}: {
  readonly answer: DiffQuery;
  readonly from: string;
  readonly to: string;
}) {
  const source = `NHS reform graph, revision ${dataset.revision}, complete to ${dayWords(dataset.completeTo)}.`;
  return (
    <>
      <p class="lead">
        {before.total} stood on {dayWords(from)}, {after.total} on {dayWords(to)}. {diff.abolished.length} ended, {diff.established.length}{" "}
        began, {diff.renamed.length} changed their name.
      </p>
      <div class="columns">
        <Changed title="Ended" structures={diff.abolished} />
        <Changed title="Began" structures={diff.established} />
      </div>
      {diff.renamed.length === 0 ? null : <Changed title="Renamed" structures={diff.renamed} />}
      <h2>By what</h2>
      {diff.events.length === 0 ? <p>No change between these days is recorded.</p> : null}
      <ol class="chain">
        {diff.events.map(({ id, name, kind, effective, causedBy, instruments }) => (
          <li key={id}>
            <a href={recordAddress("ChangeEvent", id)}>{name}</a>
            <div class="small">
              {Words(kind)}, {effective.label}
              {causedBy.length === 0 ? null : (
                <>
                  . Brought about by <RecordLinks kind="Reform" records={causedBy} />
                </>
              )}
              {instruments.length === 0 ? null : (
                <>
                  . By law: <RecordLinks kind="Source" records={instruments} />
                </>
              )}
              .
            </div>
          </li>
        ))}
      </ol>
      <p class="source-line">
        Source: {source} Counting rule: a body stands from its first day up to, and not including, the day of its abolition; what may or may
        not have stood is not counted.
      </p>
      <FigureTools
        name={`changes-${from}-${to}`}
        title={`What changed between ${dayWords(from)} and ${dayWords(to)}`}
        source={source}
        table={{
          columns: ["what", "body", "kind", "established", "abolished"],
          rows: [rowsOf("ended", diff.abolished), rowsOf("began", diff.established), rowsOf("renamed", diff.renamed)].flat(),
        }}
      />
    </>
  );
}

function Changed({ title, structures }: { readonly title: string; readonly structures: readonly Structure[] }) {
  // Kinds tell the story; the bodies that belong to them are its detail.
  const kinds = structures.filter(({ scope }) => scope === "KIND");
  const bodies = structures.filter(({ scope }) => scope === "BODY");
  return (
    <section>
      <h2>
        {title} <span class="small">{structures.length}</span>
      </h2>
      {structures.length === 0 ? <p>None.</p> : null}
      <ul class="plain">{kinds.map(item)}</ul>
      {bodies.length === 0 ? null : (
        <details open={bodies.length <= FEW}>
          <summary>
            {bodies.length} single {bodies.length === 1 ? "body" : "bodies"}
          </summary>
          <ul class="plain">{bodies.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

function item({ id, name, kind, established, abolished }: Structure) {
  return (
    <li key={id}>
      <a href={recordAddress("Structure", id)}>{name}</a>
      <div class="small">
        {Words(kind)}, {established?.label ?? "beginning unknown"}
        {abolished === null ? ", stands today" : ` to ${abolished.label}`}
      </div>
    </li>
  );
}

function rowsOf(what: string, structures: readonly Structure[]) {
  return structures.map(({ name, kind, established, abolished }) => [
    what,
    name,
    kind,
    established?.label ?? null,
    abolished?.label ?? null,
  ]);
}

function day(text: string | null, usual: string): string {
  return text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : usual;
}
