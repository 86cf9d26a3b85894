import { laySurvival } from "../layout/lay-survival.ts";
import type { SurvivalStratum } from "../layout/lay-survival.ts";
import { useWidth } from "../parts/use-width.ts";

const LEFT = 44;
const TOP = 14;
const PLOT_HEIGHT = 380;
const RISK_ROW = 20;
const LONGEST = 60;
const HALF = 0.5;
const QUARTERS = [0, 0.25, HALF, 0.75, 1] as const;
/** Dashes besides tones, so that curves can be told apart without colour. */
const DASHES = ["", "7 3", "2 3", "10 3 2 3", "5 5", "1 4"] as const;

/** Survival curves as steps, with their bands, half-lives and numbers at risk. */
export function SurvivalPicture({ title, strata }: { readonly title: string; readonly strata: readonly SurvivalStratum[] }) {
  const [element, width] = useWidth<HTMLDivElement>();
  const narrow = width < 560;
  const labelRoom = strata.length === 1 ? 12 : narrow ? 12 : 190;
  const bottom = TOP + PLOT_HEIGHT;
  const years = Math.min(LONGEST, Math.ceil(Math.max(1, ...strata.flatMap(({ curve }) => curve.map((point) => point.years)))));
  const laid = laySurvival(strata, { left: LEFT, right: width - labelRoom, top: TOP, bottom, years });
  const risks = bottom + 52;
  const height = risks + strata.length * (narrow ? 2 * RISK_ROW : RISK_ROW) + 8;
  return (
    <div ref={element}>
      <svg
        class="picture"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${title}. The numbers are in the table below.`}
      >
        {QUARTERS.map((share) => (
          <g key={share}>
            <line class={share === HALF ? "half" : "plot-line"} x1={LEFT} x2={width - labelRoom} y1={laid.y(share)} y2={laid.y(share)} />
            <text class="plot-text" x={LEFT - 8} y={laid.y(share) + 4} text-anchor="end">
              {share * 100} %
            </text>
          </g>
        ))}
        {laid.marks.map((mark) => (
          <text key={mark.years} class="plot-text" x={mark.x} y={bottom + 18} text-anchor="middle">
            {mark.years}
          </text>
        ))}
        <text class="plot-text" x={LEFT} y={risks - 14}>
          Years since it was built. Still at risk at each age:
        </text>
        {laid.strata.map((stratum, index) => (
          <g key={stratum.label} class={`stratum-${index}`}>
            <path class="curve-band" d={stratum.band} />
            <path class="curve" d={stratum.line} stroke-dasharray={DASHES[index] ?? ""} />
            {stratum.median === null ? null : (
              <path class="median-drop" fill="none" d={`M${stratum.median.x},${stratum.median.y}V${bottom}`} />
            )}
            {strata.length > 1 && !narrow ? (
              <text class="curve-label on-plot" x={stratum.labelX + 6} y={stratum.labelY - 4}>
                {stratum.label}
              </text>
            ) : null}
            {strata.length > 1 ? (
              <text
                class="curve-label"
                x={narrow ? 0 : width - labelRoom + 24}
                y={risks + 4 + (narrow ? index * 2 * RISK_ROW : index * RISK_ROW)}
              >
                {stratum.label}
              </text>
            ) : null}
            {laid.marks.map((mark, place) => (
              <text
                key={mark.years}
                class={strata.length > 1 ? "curve-label" : "plot-text"}
                x={mark.x}
                y={risks + 4 + (narrow ? (index * 2 + 1) * RISK_ROW - 3 : index * RISK_ROW)}
                text-anchor="middle"
              >
                {stratum.atRisk[place]}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
