import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";

import { snapshotRule } from "../../domain/counting-rules.ts";
import type { Structure } from "../../domain/records.ts";
import type { Certainty } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { CertaintyEnum } from "../enums/date-enums.ts";
import { readStructureFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { snapshotRows } from "../snapshot-rows.ts";
import type { SnapshotRows } from "../snapshot-rows.ts";
import { StructureConnection } from "../types/record-connections.ts";
import { SnapshotType } from "../types/snapshot-type.ts";

@Resolver(() => SnapshotType)
export class SnapshotQuery {
  @Query(() => SnapshotType, {
    description: "The NHS as of a day: what stood on it. A structure abolished on that day did not; one established on it did.",
  })
  async snapshot(
    @Arg("on", () => DateScalar, { description: "The day." }) on: string,
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Arg("certainty", () => CertaintyEnum, {
      nullable: true,
      defaultValue: "CERTAIN",
      description: "Those that stood for certain, or those that may have.",
    })
    certainty: Certainty | null,
    @Ctx() context: GraphContext,
  ): Promise<Based<SnapshotRows>> {
    const filter = await readStructureFilter(context, where);
    const history = await context.history(filter.datasets);
    const answer = snapshotRows(history, on, filter, certainty ?? "CERTAIN");
    return based(context, history, answer, {
      n: answer.total,
      counted: "structures",
      rule: snapshotRule(certainty ?? "CERTAIN"),
    });
  }

  @FieldResolver(() => StructureConnection, { description: "The structures that stood, oldest first." })
  structures(@Root() snapshot: SnapshotRows, @Args(() => PageArguments) page: PageArguments): Connection<Structure> {
    return snapshot.page(page);
  }

  @FieldResolver(() => Int, { description: "How many structures stood. A family counts as one, however many bodies it had." })
  total(@Root() snapshot: SnapshotRows): number {
    return snapshot.total;
  }
}
