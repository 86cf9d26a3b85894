import type { OutlivedQuery, OutlivedQueryVariables } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { OUTLIVED } from "../operations/outlived.ts";
import { Answer } from "../parts/answer.tsx";
import { Choice } from "../parts/choice.tsx";
import { Filters } from "../parts/filters.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { Figure } from "../pictures/figure.tsx";
import { PairsPicture } from "../pictures/pairs-picture.tsx";
import { changeView, useAddress, withParameters } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import { OUTLIVED_WORDS } from "../words/verdicts.ts";
import { CONTINUITY } from "../words/continuity.ts";
import { tenths } from "../words/words.ts";

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
const VERDICTS = {
  ANY: "any",
  OUTLIVED: OUTLIVED_WORDS.OUTLIVED.word,
  DID_NOT: OUTLIVED_WORDS.DID_NOT.word,
  NOT_YET: OUTLIVED_WORDS.NOT_YET.word,
  UNDECIDABLE: OUTLIVED_WORDS.UNDECIDABLE.word,
} as const;
const A_PAGE = 40;

/** Successors against predecessors: did the new one last longer than the old? */
export function OutlivedPage() {
  usePageTitle("Outlived");
  const address = useAddress();
  const rule = pick(CONTINUITY, address.parameters.get("rule"), "renames");
  const order = pick(ORDERS, address.parameters.get("order"), "ratio");
  const verdict = pick(VERDICTS, address.parameters.get("verdict"), "ANY");
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
  const set = (changes: Readonly<Record<string, string>>): void => changeView(address, { after: "", ...changes });
  return (
    <>
      <h1>Did the new one last longer than the old?</h1>
      <p class="lead">
        Each body that took over from another, against the one it replaced. What bodies left that outlived them is{" "}
        <a href="/legacies">another question</a>.
      </p>
      <Filters>
        <Choice
          label="Verdict"
          value={verdict}
          choices={VERDICTS}
          onChoose={(chosen) => set({ verdict: chosen === "ANY" ? "" : chosen })}
        />
        <Choice label="Successors" value={bodies} choices={BODIES} onChoose={(chosen) => set({ bodies: chosen })} />
        <Choice label="Order by" value={order} choices={ORDERS} onChoose={(chosen) => set({ order: chosen })} />
        <Choice label="What ends a life" value={rule} choices={CONTINUITY} onChoose={(chosen) => set({ rule: chosen })} />
      </Filters>
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
  const disputes = useDisputes();
  if (outlived.nodes.length === 0)
    return (
      <p class="lead">
        No pair has this verdict. <a href="/outlived">See every pair</a>.
      </p>
    );
  const title = "Successors against predecessors";
  const doubtful = (id: string): boolean => disputes.beginnings.has(id) || disputes.ends.has(id);
  const marked = outlived.nodes.some(({ structure, predecessor }) => doubtful(structure.id) || doubtful(predecessor.id));
  return (
    <Figure
      name="outlived"
      title={title}
      reading={`${outlived.totalCount} pairs, ${outlived.nodes.length} shown. The ring is how long the older body stood, the disc how long its successor has.`}
      rule={`${rule}; what still stands is counted up to ${dataset.completeTo}; a pair whose dates overlap is not guessed.`}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      disputed={marked}
      legend={
        <>
          <ul class="key" aria-label="What the marks mean">
            {Object.entries(OUTLIVED_WORDS).map(([name, { glyph, word }]) => (
              <li key={name}>
                {glyph} {word}
              </li>
            ))}
          </ul>
        </>
      }
      table={{
        columns: ["body", "years", "predecessor", "its years", "times as long", "verdict", "change", "on", "date disputed"],
        rows: outlived.nodes.map(({ structure, predecessor, years, predecessorYears, ratio, verdict, event }) => [
          structure.name,
          tenths(years),
          predecessor.name,
          tenths(predecessorYears),
          tenths(ratio),
          OUTLIVED_WORDS[verdict].word,
          event.name,
          event.effective.label,
          disputes.dates.get(event.id)?.has("EFFECTIVE") === true ? "yes" : "no",
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
                  disputed: doubtful(structure.id) || doubtful(predecessor.id),
                },
              ],
        )}
      />
    </Figure>
  );
}
