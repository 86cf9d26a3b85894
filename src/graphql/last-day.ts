import type { Day } from "../domain/records.ts";
import type { GraphContext } from "./context.ts";

/** The last day for which a loaded dataset vouches. */
export async function lastDayOf(context: GraphContext, name: string): Promise<Day> {
  const { datasets } = await context.info();
  const dataset = datasets.find((loaded) => loaded.name === name);
  if (dataset === undefined) throw new Error(`expected ${name} to be a loaded dataset`);
  return dataset.completeTo;
}
