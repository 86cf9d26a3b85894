import { layMirror } from "../layout/lay-mirror.ts";
import type { MirrorRow } from "../layout/lay-mirror.ts";
import { useWidth } from "../parts/use-width.ts";

interface MirrorProperties {
  readonly title: string;
  readonly heads: readonly [left: string, right: string];
  readonly rows: readonly MirrorRow[];
}

const TOP = 34;
const BAR = 14;

/** Two series of numbers back to back, every bar with its number. */
export function MirrorPicture({ title, heads, rows }: MirrorProperties) {
  const [element, width] = useWidth<HTMLDivElement>();
  const { rows: laid, leftEdge, rightEdge, height } = layMirror(rows, width, TOP);
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
        <g class="column-heads">
          <text x={leftEdge} y={15} text-anchor="end">
            {heads[0]}
          </text>
          <text x={rightEdge} y={15}>
            {heads[1]}
          </text>
          <line x1={0} x2={width} y1={TOP - 10} y2={TOP - 10} />
        </g>
        {laid.map(({ row, y, leftWidth, rightWidth }) => (
          <g key={row.key} class="mirror-row">
            <rect class="left-bar" x={leftEdge - leftWidth} y={y - BAR / 2} width={leftWidth} height={BAR} />
            <rect class="right-bar" x={rightEdge} y={y - BAR / 2} width={rightWidth} height={BAR} />
            <text x={leftEdge - leftWidth - 6} y={y + 4.5} text-anchor="end">
              {row.left}
            </text>
            <text x={rightEdge + rightWidth + 6} y={y + 4.5}>
              {row.right}
            </text>
            <text class="mirror-label" x={width / 2} y={y + 4.5} text-anchor="middle">
              {row.label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
