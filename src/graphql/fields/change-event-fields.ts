import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { ChangeEvent, EventLink, FunctionRecord, Reform, Source, Structure } from "../../domain/records.ts";
import { linksOf } from "../../domain/succession.ts";
import type { GraphContext } from "../context.ts";
import { listDateClaims } from "../date-claims.ts";
import type { RoledDateClaim } from "../date-claims.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { namedOf, requiredOf } from "../relations.ts";
import { ChangeEventType } from "../types/change-event-type.ts";
import { DateClaimType } from "../types/claim-types.ts";
import { EventLinkType } from "../types/event-link-type.ts";
import { FunctionType } from "../types/function-type.ts";
import { ReformType } from "../types/reform-type.ts";
import { SourceType } from "../types/source-type.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver(() => ChangeEventType)
export class ChangeEventFields {
  @FieldResolver(() => [StructureType], { description: "Those that end. In a transfer of functions, those that give: they go on." })
  originals(@Root() event: ChangeEvent, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return namedOf(context, "Structure", event.originals);
  }

  @FieldResolver(() => [StructureType], { description: "Those that go on." })
  survivors(@Root() event: ChangeEvent, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return namedOf(context, "Structure", event.survivors);
  }

  @FieldResolver(() => [StructureType], { description: "Those that begin." })
  results(@Root() event: ChangeEvent, @Ctx() context: GraphContext): MaybePromise<readonly Structure[]> {
    return namedOf(context, "Structure", event.results);
  }

  @FieldResolver(() => [EventLinkType], { description: "Which went where: every line of descent that the event draws." })
  links(@Root() event: ChangeEvent): readonly EventLink[] {
    return linksOf(event);
  }

  @FieldResolver(() => [FunctionType], { description: "The functions that moved. Empty when not recorded." })
  functionsMoved(@Root() event: ChangeEvent, @Ctx() context: GraphContext): MaybePromise<readonly FunctionRecord[]> {
    return namedOf(context, "Function", event.functionsMoved);
  }

  @FieldResolver(() => [ReformType], { description: "The reforms that caused it." })
  causedBy(@Root() event: ChangeEvent, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return namedOf(context, "Reform", event.causedBy);
  }

  @FieldResolver(() => [SourceType], {
    description: "The legal instruments by which it was made. Empty for changes made without statute, and when not recorded.",
  })
  instruments(@Root() event: ChangeEvent, @Ctx() context: GraphContext): MaybePromise<readonly Source[]> {
    return namedOf(context, "Source", event.instruments);
  }

  @FieldResolver(() => [DateClaimType], {
    description: "Every claim for its dates, the one in use first for each role. Two of one role: sources disagree.",
  })
  dateClaims(@Root() event: ChangeEvent): readonly RoledDateClaim[] {
    return listDateClaims(event.dateClaims);
  }
}

@Resolver(() => EventLinkType)
export class EventLinkFields {
  @FieldResolver(() => StructureType, { description: "The older structure." })
  from(@Root() link: EventLink, @Ctx() context: GraphContext): MaybePromise<Structure> {
    return requiredOf(context, "Structure", link.from);
  }

  @FieldResolver(() => StructureType, { description: "The newer structure." })
  to(@Root() link: EventLink, @Ctx() context: GraphContext): MaybePromise<Structure> {
    return requiredOf(context, "Structure", link.to);
  }

  @FieldResolver(() => [FunctionType], { description: "The functions that went this way. Empty when not recorded." })
  functions(@Root() link: EventLink, @Ctx() context: GraphContext): MaybePromise<readonly FunctionRecord[]> {
    return namedOf(context, "Function", link.functions);
  }
}
