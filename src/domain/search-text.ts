import type { AnyRecord } from "./records.ts";

/** What of a record can be found by words, folded. */
export interface SearchText {
  /** Every name, and for sources the reference, one a line. */
  readonly names: string;
  /** Summary, authors and other words. */
  readonly rest: string;
}

/** Lower case without accents or punctuation, words parted by one space: "Cwm Taf Morgannwg", "S.I. 2006/1408" -> "s i 2006 1408". */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function words(text: string): readonly string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}

export function searchText(record: AnyRecord): SearchText {
  return {
    names: [record.name, ...otherNames(record)]
      .map(fold)
      .filter((name) => name !== "")
      .join("\n"),
    rest: fold([record.summary ?? "", ...otherWords(record)].join(" ")),
  };
}

/**
 * How well a record answers a search, or 0 when it does not. Every word asked must begin a word of the record. A name that equals the
 * question counts most, be it an acronym or a name once borne, then one that begins with it, then words in names (whole before begun), then
 * words elsewhere. A plain plural counts as the word, so that "primary care trust" finds primary care trusts before anything that was named
 * after one of them; "the" at the beginning does not count. Both stores rank with this one function, so they give the same order.
 */
export function searchScore(text: SearchText, asked: readonly string[]): number {
  if (asked.length === 0) return 0;
  const names = text.names === "" ? [] : text.names.split(/\s/);
  const rest = text.rest === "" ? [] : text.rest.split(" ");
  let score = 0;
  for (const word of asked) {
    if (names.includes(word) || names.includes(`${word}s`)) score += 8;
    else if (names.some((name) => name.startsWith(word))) score += 5;
    else if (rest.includes(word)) score += 2;
    else if (rest.some((other) => other.startsWith(word))) score += 1;
    else return 0;
  }
  const question = withoutArticle(asked.join(" "));
  const own = text.names.split("\n");
  return score + Math.max(brevity(own[0] ?? ""), ...own.map((name) => nameFit(withoutArticle(name), question)));
}

function nameFit(name: string, question: string): number {
  if (name === question || name === `${question}s`) return 30 + brevity(name);
  const beginning = `${name} `;
  return beginning.startsWith(`${question} `) || beginning.startsWith(`${question}s `) ? 20 + brevity(name) : 0;
}

/** Shorter names fit better: "Monitor" before "Regional bodies that Monitor oversaw". */
function brevity(name: string): number {
  return 4 / (1 + name.split(" ").length);
}

function withoutArticle(folded: string): string {
  return folded.replace(/^the (?=.)/, "");
}

function otherNames(record: AnyRecord): readonly string[] {
  switch (record.type) {
    case "Structure":
      return record.names.map(({ name }) => name);
    case "Source":
      return record.reference === undefined ? [] : [record.reference];
    case "Recommendation":
      return record.number === undefined ? [] : [record.number];
    default:
      return [];
  }
}

function otherWords(record: AnyRecord): readonly string[] {
  switch (record.type) {
    case "Structure":
      return record.identifiers.map(({ value }) => value);
    case "Recommendation":
      return [record.theme ?? ""];
    case "Person":
      return record.terms.map(({ office }) => office);
    case "Government":
      return [record.party, record.primeMinister];
    case "Review":
      return [record.terms ?? ""];
    case "Source":
      return [record.publisher, ...record.authors];
    default:
      return [];
  }
}
