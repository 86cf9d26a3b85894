import type { OutlivedQuery, OutlivedQueryVariables } from "../api/types.gen.ts";
import { OUTLIVED } from "../operations/outlived.ts";
import { Answer } from "../parts/answer.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { Figure } from "../pictures/figure.tsx";
import { PairsPicture } from "../pictures/pairs-picture.tsx";
import { goTo, useAddress, withParameters } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import { OUTLIVED_WORDS } from "../words/verdicts.ts";
import { CONTINUITY } from "../words/continuity.ts";

const ORDERS = {
  ratio: { value: "RATIO_DESC", label: "how many times as long" },
  shortest: { value: "RATIO_ASC", label: "shortest against its predecessor" },
  years: { value: "YEARS_DESC", label: "longest lives" },
  latest: { value: "DATE_DESC", label: "latest changes" },
} as const;
const BODIES = {
  kinds: { value: "KIND", label: "kinds of body" },
  named: { value: "BODY", label: "single bodies" },
  all: { value: null, label: "both" },
} as const;
const A_PAGE = 40;

/** Successors against predecessors: did the new one last longer than the old? */
export function OutlivedPage() {
  usePageTitle("Outlived");
  const address = useAddress();
  const rule = pick(CONTINUITY, address.parameters.get("rule"), "renames");
  const order = pick(ORDERS, address.parameters.get("order"), "ratio");
  const verdict = pick({ ...OUTLIVED_WORDS, ANY: null }, address.parameters.get("verdict"), "ANY");
  const bodies = pick(BODIES, address.parameters.get("bodies"), "kinds");
  const scope = BODIES[bodies].value;
  const after = address.parameters.get("after");
  const variables: OutlivedQueryVariables = {
    continuity: CONTINUITY[rule].value,
    orderBy: ORDERS[order].value,
    first: A_PAGE,
    ...(scope === null ? {} : { where: { scope } }),
    ...(verdict === "ANY" ? {} : { verdict }),
    ...(after === null ? {} : { after }),
  };
  const set = (changes: Readonly<Record<string, string>>): void =>
    goTo(withParameters(address, { after: "", ...changes }), { replace: true });
  return (
    <>
      <h1>Did the new one last longer than the old?</h1>
      <p class="lead">Each body that took over from another, against the one it replaced.</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label>
          Verdict
          <select
            value={verdict}
            onChange={(event) => set({ verdict: event.currentTarget.value === "ANY" ? "" : event.currentTarget.value })}
          >
            <option value="ANY">any</option>
            {Object.entries(OUTLIVED_WORDS).map(([name, { word }]) => (
              <option key={name} value={name}>
                {word}
              </option>
            ))}
          </select>
        </label>
        <label>
          Successors
          <select value={bodies} onChange={(event) => set({ bodies: event.currentTarget.value })}>
            {Object.entries(BODIES).map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Order by
          <select value={order} onChange={(event) => set({ order: event.currentTarget.value })}>
            {Object.entries(ORDERS).map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          What ends a life
          <select value={rule} onChange={(event) => set({ rule: event.currentTarget.value })}>
            {Object.entries(CONTINUITY).map(([name, { label }]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </form>
      <Answer to={OUTLIVED} with={variables} what="the ranking">
        {(answer) => (
          <>
            <Ranking answer={answer} rule={CONTINUITY[rule].label} />
            {answer.outlived.pageInfo.hasNextPage ? (
              <p class="pager">
                <a href={withParameters(address, { after: answer.outlived.pageInfo.endCursor ?? "" })}>The next {A_PAGE}</a>
              </p>
            ) : null}
          </>
        )}
      </Answer>
    </>
  );
}

function Ranking({ answer: { outlived, dataset }, rule }: { readonly answer: OutlivedQuery; readonly rule: string }) {
  if (outlived.nodes.length === 0)
    return (
      <p class="lead">
        No pair has this verdict. <a href="/outlived">See every pair</a>.
      </p>
    );
  const title = "Successors against predecessors";
  return (
    <Figure
      name="outlived"
      title={title}
      reading={`${outlived.totalCount} pairs, ${outlived.nodes.length} shown. The ring is how long the older body stood, the disc how long its successor has.`}
      rule={`${rule}; what still stands is counted up to ${dataset.completeTo}; a pair whose dates overlap is not guessed.`}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      legend={
        <ul class="key" aria-label="What the marks mean">
          {Object.entries(OUTLIVED_WORDS).map(([name, { glyph, word }]) => (
            <li key={name}>
              {glyph} {word}
            </li>
          ))}
        </ul>
      }
      table={{
        columns: ["body", "years", "predecessor", "its years", "times as long", "verdict", "change", "on"],
        rows: outlived.nodes.map(({ structure, predecessor, years, predecessorYears, ratio, verdict, event }) => [
          structure.name,
          tenths(years),
          predecessor.name,
          tenths(predecessorYears),
          tenths(ratio),
          OUTLIVED_WORDS[verdict].word,
          event.name,
          event.effective.label,
        ]),
      }}
    >
      <PairsPicture
        title={title}
        pairs={outlived.nodes.flatMap(({ structure, predecessor, event, years, predecessorYears, verdict }) =>
          years === null || predecessorYears === null
            ? []
            : [
                {
                  id: `${structure.id} ${predecessor.id} ${event.id}`,
                  name: structure.name,
                  elderName: predecessor.name,
                  address: `/structures/${structure.id}`,
                  years,
                  predecessorYears,
                  verdict,
                },
              ],
        )}
      />
    </Figure>
  );
}

function tenths(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(1));
}
