import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";

import { countFoundings, FOUNDINGS_RULE, traceFoundings } from "../../domain/foundings.ts";
import type { Founding, FoundingCount, FoundingForm } from "../../domain/foundings.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readStructureFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { FoundingConnection, FoundingFormEnum, FoundingsType } from "../types/founding-type.ts";

interface Foundings {
  readonly all: readonly Founding[];
  readonly byForm: readonly FoundingCount[];
}

@Resolver(() => FoundingsType)
export class FoundingsQuery {
  @Query(() => FoundingsType, { description: "By what structures were made: by Act, by order, or without statute." })
  async foundings(
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<Based<Foundings>> {
    const filter = await readStructureFilter(context, where);
    const history = await context.history(filter.datasets);
    const all = traceFoundings(history, filter);
    return based(context, history, { all, byForm: countFoundings(all) }, { n: all.length, counted: "structures", rule: FOUNDINGS_RULE });
  }

  @FieldResolver(() => FoundingConnection, { description: "How each was made, oldest first." })
  structures(
    @Root() { all }: Foundings,
    @Arg("form", () => FoundingFormEnum, { nullable: true, description: "Only those made in this way. Left out: all." })
    form: FoundingForm | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
  ): Connection<Founding> {
    const rows = all.filter((founding) => (form ?? founding.form) === founding.form);
    return listConnection(rows, ({ structure: { id } }) => id, "foundings", page);
  }
}
