import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { Structure } from "../../domain/records.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { StructureOrderEnum } from "../enums/order-enums.ts";
import type { StructureOrder } from "../enums/order-enums.ts";
import { readStructureFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { recordPage } from "../record-page.ts";
import { StructureConnection } from "../types/record-connections.ts";

@Resolver()
export class StructuresQuery {
  @Query(() => StructureConnection, { description: "Structures." })
  async structures(
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which ones. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Arg("orderBy", () => StructureOrderEnum, { nullable: true, defaultValue: "ESTABLISHED_ASC", description: "In which order." })
    orderBy: StructureOrder | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Structure>> {
    return recordPage(context, "Structure", await readStructureFilter(context, where), orderBy ?? "ESTABLISHED_ASC", page);
  }
}
