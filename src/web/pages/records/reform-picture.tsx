import { lifeOf } from "../../layout/life.ts";
import type { LaneOfLives } from "../../layout/lay-lanes.ts";
import { yearOf } from "../../layout/year-of.ts";
import { Figure } from "../../pictures/figure.tsx";
import { LanesPicture } from "../../pictures/lanes-picture.tsx";
import { LivesKey } from "../../pictures/lives-key.tsx";
import { lifeSentence } from "../../words/life-sentence.ts";
import { words } from "../../words/words.ts";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { kindsFirst } from "./kinds-first.ts";

/** More bars than this in a lane hide the story: kinds come first, the table holds all. */
const MOST_BARS = 10;
const NONE: ReadonlySet<string> = new Set();

/** What a reform abolished and what it built, on one axis of time. Nothing where it did neither. */
export function ReformPicture({ record, dataset }: { readonly record: ShownRecord<"Reform">; readonly dataset: Dataset }) {
  const sides = [
    { key: "abolished", label: "What it abolished", structures: kindsFirst(record.abolished) },
    { key: "built", label: "What it built", structures: kindsFirst(record.built) },
  ];
  const lanes = sides.map(({ key, label, structures }): LaneOfLives => ({
    key,
    label,
    lives: structures.flatMap((structure) => lifeOf(structure) ?? []).slice(0, MOST_BARS),
  }));
  const lives = lanes.flatMap((lane) => lane.lives);
  if (lives.length === 0) return null;
  const all = sides.flatMap(({ structures }) => structures);
  const today = yearOf(dataset.completeTo);
  const title = "Before and after";
  return (
    <Figure
      name={`before-and-after-${record.id}`}
      title={title}
      reading={`${record.abolished.length} abolished, ${record.built.length} built${all.length > lives.length ? `; ${lives.length} are drawn, kinds of body first` : ""}.`}
      rule="what the changes that this reform brought about ended and began; planned changes do not count."
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      legend={<LivesKey />}
      table={{
        columns: ["body", "side", "kind", "established", "abolished"],
        rows: sides.flatMap(({ key, structures }) =>
          structures.map(({ name, kind, established, abolished }) => [
            name,
            key,
            words(kind),
            established?.edtf ?? null,
            abolished?.edtf ?? null,
          ]),
        ),
      }}
    >
      <LanesPicture
        title={title}
        lanes={lanes}
        governments={[]}
        from={Math.floor(Math.min(...lives.map(({ start }) => start.earliest))) - 1}
        to={Math.ceil(Math.max(...lives.map((life) => life.end?.latest ?? today))) + 1}
        completeTo={dataset.completeTo}
        rebuilt={NONE}
        sentences={new Map(all.map((structure) => [structure.id, lifeSentence(structure)]))}
      />
    </Figure>
  );
}
