import type { Day } from "../domain/records.ts";
import type { Connection } from "./connection.ts";
import type { GraphContext } from "./context.ts";
import type { AnalysisBasisType } from "./types/analysis-basis-type.ts";

export type AnalysisBasis = Pick<AnalysisBasisType, keyof AnalysisBasisType>;

/** An answer of an analysis with what it was made from. */
export type Based<T> = T & { readonly basis: AnalysisBasis };

/** Adds to an answer what it was made from: a history, or the last day of one. `counted` says, in the plural, what `n` is a number of. */
export async function based<T extends object>(
  context: GraphContext,
  { today }: { readonly today: Day },
  answer: T,
  { n, counted, rule }: Pick<AnalysisBasis, "n" | "counted" | "rule">,
): Promise<Based<T>> {
  const { revision } = await context.info();
  const basis: AnalysisBasis = { n, counted, rule, revision, completeTo: today };
  return isConnection(answer) ? withoutEdgesYet(answer, basis) : { ...answer, basis };
}

function isConnection<T extends object>(answer: T): answer is T & Connection<unknown> {
  return "pageInfo" in answer && "edges" in answer;
}

// A copy would make the edges, with a cursor each, which most readers leave out.
function withoutEdgesYet<T extends Connection<unknown>>(answer: T, basis: AnalysisBasis): Based<T> {
  const { nodes, pageInfo, totalCount } = answer;
  return {
    nodes,
    pageInfo,
    totalCount,
    get edges() {
      return answer.edges;
    },
    basis,
  } as Connection<unknown> as Based<T>;
}
