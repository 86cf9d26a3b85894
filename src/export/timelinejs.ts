import { dateLabel } from "../domain/date-label.ts";
import type { HistoricalDate, Structure } from "../domain/records.ts";
import { originLines } from "./columns.ts";
import type { ExportFormat } from "./format.ts";

/** TimelineJS 3 JSON: a slide for each life, grouped by tier. Uncertain dates keep their words in display_date. Lives without a beginning cannot be placed. */
export const timelinejs: ExportFormat = {
  name: "timelinejs",
  extension: "json",
  mediaType: "application/json",
  description: "TimelineJS 3 JSON for Knight Lab's timeline",
  *write({ origin, structures }) {
    const [headline = "", text = ""] = originLines(origin);
    yield `{"title":${JSON.stringify({ text: { headline: html(headline), text: html(text) } })},"events":[`;
    const placed = structures.filter(({ life }) => life.established !== undefined);
    for (const [index, structure] of placed.entries())
      yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(slide(structure, origin.publicUrl))}`;
    yield "]}\n";
  },
};

function slide(structure: Structure, publicUrl: string): object {
  const { established, abolished } = structure.life;
  return {
    unique_id: structure.id,
    group: structure.tier ?? "",
    start_date: timelineDate(established),
    ...(abolished === undefined ? {} : { end_date: timelineDate(abolished) }),
    text: { headline: `<a href="${publicUrl}/id/${structure.id}">${html(structure.name)}</a>`, text: html(structure.summary ?? "") },
  };
}

function timelineDate(date: HistoricalDate | undefined): object | undefined {
  if (date?.earliest === undefined) return undefined;
  const [year = "", month = "", day = ""] = date.earliest.split("-");
  const isPlain = !date.approximate && !date.uncertain;
  return {
    year,
    ...(isPlain && ["DAY", "MONTH"].includes(date.precision) ? { month } : {}),
    ...(isPlain && date.precision === "DAY" ? { day } : {}),
    display_date: dateLabel(date),
  };
}

// TimelineJS puts text into the page as HTML.
function html(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
