import type { PathQuery } from "../api/types.gen.ts";
import { markOf } from "../layout/mark.ts";
import { ChainPicture } from "../pictures/chain-picture.tsx";
import { Figure } from "../pictures/figure.tsx";
import { KindsKey } from "../pictures/kinds-key.tsx";
import { linkWords } from "../words/link-words.ts";
import { recordAddress, recordNoun } from "../words/record-address.ts";

interface PathFigureProperties {
  readonly path: NonNullable<PathQuery["path"]>;
  readonly dataset: PathQuery["dataset"];
}

/** A chain between two records: drawn, then told step by step. */
export function PathFigure({ path, dataset }: PathFigureProperties) {
  const { from, to, length, steps } = path;
  const title = `From ${from.name} to ${to.name}: ${length} ${length === 1 ? "step" : "steps"}`;
  const records = [from, ...steps.map((step) => step.to)];
  const marks = records.map((record) => markOf(record.kind, record));
  const hollow = marks.some(({ life, at }) => life === undefined && at === undefined);
  return (
    <>
      <Figure
        name={`path-${from.id}-${to.id}`}
        title={title}
        reading="Read it from top to bottom; each record stands at its own time, from left to right."
        rule={path.rule}
        revision={dataset.revision}
        completeTo={dataset.completeTo}
        legend={<KindsKey kinds={marks.map(({ kind }) => kind)} hollow={hollow} />}
        table={{
          columns: ["step", "from", "link", "to", "what it is", "when", "in words"],
          rows: steps.map((step, index) => [
            index + 1,
            step.from.name,
            linkWords(step.link, step.direction),
            step.to.name,
            recordNoun(step.to.kind),
            marks[index + 1]?.when ?? "",
            step.because,
          ]),
        }}
      >
        <ChainPicture
          title={title}
          marks={marks}
          words={steps.map(({ link, direction }) => linkWords(link, direction))}
          completeTo={dataset.completeTo}
        />
      </Figure>
      <h2>In words</h2>
      <ol class="chain">
        {steps.map((step) => (
          <li key={step.to.id}>
            <p>{step.because}</p>
            <p class="small">
              To the {recordNoun(step.to.kind)} <a href={recordAddress(step.to.kind, step.to.id)}>{step.to.name}</a>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
