import { operation } from "../api/operation.ts";
import type { SurvivalCurvesQuery, SurvivalCurvesQueryVariables } from "../api/types.gen.ts";

/** Kaplan-Meier curves by group. */
export const SURVIVAL = operation<SurvivalCurvesQuery, SurvivalCurvesQueryVariables>(/* GraphQL */ `
  query SurvivalCurves($by: SurvivalFacet, $unit: SurvivalUnit, $continuity: Continuity, $where: StructureWhere) {
    survival(by: $by, unit: $unit, continuity: $continuity, where: $where) {
      rule
      leftOut
      logRank {
        chiSquare
        degreesOfFreedom
        p
      }
      strata {
        label
        n
        deaths
        censored
        medianYears
        medianLow
        medianHigh
        curve {
          years
          survival
          low
          high
          atRisk
        }
      }
    }
    dataset {
      revision
      completeTo
    }
  }
`);
