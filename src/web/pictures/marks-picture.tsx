import { HEADING_LINE, layMarks, MARK } from "../layout/lay-marks.ts";
import type { LaneOfMarks } from "../layout/lay-marks.ts";
import type { Bounds } from "../layout/life.ts";
import type { Mark } from "../layout/mark.ts";
import { timeAxis } from "../layout/time-axis.ts";
import { yearOf } from "../layout/year-of.ts";
import { yearsOfMarks } from "../layout/years-of-marks.ts";
import { useWidth } from "../parts/use-width.ts";
import { recordAddress } from "../words/record-address.ts";
import { Axis } from "./axis.tsx";
import { Fades } from "./fades.tsx";
import { LifeBar } from "./life-bar.tsx";
import { markSentence } from "./mark-sentence.ts";
import { PointMark } from "./point-mark.tsx";

interface MarksProperties {
  readonly title: string;
  readonly lanes: readonly LaneOfMarks[];
  readonly completeTo: string;
  /** When the record that the picture is about was, or from when to when. */
  readonly own?: Bounds;
  readonly disputed?: ReadonlySet<string>;
}

const TOP = 26;

/** Records of any kind in lanes on one axis of time, each leading to its page. */
export function MarksPicture({ title, lanes, completeTo, own, disputed }: MarksProperties) {
  const [element, width] = useWidth<HTMLDivElement>();
  const today = yearOf(completeTo);
  const { from, to } = yearsOfMarks(
    lanes.flatMap((lane) => lane.marks),
    own,
    today,
  );
  const axis = timeAxis({ from, to, left: 0, right: width - 8 });
  const laid = layMarks(lanes, axis, today, TOP, own);
  return (
    <div ref={element}>
      <svg class="picture" width={width} height={laid.height} viewBox={`0 0 ${width} ${laid.height}`} role="group" aria-label={title}>
        <Fades />
        {own === undefined ? null : (
          <rect
            class="own-time"
            x={axis.x(own.earliest)}
            y={TOP - 4}
            width={Math.max(2, axis.x(own.latest) - axis.x(own.earliest))}
            height={laid.height - TOP}
          />
        )}
        <Axis axis={axis} top={TOP - 4} bottom={laid.height} />
        {laid.lanes.map((lane) => (
          <g key={lane.key} role="group" aria-label={lane.label}>
            {lane.lines.map((line, index) => (
              <text key={line} class="lane-name" x={0} y={lane.y + 18 + index * HEADING_LINE}>
                {line}
              </text>
            ))}
            {lane.marks.map((one) =>
              one.bar === undefined ? (
                <PointMark key={one.mark.id} laid={one} address={addressOf(one.mark)} sentence={markSentence(one.mark)} />
              ) : (
                <LifeBar
                  key={one.mark.id}
                  address={addressOf(one.mark)}
                  sentence={markSentence(one.mark)}
                  bar={one.bar}
                  label={one.label}
                  steps={[{ x: one.bar.solid0, width: one.bar.solid1 - one.bar.solid0, height: MARK }]}
                  base={one.base}
                  disputed={disputed?.has(one.mark.id) === true}
                />
              ),
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

function addressOf({ kind, id, address }: Mark): string {
  return address ?? recordAddress(kind, id);
}
