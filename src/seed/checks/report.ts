import type { SeedEntry } from "../collect.ts";
import type { Diagnostic, DiagnosticCode, Place } from "../diagnostic.ts";
import { pointer } from "../parsed-file.ts";
import type { Path } from "../parsed-file.ts";

export interface Extra {
  readonly hint?: string | undefined;
  readonly related?: readonly Place[];
  readonly severity?: "error" | "warning";
}

/** A diagnostic at a place within a record. */
export function problemAt(entry: SeedEntry, path: Path, code: DiagnosticCode, message: string, extra: Extra = {}): Diagnostic {
  const whole = [...entry.path, ...path];
  return {
    ...entry.file.place(whole),
    code,
    severity: extra.severity ?? "error",
    path: pointer(whole),
    message,
    ...(extra.hint === undefined ? {} : { hint: extra.hint }),
    ...(extra.related === undefined ? {} : { related: extra.related }),
  };
}

export function placeOf(entry: SeedEntry): Place {
  return entry.file.place(entry.path);
}
