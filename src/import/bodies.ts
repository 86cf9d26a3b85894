import type { Span } from "./births-and-ends.ts";
import { spanOf } from "./births-and-ends.ts";
import { gatherEvidence } from "./code-evidence.ts";
import type { Readings } from "./code-evidence.ts";
import { splitLives } from "./code-lives.ts";
import type { CodeLife } from "./code-lives.ts";
import { familyByCode, familyOf } from "./families.ts";
import type { Family } from "./families.ts";
import type { ImportLog } from "./import-log.ts";

/** One body of the register. */
export interface Body {
  readonly life: CodeLife;
  readonly span: Span;
  readonly name: string;
  /** Other names that files give it. */
  readonly otherNames: readonly string[];
  readonly family: Family;
}

/** Every body that the files tell of, in order of id. */
export function findBodies(readings: Readings, log: ImportLog): readonly Body[] {
  const evidence = gatherEvidence(readings);
  const dates = new Map(readings.sources.flatMap(({ id, date }) => (date === undefined ? [] : [[id, date] as const])));
  const isListedAuthority = (code: string): boolean => evidence.get(code)?.listings.some(({ list }) => list === "SHA") ?? false;
  const classed = [...evidence.values()]
    .flatMap((one) => splitLives(one, log))
    .map((life) => {
      if (life.code.length < 3) log.note("SHORT_CODE", life.code, life.gives[0]?.place ?? life.takes[0]?.place);
      const names = namesOf(life);
      return { life, span: spanOf(life, dates, log), names, family: familyOf(life, names[0] ?? "", isListedAuthority) };
    });
  const known = new Set(classed.flatMap(({ life, family }) => (family?.curated === true ? [life.code] : [])));
  return classed
    .map(({ life, span, names: [name = life.code, ...otherNames], family }): Body => {
      return { life, span, name, otherNames, family: family ?? familyByCode(life.code, (code) => known.has(code)) };
    })
    .sort((a, b) => (a.life.id < b.life.id ? -1 : 1));
}

/** Names by the files that date them best: organisation files from the newest, then lists, then lists that date nothing. */
function namesOf({ organisations, listings, names, codeGoesOn }: CodeLife): readonly string[] {
  const own = [...organisations, ...listings, ...names].map(({ name }) => name);
  const seen = new Set<string>();
  return own.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key) || (codeGoesOn && / ICB - /i.test(name))) return false;
    seen.add(key);
    return true;
  });
}
