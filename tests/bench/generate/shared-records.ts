import type { SeedValue } from "../../../src/seed/collect.ts";
import { FUNCTIONS } from "./forms.ts";

/** The last day of the made-up dataset. */
export const COMPLETE_TO = "2026-03-31";
/** The document that lists the bodies that stand at the end. */
export const REGISTER = "register-of-bodies";

/** The day from which each reform counts, and its name. */
const REFORMS = [
  ["1946-11-06", "Founding Act"],
  ["1973-07-05", "Reorganisation Act"],
  ["1980-08-08", "Districts Act"],
  ["1990-06-29", "Internal Market Act"],
  ["1999-06-30", "Abolition of Fundholding Act"],
  ["2006-07-28", "Commissioning Order"],
  ["2012-03-27", "Competition Act"],
  ["2022-04-28", "Collaboration Act"],
] as const;

/** The reform under which things changed in a year. */
export function reformIn(year: number): string {
  const past = REFORMS.filter(([day]) => Number(day.slice(0, 4)) <= year);
  const [day] = past.at(-1) ?? REFORMS[0];
  return reformId(day);
}

export function sharedReforms(): readonly SeedValue<"Reform">[] {
  return REFORMS.map(([day, name]) => ({
    id: reformId(day),
    name: `${name} ${day.slice(0, 4)}`,
    kind: "ACT",
    nations: ["ENGLAND"],
    enacted: day,
    cite: [{ source: actId(day), at: "s. 1" }],
  }));
}

export function sharedFunctions(): readonly SeedValue<"Function">[] {
  return FUNCTIONS.map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " "), cite: [] }));
}

export function sharedSources(): readonly SeedValue<"Source">[] {
  const acts = REFORMS.map(([day, name]) => document(actId(day), "ACT", `${name} ${day.slice(0, 4)}`, day));
  return [...acts, document(REGISTER, "DATASET", "Register of bodies", COMPLETE_TO)];
}

export function document(id: string, kind: SeedValue<"Source">["kind"], title: string, published: string): SeedValue<"Source"> {
  return {
    id,
    kind,
    title,
    publisher: "Her Majesty's Stationery Office",
    published,
    url: `https://example.org/${id}`,
    accessed: COMPLETE_TO,
  };
}

function reformId(day: string): string {
  return `reform-of-${day.slice(0, 4)}`;
}

function actId(day: string): string {
  return `act-of-${day.slice(0, 4)}`;
}
