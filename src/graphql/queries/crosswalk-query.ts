import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import { CROSSWALK_RULE } from "../../domain/counting-rules.ts";
import { walkAcross } from "../../domain/crosswalk.ts";
import type { CrosswalkRow } from "../../domain/crosswalk.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { checkIds } from "../input-checks.ts";
import { historyAround, recordNamed } from "../named-records.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { CrosswalkRowType } from "../types/crosswalk-type.ts";

@Resolver()
export class CrosswalkQuery {
  @Query(() => [CrosswalkRowType], {
    description:
      "What some structures had become by a day, a row for each pair, in the order asked. The structures' identifiers give the codes of both.",
  })
  async crosswalk(
    @Arg("structures", () => [ID], { description: "Ids of structures, at most 250. One named twice is answered once." })
    ids: readonly string[],
    @Arg("to", () => DateScalar, { description: "The day." }) to: string,
    @Ctx() context: GraphContext,
  ): Promise<readonly Based<CrosswalkRow>[]> {
    const wanted = [...new Set(checkIds("structures", ids))];
    const structures = await Promise.all(wanted.map((id) => recordNamed(context, "structures", id, ["Structure"])));
    const history = await historyAround(context, structures);
    const rows = walkAcross(history, structures, to);
    return Promise.all(rows.map((row) => based(context, history, row, { n: rows.length, counted: "rows", rule: CROSSWALK_RULE })));
  }
}
