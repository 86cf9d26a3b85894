import { matches } from "./filters.ts";
import type { StructureFilter } from "./filters.ts";
import type { History } from "./history.ts";
import { recordsOf } from "./history.ts";
import type { ChangeEvent, Source, Structure } from "./records.ts";
import type { LegalForm } from "./vocabulary.ts";

export const FOUNDING_FORMS = ["ACT", "ORDER", "WITHOUT_STATUTE", "NOT_RECORDED"] as const;
export type FoundingForm = (typeof FOUNDING_FORMS)[number];

/** How one structure was made. */
export interface Founding {
  readonly structure: Structure;
  readonly form: FoundingForm;
  /** The instruments of the change that began it. */
  readonly instruments: readonly Source[];
}

export interface FoundingCount {
  readonly form: FoundingForm;
  readonly structures: number;
}

export const FOUNDINGS_RULE =
  "By the instruments of the first enacted change that began a structure: ACT where one is an Act (an order beside it brings it into force), else ORDER where one is a statutory instrument; where neither is named, by the reform that caused the change, if that is an Act or an order. WITHOUT_STATUTE where only other instruments are named, or the legal form needs no statute; offices within a body and partnerships without statutory standing are so whatever the instrument. NOT_RECORDED otherwise. Kinds count once, beside bodies that belong to none. Structures whose beginning is unknown are left out.";

// Made by nobody's statute: an instrument beside their founding made or ended something else.
const NEVER_BY_STATUTE: ReadonlySet<LegalForm> = new Set<LegalForm>(["ADMINISTRATIVE_UNIT", "NON_STATUTORY_PARTNERSHIP"]);
// What a minister or the service itself may set up without asking Parliament.
const NEEDS_NO_STATUTE: ReadonlySet<LegalForm> = new Set<LegalForm>(["DEPARTMENT", "EXECUTIVE_AGENCY", "COMPANY", "CHARITY"]);

/** How each structure that passes the filter was made, oldest first. */
export function traceFoundings(history: History, filter: StructureFilter): readonly Founding[] {
  return history.structures.flatMap((structure): Founding[] => {
    const [event] = recordsOf(history, "ChangeEvent", structure.life.establishedBy);
    if (event === undefined || structure.memberOf.length > 0 || !matches("Structure", structure, filter)) return [];
    const instruments = recordsOf(history, "Source", event.instruments);
    return [{ structure, form: formOf(history, structure, event, instruments), instruments }];
  });
}

/** How many of each form, in the order of FOUNDING_FORMS. */
export function countFoundings(foundings: readonly Founding[]): readonly FoundingCount[] {
  return FOUNDING_FORMS.map((form) => ({ form, structures: foundings.filter((founding) => founding.form === form).length }));
}

function formOf(history: History, { legalForm }: Structure, event: ChangeEvent, instruments: readonly Source[]): FoundingForm {
  if (legalForm !== undefined && NEVER_BY_STATUTE.has(legalForm)) return "WITHOUT_STATUTE";
  if (instruments.some(({ kind }) => kind === "ACT")) return "ACT";
  if (instruments.some(({ kind }) => kind === "STATUTORY_INSTRUMENT")) return "ORDER";
  if (instruments.length > 0 || (legalForm !== undefined && NEEDS_NO_STATUTE.has(legalForm))) return "WITHOUT_STATUTE";
  const causes = recordsOf(history, "Reform", event.causedBy).map(({ kind }) => kind);
  if (causes.includes("ACT")) return "ACT";
  return causes.includes("ORDER") ? "ORDER" : "NOT_RECORDED";
}
