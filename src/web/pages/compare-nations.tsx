import { NATION_ON_DAY, NATIONS_OVER_TIME } from "../operations/nations.ts";
import { Answer } from "../parts/answer.tsx";
import { Choice } from "../parts/choice.tsx";
import { Filters } from "../parts/filters.tsx";
import { changeView } from "../router/address.ts";
import type { Address } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import { dayFrom } from "../words/day-words.ts";
import { NATIONS } from "../words/nations.ts";
import { JobsFigure } from "./nations-jobs-figure.tsx";
import { NationsOverTime } from "./nations-over-time.tsx";

const USUAL_DAY = "2026-04-01";
const USUAL_JOB = "commissioning";
const JOBS = { main: "main jobs", any: "any job" } as const;

/** Two nations: which jobs each gives to what sort of body on one day, and how they went since the beginning. */
export function CompareNations({ address }: { readonly address: Address }) {
  const [first = null, second = null] = (address.parameters.get("nations") ?? "").split(",");
  const one = pick(NATIONS, first, "england");
  const other = pick(NATIONS, second, "scotland");
  const on = dayFrom(address.parameters.get("on"), USUAL_DAY);
  const jobs = pick(JOBS, address.parameters.get("jobs"), "main");
  const job = address.parameters.get("job") ?? USUAL_JOB;
  const places = [NATIONS[one].label, NATIONS[other].label] as const;
  const choose = (changed: readonly [string, string]): void => changeView(address, { nations: changed.join(",") });
  return (
    <>
      <p class="lead">
        Two health services side by side: which jobs each gives to what sort of body, how long bodies last, how often all was changed.
      </p>
      <Filters>
        <Choice label="One nation" value={one} choices={NATIONS} onChoose={(chosen) => choose([chosen, other])} />
        <Choice label="The other" value={other} choices={NATIONS} onChoose={(chosen) => choose([one, chosen])} />
        <label>
          On
          <input type="date" value={on} onChange={(event) => changeView(address, { on: event.currentTarget.value })} />
        </label>
        <Choice label="Show" value={jobs} choices={JOBS} onChoose={(chosen) => changeView(address, { jobs: chosen })} />
      </Filters>
      {one === other ? (
        <p class="lead">
          These are the same nation. <a href="/compare?nations=england,scotland">Compare England with Scotland</a>.
        </p>
      ) : (
        <>
          <Answer to={NATION_ON_DAY} with={{ nation: NATIONS[one].value, on }} what="what stood on the day">
            {(here) => (
              <Answer to={NATION_ON_DAY} with={{ nation: NATIONS[other].value, on }} what="what stood on the day">
                {(there) => (
                  <JobsFigure answers={[here, there]} on={on} places={places} nations={[one, other]} mainOnly={jobs === "main"} />
                )}
              </Answer>
            )}
          </Answer>
          <Answer to={NATIONS_OVER_TIME} with={{ one: NATIONS[one].value, other: NATIONS[other].value, job }} what="how they went">
            {(answer) => <NationsOverTime answer={answer} places={places} nations={[one, other]} job={job} address={address} />}
          </Answer>
        </>
      )}
    </>
  );
}
