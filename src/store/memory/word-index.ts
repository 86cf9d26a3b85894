import type { AnyRecord } from "../../domain/records.ts";
import { searchText } from "../../domain/search-text.ts";
import type { SearchText } from "../../domain/search-text.ts";

export interface WordIndex {
  /** Places of the records in which every word asked begins some word. */
  candidates(asked: readonly string[]): readonly number[];
  text(place: number): SearchText;
}

/** An inverted index: each word with the places of the records that have it; words in order, so that a prefix is a range. */
export function wordIndex(records: readonly AnyRecord[]): WordIndex {
  const texts = records.map(searchText);
  const places = new Map<string, number[]>();
  for (const [place, { names, rest }] of texts.entries()) {
    for (const word of new Set(`${names} ${rest}`.split(/\s/))) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [place]);
      else list.push(place);
    }
  }
  const vocabulary = [...places.keys()].sort();

  const beginningWith = (prefix: string): ReadonlySet<number> => {
    const found = new Set<number>();
    for (let at = firstNotBefore(vocabulary, prefix); vocabulary[at]?.startsWith(prefix); at += 1) {
      for (const place of places.get(vocabulary[at] ?? "") ?? []) found.add(place);
    }
    return found;
  };

  return {
    candidates: (asked) => {
      // Rarest first: every later word only strikes out.
      const [fewest, ...others] = asked.map(beginningWith).sort((a, b) => a.size - b.size);
      return [...(fewest ?? [])].filter((place) => others.every((set) => set.has(place)));
    },
    text: (place) => texts[place] ?? { names: "", rest: "" },
  };
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
