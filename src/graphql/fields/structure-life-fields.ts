import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { statusOn } from "../../domain/life.ts";
import type { Lifespan } from "../../domain/lives.ts";
import type { HistoricalDate, Structure } from "../../domain/records.ts";
import type { Continuity, StructureStatus } from "../../domain/vocabulary.ts";
import type { GraphContext } from "../context.ts";
import { ContinuityEnum } from "../enums/date-enums.ts";
import { StructureStatusEnum } from "../enums/structure-enums.ts";
import { lastDayOf } from "../last-day.ts";
import { after } from "../maybe-promise.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { lifespanIn } from "../../domain/lives.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { HistoricalDateType } from "../types/historical-date-type.ts";
import { LifespanType } from "../types/lifespan-type.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver(() => StructureType)
export class StructureLifeFields {
  @FieldResolver(() => HistoricalDateType, {
    nullable: true,
    description:
      "The day it began, from the enacted change that resulted in it (the first, for a family that came in waves). Null when no event says: see unknownStart.",
  })
  established(@Root() { life }: Structure): HistoricalDate | undefined {
    return life.established;
  }

  @FieldResolver(() => HistoricalDateType, {
    nullable: true,
    description:
      "The first day on which it no longer stood, from the enacted change that ended it (the last, for a family that went in stages). Null when it stands, or nobody says when it ended.",
  })
  abolished(@Root() { life }: Structure): HistoricalDate | undefined {
    return life.abolished;
  }

  @FieldResolver(() => HistoricalDateType, {
    nullable: true,
    description: "When a planned change would end it. It still stands until that is enacted. Null when none is planned.",
  })
  plannedEnd(@Root() { life }: Structure): HistoricalDate | undefined {
    return life.plannedEnd;
  }

  @FieldResolver(() => StructureStatusEnum, { description: "Where it is in its life on a day." })
  status(
    @Root() structure: Structure,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description: "The day. Left out: the last day for which the structure's dataset vouches.",
    })
    asOf: string | undefined,
    @Ctx() context: GraphContext,
  ): MaybePromise<StructureStatus> {
    return after(asOf ?? lastDayOf(context, structure.dataset), (day) => statusOn(structure.life, day));
  }

  @FieldResolver(() => LifespanType, { description: "How long it stood, under a rule of what ends a life." })
  lifespan(
    @Root() structure: Structure,
    @Arg("continuity", () => ContinuityEnum, { nullable: true, defaultValue: "RENAMES_CONTINUE", description: "What ends a life." })
    continuity: Continuity | null,
    @Ctx() context: GraphContext,
  ): MaybePromise<Lifespan> {
    return after(context.history([structure.dataset]), (history) => lifespanIn(history, structure, continuity ?? "RENAMES_CONTINUE"));
  }
}
