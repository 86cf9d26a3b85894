import { useContext, useId } from "preact/hooks";

import { CHAIN_BAR, layChain } from "../layout/lay-chain.ts";
import type { LaidLinkOfChain } from "../layout/lay-chain.ts";
import type { Mark } from "../layout/mark.ts";
import { timeAxis } from "../layout/time-axis.ts";
import { yearOf } from "../layout/year-of.ts";
import { yearsOfMarks } from "../layout/years-of-marks.ts";
import { useWidth } from "../parts/use-width.ts";
import { recordAddress } from "../words/record-address.ts";
import { Axis } from "./axis.tsx";
import { Fades } from "./fades.tsx";
import { KindMark } from "./kind-mark.tsx";
import { LifeBar } from "./life-bar.tsx";
import { markSentence } from "./mark-sentence.ts";
import { ReadingContext } from "./reading-line.ts";

interface ChainProperties {
  readonly title: string;
  readonly marks: readonly Mark[];
  /** What joins each record to the next, in few words. */
  readonly words: readonly string[];
  readonly completeTo: string;
}

const TOP = 24;

/** A chain of records: from top to bottom as it is argued, from left to right as it happened. */
export function ChainPicture({ title, marks, words, completeTo }: ChainProperties) {
  const [element, width] = useWidth<HTMLDivElement>();
  const today = yearOf(completeTo);
  const axis = timeAxis({ ...yearsOfMarks(marks, undefined, today), left: 0, right: width - 8 });
  const laid = layChain(marks, words, axis, today, TOP);
  return (
    <div ref={element}>
      <svg class="picture" width={width} height={laid.height} viewBox={`0 0 ${width} ${laid.height}`} role="group" aria-label={title}>
        <Fades />
        <Axis axis={axis} top={TOP - 4} bottom={laid.height} />
        <g class="steps" aria-hidden="true">
          {laid.steps.map(({ path, words: text, x, y, anchor }, index) => (
            <g key={index}>
              <path class="braid" d={path} />
              <text x={x} y={y} text-anchor={anchor}>
                {text}
              </text>
            </g>
          ))}
        </g>
        {laid.marks.map((one) => (
          <ChainMark key={one.mark.id} laid={one} />
        ))}
      </svg>
    </div>
  );
}

function ChainMark({ laid: { mark, bar, x, y, hollow, label } }: { readonly laid: LaidLinkOfChain }) {
  const say = useContext(ReadingContext);
  const description = useId();
  const sentence = markSentence(mark);
  const address = recordAddress(mark.kind, mark.id);
  if (bar !== undefined)
    return (
      <LifeBar
        address={address}
        sentence={sentence}
        bar={bar}
        label={label}
        steps={[{ x: bar.solid0, width: bar.solid1 - bar.solid0, height: CHAIN_BAR }]}
        base={y + CHAIN_BAR / 2}
      />
    );
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
      <rect
        class="touch"
        x={Math.min(x - 12, label.from)}
        y={y - 13}
        width={Math.max(x + 12, label.to) - Math.min(x - 12, label.from)}
        height={26}
      />
      <KindMark kind={mark.kind} x={x} y={y} hollow={hollow} />
      <text class="label" x={label.x} y={y + 4.5} text-anchor={label.anchor}>
        {label.text}
      </text>
    </a>
  );
}
