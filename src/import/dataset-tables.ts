import type { Day } from "../domain/records.ts";
import type { Overlap, SourceFile } from "./readings.ts";
import type { ChangeRow, Register, StructureRow } from "./registers.ts";

/** A dataset as an importer makes it, before it is written. */
export interface DatasetTables {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The latest day in the files. */
  readonly completeTo: Day;
  readonly sources: readonly SourceFile[];
  readonly structures: readonly Register<StructureRow>[];
  readonly changes: readonly Register<ChangeRow>[];
  readonly overlaps: readonly Overlap[];
}
