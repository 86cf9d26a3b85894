import type { PathQuery } from "../api/types.gen.ts";
import { PATH } from "../operations/path.ts";
import { Answer } from "../parts/answer.tsx";
import { RecordChooser } from "../parts/record-chooser.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { goTo, useAddress, withParameters } from "../router/address.ts";
import { recordAddress, recordNoun } from "../words/record-address.ts";

const USUAL = { from: "regional-hospital-boards", to: "hewitt-review-2023" } as const;

/** The shortest chain between two records, told in words. */
export function PathPage() {
  usePageTitle("How are these two connected?");
  const address = useAddress();
  const from = address.parameters.get("from") ?? USUAL.from;
  const to = address.parameters.get("to") ?? USUAL.to;
  return (
    <>
      <h1>How are these two connected?</h1>
      <p class="lead">The shortest chain between any two bodies, reforms, reviews or people, one explained step at a time.</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <RecordChooser label="From" value={from} onChoose={(id) => goTo(withParameters(address, { from: id }), { replace: true })} />
        <RecordChooser label="To" value={to} onChoose={(id) => goTo(withParameters(address, { to: id }), { replace: true })} />
      </form>
      <Answer to={PATH} with={{ from, to }} what="the chain">
        {({ path, dataset }) => <Chain path={path} dataset={dataset} />}
      </Answer>
    </>
  );
}

function Chain({ path, dataset }: PathQuery) {
  if (path === null)
    return (
      <p class="lead">
        Nothing here connects them in twelve steps. <a href="/path">See two that are connected</a>.
      </p>
    );
  return (
    <>
      <h2>
        From {path.from.name} to {path.to.name}: {path.length} {path.length === 1 ? "step" : "steps"}
      </h2>
      <ol class="chain">
        {path.steps.map(({ because, to }) => (
          <li key={to.id}>
            <p>{because}</p>
            <p class="small">
              To the {recordNoun(to.kind)} <a href={recordAddress(to.kind, to.id)}>{to.name}</a>
            </p>
          </li>
        ))}
      </ol>
      <p class="source-line">
        Source: NHS reform graph, revision {dataset.revision}, complete to {dataset.completeTo}. Rule: {path.rule}
      </p>
    </>
  );
}
