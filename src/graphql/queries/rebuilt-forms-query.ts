import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import { matches } from "../../domain/filters.ts";
import { findRebuiltForms, keyOfRebuiltForm, REBUILT_FORMS_RULE } from "../../domain/rebuilt-forms.ts";
import type { RebuiltForm } from "../../domain/rebuilt-forms.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readStructureFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { remembered } from "../../domain/remembered.ts";
import { RebuiltFormConnection } from "../types/rebuilt-form-type.ts";

@Resolver()
export class RebuiltFormsQuery {
  @Query(() => RebuiltFormConnection, {
    description: "Which abolished forms came back, as what, after what gap and by whom. Most alike first, then by the shorter gap.",
  })
  async rebuiltForms(
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which later structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Based<Connection<RebuiltForm>>> {
    const filter = await readStructureFilter(context, where);
    const history = await context.history(filter.datasets);
    const rows = remembered(history, "rebuilt forms", () => findRebuiltForms(history)).filter(({ rebuiltAs }) =>
      matches("Structure", rebuiltAs, filter),
    );
    const answer = listConnection(rows, keyOfRebuiltForm, "rebuiltForms", page);
    return based(context, history, answer, { n: rows.length, counted: "pairs", rule: REBUILT_FORMS_RULE });
  }
}
