const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|<>=\s]/g;
// The analyser cuts longer tokens in pieces, so a longer prefix would find nothing.
const LONGEST_PREFIX = 200;

/** A full-text question: every word must begin a word of the record, in either field. Characters that mean something to Lucene are escaped. */
export function luceneQuestion(words: readonly string[]): string {
  return words.map((word) => `+${word.slice(0, LONGEST_PREFIX).replace(SPECIAL, "\\$&")}*`).join(" ");
}
