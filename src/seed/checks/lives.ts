import { byEffect, deriveLives } from "../../domain/life.ts";
import type { ChangeEvent, HistoricalDate, Id, Life } from "../../domain/records.ts";
import type { CollectedSeed, EntryOf, SeedEntry } from "../collect.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { changeEvent } from "../to-records.ts";
import { placeOf, problemAt } from "./report.ts";

/**
 * Every structure has a beginning or a reason why none is known, an end or evidence that it stands; none ends before it begins, takes
 * part in a change before it began, or begins twice.
 */
export function checkLives({ entries }: CollectedSeed): readonly Diagnostic[] {
  const structures = entries.filter((entry): entry is EntryOf<"Structure"> => entry.kind === "Structure");
  const changes = entries.filter((entry): entry is EntryOf<"ChangeEvent"> => entry.kind === "ChangeEvent");
  const events = changes.map((entry) => changeEvent(entry, "")).sort(byEffect);
  const entryOf = new Map<Id, SeedEntry>(changes.map((entry) => [entry.id, entry]));
  const lives = deriveLives(
    structures.map(({ id, value }) => ({ id, ...(value.unknownEnd === undefined ? {} : { unknownEnd: value.unknownEnd }) })),
    events,
  );
  return [
    ...structures.flatMap((entry) => checkLife(entry, lives.get(entry.id), entryOf)),
    ...events.flatMap((event) => checkParticipants(event, entryOf.get(event.id), lives)),
  ];
}

function checkLife(entry: EntryOf<"Structure">, life: Life | undefined, entryOf: ReadonlyMap<Id, SeedEntry>): readonly Diagnostic[] {
  if (life === undefined) return [];
  const found: Diagnostic[] = [];
  const { unknownStart, unknownEnd, standing } = entry.value;
  if (life.established === undefined && unknownStart === undefined) {
    found.push(
      problemAt(entry, ["id"], "E_ORPHAN", `expected a change that results in "${entry.id}", or unknownStart with the reason, got neither`),
    );
  }
  if (life.end === "STANDING" && standing === undefined) {
    found.push(
      problemAt(
        entry,
        ["id"],
        "E_UNKNOWN_FATE",
        `expected a change that ends "${entry.id}", or standing with evidence, or unknownEnd with the reason, got none`,
      ),
    );
  }
  if (life.end === "ENDED" && (standing !== undefined || unknownEnd !== undefined)) {
    found.push(
      problemAt(
        entry,
        ["id"],
        "E_UNKNOWN_FATE",
        `expected no standing and no unknownEnd on "${entry.id}", which ${life.abolishedBy.join(" and ")} ended`,
      ),
    );
  }
  if (entry.value.scope === "BODY" && life.establishedBy.length > 1) {
    const related = life.establishedBy.flatMap((id) => entryOf.get(id) ?? []).map(placeOf);
    found.push(
      problemAt(
        entry,
        ["id"],
        "E_TWO_BIRTHS",
        `expected one change to begin the body "${entry.id}", got ${life.establishedBy.join(" and ")}`,
        { related },
      ),
    );
  }
  if (isBefore(life.abolished, life.established)) {
    found.push(
      problemAt(
        entry,
        ["id"],
        "E_DATE_ORDER",
        `expected "${entry.id}" to end after it began (${life.established?.edtf}), got an end on ${life.abolished?.edtf}`,
      ),
    );
  }
  return found;
}

function checkParticipants(event: ChangeEvent, entry: SeedEntry | undefined, lives: ReadonlyMap<Id, Life>): readonly Diagnostic[] {
  if (entry === undefined) return [];
  return [...event.originals, ...event.survivors].flatMap((id) => {
    const life = lives.get(id);
    if (life === undefined) return [];
    if (isBefore(event.effective, life.established)) {
      return [
        problemAt(
          entry,
          ["effective"],
          "E_DATE_ORDER",
          `expected a date after "${id}" began (${life.established?.edtf}), got ${event.effective.edtf}`,
        ),
      ];
    }
    if (event.survivors.includes(id) && isBefore(life.abolished, event.effective)) {
      return [
        problemAt(
          entry,
          ["effective"],
          "E_DATE_ORDER",
          `expected "${id}" to be standing, got an end on ${life.abolished?.edtf}, before ${event.effective.edtf}`,
        ),
      ];
    }
    return [];
  });
}

/** Certainly before: even the last day of one comes before the first day of the other. */
function isBefore(a: HistoricalDate | undefined, b: HistoricalDate | undefined): boolean {
  return a?.latest !== undefined && b?.earliest !== undefined && a.latest < b.earliest;
}
