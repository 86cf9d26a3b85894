import type { CyclesQuery } from "../api/types.gen.ts";
import { useAnswer } from "../api/use-answer.ts";
import { CYCLES } from "../operations/cycles.ts";
import { Choice } from "../parts/choice.tsx";
import { Failure } from "../parts/failure.tsx";
import { Filters } from "../parts/filters.tsx";
import { Loading } from "../parts/loading.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { changeView, useAddress } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import type { PageProperties } from "../router/routes.ts";
import { NATIONS } from "../words/nations.ts";
import { years } from "../words/words.ts";
import { CycleFigure } from "./cycle-figure.tsx";
import { CycleTurns } from "./cycle-turns.tsx";

/** The turns of one wheel. The address names a function or a problem: both are tried. */
export function CyclePage({ id }: PageProperties) {
  const address = useAddress();
  const name = pick(NATIONS, address.parameters.get("nation"), "england");
  const nation = NATIONS[name].value;
  const asFunction = useAnswer(CYCLES, { function: id, nation });
  const asProblem = useAnswer(CYCLES, { problem: id, nation });
  const found = [asFunction, asProblem].find((answered) => answered.state === "ready" && !answered.refreshing);
  if (found?.state === "ready") {
    const [cycle] = found.answer.cycles;
    if (cycle === undefined) return <Failure kind="UNKNOWN" message={`No wheel turns for "${id}" in ${NATIONS[name].label}.`} />;
    return (
      <>
        <Wheel cycle={cycle} place={NATIONS[name].label} />
        <Filters>
          <Choice label="Nation" value={name} choices={NATIONS} onChoose={(chosen) => changeView(address, { nation: chosen })} />
        </Filters>
        {cycle.turns.length === 0 ? (
          <p class="lead">
            No turn is recorded for {NATIONS[name].label}. <a href={`/cycles/${id}`}>See England</a>, or <a href="/cycles">every wheel</a>.
          </p>
        ) : (
          <>
            <CycleFigure cycle={cycle} governments={found.answer.governments} dataset={found.answer.dataset} place={NATIONS[name].label} />
            <CycleTurns cycle={cycle} />
          </>
        )}
      </>
    );
  }
  if (asFunction.state === "failed" && asProblem.state === "failed")
    return <Failure kind={asFunction.error.kind} message={asFunction.error.message} />;
  return <Loading what="the cycle" />;
}

function Wheel({
  cycle: { function: job, problem, turns, rebuilds, medianTurnYears },
  place,
}: {
  readonly cycle: CyclesQuery["cycles"][number];
  readonly place: string;
}) {
  const subject = job ?? problem;
  usePageTitle(`${subject?.name ?? "Cycle"}: the cycle`);
  return (
    <>
      <p class="kicker">{job === null ? "A problem and what was built for it" : "A job and who was given it"}</p>
      <h1>{subject?.name}</h1>
      <p class="lead">
        {turns.length} {turns.length === 1 ? "turn" : "turns"} in {place}, {rebuilds} of them begun on or after the day another had ended
        {medianTurnYears === null ? "" : `; at the median a turn lasted ${years(medianTurnYears)}`}.
      </p>
      {subject?.summary === null || subject === null ? null : <p class="editorial">{subject.summary}</p>}
    </>
  );
}
