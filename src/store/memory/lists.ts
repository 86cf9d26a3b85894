/** A list of numbers for each owner, in two typed arrays: a fraction of the memory of a Map of arrays. */
export interface Lists {
  /** Where the list of each owner begins in `items`; one longer than the number of owners. */
  readonly offsets: Int32Array;
  readonly items: Int32Array;
}

/** Groups the positions 0, 1, 2 ... of `owners` by the owner found there, each list in rising order (a counting sort). */
export function listsByOwner(owners: Int32Array, size: number): Lists {
  const offsets = new Int32Array(size + 1);
  for (const owner of owners) offsets[owner + 1] = (offsets[owner + 1] ?? 0) + 1;
  for (let owner = 0; owner < size; owner += 1) offsets[owner + 1] = (offsets[owner + 1] ?? 0) + (offsets[owner] ?? 0);
  const next = offsets.slice(0, size);
  const items = new Int32Array(owners.length);
  for (const [position, owner] of owners.entries()) {
    const place = next[owner] ?? 0;
    items[place] = position;
    next[owner] = place + 1;
  }
  return { offsets, items };
}

export function listOf(lists: Lists, owner: number): Int32Array {
  return lists.items.subarray(lists.offsets[owner], lists.offsets[owner + 1]);
}
