import { useContext } from "preact/hooks";

import { layTurns, TURN } from "../layout/lay-turns.ts";
import type { TurnSpan } from "../layout/lay-turns.ts";
import { timeAxis } from "../layout/time-axis.ts";
import { yearOf } from "../layout/year-of.ts";
import { useWidth } from "../parts/use-width.ts";
import { Axis } from "./axis.tsx";
import { ReadingContext } from "./reading-line.ts";

export interface WheelRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly address: string;
  readonly turns: readonly TurnSpan[];
}

const TOP = 26;
const LABEL = 30;
const GAP = 16;
const NHS_BEGAN = 1948;

/** Many wheels at a glance: a row for each, a dash for each turn. */
export function TurnsPicture({
  title,
  rows,
  completeTo,
}: {
  readonly title: string;
  readonly rows: readonly WheelRow[];
  readonly completeTo: string;
}) {
  const [element, width] = useWidth<HTMLDivElement>();
  const say = useContext(ReadingContext);
  const axis = timeAxis({ from: NHS_BEGAN, to: Math.ceil(yearOf(completeTo)) + 1, left: 0, right: width - 8 });
  let y = TOP;
  const laid = rows.map((row) => {
    const turns = layTurns(row.turns, axis);
    const at = y;
    y += LABEL + turns.height + GAP;
    return { row, turns, at };
  });
  return (
    <div ref={element}>
      <svg class="picture" width={width} height={y} viewBox={`0 0 ${width} ${y}`} role="group" aria-label={title}>
        <Axis axis={axis} top={TOP - 4} bottom={y} />
        {laid.map(({ row, turns, at }) => (
          <a key={row.id} href={row.address} class="wheel life" onFocus={() => say(`${row.name}: ${row.note}`)}>
            <rect class="touch" x={0} y={at} width={width} height={LABEL + turns.height + 4} />
            <text class="label" x={0} y={at + 20}>
              {row.name} <tspan class="small-text">{row.note}</tspan>
            </text>
            {turns.turns.map((turn) => (
              <rect
                key={turn.id}
                class={turn.rebuilt ? "key-rebuilt" : "key-bar"}
                x={turn.x}
                y={at + LABEL + turn.y}
                width={turn.width}
                height={TURN}
              />
            ))}
          </a>
        ))}
      </svg>
    </div>
  );
}
