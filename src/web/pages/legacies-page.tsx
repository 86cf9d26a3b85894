import type { LegaciesQueryVariables } from "../api/types.gen.ts";
import { LEGACIES } from "../operations/legacies.ts";
import { Answer } from "../parts/answer.tsx";
import { Choice } from "../parts/choice.tsx";
import { Filters } from "../parts/filters.tsx";
import { OperationDetails } from "../parts/operation-details.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { changeView, useAddress, withParameters } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import { LEGACY_WORDS } from "../words/legacy-words.ts";
import { LegaciesFigure } from "./legacies-figure.tsx";

const A_PAGE = 40;
const VERDICTS = {
  ANY: "any",
  OUTLIVED: LEGACY_WORDS.OUTLIVED.word,
  NOT_YET: LEGACY_WORDS.NOT_YET.word,
  DID_NOT: LEGACY_WORDS.DID_NOT.word,
  UNDECIDABLE: LEGACY_WORDS.UNDECIDABLE.word,
} as const;

/** What structures, reforms, reviews and governments left behind them. */
export function LegaciesPage() {
  usePageTitle("What outlived it?");
  const address = useAddress();
  const verdict = pick(VERDICTS, address.parameters.get("verdict"), "ANY");
  const after = address.parameters.get("after");
  const of = address.parameters.get("of");
  const variables: LegaciesQueryVariables = {
    first: A_PAGE,
    ...(verdict === "ANY" ? {} : { verdict }),
    ...(after === null ? {} : { after }),
    ...(of === null ? {} : { of }),
  };
  return (
    <>
      <h1>What outlived it?</h1>
      <p class="lead">
        Bodies are abolished; some of what they built is not. Each thing that a source says endures, under the body, reform, review or
        government that left it.
      </p>
      <Filters>
        <Choice
          label="Verdict"
          value={verdict}
          choices={VERDICTS}
          onChoose={(chosen) => changeView(address, { after: "", verdict: chosen === "ANY" ? "" : chosen })}
        />
      </Filters>
      <Answer to={LEGACIES} with={variables} what="what was left">
        {({ legacies, outlived, all, dataset }) =>
          legacies.nodes.length === 0 ? (
            <p class="lead">
              No source here says so. <a href="/legacies">See everything that was left</a>.
            </p>
          ) : (
            <>
              <p class="lead">
                {outlived.totalCount} of {all.totalCount} have outlived what made them.
              </p>
              <LegaciesFigure name="legacies" title="What was left, under what left it" legacies={legacies.nodes} dataset={dataset} />
              {legacies.pageInfo.hasNextPage ? (
                <p class="pager">
                  <a href={withParameters(address, { after: legacies.pageInfo.endCursor ?? "" })}>The next {A_PAGE}</a>
                </p>
              ) : null}
            </>
          )
        }
      </Answer>
      <OperationDetails operation={LEGACIES} variables={variables} />
    </>
  );
}
