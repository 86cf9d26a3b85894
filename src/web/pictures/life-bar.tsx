import { useContext } from "preact/hooks";

import type { Bar } from "../layout/bar-of.ts";
import type { Label } from "../layout/label-at.ts";
import { ReadingContext } from "./reading-line.ts";

interface LifeBarProperties {
  readonly address: string;
  readonly sentence: string;
  readonly bar: Bar;
  readonly label: Label;
  readonly y: number;
  readonly height: number;
  /** A rebuild: the one thing in the accent colour. */
  readonly rebuilt?: boolean;
  readonly root?: boolean;
  /** Where it was renamed: a tick on an unbroken bar. */
  readonly ticks?: readonly number[];
  /** Dates about which sources disagree carry a mark. */
  readonly disputed?: boolean;
}

/** One life as a bar that can be focused and followed to its page. Uncertain ends fade; planned ends are dashed and never filled. */
export function LifeBar({ address, sentence, bar, label, y, height, rebuilt = false, root = false, ticks = [], disputed = false }: LifeBarProperties) {
  const say = useContext(ReadingContext);
  const middle = y + height / 2;
  const classes = ["life", bar.ending.toLowerCase(), rebuilt ? "rebuilt" : "", root ? "root" : ""].filter((name) => name !== "").join(" ");
  return (
    <a
      href={address}
      class={classes}
      aria-label={sentence}
      onMouseEnter={() => say(sentence)}
      onFocus={() => say(sentence)}
      onMouseLeave={() => say("")}
      onBlur={() => say("")}
    >
      <rect class="touch" x={Math.min(bar.x0, label.from)} y={y - 20} width={Math.max(bar.planned ?? bar.x1, label.to) - Math.min(bar.x0, label.from)} height={height + 22} />
      <text class="label" x={label.x} y={y - 5} text-anchor={label.anchor}>
        {label.text}
        {disputed ? " ‡" : ""}
      </text>
      {bar.solid0 > bar.x0 ? <rect class="fade in" x={bar.x0} y={y} width={bar.solid0 - bar.x0} height={height} /> : null}
      <rect class="solid" x={bar.solid0} y={y} width={Math.max(0, bar.solid1 - bar.solid0)} height={height} />
      {bar.x1 > bar.solid1 ? <rect class="fade out" x={bar.solid1} y={y} width={bar.x1 - bar.solid1} height={height} /> : null}
      {bar.ending === "STANDING" && bar.planned === undefined ? <path class="goes-on" d={`M${bar.x1},${y}l6,${height / 2}l-6,${height / 2}z`} /> : null}
      {bar.planned === undefined ? null : <path class="planned" d={`M${bar.x1},${middle}H${bar.planned}M${bar.planned},${y - 1}V${y + height + 1}`} />}
      {ticks.map((x) => (
        <line class="renamed" x1={x} x2={x} y1={y - 2} y2={y + height + 2} />
      ))}
    </a>
  );
}
