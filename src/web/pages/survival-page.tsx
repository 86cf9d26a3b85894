import type { SurvivalCurvesQueryVariables } from "../api/types.gen.ts";
import { SURVIVAL } from "../operations/survival.ts";
import { Answer } from "../parts/answer.tsx";
import { Choice } from "../parts/choice.tsx";
import { Filters } from "../parts/filters.tsx";
import { Term } from "../parts/term.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { changeView, useAddress } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import { CONTINUITY } from "../words/continuity.ts";
import { SurvivalFigure } from "./survival-figure.tsx";

const GROUPS = {
  together: { value: null, label: "all together" },
  tier: { value: "TIER", label: "tier" },
  decade: { value: "DECADE", label: "decade of birth" },
  nation: { value: "NATION", label: "nation" },
  kind: { value: "KIND", label: "kind of body" },
  government: { value: "GOVERNMENT", label: "government at birth" },
} as const;
const UNITS = {
  kinds: { value: "KIND", label: "kinds, and bodies of no kind" },
  bodies: { value: "BODY", label: "single bodies" },
  all: { value: "STRUCTURE", label: "every record" },
} as const;

/** How long NHS structures last: curves with their intervals, by the reader's rule. */
export function SurvivalPage() {
  usePageTitle("Survival");
  const address = useAddress();
  const group = pick(GROUPS, address.parameters.get("by"), "together");
  const unit = pick(UNITS, address.parameters.get("unit"), "kinds");
  const rule = pick(CONTINUITY, address.parameters.get("rule"), "renames");
  const by = GROUPS[group].value;
  const variables: SurvivalCurvesQueryVariables = {
    ...(by === null ? {} : { by }),
    unit: UNITS[unit].value,
    continuity: CONTINUITY[rule].value,
  };
  return (
    <>
      <h1>How long does an NHS structure last?</h1>
      <p class="lead">
        The share still standing so many years after they were built. Where a curve crosses one half is the{" "}
        <Term meaning="The age by which half of them had ended. Bodies still standing count for as long as they have stood: leaving them out would make lives look shorter.">
          half-life
        </Term>
        .
      </p>
      <Filters>
        <Choice label="Group by" value={group} choices={GROUPS} onChoose={(by) => changeView(address, { by })} />
        <Choice label="Count" value={unit} choices={UNITS} onChoose={(unit) => changeView(address, { unit })} />
        <Choice label="What ends a life" value={rule} choices={CONTINUITY} onChoose={(rule) => changeView(address, { rule })} />
      </Filters>
      <Answer to={SURVIVAL} with={variables} what="the curves">
        {(answer) => <SurvivalFigure answer={answer} group={GROUPS[group].label} />}
      </Answer>
    </>
  );
}
