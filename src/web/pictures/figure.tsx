import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";

import { DisputedKey } from "../parts/disputed-key.tsx";
import { dayWords } from "../words/day-words.ts";
import { FigureTools } from "./figure-tools.tsx";
import { ReadingContext } from "./reading-line.ts";
import type { PictureTable } from "./table-of.ts";
import { TableView } from "./table-view.tsx";

export interface FigureProperties {
  /** For file names: "lineage-of-primary-care-trusts". */
  readonly name: string;
  readonly title: string;
  /** How the picture is read: one sentence. */
  readonly reading: string;
  readonly rule: string;
  readonly revision: string;
  readonly completeTo: string;
  readonly table: PictureTable;
  /** Whether there is nothing in the picture to point at. */
  readonly still?: boolean;
  /** What the marks mean, where direct labels cannot say it. */
  readonly legend?: ComponentChildren;
  /** Sources disagree on something that the picture marks. Told under it: it is known later than the rest, and nothing must jump. */
  readonly disputed?: boolean;
  readonly children: ComponentChildren;
}

/** A picture with all that must go with it: title, reading, source, counting rule, table, downloads, embedding and citation. */
export function Figure({
  name,
  title,
  reading,
  rule,
  revision,
  completeTo,
  table,
  legend,
  still = false,
  disputed = false,
  children,
}: FigureProperties) {
  const stage = useRef<HTMLDivElement>(null);
  const [line, setLine] = useState("");
  if (isLeftOut(name)) return null;
  const source = `NHS reform graph, revision ${revision}, complete to ${dayWords(completeTo)}.`;
  return (
    <figure class="figure">
      <figcaption>
        <h2>{title}</h2>
        <p class="reading">{reading}</p>
      </figcaption>
      {legend}
      <ReadingContext.Provider value={setLine}>
        <div class="stage" ref={stage}>
          {children}
        </div>
      </ReadingContext.Provider>
      {still ? null : (
        <p class="reading-line">{line === "" ? "Point at a mark, or move to it with the Tab key, to read it here." : line}</p>
      )}
      <DisputedKey any={disputed} />
      <p class="source-line">
        Source: {source} <span class="rule">Counting rule: {rule}</span>
      </p>
      <FigureTools name={name} title={title} source={source} table={table} picture={() => stage.current?.querySelector("svg") ?? null} />
      <TableView title={title} table={table} />
    </figure>
  );
}

/** In a frame, every picture but the one that the frame is for. */
function isLeftOut(name: string): boolean {
  const wanted = document.body.classList.contains("embed") ? new URLSearchParams(location.search).get("figure") : null;
  return wanted !== null && wanted !== name;
}
