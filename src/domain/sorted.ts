/** The first place of a sorted list whose entry is beyond what is looked for, by halving. `compare` gives below, at (0) or above. */
export function firstAbove(length: number, compare: (place: number) => number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(middle) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
