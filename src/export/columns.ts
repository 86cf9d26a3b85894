import type { Structure } from "../domain/records.ts";
import type { Descent, ExportOrigin } from "./export-graph.ts";

/** The plain fields of a structure, the same in every graph format. An unknown is an empty text. */
export function structureFields(structure: Structure, origin: ExportOrigin) {
  const { established, abolished, end, plannedEnd } = structure.life;
  return {
    id: structure.id,
    label: structure.name,
    scope: structure.scope,
    kind: structure.kind,
    tier: structure.tier ?? "",
    nations: structure.nations.join("|"),
    legalForm: structure.legalForm ?? "",
    mainFunction: structure.functions[0]?.function ?? "",
    memberOf: structure.memberOf.join("|"),
    established: established?.edtf ?? "",
    establishedEarliest: established?.earliest ?? "",
    establishedLatest: established?.latest ?? "",
    abolished: abolished?.edtf ?? "",
    abolishedEarliest: abolished?.earliest ?? "",
    abolishedLatest: abolished?.latest ?? "",
    end,
    plannedEnd: plannedEnd?.edtf ?? "",
    url: `${origin.publicUrl}/id/${structure.id}`,
  } as const;
}
export type StructureField = keyof ReturnType<typeof structureFields>;

export function descentFields({ event, partial, from, to }: Descent) {
  return {
    from: from.id,
    to: to.id,
    event: event.id,
    kind: event.kind,
    status: event.status,
    effective: event.effective.edtf,
    effectiveEarliest: event.effective.earliest ?? "",
    effectiveLatest: event.effective.latest ?? "",
    partial: String(partial),
  } as const;
}

export function originLines(origin: ExportOrigin): readonly string[] {
  return [
    `${origin.title}: ${origin.scope}`,
    `Version ${origin.version}, revision ${origin.revision}, complete to ${origin.completeTo}. Licence: ${origin.licence}.`,
  ];
}
