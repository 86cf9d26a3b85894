// Parts shorter than this begin too many ids to be a hint.
const SHORTEST_PART = 4;

/** The closest of some words by edit distance, if any is close enough to be a slip of the hand. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestIds(word, candidates, 1)[0];
}

/**
 * The closest few of some words, nearest first, among those close enough to be a slip of the hand; ties in order of the words. Where there are
 * not enough, those that the word begins follow, then those in which it begins a part: people shorten long ids.
 */
export function nearestIds(word: string, candidates: Iterable<string>, atMost: number): readonly string[] {
  const limit = Math.max(2, Math.floor(word.length / 3)) + 1;
  const found: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= limit) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance < limit) found.push({ candidate, distance });
  }
  const close = found.sort((a, b) => a.distance - b.distance).map(({ candidate }) => candidate);
  return [...new Set([...close, ...lengthened(word, candidates)])].slice(0, atMost);
}

function lengthened(word: string, candidates: Iterable<string>): readonly string[] {
  if (word.length < SHORTEST_PART) return [];
  const all = [...candidates];
  return [...all.filter((candidate) => candidate.startsWith(`${word}-`)), ...all.filter((candidate) => candidate.includes(`-${word}`))];
}

// Levenshtein by rows, giving up once a whole row is over the limit.
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
    }
    if (Math.min(...row) >= limit) return limit;
    previous = row;
  }
  return previous.at(-1) ?? limit;
}
