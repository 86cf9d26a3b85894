import { useContext, useId, useState } from "preact/hooks";

import { layColumns } from "../layout/lay-columns.ts";
import type { ColumnBlock, ColumnLink, LaidItem } from "../layout/lay-columns.ts";
import { useWidth } from "../parts/use-width.ts";
import { litClass } from "./lit-class.ts";
import { ReadingContext } from "./reading-line.ts";

export interface ShownLink extends ColumnLink {
  /** Only a part went this way. */
  readonly partial: boolean;
  /** Written on the line, such as the share that went this way. */
  readonly note?: string;
}

interface ColumnsProperties {
  readonly title: string;
  /** What stands on the left and what on the right. */
  readonly heads: readonly [left: string, right: string];
  readonly blocks: readonly ColumnBlock[];
  readonly links?: readonly ShownLink[];
  readonly sentences: ReadonlyMap<string, string>;
  readonly addressOf: (id: string) => string;
  /** Items drawn hollow: those that are on one side only, where others are on both. */
  readonly hollow?: ReadonlySet<string>;
  /** What to write where a block has nothing on one side. */
  readonly nothing?: string;
  /** Block headings stand between the columns where there is room. */
  readonly headingBetween?: boolean;
}

const TOP = 34;
const WIDE = 700;
const SQUARE = 5;
const NO_LINKS: readonly ShownLink[] = [];
const NONE: ReadonlySet<string> = new Set();

/** Two columns with lines between them: what was and what came of it, or one place beside another. */
export function ColumnsPicture(properties: ColumnsProperties) {
  const { title, heads, blocks, links = NO_LINKS, headingBetween = false, nothing = "" } = properties;
  const [element, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState("");
  const between = headingBetween && width >= WIDE;
  const laid = layColumns(blocks, links, { width, top: TOP, headingBetween: between });
  return (
    <div ref={element}>
      <svg class="picture" width={width} height={laid.height} viewBox={`0 0 ${width} ${laid.height}`} role="group" aria-label={title}>
        <g class="column-heads" aria-hidden="true">
          <text x={laid.leftEdge + SQUARE} y={15} text-anchor="end">
            {heads[0]}
          </text>
          <text x={laid.rightEdge - SQUARE} y={15}>
            {heads[1]}
          </text>
          <line x1={0} x2={width} y1={TOP - 10} y2={TOP - 10} />
        </g>
        <g aria-hidden="true">
          {laid.links.map(({ link, path, x, y }) => (
            <g key={`${link.from} ${link.to}`}>
              <path class={`${link.partial ? "braid partial" : "braid"} ${litClass(link, pointed)}`} d={path} />
              {link.note === undefined || link.note === "" ? null : (
                <text class="braid-note" x={x} y={y + 4} text-anchor="middle">
                  {link.note}
                </text>
              )}
            </g>
          ))}
        </g>
        {laid.blocks.map(({ key, lines, y, itemsTop, left, right, through }) => (
          <g key={key} role="group" aria-label={lines.join(" ")}>
            {lines.map((line, index) => (
              <text
                key={line}
                class="lane-name"
                x={between ? (laid.leftEdge + laid.rightEdge) / 2 : 0}
                y={y + index * 17}
                text-anchor={between ? "middle" : "start"}
              >
                {line}
              </text>
            ))}
            {left.map((one) => (
              <Item key={one.item.id} laid={one} side="left" width={width} onPoint={setPointed} {...properties} />
            ))}
            {right.map((one) => (
              <Item key={one.item.id} laid={one} side="right" width={width} onPoint={setPointed} {...properties} />
            ))}
            {left.length === 0 && nothing !== "" ? (
              <text class="nothing" x={laid.leftEdge} y={itemsTop + 17} text-anchor="end">
                {nothing}
              </text>
            ) : null}
            {right.length === 0 && nothing !== "" ? (
              <text class="nothing" x={laid.rightEdge} y={itemsTop + 17}>
                {nothing}
              </text>
            ) : null}
            {through === undefined ? null : (
              <g class="through">
                <line x1={0} x2={width} y1={through.y + 6} y2={through.y + 6} />
                <text x={width / 2} y={through.y} text-anchor="middle">
                  {through.text}
                </text>
              </g>
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}

interface ItemProperties extends ColumnsProperties {
  readonly laid: LaidItem;
  readonly side: "left" | "right";
  readonly width: number;
  /** Given the id of the item that a reader points at, and nothing when they leave it. */
  readonly onPoint: (id: string) => void;
}

function Item({ laid: { item, lines, x, y, height, half }, side, width, sentences, addressOf, hollow = NONE, onPoint }: ItemProperties) {
  const say = useContext(ReadingContext);
  const description = useId();
  const sentence = sentences.get(item.id) ?? item.name;
  const left = side === "left";
  const point = (): void => {
    say(sentence);
    onPoint(item.id);
  };
  const leave = (): void => {
    say("");
    onPoint("");
  };
  return (
    <a
      href={addressOf(item.id)}
      class="life"
      aria-describedby={description}
      onMouseEnter={point}
      onFocus={point}
      onMouseLeave={leave}
      onBlur={leave}
    >
      <desc id={description}>{sentence}</desc>
      <rect class="touch" x={left ? 0 : x - half} y={y - height / 2} width={left ? x + half : width - x + half} height={height} />
      <rect class={hollow.has(item.id) ? "square hollow" : "square"} x={x - half} y={y - half} width={2 * half} height={2 * half} />
      <text class="label" text-anchor={left ? "end" : "start"}>
        {lines.map((line, index) => (
          <tspan key={line} x={left ? x - half - 7 : x + half + 7} y={y + 4.5 + (index - (lines.length - 1) / 2) * 17}>
            {line}
          </tspan>
        ))}
      </text>
    </a>
  );
}
