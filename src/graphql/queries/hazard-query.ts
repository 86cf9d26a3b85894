import { Arg, Ctx, Float, Int, Query, Resolver } from "type-graphql";

import { hazardAfterChange } from "../../domain/hazard.ts";
import type { HazardAfterChange, PoliticalChange } from "../../domain/hazard.ts";
import type { SurvivalUnit } from "../../domain/survival.ts";
import type { Continuity } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { ContinuityEnum } from "../enums/date-enums.ts";
import { PoliticalChangeEnum, SurvivalUnitEnum } from "../enums/survival-enums.ts";
import { readStructureFilter } from "../filters.ts";
import { checkConfidence, checkRange, DEFAULT_CONFIDENCE } from "../input-checks.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { HazardAfterChangeType } from "../types/hazard-type.ts";

const DEFAULT_MONTHS = 12;
const MAX_MONTHS = 120;

@Resolver()
export class HazardQuery {
  @Query(() => HazardAfterChangeType, {
    description: "Whether structures end more often within some months of a political change than at other times. An association only.",
  })
  async hazardAfterChange(
    @Arg("change", () => PoliticalChangeEnum, { nullable: true, defaultValue: "SECRETARY_OF_STATE", description: "Which change." })
    change: PoliticalChange | null,
    @Arg("months", () => Int, {
      nullable: true,
      defaultValue: DEFAULT_MONTHS,
      description: "How long after a change counts as after it, from 1 to 120.",
    })
    months: number | null,
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Arg("unit", () => SurvivalUnitEnum, { nullable: true, defaultValue: "STRUCTURE", description: "What counts as one life." })
    unit: SurvivalUnit | null,
    @Arg("continuity", () => ContinuityEnum, { nullable: true, defaultValue: "RENAMES_CONTINUE", description: "What ends a life." })
    continuity: Continuity | null,
    @Arg("confidence", () => Float, {
      nullable: true,
      defaultValue: DEFAULT_CONFIDENCE,
      description: "Level of the interval, from 0.5 to 0.999.",
    })
    confidence: number | null,
    @Ctx() context: GraphContext,
  ): Promise<Based<HazardAfterChange>> {
    const level = checkConfidence(confidence);
    const length = checkRange("months", months ?? DEFAULT_MONTHS, 1, MAX_MONTHS);
    const filter = await readStructureFilter(context, where);
    const history = await context.history(filter.datasets);
    const hazard = hazardAfterChange(history, {
      change: change ?? "SECRETARY_OF_STATE",
      months: length,
      filter,
      unit: unit ?? "STRUCTURE",
      continuity: continuity ?? "RENAMES_CONTINUE",
      confidence: level,
    });
    return based(context, history, hazard, { n: hazard.after.ends + hazard.otherwise.ends, counted: "ends of lives", rule: hazard.rule });
  }
}
