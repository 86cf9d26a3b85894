import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { matches } from "../../domain/filters.ts";
import type { FunctionRecord, Structure } from "../../domain/records.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readStructureFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { relatedOf } from "../relations.ts";
import { FunctionType } from "../types/function-type.ts";
import { StructureConnection } from "../types/record-connections.ts";

@Resolver(() => FunctionType)
export class FunctionFields {
  @FieldResolver(() => StructureConnection, {
    description: "The structures that held it at any time, oldest first. While they held it is in their `functions`.",
  })
  async holders(
    @Root() held: FunctionRecord,
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which holders. Left out: all." }) where: StructureWhere | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Structure>> {
    const filter = await readStructureFilter(context, where);
    const holders = await relatedOf(context, "Structure", "HOLDS", "IN", held.id);
    return listConnection(
      holders.filter((holder) => matches("Structure", holder, filter)),
      ({ id }) => id,
      "holders",
      page,
    );
  }
}
