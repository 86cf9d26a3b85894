import type { Id } from "../domain/records.ts";
import { findBodies } from "./bodies.ts";
import type { Body } from "./bodies.ts";
import { changeRow } from "./change-rows.ts";
import type { Readings } from "./code-evidence.ts";
import type { DatasetTables } from "./dataset-tables.ts";
import { groupBy } from "./group-by.ts";
import type { ImportLog } from "./import-log.ts";
import { groupLinks } from "./link-groups.ts";
import type { BodyLink } from "./link-groups.ts";
import { openingRows } from "./opening-rows.ts";
import type { Link } from "./readings.ts";
import { dayAfter } from "./register-days.ts";
import { bodyFinder, familyRow, isRegisterFamily, structureRow } from "./structure-rows.ts";

/** The parts of a dataset that follow from the files of the register. */
export type OdsTables = Pick<DatasetTables, "completeTo" | "structures" | "changes">;

/** Makes bodies and changes of what was read. Nothing is looked up elsewhere: the same files give the same tables. */
export function odsTables(given: Readings, log: ImportLog): OdsTables {
  const readings = { ...given, memberships: [...given.memberships, ...parentsAsMemberships(given)] };
  const bodies = findBodies(readings, log);
  const completeTo = latestDay(readings);
  const find = bodyFinder(bodies, readings.sources, completeTo);
  const names = new Map<Id, string>(bodies.map(({ life, name }) => [life.id, name]));
  const changes = groupLinks(bodyLinks(bodies, readings.links)).map((group) => changeRow(group, (id) => names.get(id) ?? id));
  const families = [...groupBy(bodies, ({ family }) => family)];
  return {
    completeTo,
    structures: [
      { name: "families", rows: families.flatMap(([family, members]) => (isRegisterFamily(family) ? [familyRow(family, members)] : [])) },
      ...[...groupBy(bodies, ({ family }) => family.id)].map(([id, members]) => ({
        name: id.replace(/^ods-/, ""),
        rows: members.map((body) => structureRow(body, find)),
      })),
    ].filter(({ rows }) => rows.length > 0),
    changes: [
      { name: "successions", rows: changes.toSorted(byId) },
      { name: "openings-and-closings", rows: openingRows(bodies).toSorted(byId) },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** The parent that an organisation file gives, unless a membership file tells the same. */
function parentsAsMemberships({ memberships, organisations }: Readings): Readings["memberships"] {
  const known = new Set(memberships.map(({ child, parent, joined }) => `${child} ${parent} ${joined}`));
  return organisations.flatMap(({ code, parent, place }) => {
    if (parent === undefined || parent.code === code) return [];
    const key = `${code} ${parent.code} ${parent.joined}`;
    if (known.has(key)) return [];
    known.add(key);
    return [
      { child: code, parent: parent.code, joined: parent.joined, ...(parent.left === undefined ? {} : { left: parent.left }), place },
    ];
  });
}

function bodyLinks(bodies: readonly Body[], links: readonly Link[]): readonly BodyLink[] {
  const givers = new Map(bodies.flatMap((body) => body.life.gives.map((link) => [link, body] as const)));
  const takers = new Map(bodies.flatMap((body) => body.life.takes.map((link) => [link, body] as const)));
  return links.map((link): BodyLink => {
    const [from, to] = [givers.get(link), takers.get(link)];
    if (from === undefined || to === undefined)
      throw new Error(`expected a body at both ends of ${link.from} to ${link.to} on ${link.day}`);
    return {
      from: from.life.id,
      to: to.life.id,
      day: link.day,
      ends: from.span.endedByLink === link.day,
      begins: to.span.bornByLink === link.day,
      place: link.place,
    };
  });
}

function latestDay({ links, organisations, memberships }: Readings): string {
  const days = [
    ...links.map(({ day }) => day),
    ...organisations.flatMap(({ opened, closed }) => [opened ?? "", closed === undefined ? "" : dayAfter(closed)]),
    ...memberships.map(({ joined, left }) => (left === undefined ? joined : left)),
  ];
  return days.reduce((a, b) => (a > b ? a : b), "");
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
