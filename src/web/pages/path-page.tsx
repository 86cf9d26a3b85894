import { PATH } from "../operations/path.ts";
import { Answer } from "../parts/answer.tsx";
import { Filters } from "../parts/filters.tsx";
import { RecordChooser } from "../parts/record-chooser.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { changeView, useAddress } from "../router/address.ts";
import { PathFigure } from "./path-figure.tsx";

const USUAL = { from: "regional-hospital-boards", to: "hewitt-review-2023" } as const;

/** The shortest chain between two records, drawn and told in words. */
export function PathPage() {
  usePageTitle("How are these two connected?");
  const address = useAddress();
  const from = address.parameters.get("from") ?? USUAL.from;
  const to = address.parameters.get("to") ?? USUAL.to;
  return (
    <>
      <h1>How are these two connected?</h1>
      <p class="lead">The shortest chain between any two bodies, reforms, reviews or people, one explained step at a time.</p>
      <Filters>
        <RecordChooser label="From" value={from} onChoose={(id) => changeView(address, { from: id })} />
        <RecordChooser label="To" value={to} onChoose={(id) => changeView(address, { to: id })} />
      </Filters>
      <Answer to={PATH} with={{ from, to }} what="the chain">
        {({ path, dataset }) =>
          path === null ? (
            <p class="lead">
              Nothing here connects them in twelve steps. <a href="/path">See two that are connected</a>.
            </p>
          ) : (
            <PathFigure path={path} dataset={dataset} />
          )
        }
      </Answer>
    </>
  );
}
