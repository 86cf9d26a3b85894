import { dateLabel } from "../domain/date-label.ts";
import type { AnyRecord, HistoricalDate, Structure } from "../domain/records.ts";
import type { PageHead } from "./page-head.ts";
import { recordPagePath } from "./record-page-path.ts";

const SCHEMA_TYPES: Readonly<Partial<Record<AnyRecord["type"], string>>> = {
  Structure: "GovernmentOrganization",
  ChangeEvent: "Event",
  Review: "Report",
  Person: "Person",
  Source: "CreativeWork",
  Government: "GovernmentOrganization",
};

/** The head of a record's page. */
export function recordHead(record: AnyRecord, publicUrl: string): PageHead {
  const description = [datesOf(record), record.summary].filter((sentence) => sentence !== undefined && sentence !== "").join(" ");
  return {
    status: 200,
    title: record.name,
    description: description === "" ? `${record.name} in the NHS reform graph, with its sources.` : description,
    canonical: recordPagePath(record),
    linkedData: {
      "@context": "https://schema.org",
      "@type": SCHEMA_TYPES[record.type] ?? "DefinedTerm",
      "@id": `${publicUrl}/id/${encodeURIComponent(record.id)}`,
      name: record.name,
      ...(record.summary === undefined ? {} : { description: record.summary }),
      url: `${publicUrl}${recordPagePath(record)}`,
      ...schemaDates(record),
    },
  };
}

function datesOf(record: AnyRecord): string {
  switch (record.type) {
    case "Structure":
      return lifeOf(record);
    case "ChangeEvent":
      return `${record.status === "PLANNED" ? "Planned for" : "On"} ${dateLabel(record.effective)}.`;
    case "Reform":
      return dated("Reform", record.enacted ?? record.announced ?? record.effective);
    case "Review":
      return dated("Review, published", record.published);
    case "Source":
      return `${record.publisher}${record.published === undefined ? "" : `, ${dateLabel(record.published)}`}.`;
    default:
      return "";
  }
}

function lifeOf({ life: { established, abolished, end } }: Structure): string {
  if (established === undefined) return abolished === undefined ? "" : `Abolished ${dateLabel(abolished)}.`;
  if (abolished !== undefined) return `From ${dateLabel(established)} to ${dateLabel(abolished)}.`;
  return end === "STANDING" ? `Stands since ${dateLabel(established)}.` : `Began ${dateLabel(established)}; its end is unknown.`;
}

function dated(noun: string, date: HistoricalDate | undefined): string {
  return date === undefined ? "" : `${noun} ${dateLabel(date)}.`;
}

// Only days that are known to be the day: schema.org has no words for doubt.
function schemaDates(record: AnyRecord): Readonly<Record<string, string>> {
  switch (record.type) {
    case "Structure":
      return { ...exact("foundingDate", record.life.established), ...exact("dissolutionDate", record.life.abolished) };
    case "ChangeEvent":
      return exact("startDate", record.effective);
    case "Review":
    case "Source":
      return exact("datePublished", record.published);
    default:
      return {};
  }
}

function exact(name: string, date: HistoricalDate | undefined): Readonly<Record<string, string>> {
  return date?.earliest !== undefined && date.earliest === date.latest ? { [name]: date.earliest } : {};
}
