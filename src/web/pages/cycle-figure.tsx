import type { CyclesQuery } from "../api/types.gen.ts";
import { lifeOf } from "../layout/life.ts";
import { rebuildsIn } from "../layout/rebuilds-in.ts";
import { yearOf } from "../layout/year-of.ts";
import { Figure } from "../pictures/figure.tsx";
import { LanesPicture } from "../pictures/lanes-picture.tsx";
import { LivesKey } from "../pictures/lives-key.tsx";
import { lifeSentence } from "../words/life-sentence.ts";

interface CycleFigureProperties {
  readonly cycle: CyclesQuery["cycles"][number];
  readonly governments: CyclesQuery["governments"];
  readonly dataset: CyclesQuery["dataset"];
  readonly place: string;
}

export function CycleFigure({ cycle, governments, dataset, place }: CycleFigureProperties) {
  const { turns } = cycle;
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
      legend={<LivesKey rebuilds />}
      table={{
        columns: ["body", "built", "abolished", "years", "gap in years", "built by", "abolished by", "resembles"],
        rows: turns.map(({ structure, built, abolished, years, gapYears, builtBy, abolishedBy, echoes }) => [
          structure.name,
          built.edtf,
          abolished?.edtf ?? null,
          years === null ? null : Number(years.toFixed(1)),
          gapYears === null ? null : Number(gapYears.toFixed(1)),
          builtBy.map((reform) => reform.name).join("; "),
          abolishedBy.map((reform) => reform.name).join("; "),
          echoes.map(({ structure: earlier }) => earlier.name).join("; "),
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
        sentences={
          new Map(
            turns.map(({ structure, built, abolished, years }) => [
              structure.id,
              lifeSentence({ ...structure, established: built, abolished }, years),
            ]),
          )
        }
      />
    </Figure>
  );
}
