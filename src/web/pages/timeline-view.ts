import { pick } from "../router/pick.ts";
import { NATIONS } from "../words/nations.ts";

/** What the reader chose to see: all of it is in the address. */
export interface TimelineView {
  readonly lanes: keyof typeof LANES;
  readonly nation: keyof typeof NATIONS | "all";
  readonly bodies: keyof typeof BODIES;
  /** The first year, and the first after the last. */
  readonly from: number;
  readonly to: number;
  /** Only what stood on this day. */
  readonly on: string | undefined;
}

export const LANES = {
  tier: { value: "TIER", label: "tier" },
  function: { value: "FUNCTION", label: "main job" },
  kind: { value: "KIND", label: "kind of body" },
  nation: { value: "NATION", label: "nation" },
} as const;

export const BODIES = {
  kinds: "kinds of body (such as primary care trusts)",
  named: "single bodies (such as NHS England)",
  all: "both",
} as const;

export const FIRST_YEAR = 1940;
export const LAST_YEAR = 2030;
const USUAL = { from: 1948, to: 2028 } as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The view that an address asks for. What it does not say, or says wrongly, is the usual. */
export function viewOf(parameters: URLSearchParams): TimelineView {
  const from = year(parameters.get("from"), USUAL.from);
  const to = year(parameters.get("to"), USUAL.to);
  const on = parameters.get("on") ?? "";
  return {
    lanes: pick(LANES, parameters.get("lanes"), "tier"),
    nation: parameters.get("nation") === "all" ? "all" : pick(NATIONS, parameters.get("nation"), "england"),
    bodies: pick(BODIES, parameters.get("bodies"), "kinds"),
    from: Math.min(from, to - 1),
    to,
    on: DAY.test(on) && !Number.isNaN(Date.parse(on)) ? on : undefined,
  };
}

function year(text: string | null, usual: number): number {
  const number = Number(text);
  return text !== null && Number.isInteger(number) && number >= FIRST_YEAR && number <= LAST_YEAR ? number : usual;
}
