import type { SeedValue } from "../../../src/seed/collect.ts";

/** Records as an editor would write them, by the lists of a seed file. */
export interface SeedValues {
  readonly structures: readonly SeedValue<"Structure">[];
  readonly changes: readonly SeedValue<"ChangeEvent">[];
  readonly reforms: readonly SeedValue<"Reform">[];
  readonly functions: readonly SeedValue<"Function">[];
  readonly sources: readonly SeedValue<"Source">[];
}
