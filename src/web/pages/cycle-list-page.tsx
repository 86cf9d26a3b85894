import type { CycleListQuery } from "../api/types.gen.ts";
import { CYCLE_LIST } from "../operations/cycles.ts";
import { Answer } from "../parts/answer.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { Figure } from "../pictures/figure.tsx";
import { TurnsPicture } from "../pictures/turns-picture.tsx";
import { tenths, years } from "../words/words.ts";

type Wheel = CycleListQuery["cycles"][number];

/** Every wheel: how often each job was given to a new body, and each problem answered by one. */
export function CycleListPage() {
  usePageTitle("Cycles");
  return (
    <>
      <h1>How often was it rebuilt?</h1>
      <p class="lead">
        A problem persists, a new body is built for it, the problem remains, the body is abolished for the next. Here is each wheel with
        every turn.
      </p>
      <Answer to={CYCLE_LIST} with={{}} what="the cycles">
        {({ cycles, dataset }) => {
          const turning = cycles.filter(({ turns }) => turns.length > 1);
          return (
            <>
              <Wheels title="Jobs" of="job" wheels={turning.filter((wheel) => wheel.function !== null)} dataset={dataset} />
              <Wheels title="Problems" of="problem" wheels={turning.filter((wheel) => wheel.problem !== null)} dataset={dataset} />
            </>
          );
        }}
      </Answer>
    </>
  );
}

function Wheels({
  title,
  of,
  wheels,
  dataset,
}: {
  readonly title: string;
  readonly of: string;
  readonly wheels: readonly Wheel[];
  readonly dataset: CycleListQuery["dataset"];
}) {
  const sorted = [...wheels].sort((a, b) => b.rebuilds - a.rebuilds);
  return (
    <Figure
      name={`cycles-by-${of}`}
      title={`${title}, by number of rebuilds`}
      reading={`Each row is a ${of}; each dash is the life of one body built for it in England, in the accent colour where it resembles one abolished before.`}
      rule={`a rebuild is a turn that began on or after the day on which another had ended. ${sorted[0]?.rule ?? ""}`}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      table={{
        columns: [of, "rebuilds", "turns", "median years of those that ended"],
        rows: sorted.map(({ function: job, problem, rebuilds, turns, medianTurnYears }) => [
          job?.name ?? problem?.name ?? "",
          rebuilds,
          turns.length,
          tenths(medianTurnYears),
        ]),
      }}
    >
      <TurnsPicture
        title={title}
        completeTo={dataset.completeTo}
        rows={sorted.map(({ function: job, problem, rebuilds, turns, medianTurnYears }) => {
          const subject = job ?? problem;
          return {
            id: subject?.id ?? "",
            name: subject?.name ?? "",
            note: `${rebuilds} ${rebuilds === 1 ? "rebuild" : "rebuilds"}${medianTurnYears === null ? "" : `, median ${years(medianTurnYears)}`}`,
            address: `/cycles/${subject?.id ?? ""}`,
            turns: turns.flatMap(({ built, abolished, echoes, structure, years: length }) =>
              built.earliest === null
                ? []
                : [
                    {
                      id: structure.id,
                      from: built.earliest,
                      to: abolished?.earliest ?? (length === null ? built.earliest : dataset.completeTo),
                      rebuilt: echoes.length > 0,
                    },
                  ],
            ),
          };
        })}
      />
    </Figure>
  );
}
