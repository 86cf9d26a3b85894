import type { NationOnDayQuery } from "../api/types.gen.ts";
import { jobsIn, pairJobs } from "../layout/jobs-in.ts";
import type { Holding, HoldingBody, PairedJob } from "../layout/jobs-in.ts";
import type { ColumnItem } from "../layout/lay-columns.ts";
import { ColumnsPicture } from "../pictures/columns-picture.tsx";
import { Figure } from "../pictures/figure.tsx";
import { dayWords } from "../words/day-words.ts";
import type { NationName } from "../words/nations.ts";
import { recordAddress } from "../words/record-address.ts";
import { listed, Words, words } from "../words/words.ts";

interface JobsFigureProperties {
  /** What stood in the one and in the other. */
  readonly answers: readonly [NationOnDayQuery, NationOnDayQuery];
  readonly on: string;
  readonly places: readonly [string, string];
  readonly nations: readonly [NationName, NationName];
  readonly mainOnly: boolean;
}

interface Side {
  readonly item: ColumnItem;
  readonly sentence: string;
  readonly address: string;
  readonly hollow: boolean;
}

const MOST_NAMED = 2;

/** Which jobs two nations give to what sorts of body on one day, job by job. */
export function JobsFigure({ answers, on, places, nations, mainOnly }: JobsFigureProperties) {
  const jobs = pairJobs(jobsIn(bodiesIn(answers[0]), on, mainOnly), jobsIn(bodiesIn(answers[1]), on, mainOnly));
  if (jobs.length === 0)
    return (
      <p class="lead">
        Nothing stood in either on that day. <a href={`/compare?nations=${nations.join(",")}`}>See the last day of the record</a>.
      </p>
    );
  const sides = jobs.map((job) => ({
    job,
    left: job.one.map((holding) => sideOf(job, holding, job.other, places[0], nations[0])),
    right: job.other.map((holding) => sideOf(job, holding, job.one, places[1], nations[1])),
  }));
  const all = sides.flatMap(({ left, right }) => [...left, ...right]);
  const alike = jobs.filter((job) => job.alike).length;
  const title = `Who does what in ${places[0]} and ${places[1]}, ${dayWords(on)}`;
  const addresses = new Map(all.map(({ item, address }) => [item.id, address]));
  return (
    <Figure
      name={`jobs-${nations.join("-")}-${on}`}
      title={title}
      reading={`${alike} of ${jobs.length} jobs are given to the same sorts of body in both; where they are not, the sort of body that only one of them uses has a hollow square.`}
      rule={`kinds of body, and bodies that belong to no kind, standing on the day for certain; ${mainOnly ? "a body counts where its main job is" : "a body counts for every job that it holds"}.`}
      revision={answers[0].dataset.revision}
      completeTo={answers[0].dataset.completeTo}
      table={{
        columns: ["job", "nation", "sort of body", "bodies", "the same in both"],
        rows: jobs.flatMap((job) => [
          ...job.one.map((holding) => tableRow(job, holding, places[0])),
          ...job.other.map((holding) => tableRow(job, holding, places[1])),
        ]),
      }}
    >
      <ColumnsPicture
        title={title}
        heads={places}
        headingBetween
        nothing={mainOnly ? "nobody’s main job" : "nobody on record"}
        blocks={sides.map(({ job, left, right }) => ({
          key: job.id,
          label: job.name,
          left: left.map(({ item }) => item),
          right: right.map(({ item }) => item),
        }))}
        hollow={new Set(all.filter(({ hollow }) => hollow).map(({ item }) => item.id))}
        sentences={new Map(all.map(({ item, sentence }) => [item.id, sentence]))}
        addressOf={(id) => addresses.get(id) ?? "/timeline"}
      />
    </Figure>
  );
}

function bodiesIn({ timeline }: NationOnDayQuery): readonly HoldingBody[] {
  return timeline.lanes.flatMap(({ structures }) => structures);
}

function sideOf(job: PairedJob, { kind, bodies }: Holding, others: readonly Holding[], place: string, nation: NationName): Side {
  const names = bodies.map(({ name }) => name);
  const shown =
    names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more` : listed(names);
  const [only] = bodies;
  return {
    item: { id: `${nation} ${job.id} ${kind}`, name: shown },
    sentence: `${place}, ${job.name}: ${words(kind)}: ${listed(names)}.`,
    address: bodies.length === 1 && only !== undefined ? recordAddress("Structure", only.id) : `/functions/${job.id}?nation=${nation}`,
    hollow: !others.some((other) => other.kind === kind),
  };
}

function tableRow(job: PairedJob, { kind, bodies }: Holding, place: string): readonly string[] {
  return [job.name, place, Words(kind), bodies.map(({ name }) => name).join("; "), job.alike ? "yes" : "no"];
}
