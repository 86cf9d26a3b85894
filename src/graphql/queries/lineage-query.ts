import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";

import { LINEAGE_RULE } from "../../domain/counting-rules.ts";
import type { LineageGraph } from "../../domain/lineage.ts";
import type { Direction } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { DirectionEnum } from "../enums/analysis-enums.ts";
import { LIMITS } from "../../limits.ts";
import { checkId, checkRange } from "../input-checks.ts";
import { oneOf } from "../relations.ts";
import { lastDayOf } from "../last-day.ts";
import { LineageType } from "../types/lineage-types.ts";
import { unknownId } from "../unknown-id.ts";

const DEFAULT_DEPTH = 12;

@Resolver()
export class LineageQuery {
  @Query(() => LineageType, {
    description:
      "All ancestors and descendants of a structure, with the changes that link them. An unknown id is an error that names the nearest ones.",
  })
  async lineage(
    @Arg("of", () => ID, { description: "Id of a structure." }) of: string,
    @Arg("direction", () => DirectionEnum, { nullable: true, defaultValue: "BOTH", description: "Which way to follow descent." })
    direction: Direction | null,
    @Arg("depth", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_DEPTH,
      description: "How many generations each way, from 0 (the root alone) to 50.",
    })
    depth: number | null,
    @Arg("includePlanned", () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: "Whether planned changes, which have not happened, draw lines too.",
    })
    includePlanned: boolean | null,
    @Ctx() context: GraphContext,
  ): Promise<Based<LineageGraph>> {
    const generations = checkRange("depth", depth ?? DEFAULT_DEPTH, 0, LIMITS.generations.most);
    // By the record and not by the argument, so that a former id finds the structure that bears it now.
    const root = await oneOf(context, "Structure", checkId("of", of));
    const found =
      root &&
      (await context.store.lineage({
        of: root.id,
        direction: direction ?? "BOTH",
        depth: generations,
        includePlanned: includePlanned ?? false,
      }));
    if (root === undefined || found === undefined) throw await unknownId(context, "of", of, ["Structure"]);
    // Not the history: a lineage is asked of the store, and needs no whole graph.
    const today = await lastDayOf(context, root.dataset);
    return based(context, { today }, found, { n: found.nodes.length, counted: "structures", rule: LINEAGE_RULE });
  }
}
