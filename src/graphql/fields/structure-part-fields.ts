import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Accountability, ChangeEvent, FunctionHolding, FunctionRecord, Structure, SuccessionLink } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { namedOf, requiredOf } from "../relations.ts";
import { ChangeEventType } from "../types/change-event-type.ts";
import { FunctionType } from "../types/function-type.ts";
import { AccountabilityType, FunctionHoldingType, SuccessionType } from "../types/structure-parts.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver(() => FunctionHoldingType)
export class FunctionHoldingFields {
  @FieldResolver(() => FunctionType, { description: "The function held." })
  function(@Root() holding: FunctionHolding, @Ctx() context: GraphContext): MaybePromise<FunctionRecord> {
    return requiredOf(context, "Function", holding.function);
  }
}

@Resolver(() => AccountabilityType)
export class AccountabilityFields {
  @FieldResolver(() => StructureType, { description: "The structure to which it answered." })
  structure(@Root() accountability: Accountability, @Ctx() context: GraphContext): MaybePromise<Structure> {
    return requiredOf(context, "Structure", accountability.to);
  }
}

@Resolver(() => SuccessionType)
export class SuccessionFields {
  @FieldResolver(() => StructureType, { description: "The structure at the other end of the line." })
  structure(@Root() line: SuccessionLink, @Ctx() context: GraphContext): MaybePromise<Structure> {
    return requiredOf(context, "Structure", line.structure);
  }

  @FieldResolver(() => ChangeEventType, { description: "The change that drew the line." })
  event(@Root() line: SuccessionLink, @Ctx() context: GraphContext): MaybePromise<ChangeEvent> {
    return requiredOf(context, "ChangeEvent", line.event);
  }

  @FieldResolver(() => [FunctionType], { description: "The functions that went this way. Empty when the event does not say." })
  functions(@Root() line: SuccessionLink, @Ctx() context: GraphContext): MaybePromise<readonly FunctionRecord[]> {
    return namedOf(context, "Function", line.functions);
  }
}
