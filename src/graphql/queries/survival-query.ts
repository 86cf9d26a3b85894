import { Arg, Ctx, Float, Query, Resolver } from "type-graphql";

import { analyseSurvival } from "../../domain/survival.ts";
import type { SurvivalFacet, SurvivalUnit } from "../../domain/survival.ts";
import type { Continuity } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { ContinuityEnum } from "../enums/date-enums.ts";
import { SurvivalFacetEnum, SurvivalUnitEnum } from "../enums/survival-enums.ts";
import { readStructureFilter } from "../filters.ts";
import { checkConfidence, DEFAULT_CONFIDENCE } from "../input-checks.ts";
import { StructureWhere } from "../inputs/structure-where.ts";
import { SurvivalType } from "../types/survival-types.ts";

@Resolver()
export class SurvivalQuery {
  @Query(() => SurvivalType, {
    description:
      "How long structures last: the Kaplan-Meier estimate with log-log Greenwood intervals, the half-life, and the log-rank test between groups. " +
      "What stands is counted up to completeTo and no further; bodies older than the health service come under observation on its first day.",
  })
  async survival(
    @Arg("where", () => StructureWhere, { nullable: true, description: "Which structures. Left out: all of the curated dataset." })
    where: StructureWhere | null | undefined,
    @Arg("by", () => SurvivalFacetEnum, { nullable: true, description: "By what to group. Left out: all together." })
    by: SurvivalFacet | null | undefined,
    @Arg("unit", () => SurvivalUnitEnum, { nullable: true, defaultValue: "STRUCTURE", description: "What counts as one life." })
    unit: SurvivalUnit | null,
    @Arg("continuity", () => ContinuityEnum, { nullable: true, defaultValue: "RENAMES_CONTINUE", description: "What ends a life." })
    continuity: Continuity | null,
    @Arg("confidence", () => Float, {
      nullable: true,
      defaultValue: DEFAULT_CONFIDENCE,
      description: "Level of the intervals, from 0.5 to 0.999.",
    })
    confidence: number | null,
    @Ctx() context: GraphContext,
  ): Promise<SurvivalType> {
    const level = checkConfidence(confidence);
    const filter = await readStructureFilter(context, where);
    const history = await context.history(filter.datasets);
    const survival = analyseSurvival(history, {
      filter,
      ...(by ? { by } : {}),
      unit: unit ?? "STRUCTURE",
      continuity: continuity ?? "RENAMES_CONTINUE",
      confidence: level,
    });
    const strata = survival.strata.map((stratum) => ({
      ...stratum,
      curve: stratum.curve.map(({ time, ...point }) => ({ years: time, ...point })),
    }));
    return based(context, history, { ...survival, strata }, { n: survival.n, counted: "lives", rule: survival.rule });
  }
}
