import type { Day } from "../domain/records.ts";
import type { GraphContext } from "./context.ts";
import { after } from "./maybe-promise.ts";
import type { MaybePromise } from "./maybe-promise.ts";

/** The last day for which a loaded dataset vouches. */
export function lastDayOf(context: GraphContext, name: string): MaybePromise<Day> {
  return after(context.info(), ({ datasets }) => {
    const dataset = datasets.find((loaded) => loaded.name === name);
    if (dataset === undefined) throw new Error(`expected ${name} to be a loaded dataset`);
    return dataset.completeTo;
  });
}
