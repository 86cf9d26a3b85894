import { dayFromNumber, dayNumber } from "../../../src/domain/dates.ts";
import type { SeedValue } from "../../../src/seed/collect.ts";
import { formsIn } from "./forms.ts";
import type { Form } from "./forms.ts";
import { pickChange } from "./pick-change.ts";
import type { ChangePlan, Standing } from "./pick-change.ts";
import { seededRandom } from "./random.ts";
import type { Random } from "./random.ts";
import { COMPLETE_TO, document, reformIn, REGISTER } from "./shared-records.ts";
import { townName } from "./towns.ts";

export interface Region {
  readonly structures: readonly SeedValue<"Structure">[];
  readonly changes: readonly SeedValue<"ChangeEvent">[];
  readonly sources: readonly SeedValue<"Source">[];
}

const TOWNS_A_REGION = 6;
const FIRST_DAY = dayNumber("1948-07-05");
const LAST_DAY = dayNumber(COMPLETE_TO);
const FOUNDED_SHARE = 0.24;
const NATIONS = ["ENGLAND", "ENGLAND", "ENGLAND", "ENGLAND", "SCOTLAND", "WALES", "NORTHERN_IRELAND"] as const;

/**
 * The history of one region: bodies are founded on the first day of the service, then merged, split, replaced, renamed, absorbed, carved out and
 * abolished, until `size` bodies have been made. Bodies meet only bodies of their own region, so that a lineage is as long in a large history
 * as in a small one.
 */
export function makeRegion(number: number, size: number): Region {
  const random = seededRandom(number + 1);
  const towns = Array.from({ length: TOWNS_A_REGION }, (_, town) => townName(number * TOWNS_A_REGION + town));
  const nation = random.pick(NATIONS);
  const structures = new Map<string, SeedValue<"Structure">>();
  const changes: SeedValue<"ChangeEvent">[] = [];
  const instruments = new Map<string, SeedValue<"Source">>();
  let standing: Standing[] = [];

  const instrumentOf = (year: number): string => {
    const id = `order-${number}-${Math.floor(year / 10)}0`;
    if (!instruments.has(id)) {
      const title = `The ${towns[0] ?? ""} Health (Constitution) Orders of the ${Math.floor(year / 10)}0s`;
      instruments.set(id, {
        ...document(id, "STATUTORY_INSTRUMENT", title, `${Math.floor(year / 10)}0`),
        reference: `S.I. ${year}/${number}`,
      });
    }
    return id;
  };
  const begin = (day: number, sites: readonly string[], form: Form, source: string): Standing => {
    const name = `${sites.slice(0, 2).join(" and ")} ${form.words}`;
    const id = unusedId(name, structures);
    structures.set(id, {
      id,
      name,
      ...(random.chance(0.3) ? { otherNames: [{ name: `${initials(name)} ${structures.size + 1}`, kind: "ACRONYM" as const }] } : {}),
      scope: "BODY",
      kind: form.kind,
      tier: form.tier,
      nations: [nation],
      legalForm: form.legalForm,
      functions: form.functions.map((held) => ({ function: held, cite: [{ source, at: `sch. ${structures.size + 1}` }] })),
      identifiers: { code: `${number.toString(36)}${structures.size.toString(36)}`.toUpperCase() },
      cite: [{ source, at: `art. ${structures.size + 1}` }],
    });
    return { id, towns: sites, since: day };
  };
  const enact = (day: number, plan: ChangePlan, founded: number): void => {
    const year = Number(dayFromNumber(day).slice(0, 4));
    const instrument = instrumentOf(year);
    const gone = new Set(plan.ended);
    const sites = [...new Set((plan.ended.length > 0 ? plan.ended : plan.goingOn).flatMap((body) => body.towns))];
    const forms = formsIn(year);
    const results = Array.from({ length: plan.born }, (_, place) =>
      begin(
        day,
        plan.born > 1 || sites.length === 0 ? [towns[(founded + place) % towns.length] ?? ""] : sites,
        random.pick(forms),
        instrument,
      ),
    );
    changes.push(
      change({
        id: `change-${number}-${changes.length}`,
        day,
        plan,
        results,
        instrument,
        reform: reformIn(year),
        random,
        name: towns[0] ?? "",
      }),
    );
    if (plan.kind !== "TRANSFER_OF_FUNCTIONS") standing = standing.filter((body) => !gone.has(body));
    standing = [...standing, ...results];
  };

  enact(FIRST_DAY, { kind: "CREATION", ended: [], goingOn: [], born: Math.min(size, Math.max(1, Math.round(size * FOUNDED_SHARE))) }, 0);
  for (const day of changeDays(size, random)) {
    const left = size - structures.size;
    if (left === 0) break;
    const old = standing.filter(({ since }) => since < day);
    enact(day, pickChange(old, left, random), structures.size);
  }
  if (structures.size < size) enact(LAST_DAY, { kind: "CREATION", ended: [], goingOn: [], born: size - structures.size }, structures.size);
  for (const { id } of standing) {
    const made = structures.get(id);
    if (made !== undefined) structures.set(id, stillStanding(made, `row ${number}`));
  }
  return { structures: [...structures.values()], changes, sources: [...instruments.values()] };
}

// The record's own citations last, as the format has them: a record lists its citations in the order of its fields.
function stillStanding({ cite, ...fields }: SeedValue<"Structure">, at: string): SeedValue<"Structure"> {
  return { ...fields, standing: { on: COMPLETE_TO, cite: [{ source: REGISTER, at }] }, cite };
}

interface ChangeFacts {
  readonly id: string;
  readonly day: number;
  readonly plan: ChangePlan;
  readonly results: readonly Standing[];
  readonly instrument: string;
  readonly reform: string;
  readonly random: Random;
  readonly name: string;
}

function change({ id, day, plan, results, instrument, reform, random, name }: ChangeFacts): SeedValue<"ChangeEvent"> {
  const effective = dayFromNumber(day);
  // A few sources know no more than the month or the year.
  const known = random.chance(0.02) ? effective.slice(0, random.chance(0.5) ? 4 : 7) : effective;
  return {
    id,
    name: `${plan.kind.charAt(0)}${plan.kind.slice(1).toLowerCase().replaceAll("_", " ")} around ${name}, ${effective.slice(0, 4)}`,
    kind: plan.kind,
    status: "ENACTED",
    effective: known,
    ...(random.chance(0.3) ? { announced: dayFromNumber(day - 200 - random.below(400)) } : {}),
    originals: plan.ended.map((body) => body.id),
    survivors: plan.goingOn.map((body) => body.id),
    results: results.map((body) => body.id),
    causedBy: [reform],
    instruments: [instrument],
    cite: [{ source: instrument, at: `art. ${1 + random.below(40)}` }],
  };
}

/** Most changes come on 1 April, as the health service's do. More than are needed, in order. */
function changeDays(size: number, random: Random): readonly number[] {
  const span = LAST_DAY - FIRST_DAY;
  return Array.from({ length: size }, () => FIRST_DAY + 1 + random.below(span - 1))
    .map((day) => (random.chance(0.6) ? nextApril(day) : day))
    .filter((day) => day < LAST_DAY)
    .sort((a, b) => a - b);
}

function nextApril(day: number): number {
  return dayNumber(`${Number(dayFromNumber(day).slice(0, 4)) + 1}-04-01`);
}

function unusedId(name: string, taken: ReadonlyMap<string, unknown>): string {
  const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function initials(name: string): string {
  return name
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}
