export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * A row for each extent, so that those in one row never meet: the first row that is free, in the order given. Few rows and stable: adding an
 * extent at the end moves no other.
 */
export function packRows(extents: readonly Extent[]): readonly number[] {
  const taken: Extent[][] = [];
  return extents.map((extent) => {
    const free = taken.findIndex((row) => row.every((other) => !meets(other, extent)));
    const row = free < 0 ? taken.length : free;
    (taken[row] ??= []).push(extent);
    return row;
  });
}

/** Whether two extents share any point. Touching ends do not meet: one hands over to the other. */
export function meets(a: Extent, b: Extent): boolean {
  return a.from < b.to && b.from < a.to;
}
