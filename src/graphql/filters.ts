import type { StructureFilter } from "../domain/filters.ts";
import type { GraphContext } from "./context.ts";
import { checkInput } from "./input-checks.ts";
import type { CommonWhere } from "./inputs/common-where.ts";
import type { StructureWhere } from "./inputs/structure-where.ts";
import { present } from "./present.ts";
import type { Present } from "./present.ts";

/** A filter as the domain takes it: checked, without nulls, and with the datasets to answer from. Throws BAD_USER_INPUT. */
export async function readFilter<W extends CommonWhere>(
  context: GraphContext,
  where: W | null | undefined,
): Promise<Present<W> & { readonly datasets: readonly string[] }> {
  checkInput("where", where ?? {});
  const datasets = await context.datasets(where?.datasets);
  return { ...present(where ?? ({} as W)), datasets };
}

/**
 * A filter of structures, whose `status` is that of the curated dataset's last day. Who asks for a code of a register means the body that has it, in whichever
 * dataset it is.
 */
export async function readStructureFilter(
  context: GraphContext,
  where: StructureWhere | null | undefined,
): Promise<StructureFilter & { readonly datasets: readonly string[] }> {
  const loaded = (await context.info()).datasets;
  const asksForCodes = (where?.identifiers?.length ?? 0) > 0 && (where?.datasets ?? undefined) === undefined;
  const filter = await readFilter<StructureWhere>(context, asksForCodes ? { ...where, datasets: loaded.map(({ name }) => name) } : where);
  const today = loaded[0]?.completeTo;
  return { ...filter, ...(today === undefined ? {} : { today }) };
}
