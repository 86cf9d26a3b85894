import type { TimeAxis } from "../layout/time-axis.ts";

/** Years across the top, with hairlines down through the picture. */
export function Axis({ axis, top, bottom }: { readonly axis: TimeAxis; readonly top: number; readonly bottom: number }) {
  return (
    <g class="axis" aria-hidden="true">
      {axis.ticks.map(({ year, x, label }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={top} y2={bottom} />
          <text x={x} y={top - 6} text-anchor={x > axis.right - 16 ? "end" : x < axis.left + 12 ? "start" : "middle"}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
