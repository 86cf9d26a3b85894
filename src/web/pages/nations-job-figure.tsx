import { useDisputes } from "../api/use-disputes.ts";
import { asHeld } from "../layout/as-held.ts";
import { lifeOf } from "../layout/life.ts";
import { yearOf } from "../layout/year-of.ts";
import { Figure } from "../pictures/figure.tsx";
import { LanesPicture } from "../pictures/lanes-picture.tsx";
import { LivesKey } from "../pictures/lives-key.tsx";
import { disputedIn, disputedParts, disputedSentence } from "../words/disputed-words.ts";
import { lifeSentence } from "../words/life-sentence.ts";
import type { NationsOverTimeProperties } from "./nations-over-time.tsx";

const NONE: ReadonlySet<string> = new Set();

/** One job in two nations: who held it, one under the other on one axis. */
export function NationsJobFigure({ answer, places, nations, name }: NationsOverTimeProperties & { readonly name: string }) {
  const disputes = useDisputes();
  const { oneHistory, otherHistory, governments, dataset } = answer;
  const lanes = [
    { key: nations[0], label: places[0], holders: oneHistory.holders },
    { key: nations[1], label: places[1], holders: otherHistory.holders },
  ];
  const all = lanes.flatMap(({ holders }) => holders);
  if (all.length === 0) return <p class="lead">Nobody in either is on record as holding this job.</p>;
  const title = `${name} in ${places[0]} and ${places[1]}`;
  const drawn = lanes.map(({ key, label, holders }) => ({ key, label, lives: holders.flatMap((holder) => lifeOf(asHeld(holder)) ?? []) }));
  const first = Math.min(...drawn.flatMap(({ lives }) => lives.map(({ start }) => start.earliest)));
  return (
    <Figure
      name={`one-job-${nations.join("-")}`}
      title={title}
      reading={
        lanes.map(({ label, holders }) => `${label}: ${holders.length} ${holders.length === 1 ? "holder" : "holders"}`).join("; ") + "."
      }
      rule={oneHistory.rule}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      disputed={all.some(({ structure }) => disputedParts(disputes, structure.id) !== "")}
      legend={<LivesKey />}
      table={{
        columns: ["nation", "body", "from", "to", "main job", "sources disagree on"],
        rows: lanes.flatMap(({ label, holders }) =>
          holders.map(({ structure, from, to, isMain }) => [
            label,
            structure.name,
            from.edtf,
            to?.edtf ?? null,
            isMain ? "yes" : "no",
            disputedParts(disputes, structure.id),
          ]),
        ),
      }}
    >
      <LanesPicture
        title={title}
        lanes={drawn}
        governments={governments.filter(({ nation }) => nation === "UNITED_KINGDOM")}
        from={Math.max(1940, Math.floor(first) - 1)}
        to={Math.ceil(yearOf(dataset.completeTo)) + 1}
        completeTo={dataset.completeTo}
        rebuilt={NONE}
        disputed={disputedIn(
          disputes,
          all.map(({ structure }) => structure),
        )}
        sentences={
          new Map(
            all.map((holder) => [holder.structure.id, `${lifeSentence(asHeld(holder))}${disputedSentence(disputes, holder.structure.id)}`]),
          )
        }
      />
    </Figure>
  );
}
