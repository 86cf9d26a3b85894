import { FUNCTION_HISTORY } from "../../operations/function-history.ts";
import { Answer } from "../../parts/answer.tsx";
import { Choice } from "../../parts/choice.tsx";
import { Filters } from "../../parts/filters.tsx";
import { changeView, useAddress } from "../../router/address.ts";
import { pick } from "../../router/pick.ts";
import { NATIONS } from "../../words/nations.ts";
import type { ShownRecord } from "../record-page.tsx";
import { FunctionHistoryFigure } from "./function-history-figure.tsx";

/** A job: who held it and when, nation by nation. */
export function FunctionRecord({ record: { id, name } }: { readonly record: ShownRecord<"Function"> }) {
  const address = useAddress();
  const nation = pick(NATIONS, address.parameters.get("nation"), "england");
  const place = NATIONS[nation].label;
  return (
    <>
      <p>
        <a href={`/cycles/${id}${nation === "england" ? "" : `?nation=${nation}`}`}>See it as a wheel</a>: what built and what ended each
        body that was given this job, and what it resembles.
      </p>
      <Filters>
        <Choice label="Nation" value={nation} choices={NATIONS} onChoose={(chosen) => changeView(address, { nation: chosen })} />
      </Filters>
      <Answer to={FUNCTION_HISTORY} with={{ function: id, nation: NATIONS[nation].value }} what="who held it">
        {(answer) =>
          answer.functionHistory.holders.length === 0 ? (
            <p class="lead">
              Nobody in {place} is on record as holding it. <a href={`/functions/${id}`}>See England</a>.
            </p>
          ) : (
            <FunctionHistoryFigure answer={answer} name={name} place={place} />
          )
        }
      </Answer>
    </>
  );
}
