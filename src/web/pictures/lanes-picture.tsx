import { governmentBands } from "../layout/government-bands.ts";
import type { StatedGovernment } from "../layout/government-bands.ts";
import { layLanes } from "../layout/lay-lanes.ts";
import type { LaneOfLives } from "../layout/lay-lanes.ts";
import { timeAxis } from "../layout/time-axis.ts";
import { yearOf } from "../layout/year-of.ts";
import { useWidth } from "../parts/use-width.ts";
import { Axis } from "./axis.tsx";
import { Bands } from "./bands.tsx";
import { Fades } from "./fades.tsx";
import { LifeBar } from "./life-bar.tsx";

interface LanesProperties {
  readonly title: string;
  readonly lanes: readonly LaneOfLives[];
  readonly governments: readonly StatedGovernment[];
  readonly from: number;
  readonly to: number;
  readonly completeTo: string;
  readonly rebuilt: ReadonlySet<string>;
  readonly sentences: ReadonlyMap<string, string>;
  /** Years at which a life was renamed, by id. */
  readonly renamings?: ReadonlyMap<string, readonly number[]>;
  /** Lives on whose dates sources disagree. */
  readonly disputed?: ReadonlySet<string>;
  /** A day marked through the picture. */
  readonly on?: number;
  /** Stretches, in years, in which nothing stood that should have: shaded through the picture. */
  readonly gaps?: readonly { readonly from: number; readonly to: number }[];
}

const TOP = 44;
const HEAD = 22;

/** Lives in lanes on one axis of time, with governments behind them. */
export function LanesPicture({
  title,
  lanes,
  governments,
  from,
  to,
  completeTo,
  rebuilt,
  sentences,
  renamings,
  disputed,
  on,
  gaps = [],
}: LanesProperties) {
  const [element, width] = useWidth<HTMLDivElement>();
  const today = yearOf(completeTo);
  const axis = timeAxis({ from, to, left: 0, right: width - 8 });
  const laid = layLanes(lanes, axis, today, TOP);
  const bottom = laid.height + 6;
  return (
    <div ref={element}>
      <svg class="picture" width={width} height={bottom} viewBox={`0 0 ${width} ${bottom}`} role="group" aria-label={title}>
        <Fades />
        <Bands bands={governmentBands(governments, axis, today)} top={HEAD} bottom={bottom} />
        {gaps.map(({ from: start, to: end }) => {
          const left = axis.x(Math.max(start, axis.from));
          return (
            <rect
              key={start}
              class="gap"
              x={left}
              y={TOP}
              width={Math.max(2, axis.x(Math.min(end, axis.to)) - left)}
              height={bottom - TOP}
            />
          );
        })}
        <Axis axis={axis} top={HEAD} bottom={bottom} />
        {laid.lanes.map((lane) => (
          <g key={lane.key} role="group" aria-label={lane.label}>
            <text class="lane-name" x={0} y={lane.y + 16}>
              {lane.label}
            </text>
            {lane.bars.map(({ life, bar, label, steps, base }) => (
              <LifeBar
                key={life.id}
                address={`/structures/${life.id}`}
                sentence={sentences.get(life.id) ?? life.name}
                bar={bar}
                label={label}
                steps={steps}
                base={base}
                rebuilt={rebuilt.has(life.id)}
                disputed={disputed?.has(life.id) === true}
                ticks={(renamings?.get(life.id) ?? []).filter((year) => year > axis.from && year < axis.to).map(axis.x)}
              />
            ))}
          </g>
        ))}
        {on === undefined ? null : <line class="marked-day" x1={axis.x(on)} x2={axis.x(on)} y1={HEAD} y2={bottom} />}
      </svg>
    </div>
  );
}
