import { Arg, Ctx, Query, Resolver } from "type-graphql";

import { countReorganisations } from "../../domain/reorganisations.ts";
import type { Nation } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { badUserInput } from "../errors.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { ReorganisationCountType } from "../types/reorganisations-type.ts";

@Resolver()
export class ReorganisationsQuery {
  @Query(() => [ReorganisationCountType], {
    description:
      "How many reorganisations there were, by one counting rule after another: the number depends on who counts. First the rules of cited sources, then the graph's own.",
  })
  async reorganisations(
    @Arg("nation", () => NationEnum, { nullable: true, defaultValue: "ENGLAND", description: "The nation." }) nation: Nation | null,
    @Arg("from", () => DateScalar, { nullable: true, description: "The first day. Left out: from the beginning." })
    from: string | null | undefined,
    @Arg("to", () => DateScalar, { nullable: true, description: "The first day after the stretch. Left out: to the end." })
    to: string | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<readonly ReorganisationCountType[]> {
    if (from && to && from >= to) throw badUserInput(`expected "to" after "from", got from ${from} to ${to}`, { argument: "to" });
    const history = await context.history();
    const rows = countReorganisations(history, { nation: nation ?? "ENGLAND", ...(from ? { from } : {}), ...(to ? { to } : {}) });
    return Promise.all(
      rows.map((row) => {
        const count = row.reforms.length;
        return based(context, history, { ...row, count }, { n: count, counted: "reforms", rule: row.rule });
      }),
    );
  }
}
