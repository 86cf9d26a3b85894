import type { GovernmentBand } from "../layout/government-bands.ts";

/** Governments: quiet bands behind the bars, with the prime minister's name or initials at the top. */
export function Bands({
  bands,
  top,
  bottom,
}: {
  readonly bands: readonly GovernmentBand[];
  readonly top: number;
  readonly bottom: number;
}) {
  return (
    <g class="bands" aria-hidden="true">
      {bands.map(({ id, x, width, label, title, odd }) => (
        <g key={id}>
          <rect class={odd ? "band odd" : "band"} x={x} y={top} width={Math.max(0, width)} height={Math.max(0, bottom - top)}>
            <title>{title}</title>
          </rect>
          {label === "" ? null : (
            <text x={x + width / 2} y={top + 11} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
