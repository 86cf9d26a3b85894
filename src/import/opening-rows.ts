import type { Day } from "../domain/records.ts";
import type { Body } from "./bodies.ts";
import { groupBy } from "./group-by.ts";
import { citeRows } from "./locators.ts";
import type { Place } from "./readings.ts";
import { isStandIn, openingText } from "./register-days.ts";
import type { ChangeRow } from "./registers.ts";

const MOST_ROWS = 500;

interface Dated {
  readonly body: Body;
  readonly day: Day;
  readonly place: Place;
}

/**
 * Openings and closings that no succession tells: one change for a day and a family, as the register gives the same day to many. It cites the rows, or where
 * there are thousands the column and the day; each body cites its own row in any case.
 */
export function openingRows(bodies: readonly Body[]): readonly ChangeRow[] {
  const opened = bodies.flatMap((body) => (body.span.opened === undefined ? [] : [{ body, ...body.span.opened }]));
  const closed = bodies.flatMap((body) => (body.span.closed === undefined ? [] : [{ body, ...body.span.closed }]));
  return [...dayGroups(opened).map((group) => row("opened", group)), ...dayGroups(closed).map((group) => row("closed", group))];
}

function dayGroups(dated: readonly Dated[]): readonly (readonly Dated[])[] {
  return [...groupBy(dated, ({ body, day }) => `${day} ${body.family.id}`).values()];
}

function row(verb: "opened" | "closed", group: readonly Dated[]): ChangeRow {
  const [first] = group;
  if (first === undefined) throw new Error("expected a group to have a member");
  const { day, body } = first;
  const who = group.length === 1 ? body.name : `${group.length} ${body.family.plural}`;
  const ids = group.map((one) => one.body.life.id).sort();
  return {
    id: `ods-${verb}-${day}-${body.family.id.replace(/^ods-/, "")}`,
    name: verb === "opened" ? `${who} opened` : `${who} closed`,
    kind: verb === "opened" ? "CREATION" : "ABOLITION",
    effective: verb === "opened" ? openingText(day) : day,
    ...(verb === "opened" ? { results: ids.join(" ") } : { originals: ids.join(" ") }),
    ...(verb === "opened" && isStandIn(day)
      ? { summary: "The register gives this day to many bodies whose true opening it does not know; it is marked as doubtful." }
      : {}),
    cite: citations(verb, group, day),
  };
}

function citations(verb: "opened" | "closed", group: readonly Dated[], day: Day): string {
  if (group.length <= MOST_ROWS) return citeRows(group.map(({ place }) => place));
  const column = verb === "opened" ? `column 11 (open date), ${day}` : `column 12 (close date), the day before ${day}`;
  return [...new Set(group.map(({ place }) => place.source))]
    .sort()
    .map((source) => `${source}@${column}`)
    .join("; ");
}
