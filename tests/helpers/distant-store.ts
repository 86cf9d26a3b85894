import type { GraphStore } from "../../src/store/store.ts";

/** The same store, as if its records were in another process: whoever wants one has to wait. */
export function distantStore({ atHand: _atHand, ...store }: GraphStore): GraphStore {
  return store;
}
