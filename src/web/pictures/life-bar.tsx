import { useContext, useId } from "preact/hooks";

import type { Bar } from "../layout/bar-of.ts";
import type { Label } from "../layout/label-at.ts";
import type { Step } from "../layout/thickness.ts";
import { DISPUTED_MARK } from "../words/disputed-words.ts";
import { ReadingContext } from "./reading-line.ts";

interface LifeBarProperties {
  readonly address: string;
  readonly sentence: string;
  readonly bar: Bar;
  readonly label: Label;
  readonly steps: readonly Step[];
  /** The line on which the bar stands. */
  readonly base: number;
  /** A rebuild: the one thing in the accent colour. */
  readonly rebuilt?: boolean;
  readonly root?: boolean;
  /** Where it was renamed: a tick on an unbroken bar. */
  readonly ticks?: readonly number[];
  /** Dates about which sources disagree carry a mark. */
  readonly disputed?: boolean;
  /** Told when a reader points at it or leaves it, so that what belongs to it can be shown. */
  readonly onPoint?: (pointed: boolean) => void;
}

/** An abolition closes square. */
const CAP = 2.5;

/** One life as a bar that can be focused and followed to its page. Uncertain ends fade; planned ends are dashed and never filled. */
export function LifeBar({
  address,
  sentence,
  bar,
  label,
  steps,
  base,
  rebuilt = false,
  root = false,
  ticks = [],
  disputed = false,
  onPoint,
}: LifeBarProperties) {
  const say = useContext(ReadingContext);
  const point = (): void => {
    say(sentence);
    onPoint?.(true);
  };
  const leave = (): void => {
    say("");
    onPoint?.(false);
  };
  const description = useId();
  const thickest = Math.max(...steps.map(({ height }) => height));
  const first = steps[0]?.height ?? thickest;
  const last = steps.at(-1)?.height ?? thickest;
  const top = base - thickest;
  const classes = ["life", bar.ending.toLowerCase(), rebuilt ? "rebuilt" : "", root ? "root" : ""].filter((name) => name !== "").join(" ");
  return (
    <a
      href={address}
      class={classes}
      aria-describedby={description}
      onMouseEnter={point}
      onFocus={point}
      onMouseLeave={leave}
      onBlur={leave}
    >
      <desc id={description}>{sentence}</desc>
      <rect
        class="touch"
        x={Math.min(bar.x0, label.from)}
        y={top - 20}
        width={Math.max(bar.planned ?? bar.x1, label.to) - Math.min(bar.x0, label.from)}
        height={thickest + 24}
      />
      <text class="label" x={label.x} y={top - 5} text-anchor={label.anchor}>
        {label.text}
        {disputed ? ` ${DISPUTED_MARK}` : ""}
      </text>
      {bar.solid0 > bar.x0 ? <rect class="fade in" x={bar.x0} y={base - first} width={bar.solid0 - bar.x0} height={first} /> : null}
      {steps.map(({ x, width, height }) => (
        <rect key={x} class="solid" x={x} y={base - height} width={width} height={height} />
      ))}
      {bar.x1 > bar.solid1 ? <rect class="fade out" x={bar.solid1} y={base - last} width={bar.x1 - bar.solid1} height={last} /> : null}
      {bar.ending === "ENDED" ? <rect class="closed" x={bar.x1 - CAP} y={base - last - 2} width={CAP} height={last + 4} /> : null}
      {bar.ending === "STANDING" && bar.planned === undefined ? (
        <path class="goes-on" d={`M${bar.x1},${base - last}l6,${last / 2}l-6,${last / 2}z`} />
      ) : null}
      {bar.planned === undefined ? null : (
        <path class="planned" d={`M${bar.x1},${base - last / 2}H${Math.max(bar.planned, bar.x1 + 5)}m0,${-last / 2 - 2}v${last + 4}`} />
      )}
      {ticks.map((x) => (
        <line key={x} class="renamed" x1={x} x2={x} y1={top - 2} y2={base + 2} />
      ))}
    </a>
  );
}
