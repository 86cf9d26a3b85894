import { useState } from "preact/hooks";

import { saveAs } from "../download/save-as.ts";
import { standaloneSvg } from "../download/standalone-svg.ts";
import { svgToPng } from "../download/svg-to-png.ts";
import { CopyText } from "../parts/copy-text.tsx";
import { tableAsCsv, tableAsJson } from "./table-of.ts";
import type { PictureTable } from "./table-of.ts";

interface ToolProperties {
  readonly name: string;
  readonly title: string;
  readonly source: string;
  readonly table: PictureTable;
  /** The drawing; absent where there is a table alone. */
  readonly picture?: () => SVGSVGElement | null;
}

/** Downloads, embedding and citation of a picture. */
export function FigureTools({ name, title, source, table, picture }: ToolProperties) {
  const [failed, setFailed] = useState("");
  const drawn = (): string | undefined => {
    const svg = picture?.() ?? null;
    return svg === null ? undefined : standaloneSvg(svg, title, `Source: ${source} ${location.href}`);
  };
  const saveSvg = (): void => {
    const svg = drawn();
    if (svg !== undefined) saveAs(`${name}.svg`, new Blob([svg], { type: "image/svg+xml" }));
  };
  const savePng = (): void => {
    const svg = drawn();
    if (svg === undefined) return;
    svgToPng(svg).then(
      (png) => saveAs(`${name}.png`, png),
      () => setFailed("This browser could not draw the PNG; the SVG holds the same picture."),
    );
  };
  return (
    <div class="figure-tools">
      <span>Download</span>
      {picture === undefined ? null : (
        <>
          <button type="button" onClick={saveSvg}>
            SVG
          </button>
          <button type="button" onClick={savePng}>
            PNG
          </button>
        </>
      )}
      <button type="button" onClick={() => saveAs(`${name}.csv`, new Blob([tableAsCsv(table)], { type: "text/csv" }))}>
        CSV
      </button>
      <button type="button" onClick={() => saveAs(`${name}.json`, new Blob([tableAsJson(table)], { type: "application/json" }))}>
        JSON
      </button>
      {picture === undefined ? null : (
        <details>
          <summary>Embed</summary>
          <CopyText label="The code for your page" text={embedCode(name, title)} />
        </details>
      )}
      <details>
        <summary>Cite</summary>
        <CopyText label="The citation of this view" text={`${title} [Figure]. ${source} ${location.href}`} />
      </details>
      {failed === "" ? null : <p role="status">{failed}</p>}
    </div>
  );
}

// A page may hold several pictures: the frame holds the one whose code was taken.
function embedCode(name: string, title: string): string {
  const path = location.pathname.startsWith("/embed") ? location.pathname : `/embed${location.pathname}`;
  const parameters = new URLSearchParams(location.search);
  parameters.set("figure", name);
  const address = `${location.origin}${path}?${parameters.toString()}`.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${address}" title="${title.replaceAll('"', "&quot;")}" width="100%" height="720" loading="lazy"></iframe>`;
}
