import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Government, Reform } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { relatedOf } from "../relations.ts";
import { GovernmentType } from "../types/government-type.ts";
import { ReformType } from "../types/reform-type.ts";

@Resolver(() => GovernmentType)
export class GovernmentFields {
  @FieldResolver(() => [ReformType], { description: "The reforms that it introduced, in order of date." })
  reforms(@Root() government: Government, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return relatedOf(context, "Reform", "INTRODUCED_BY", "IN", government.id);
  }
}
