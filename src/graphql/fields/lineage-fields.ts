import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import type { LineageEdge, LineageGraph, LineageNode } from "../../domain/lineage.ts";
import { generationsIn } from "../../domain/lineage.ts";
import type { Outlived } from "../../domain/outlived.ts";
import type { ChangeEvent, Structure } from "../../domain/records.ts";
import type { Continuity } from "../../domain/vocabulary.ts";
import type { GraphContext } from "../context.ts";
import { ContinuityEnum } from "../enums/date-enums.ts";
import { after } from "../maybe-promise.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { outlivedOnLine } from "../outlived-rows.ts";
import { requiredOf } from "../relations.ts";
import { ChangeEventType } from "../types/change-event-type.ts";
import { LineageEdgeType, LineageNodeType, LineageType } from "../types/lineage-types.ts";
import { OutlivedType } from "../types/outlived-type.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver(() => LineageType)
export class LineageFields {
  @FieldResolver(() => StructureType, { description: "The structure from which it was traced." })
  root(@Root() lineage: LineageGraph, @Ctx() context: GraphContext): MaybePromise<Structure> {
    return requiredOf(context, "Structure", lineage.root);
  }

  @FieldResolver(() => Int, { description: "How many generations it spans, the root's own included." })
  generations(@Root() lineage: LineageGraph): number {
    return generationsIn(lineage);
  }
}

@Resolver(() => LineageNodeType)
export class LineageNodeFields {
  @FieldResolver(() => StructureType, { description: "The structure." })
  structure(@Root() node: LineageNode, @Ctx() context: GraphContext): MaybePromise<Structure> {
    return requiredOf(context, "Structure", node.id);
  }
}

@Resolver(() => LineageEdgeType)
export class LineageEdgeFields {
  @FieldResolver(() => StructureType, { description: "The older structure." })
  from(@Root() edge: LineageEdge, @Ctx() context: GraphContext): MaybePromise<Structure> {
    return requiredOf(context, "Structure", edge.from);
  }

  @FieldResolver(() => StructureType, { description: "The newer structure." })
  to(@Root() edge: LineageEdge, @Ctx() context: GraphContext): MaybePromise<Structure> {
    return requiredOf(context, "Structure", edge.to);
  }

  @FieldResolver(() => ChangeEventType, { description: "The change that drew the line: its kind, date, instruments and sources." })
  event(@Root() edge: LineageEdge, @Ctx() context: GraphContext): MaybePromise<ChangeEvent> {
    return requiredOf(context, "ChangeEvent", edge.event);
  }

  @FieldResolver(() => OutlivedType, {
    nullable: true,
    description:
      "Whether the newer structure stood longer than the older. Null where nothing is compared: a planned change, a transfer of functions, or two names of one life.",
  })
  outlived(
    @Root() edge: LineageEdge,
    @Arg("continuity", () => ContinuityEnum, { nullable: true, defaultValue: "RENAMES_CONTINUE", description: "What ends a life." })
    continuity: Continuity | null,
    @Ctx() context: GraphContext,
  ): MaybePromise<Outlived | undefined> {
    return after(requiredOf(context, "Structure", edge.to), ({ dataset }) =>
      after(context.history([dataset]), (history) => outlivedOnLine(history, continuity ?? "RENAMES_CONTINUE", edge)),
    );
  }
}
