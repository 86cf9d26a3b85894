import type { LineageQuery, LineageQueryVariables } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { boundsOf, lifeOf } from "../layout/life.ts";
import { LINEAGE } from "../operations/lineage.ts";
import { Answer } from "../parts/answer.tsx";
import { Choice } from "../parts/choice.tsx";
import { Filters } from "../parts/filters.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import { Figure } from "../pictures/figure.tsx";
import { LineagePicture } from "../pictures/lineage-picture.tsx";
import { LivesKey } from "../pictures/lives-key.tsx";
import { changeView, useAddress } from "../router/address.ts";
import { pick } from "../router/pick.ts";
import type { PageProperties } from "../router/routes.ts";
import { disputedIn, disputedSentence } from "../words/disputed-words.ts";
import { lifeSentence } from "../words/life-sentence.ts";
import { words } from "../words/words.ts";

const DIRECTIONS = {
  both: { value: "BOTH", label: "both ways" },
  before: { value: "ANCESTORS", label: "what came before" },
  after: { value: "DESCENDANTS", label: "what came after" },
} as const;
const MOST_DEPTH = 12;
const USUAL_DEPTH = 4;

/** A family tree on an axis of time: what became of a body, and where it came from. */
export function LineagePage({ id }: PageProperties) {
  const address = useAddress();
  const direction = pick(DIRECTIONS, address.parameters.get("direction"), "both");
  const depth = Math.min(MOST_DEPTH, Math.max(1, Number(address.parameters.get("depth") ?? USUAL_DEPTH) || USUAL_DEPTH));
  const variables: LineageQueryVariables = { of: id, direction: DIRECTIONS[direction].value, depth };
  return (
    <Answer to={LINEAGE} with={variables} what="the family tree">
      {(answer) => (
        <>
          <Heading name={answer.lineage.root.name} id={answer.lineage.root.id} />
          <Filters>
            <Choice
              label="Follow"
              value={direction}
              choices={DIRECTIONS}
              onChoose={(chosen) => changeView(address, { direction: chosen === "both" ? "" : chosen })}
            />
            <label>
              Generations: {depth}
              <input
                type="range"
                min={1}
                max={MOST_DEPTH}
                value={depth}
                onChange={(event) => changeView(address, { depth: event.currentTarget.value })}
              />
            </label>
          </Filters>
          <Tree answer={answer} />
        </>
      )}
    </Answer>
  );
}

function Heading({ name, id }: { readonly name: string; readonly id: string }) {
  usePageTitle(`${name}: family tree`);
  return (
    <>
      <p class="kicker">Family tree</p>
      <h1>{name}</h1>
      <p class="lead">
        Where it came from and what became of it. <a href={`/structures/${id}`}>Read its record</a>, or choose another body to see that
        one’s tree.
      </p>
    </>
  );
}

function Tree({ answer: { lineage, dataset } }: { readonly answer: LineageQuery }) {
  const disputes = useDisputes();
  const disputed = disputedIn(
    disputes,
    lineage.nodes.map(({ structure }) => structure),
  );
  const lives = lineage.nodes.flatMap(({ structure }) => lifeOf(structure) ?? []);
  const title = `The family tree of ${lineage.root.name}`;
  const undated = lineage.nodes.length - lives.length;
  if (lives.length === 0) return <p class="lead">No dates are known here, so there is nothing to draw.</p>;
  return (
    <Figure
      name={`lineage-of-${lineage.root.id}`}
      title={title}
      reading={`${lineage.nodes.length} bodies over ${lineage.generations} generations. Thick lines: the whole went that way; thin: a part; dotted: functions only; dashed: planned.`}
      rule={`every line of descent is a change event${lineage.truncated ? "; the tree goes on beyond what is shown, ask for more generations" : ""}${undated > 0 ? `; ${undated} of unknown beginning ${undated === 1 ? "is" : "are"} in the table only` : ""}.`}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      disputed={disputed.size > 0}
      legend={<LivesKey numbers={false} />}
      table={{
        columns: ["from", "to", "change", "kind", "on", "part only", "planned", "by law", "brought about by", "date disputed"],
        rows: lineage.edges.map(({ from, to, event, partial }) => [
          from.name,
          to.name,
          event.name,
          words(event.kind),
          event.effective.edtf,
          partial ? "yes" : "no",
          event.status === "PLANNED" ? "yes" : "no",
          event.instruments.map(({ name }) => name).join("; "),
          event.causedBy.map(({ name }) => name).join("; "),
          disputes.dates.get(event.id)?.has("EFFECTIVE") === true ? "yes" : "no",
        ]),
      }}
    >
      <LineagePicture
        title={title}
        root={lineage.root.id}
        lives={lives}
        descents={lineage.edges.flatMap(({ from, to, event, partial }) => {
          const at = boundsOf(event.effective);
          return at === undefined
            ? []
            : [
                {
                  from: from.id,
                  to: to.id,
                  at: at.earliest,
                  partial,
                  planned: event.status === "PLANNED",
                  thread: event.kind === "TRANSFER_OF_FUNCTIONS",
                },
              ];
        })}
        completeTo={dataset.completeTo}
        sentences={
          new Map(
            lineage.nodes.map(({ structure }) => [structure.id, `${lifeSentence(structure)}${disputedSentence(disputes, structure.id)}`]),
          )
        }
        disputed={disputed}
        addressOf={(id) => (id === lineage.root.id ? `/structures/${id}` : `/lineage/${id}`)}
      />
    </Figure>
  );
}
