import { Figure } from "../pictures/figure.tsx";
import { MirrorPicture } from "../pictures/mirror-picture.tsx";
import { NATIONS } from "../words/nations.ts";
import type { NationName } from "../words/nations.ts";
import type { NationsOverTimeProperties } from "./nations-over-time.tsx";

/** Changes in two nations, decade by decade, back to back. */
export function NationsDecadesFigure({ answer: { eventsByDecade, dataset }, places, nations }: NationsOverTimeProperties) {
  const decades = [...new Set(eventsByDecade.rows.map(({ decade }) => decade))];
  const number = (decade: string, nation: NationName): number =>
    eventsByDecade.rows.find((row) => row.decade === decade && row.nation === NATIONS[nation].value)?.events ?? 0;
  const rows = decades.map((decade) => ({
    key: decade,
    label: decade,
    left: number(decade, nations[0]),
    right: number(decade, nations[1]),
  }));
  const title = `Changes by decade in ${places[0]} and ${places[1]}`;
  return (
    <Figure
      name={`decades-${nations.join("-")}`}
      title={title}
      reading={`${rows.reduce((sum, { left }) => sum + left, 0)} changes on record in ${places[0]}, ${rows.reduce((sum, { right }) => sum + right, 0)} in ${places[1]}. The last decade is not over.`}
      still
      rule="enacted changes that touch a kind of body, or a body that belongs to none, from 5 July 1948; each counts once in every nation that it touches, in the decade of its earliest day."
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      table={{ columns: ["decade", places[0], places[1]], rows: rows.map(({ label, left, right }) => [label, left, right]) }}
    >
      <MirrorPicture title={title} heads={places} rows={rows} />
    </Figure>
  );
}
