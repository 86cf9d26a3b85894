import type { NationsOverTimeQuery } from "../api/types.gen.ts";
import { Choice } from "../parts/choice.tsx";
import { Filters } from "../parts/filters.tsx";
import { changeView } from "../router/address.ts";
import type { Address } from "../router/address.ts";
import type { NationName } from "../words/nations.ts";
import { NationsDecadesFigure } from "./nations-decades-figure.tsx";
import { NationsJobFigure } from "./nations-job-figure.tsx";
import { NationsNumbers } from "./nations-numbers.tsx";

export interface NationsOverTimeProperties {
  readonly answer: NationsOverTimeQuery;
  readonly places: readonly [string, string];
  readonly nations: readonly [NationName, NationName];
}

/** Two nations since the beginning: numbers side by side, one job in both, and changes by decade. */
export function NationsOverTime({
  job,
  address,
  ...shown
}: NationsOverTimeProperties & { readonly job: string; readonly address: Address }) {
  const jobs = Object.fromEntries(shown.answer.functions.map(({ id, name }) => [id, name]));
  return (
    <>
      <NationsNumbers {...shown} />
      <Filters>
        <Choice label="One job over time" value={job} choices={jobs} onChoose={(chosen) => changeView(address, { job: chosen })} />
      </Filters>
      <NationsJobFigure {...shown} name={jobs[job] ?? job} />
      <NationsDecadesFigure {...shown} />
    </>
  );
}
