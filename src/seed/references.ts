import type { RecordKind } from "../domain/vocabulary.ts";
import type { SeedEntry } from "./collect.ts";
import type { Path } from "./parsed-file.ts";

/** A place in a record that names another record, and what kinds it may name. None: any kind. */
export interface Reference {
  readonly to: string;
  readonly path: Path;
  readonly kinds: readonly RecordKind[];
}

interface Linked {
  readonly to: string;
}

/** Every reference in a record but its citations, in the order of the format. */
export function referencesOf({ kind, value }: SeedEntry): readonly Reference[] {
  switch (kind) {
    case "Structure":
      return [
        ...keyed("functions", "function", value.functions, ["Function"]),
        ...ids("memberOf", value.memberOf, ["Structure"]),
        ...keyed("answersTo", "to", value.answersTo, ["Structure", "Government", "Person"]),
      ];
    case "ChangeEvent":
      return [
        ...ids("originals", value.originals, ["Structure"]),
        ...ids("survivors", value.survivors, ["Structure"]),
        ...ids("results", value.results, ["Structure"]),
        ...keyed("links", "from", value.links, ["Structure"]),
        ...keyed("links", "to", value.links, ["Structure"]),
        ...(value.links ?? []).flatMap((link, index) =>
          ids("functions", link.functions, ["Function"]).map((reference) => ({ ...reference, path: ["links", index, ...reference.path] })),
        ),
        ...ids("functionsMoved", value.functionsMoved, ["Function"]),
        ...ids("causedBy", value.causedBy, ["Reform"]),
        ...ids("instruments", value.instruments, ["Source"]),
      ];
    case "Reform":
      return [
        ...one("government", value.government, ["Government"]),
        ...ids("ministers", value.ministers, ["Person"]),
        ...keyed("targets", "problem", value.targets, ["Problem"]),
        ...links("arisesFrom", value.arisesFrom, ["Recommendation", "Review"]),
        ...links("supersedes", value.supersedes, ["Reform"]),
        ...links("carriesOut", value.carriesOut, ["Reform"]),
      ];
    case "Review":
      return [
        ...ids("chairs", value.chairs, ["Person"]),
        ...ids("commissionedBy", value.commissionedBy, ["Person"]),
        ...ids("concerns", value.concerns, ["Structure"]),
        ...ids("problems", value.problems, ["Problem"]),
        ...links("ledTo", value.ledTo, ["Reform"]),
      ];
    case "Recommendation":
      return [
        ...ids("addressees", value.addressees, ["Structure"]),
        ...keyed("responses", "by", value.responses, ["Person", "Government", "Structure"]),
        ...links("implementedBy", value.implementedBy, []),
        ...links("repeats", value.repeats, ["Recommendation"]),
      ];
    case "Outcome":
      return [...ids("of", value.of, []), ...one("problem", value.problem, ["Problem"])];
    case "Person":
      return keyed("terms", "structure", value.terms, ["Structure"]);
    case "Government":
    case "Problem":
    case "Function":
    case "Source":
      return [];
  }
}

export interface CitedPlace {
  readonly source: string;
  readonly path: Path;
}

/** Every citation in a record, wherever it stands. */
export function citationsOf(entry: SeedEntry): readonly CitedPlace[] {
  const found: CitedPlace[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (Array.isArray(value)) value.forEach((item, index) => walk(item, [...path, index]));
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === "recommendations") continue;
        if (key === "source" && typeof inner === "string") found.push({ source: inner, path: [...path, key] });
        else walk(inner, [...path, key]);
      }
    }
  };
  if (entry.kind !== "Source") walk(entry.value, []);
  return found;
}

function ids(field: string, values: readonly string[] | undefined, kinds: readonly RecordKind[]): readonly Reference[] {
  return (values ?? []).map((to, index) => ({ to, path: [field, index], kinds }));
}

function one(field: string, value: string | undefined, kinds: readonly RecordKind[]): readonly Reference[] {
  return value === undefined ? [] : [{ to: value, path: [field], kinds }];
}

function links(field: string, values: readonly Linked[] | undefined, kinds: readonly RecordKind[]): readonly Reference[] {
  return keyed(field, "to", values, kinds);
}

function keyed<K extends string>(
  field: string,
  key: K,
  values: readonly { readonly [key in K]?: string | undefined }[] | undefined,
  kinds: readonly RecordKind[],
): readonly Reference[] {
  return (values ?? []).flatMap((value, index) => {
    const to = value[key];
    return to === undefined ? [] : [{ to, path: [field, index, key], kinds }];
  });
}
