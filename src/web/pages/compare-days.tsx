import { Fragment } from "preact";

import type { DiffQuery } from "../api/types.gen.ts";
import { DIFF } from "../operations/diff.ts";
import { Answer } from "../parts/answer.tsx";
import { Choice } from "../parts/choice.tsx";
import { Filters } from "../parts/filters.tsx";
import { RecordLinks } from "../parts/record-links.tsx";
import { changeView, withParameters } from "../router/address.ts";
import type { Address } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import { dayFrom, dayWords } from "../words/day-words.ts";
import { NATIONS } from "../words/nations.ts";
import { recordAddress } from "../words/record-address.ts";
import { Words } from "../words/words.ts";
import { ChangedLists } from "./changed-lists.tsx";
import { DaysFigure, GROUPINGS } from "./days-figure.tsx";

const EXAMPLES = [
  { from: "1974-03-31", to: "1974-04-01", label: "the night of 1 April 1974" },
  { from: "2013-03-31", to: "2013-04-01", label: "the night of 1 April 2013" },
  { from: "2022-06-30", to: "2022-07-01", label: "the night of 1 July 2022" },
] as const;

/** Two days: what ended, what began, and by which law. */
export function CompareDays({ address }: { readonly address: Address }) {
  const from = dayFrom(address.parameters.get("from"), EXAMPLES[0].from);
  const to = dayFrom(address.parameters.get("to"), EXAMPLES[0].to);
  const nation = pick(NATIONS, address.parameters.get("nation"), "england");
  const grouping = pick(GROUPINGS, address.parameters.get("by"), "tier");
  const nations = [NATIONS[nation].value];
  return (
    <>
      <p class="lead">
        The NHS on one day against another. Try{" "}
        {EXAMPLES.map((example, index) => (
          <Fragment key={example.from}>
            {index === 0 ? "" : index === EXAMPLES.length - 1 ? " or " : ", "}
            <a href={`/compare?from=${example.from}&to=${example.to}`}>{example.label}</a>
          </Fragment>
        ))}
        .
      </p>
      <Filters>
        <label>
          From
          <input type="date" value={from} onChange={(event) => changeView(address, { from: event.currentTarget.value })} />
        </label>
        <label>
          To
          <input type="date" value={to} onChange={(event) => changeView(address, { to: event.currentTarget.value })} />
        </label>
        <Choice label="Nation" value={nation} choices={NATIONS} onChoose={(chosen) => changeView(address, { nation: chosen })} />
        <Choice label="Group by" value={grouping} choices={GROUPINGS} onChoose={(by) => changeView(address, { by })} />
      </Filters>
      {from > to ? (
        <p class="lead">
          The first day is after the second. <a href={withParameters(address, { from: to, to: from })}>Swap them</a>.
        </p>
      ) : (
        <Answer to={DIFF} with={{ from, to, nations, where: { nations } }} what="the comparison">
          {(answer) => (
            <>
              <Summary answer={answer} from={from} to={to} />
              <DaysFigure answer={answer} from={from} to={to} grouping={grouping} place={NATIONS[nation].label} />
              <ChangedLists diff={answer.diff} />
              <Causes diff={answer.diff} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}

interface SummaryProperties {
  readonly answer: DiffQuery;
  readonly from: string;
  readonly to: string;
}

function Summary({ answer: { before, after, diff }, from, to }: SummaryProperties) {
  return (
    <p class="lead">
      {before.total} stood on {dayWords(from)}, {after.total} on {dayWords(to)}. {diff.abolished.length} ended, {diff.established.length}{" "}
      began, {diff.renamed.length} changed their name
      {diff.passing.length === 0 ? "" : `; ${diff.passing.length} came and went between`}.
    </p>
  );
}

type Event = DiffQuery["diff"]["events"][number];

/** Changes that touch a kind of body, or a body of none, come first; changes among members are their detail. */
function Causes({ diff }: { readonly diff: DiffQuery["diff"] }) {
  const members = new Set(
    [...diff.abolished, ...diff.established].filter(({ scope, memberOf }) => scope === "BODY" && memberOf.length > 0).map(({ id }) => id),
  );
  const isDetail = ({ links }: Event): boolean =>
    links.length > 0 && links.every(({ from, to }) => members.has(from.id) || members.has(to.id));
  const story = diff.events.filter((event) => !isDetail(event));
  const detail = diff.events.filter(isDetail);
  return (
    <section aria-labelledby="by-what">
      <h2 id="by-what">By what</h2>
      {diff.events.length === 0 ? <p>No change between these days is recorded.</p> : null}
      <ol class="chain two">{story.map(cause)}</ol>
      {detail.length === 0 ? null : (
        <details open={story.length === 0}>
          <summary>
            {detail.length} {detail.length === 1 ? "change" : "changes"} among single bodies of a kind
          </summary>
          <ol class="chain two">{detail.map(cause)}</ol>
        </details>
      )}
    </section>
  );
}

function cause({ id, name, kind, effective, causedBy, instruments }: Event) {
  return (
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
  );
}
