import { useContext, useId } from "preact/hooks";

import type { LaidMark } from "../layout/lay-marks.ts";
import { MARK } from "../layout/lay-marks.ts";
import { KindMark } from "./kind-mark.tsx";
import { ReadingContext } from "./reading-line.ts";

interface PointMarkProperties {
  readonly laid: LaidMark;
  readonly address: string;
  readonly sentence: string;
}

/** One record on its day: a shape with its name beside it. A day that is only known between two others is a line between them. */
export function PointMark({ laid: { mark, x, from, to, hollow, label, base }, address, sentence }: PointMarkProperties) {
  const say = useContext(ReadingContext);
  const description = useId();
  const y = base - MARK / 2;
  const start = Math.min(from, label.from);
  return (
    <a
      href={address}
      class="life point"
      aria-describedby={description}
      onMouseEnter={() => say(sentence)}
      onFocus={() => say(sentence)}
      onMouseLeave={() => say("")}
      onBlur={() => say("")}
    >
      <desc id={description}>{sentence}</desc>
      <rect class="touch" x={start} y={y - 12} width={Math.max(to, label.to) - start} height={24} />
      {to - from > 2 * MARK + 1 ? <line class="may-be" x1={from + MARK} x2={to - MARK} y1={y} y2={y} /> : null}
      <KindMark kind={mark.kind} x={x} y={y} hollow={hollow} />
      <text class="label" x={label.x} y={y + 4.5} text-anchor={label.anchor}>
        {label.text}
      </text>
    </a>
  );
}
