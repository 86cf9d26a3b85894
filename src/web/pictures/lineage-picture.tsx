import { useState } from "preact/hooks";

import { layLineage, LINEAGE_BAR } from "../layout/lay-lineage.ts";
import type { Descent } from "../layout/lay-lineage.ts";
import type { Life } from "../layout/life.ts";
import { timeAxis } from "../layout/time-axis.ts";
import { yearOf } from "../layout/year-of.ts";
import { useWidth } from "../parts/use-width.ts";
import { Axis } from "./axis.tsx";
import { Fades } from "./fades.tsx";
import { LifeBar } from "./life-bar.tsx";
import { litClass } from "./lit-class.ts";

interface LineageProperties {
  readonly title: string;
  readonly root: string;
  readonly lives: readonly Life[];
  readonly descents: readonly (Descent & { readonly thread: boolean })[];
  readonly completeTo: string;
  readonly sentences: ReadonlyMap<string, string>;
  /** Lives on whose dates sources disagree. */
  readonly disputed?: ReadonlySet<string>;
  /** Where a bar leads: to the record, or onwards through the tree. */
  readonly addressOf: (id: string) => string;
}

const TOP = 24;
const MARGIN_YEARS = 1;

/** A family tree on an axis of time: bodies as bars, changes as braids between them. */
export function LineagePicture({ title, root, lives, descents, completeTo, sentences, disputed, addressOf }: LineageProperties) {
  const [element, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState("");
  const today = yearOf(completeTo);
  const last = Math.max(
    ...lives.map((life) => life.plannedEnd?.latest ?? life.end?.latest ?? (life.ending === "STANDING" ? today : life.start.latest + 2)),
  );
  const axis = timeAxis({
    from: Math.floor(Math.min(...lives.map(({ start }) => start.earliest))),
    to: Math.ceil(last) + MARGIN_YEARS,
    left: 0,
    right: width - 8,
  });
  const laid = layLineage(lives, descents, axis, today, TOP);
  const height = laid.height + 8;
  return (
    <div ref={element}>
      <svg class="picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={title}>
        <Fades />
        <Axis axis={axis} top={TOP - 4} bottom={height} />
        <g aria-hidden="true">
          {laid.descents.map(({ descent, path }, index) => (
            <path key={index} class={`${braidClass(descent)} ${litClass(descent, pointed)}`} d={path} />
          ))}
        </g>
        {laid.bodies.map(({ life, bar, label, y }) => (
          <LifeBar
            key={life.id}
            address={addressOf(life.id)}
            sentence={sentences.get(life.id) ?? life.name}
            bar={bar}
            label={label}
            steps={[{ x: bar.solid0, width: bar.solid1 - bar.solid0, height: LINEAGE_BAR }]}
            base={y + LINEAGE_BAR}
            root={life.id === root}
            disputed={disputed?.has(life.id) === true}
            onPoint={(on) => setPointed(on ? life.id : "")}
          />
        ))}
      </svg>
    </div>
  );
}

function braidClass(descent: Descent & { readonly thread: boolean }): string {
  return ["braid", descent.partial ? "partial" : "", descent.thread ? "thread" : "", descent.planned ? "planned" : ""]
    .filter((name) => name !== "")
    .join(" ");
}
