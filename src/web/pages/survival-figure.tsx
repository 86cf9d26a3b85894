import type { SurvivalCurvesQuery } from "../api/types.gen.ts";
import { Term } from "../parts/term.tsx";
import { Figure } from "../pictures/figure.tsx";
import { SurvivalPicture } from "../pictures/survival-picture.tsx";
import { capital, tenths, Words, years } from "../words/words.ts";

type Stratum = SurvivalCurvesQuery["survival"]["strata"][number];

/** More curves than this cannot be told apart: the largest groups are drawn, all are in the table. */
const MOST_CURVES = 6;
const LEAST_LIVES = 3;

export function SurvivalFigure({ answer: { survival, dataset }, group }: { readonly answer: SurvivalCurvesQuery; readonly group: string }) {
  const drawn = [...survival.strata]
    .filter(({ n, curve }) => n >= LEAST_LIVES && curve.length > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST_CURVES)
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  if (drawn.length === 0)
    return (
      <p class="lead">
        Too few lives to draw a curve. <a href="/survival">See all together</a>.
      </p>
    );
  const lives = survival.strata.reduce((sum, { n }) => sum + n, 0);
  const standing = survival.strata.reduce((sum, { censored }) => sum + censored, 0);
  const title = group === "all together" ? "Share still standing, by age" : `Share still standing, by age and ${group}`;
  return (
    <Figure
      name="survival"
      title={title}
      reading={`${halfLives(drawn)} ${lives} lives, ${standing} still standing. The band is the 95 % interval; numbers below are those still at risk.`}
      still
      rule={survival.rule}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      table={{
        columns: ["group", "lives", "ended", "still standing", "half-life", "95 % from", "95 % to"],
        rows: survival.strata.map(({ label, n, deaths, censored, medianYears, medianLow, medianHigh }) => [
          groupWords(label),
          n,
          deaths,
          censored,
          tenths(medianYears),
          tenths(medianLow),
          tenths(medianHigh),
        ]),
      }}
      legend={
        survival.logRank === null ? undefined : (
          <p class="small">
            <Term meaning="A test of whether the groups end at the same rate. Bodies that ended by one and the same change are not independent, so read it with care.">
              Log-rank test
            </Term>
            : χ² {survival.logRank.chiSquare.toFixed(1)}, {survival.logRank.degreesOfFreedom} d.f., p {pValue(survival.logRank.p)}.
            {drawn.length < survival.strata.length
              ? ` The ${drawn.length} largest groups are drawn; all ${survival.strata.length} are in the table.`
              : ""}
          </p>
        )
      }
    >
      <SurvivalPicture title={title} strata={drawn.map((stratum) => ({ ...stratum, label: groupWords(stratum.label) }))} />
    </Figure>
  );
}

function halfLives(strata: readonly Stratum[]): string {
  const [only] = strata;
  if (only === undefined || strata.length > 1) return "";
  const { medianYears, medianLow, medianHigh } = only;
  if (medianYears === null) return "Fewer than half have ended, so the half-life is not reached.";
  return `Half had ended after ${years(medianYears)} (95 %: ${medianLow?.toFixed(1) ?? "unknown"} to ${medianHigh?.toFixed(1) ?? "not reached"}).`;
}

function pValue(p: number): string {
  return p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`;
}

/** A group as readers know it: a term of the vocabulary in words, everything else as it is. */
function groupWords(label: string): string {
  return /^[A-Z_]+$/.test(label) ? Words(label) : capital(label);
}
