import type { CyclesQuery } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { lifeOf } from "../layout/life.ts";
import { rebuildsIn } from "../layout/rebuilds-in.ts";
import { yearOf } from "../layout/year-of.ts";
import { Figure } from "../pictures/figure.tsx";
import { LanesPicture } from "../pictures/lanes-picture.tsx";
import { LivesKey } from "../pictures/lives-key.tsx";
import { disputedIn, disputedParts, disputedSentence } from "../words/disputed-words.ts";
import { lifeSentence } from "../words/life-sentence.ts";
import { tenths } from "../words/words.ts";

interface CycleFigureProperties {
  readonly cycle: CyclesQuery["cycles"][number];
  readonly governments: CyclesQuery["governments"];
  readonly dataset: CyclesQuery["dataset"];
  readonly place: string;
}

export function CycleFigure({ cycle, governments, dataset, place }: CycleFigureProperties) {
  const { turns } = cycle;
  const disputes = useDisputes();
  const disputed = disputedIn(
    disputes,
    turns.map(({ structure }) => structure),
  );
  const name = cycle.function?.name ?? cycle.problem?.name ?? "";
  const lives = turns.flatMap(({ structure, built, abolished }) => lifeOf({ ...structure, established: built, abolished }) ?? []);
  const first = Math.floor(Math.min(...lives.map(({ start }) => start.earliest)));
  const title = `${name} in ${place}: every turn`;
  return (
    <Figure
      name={`cycle-${cycle.function?.id ?? cycle.problem?.id ?? ""}`}
      title={title}
      reading="Each bar is one turn, from the day it was built to the day it was abolished."
      rule={cycle.rule}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      disputed={disputed.size > 0}
      legend={<LivesKey rebuilds />}
      table={{
        columns: ["body", "built", "abolished", "years", "gap in years", "built by", "abolished by", "resembles", "sources disagree on"],
        rows: turns.map(({ structure, built, abolished, years, gapYears, builtBy, abolishedBy, echoes }) => [
          structure.name,
          built.edtf,
          abolished?.edtf ?? null,
          tenths(years),
          tenths(gapYears),
          builtBy.map((reform) => reform.name).join("; "),
          abolishedBy.map((reform) => reform.name).join("; "),
          echoes.map(({ structure: earlier }) => earlier.name).join("; "),
          disputedParts(disputes, structure.id),
        ]),
      }}
    >
      <LanesPicture
        title={title}
        lanes={[{ key: "turns", label: name, lives }]}
        governments={governments.filter(({ nation }) => nation === "UNITED_KINGDOM")}
        from={Math.max(1940, first - 1)}
        to={Math.ceil(yearOf(dataset.completeTo)) + 1}
        completeTo={dataset.completeTo}
        rebuilt={rebuildsIn(turns)}
        disputed={disputed}
        sentences={
          new Map(
            turns.map(({ structure, built, abolished, years }) => [
              structure.id,
              `${lifeSentence({ ...structure, established: built, abolished }, years)}${disputedSentence(disputes, structure.id)}`,
            ]),
          )
        }
      />
    </Figure>
  );
}
