import { useContext, useId } from "preact/hooks";

import { layPairs, PAIR_ROW } from "../layout/lay-pairs.ts";
import { useWidth } from "../parts/use-width.ts";
import { DISPUTED_MARK } from "../words/disputed-words.ts";
import { OUTLIVED_WORDS } from "../words/verdicts.ts";
import { years } from "../words/words.ts";
import { ReadingContext } from "./reading-line.ts";

export interface ShownPair {
  readonly id: string;
  readonly name: string;
  readonly elderName: string;
  readonly address: string;
  readonly years: number;
  readonly predecessorYears: number;
  readonly verdict: keyof typeof OUTLIVED_WORDS;
  /** Sources disagree on a date of one of the two. */
  readonly disputed: boolean;
}

const TOP = 24;
const DOT = 6;

/** Successors against predecessors: a ring for how long the elder stood, a disc for the heir. */
export function PairsPicture({ title, pairs }: { readonly title: string; readonly pairs: readonly ShownPair[] }) {
  const [element, width] = useWidth<HTMLDivElement>();
  const say = useContext(ReadingContext);
  const list = useId();
  const laid = layPairs(pairs, DOT + 2, width - 52, TOP);
  return (
    <div ref={element}>
      <svg class="picture" width={width} height={laid.height} viewBox={`0 0 ${width} ${laid.height}`} role="group" aria-label={title}>
        <g class="axis" aria-hidden="true">
          {laid.marks.map((mark) => (
            <g key={mark.years}>
              <line x1={mark.x} x2={mark.x} y1={TOP - 4} y2={laid.height} />
              <text x={mark.x} y={TOP - 10} text-anchor={mark.years === 0 ? "start" : "middle"}>
                {mark.years === 0 ? "0 years" : mark.years}
              </text>
            </g>
          ))}
        </g>
        {pairs.map((pair, index) => {
          const place = laid.pairs[index];
          if (place === undefined) return null;
          const names = fitted(pair.name, pair.elderName, width);
          const sentence = `${pair.name} ${years(pair.years)}, ${pair.elderName} ${years(pair.predecessorYears)}: ${OUTLIVED_WORDS[pair.verdict].word}.${pair.disputed ? " Sources disagree on a date of one of them." : ""}`;
          return (
            <a
              key={pair.id}
              href={pair.address}
              class={`pair life ${pair.verdict}`}
              aria-describedby={`${list}-${index}`}
              onFocus={() => say(sentence)}
              onMouseEnter={() => say(sentence)}
            >
              <desc id={`${list}-${index}`}>{sentence}</desc>
              <rect class="touch" x={0} y={place.y - 26} width={width} height={PAIR_ROW - 4} />
              <text class="label" x={0} y={place.y - 11}>
                {OUTLIVED_WORDS[pair.verdict].glyph} {names[0]} <tspan class="small">after {names[1]}</tspan>
                {pair.disputed ? ` ${DISPUTED_MARK}` : ""}
              </text>
              <line x1={place.elder} x2={place.heir} y1={place.y} y2={place.y} />
              <circle class="elder" cx={place.elder} cy={place.y} r={DOT} />
              <circle class="heir" cx={place.heir} cy={place.y} r={DOT} />
              <text class="small" x={Math.max(place.heir, place.elder) + 11} y={place.y + 4}>
                {pair.years.toFixed(1)}
              </text>
            </a>
          );
        })}
      </svg>
    </div>
  );
}

const CHARACTER = 6.3;
/** The glyph, the word between the names, and the mark of a disputed date. */
const BESIDES = 12;
const LEAST = 14;

/** Both names on one line: the elder's gives way first, as its page is a step away. */
function fitted(name: string, elder: string, width: number): readonly [string, string] {
  const room = Math.floor(width / CHARACTER) - BESIDES;
  const forElder = Math.max(LEAST, room - name.length);
  const shown = cut(elder, forElder);
  return [cut(name, Math.max(LEAST, room - shown.length)), shown];
}

function cut(name: string, room: number): string {
  return name.length > room ? `${name.slice(0, room - 1).trimEnd()}…` : name;
}
