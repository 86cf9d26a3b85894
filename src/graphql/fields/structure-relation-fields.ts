import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { matches } from "../../domain/filters.ts";
import { chronological } from "../../domain/record-date.ts";
import type { ChangeEvent, Outcome, Person, Recommendation, Reform, Review, Structure, SuccessionLink } from "../../domain/records.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readStructureFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { after } from "../maybe-promise.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { namedOf, relatedOf } from "../relations.ts";
import { ChangeEventType } from "../types/change-event-type.ts";
import { OutcomeType } from "../types/outcome-type.ts";
import { PersonType } from "../types/person-type.ts";
import { RecommendationType } from "../types/recommendation-type.ts";
import { StructureConnection } from "../types/record-connections.ts";
import { ReformType } from "../types/reform-type.ts";
import { ReviewType } from "../types/review-type.ts";
import { SuccessionType } from "../types/structure-parts.ts";
import { StructureType } from "../types/structure-type.ts";

const includePlannedOptions = {
  nullable: true,
  defaultValue: false,
  description: "Whether planned changes, which have not happened, count too.",
};

@Resolver(() => StructureType)
export class StructureRelationFields {
  @FieldResolver(() => [ChangeEventType], { description: "The changes that it took part in, planned ones too, in order of date." })
  events(@Root() structure: Structure, @Ctx() context: GraphContext): MaybePromise<readonly ChangeEvent[]> {
    return namedOf(context, "ChangeEvent", structure.events);
  }

  @FieldResolver(() => [SuccessionType], {
    description: "What it came from: one line for each predecessor and event, in order of date. A transfer of functions draws a line too.",
  })
  predecessors(
    @Root() structure: Structure,
    @Arg("includePlanned", () => Boolean, includePlannedOptions) includePlanned: boolean,
  ): readonly SuccessionLink[] {
    return structure.predecessors.filter(({ status }) => includePlanned || status === "ENACTED");
  }

  @FieldResolver(() => [SuccessionType], {
    description: "What came of it: one line for each successor and event, in order of date. A transfer of functions draws a line too.",
  })
  successors(
    @Root() structure: Structure,
    @Arg("includePlanned", () => Boolean, includePlannedOptions) includePlanned: boolean,
  ): readonly SuccessionLink[] {
    return structure.successors.filter(({ status }) => includePlanned || status === "ENACTED");
  }

  @FieldResolver(() => StructureConnection, {
    description:
      "The recorded members of a family, oldest first. Empty for a body, and for a family whose members are not recorded one by one.",
  })
  async members(
    @Root() structure: Structure,
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which members. Left out: all." }) where: StructureWhere | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Structure>> {
    const filter = await readStructureFilter(context, where);
    // Through the loader and not one page of the store each: members of many families are then one call.
    const members = await relatedOf(context, "Structure", "MEMBER_OF", "IN", structure.id);
    return listConnection(
      members.filter((member) => matches("Structure", member, filter)),
      ({ id }) => id,
      "members",
      page,
    );
  }

  @FieldResolver(() => [StructureType], { description: "The families of which it is one. Empty for a family." })
  memberOf(@Root() structure: Structure, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return namedOf(context, "Structure", structure.memberOf);
  }

  @FieldResolver(() => [StructureType], { description: "The structures that answered to it, at any time." })
  oversees(@Root() structure: Structure, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return relatedOf(context, "Structure", "ANSWERS_TO", "IN", structure.id);
  }

  @FieldResolver(() => [ReformType], { description: "The reforms that caused its changes, planned ones too, each once, in order of date." })
  reforms(@Root() structure: Structure, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return after(namedOf(context, "ChangeEvent", structure.events), (events) =>
      after(namedOf(context, "Reform", [...new Set(events.flatMap((event) => event.causedBy))]), (reforms) =>
        reforms.toSorted(chronological),
      ),
    );
  }

  @FieldResolver(() => [ReviewType], { description: "The reviews that were concerned with it, in order of date." })
  reviews(@Root() structure: Structure, @Ctx() context: GraphContext): MaybePromise<readonly Review[]> {
    return relatedOf(context, "Review", "CONCERNS", "IN", structure.id);
  }

  @FieldResolver(() => [RecommendationType], { description: "The recommendations addressed to it." })
  recommendations(@Root() structure: Structure, @Ctx() context: GraphContext): MaybePromise<readonly Recommendation[]> {
    return relatedOf(context, "Recommendation", "ADDRESSED_TO", "IN", structure.id);
  }

  @FieldResolver(() => [OutcomeType], { description: "What named sources say came of it." })
  outcomes(@Root() structure: Structure, @Ctx() context: GraphContext): MaybePromise<readonly Outcome[]> {
    return relatedOf(context, "Outcome", "OUTCOME_OF", "IN", structure.id);
  }

  @FieldResolver(() => [PersonType], {
    description: "People who held an office in it, as recorded, by the beginning of their first term anywhere.",
  })
  people(@Root() structure: Structure, @Ctx() context: GraphContext): MaybePromise<readonly Person[]> {
    return relatedOf(context, "Person", "HELD_OFFICE_IN", "IN", structure.id);
  }
}
