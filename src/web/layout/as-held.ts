/** A body for as long as it held a job: its life with the days of the holding in place of its own. */
export function asHeld<S extends object, D>({ structure, from, to }: { readonly structure: S; readonly from: D; readonly to: D | null }) {
  return { ...structure, status: "STANDING", established: from, abolished: to };
}
