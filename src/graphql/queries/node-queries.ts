import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";

import type { AnyRecord, Reform, Review, Structure } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import { checkId, checkIds } from "../input-checks.ts";
import { allOf } from "../maybe-promise.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { oneOf } from "../relations.ts";
import { NodeType } from "../types/node-type.ts";
import { ReformType } from "../types/reform-type.ts";
import { ReviewType } from "../types/review-type.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver()
export class NodeQueries {
  @Query(() => NodeType, { nullable: true, description: "Any record by its id. Null for an unknown id." })
  async node(
    @Arg("id", () => ID, { description: "Its id, or one that it once had." }) id: string,
    @Ctx() { loaders }: GraphContext,
  ): Promise<AnyRecord | undefined> {
    return loaders.record(checkId("id", id));
  }

  @Query(() => [NodeType], {
    nullable: "items",
    description: "Records by their ids: as many as were asked for and in that order, with null for an unknown id.",
  })
  nodes(
    @Arg("ids", () => [ID], { description: "Their ids, or ones that they once had. At most 250." }) ids: string[],
    @Ctx() { loaders }: GraphContext,
  ): MaybePromise<readonly (AnyRecord | undefined)[]> {
    return allOf(checkIds("ids", ids).map((id) => loaders.record(id)));
  }

  @Query(() => StructureType, {
    nullable: true,
    description: "A structure by its id. Null for an unknown id, or one of another kind of record.",
  })
  async structure(
    @Arg("id", () => ID, { description: "Its id, or one that it once had." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<Structure | undefined> {
    return oneOf(context, "Structure", checkId("id", id));
  }

  @Query(() => ReformType, { nullable: true, description: "A reform by its id. Null for an unknown id, or one of another kind of record." })
  async reform(
    @Arg("id", () => ID, { description: "Its id, or one that it once had." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<Reform | undefined> {
    return oneOf(context, "Reform", checkId("id", id));
  }

  @Query(() => ReviewType, { nullable: true, description: "A review by its id. Null for an unknown id, or one of another kind of record." })
  async review(
    @Arg("id", () => ID, { description: "Its id, or one that it once had." }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<Review | undefined> {
    return oneOf(context, "Review", checkId("id", id));
  }
}
