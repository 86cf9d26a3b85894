import type { FunctionHistoryQuery } from "../../api/types.gen.ts";
import { useDisputes } from "../../api/use-disputes.ts";
import { asHeld } from "../../layout/as-held.ts";
import { lifeOf } from "../../layout/life.ts";
import type { LaneOfLives } from "../../layout/lay-lanes.ts";
import { yearOf } from "../../layout/year-of.ts";
import { Figure } from "../../pictures/figure.tsx";
import { LanesPicture } from "../../pictures/lanes-picture.tsx";
import { LivesKey } from "../../pictures/lives-key.tsx";
import { disputedIn, disputedParts, disputedSentence } from "../../words/disputed-words.ts";
import { lifeSentence } from "../../words/life-sentence.ts";
import { years } from "../../words/words.ts";

interface HistoryProperties {
  readonly answer: FunctionHistoryQuery;
  readonly name: string;
  readonly place: string;
}

type Holder = FunctionHistoryQuery["functionHistory"]["holders"][number];
const NONE: ReadonlySet<string> = new Set();
/** A gap of a few days between two bodies is a handover. */
const LEAST_GAP_YEARS = 0.1;

/** Who held a job over time: those whose main job it was, those who had it beside another, and the stretches in which nobody had it. */
export function FunctionHistoryFigure({ answer: { functionHistory, governments, dataset }, name, place }: HistoryProperties) {
  const disputes = useDisputes();
  const { holders, overlaps, rule } = functionHistory;
  const gaps = functionHistory.gaps.filter((gap) => gap.years >= LEAST_GAP_YEARS);
  const title = `Who held it in ${place}: ${name.toLowerCase()}`;
  const today = Math.ceil(yearOf(dataset.completeTo)) + 1;
  const lanes = [laneOf("main", "Its main job", holders, true), laneOf("beside", "Beside another job", holders, false)];
  const starts = lanes.flatMap(({ lives }) => lives.map(({ start }) => start.earliest));
  const several = overlaps.reduce((sum, overlap) => sum + overlap.years, 0);
  return (
    <Figure
      name={`holders-of-${functionHistory.function.id}`}
      title={title}
      reading={`${holders.length} ${holders.length === 1 ? "holder" : "holders"}. ${gaps.length === 0 ? "Somebody held it throughout" : `In ${years(gaps.reduce((sum, gap) => sum + gap.years, 0))} nobody on record did (shaded)`}${several < LEAST_GAP_YEARS ? "." : `; for ${years(several)} more than one did.`}`}
      rule={rule}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      disputed={holders.some(({ structure }) => disputedParts(disputes, structure.id) !== "")}
      legend={<LivesKey />}
      table={{
        columns: ["body", "from", "to", "main job", "says who", "sources disagree on"],
        rows: [
          ...holders.map(({ structure, from, to, isMain, citations }) => [
            structure.name,
            from.edtf,
            to?.edtf ?? null,
            isMain ? "yes" : "no",
            citations.map(({ source }) => source.name).join("; "),
            disputedParts(disputes, structure.id),
          ]),
          ...gaps.map(({ from, to }) => ["nobody on record", from, to, "", "", ""]),
        ],
      }}
    >
      <LanesPicture
        title={title}
        lanes={lanes}
        governments={governments.filter(({ nation }) => nation === "UNITED_KINGDOM")}
        from={Math.max(1940, Math.floor(Math.min(...starts)) - 1)}
        to={today}
        completeTo={dataset.completeTo}
        rebuilt={NONE}
        disputed={disputedIn(
          disputes,
          holders.map(({ structure }) => structure),
        )}
        gaps={gaps.map(({ from, to }) => ({ from: yearOf(from), to: to === null ? today : yearOf(to) }))}
        sentences={
          new Map(
            holders.map((holder) => [
              holder.structure.id,
              `${lifeSentence(asHeld(holder))}${disputedSentence(disputes, holder.structure.id)}`,
            ]),
          )
        }
      />
    </Figure>
  );
}

function laneOf(key: string, label: string, holders: readonly Holder[], main: boolean): LaneOfLives {
  return {
    key,
    label,
    lives: holders.filter(({ isMain }) => isMain === main).flatMap((holder) => lifeOf(asHeld(holder)) ?? []),
  };
}
