import { findEchoes } from "./echoes.ts";
import type { Echo } from "./echoes.ts";
import type { History } from "./history.ts";
import { reformsBehind } from "./history.ts";
import type { Reform, Structure } from "./records.ts";
import { compareIds } from "./record-date.ts";

/** An abolished form that came back as something else. */
export interface RebuiltForm extends Echo {
  /** What it came back as. `structure` is the abolished form. */
  readonly rebuiltAs: Structure;
  readonly rebuiltBy: readonly Reform[];
  readonly abolishedBy: readonly Reform[];
}

export const REBUILT_FORMS_RULE =
  "A form is rebuilt when a structure that is not its direct successor begins after it has ended, shares a function with it and resembles it: functions shared (weight 0.5), tier (0.25), number of bodies (0.15) and nations (0.1) over what is known of both, from 0.6. The gap runs from the latest day on which the old form may have ended to the earliest on which the new may have begun. Bodies that belong to a kind are left out.";

/** Every pair of an abolished form and what resembles it later, most alike first; then by the shorter gap. */
export function findRebuiltForms(history: History): readonly RebuiltForm[] {
  return history.structures
    .filter(({ memberOf }) => memberOf.length === 0)
    .flatMap((rebuiltAs) =>
      findEchoes(history, rebuiltAs).map((echo): RebuiltForm => ({
        ...echo,
        rebuiltAs,
        rebuiltBy: reformsBehind(history, rebuiltAs.life.establishedBy),
        abolishedBy: reformsBehind(history, echo.structure.life.abolishedBy),
      })),
    )
    .sort((a, b) => b.similarity - a.similarity || a.gapYears - b.gapYears || compareIds(keyOfRebuiltForm(a), keyOfRebuiltForm(b)));
}

/** Names a pair uniquely. */
export function keyOfRebuiltForm({ rebuiltAs, structure }: RebuiltForm): string {
  return `${rebuiltAs.id} ${structure.id}`;
}
