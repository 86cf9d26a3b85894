import type { TimelineQuery } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { boundsOf, lifeOf } from "../layout/life.ts";
import { yearOf } from "../layout/year-of.ts";
import { Figure } from "../pictures/figure.tsx";
import { LanesPicture } from "../pictures/lanes-picture.tsx";
import { LivesKey } from "../pictures/lives-key.tsx";
import { dayWords } from "../words/day-words.ts";
import { disputedIn, disputedParts, disputedSentence } from "../words/disputed-words.ts";
import { lifeSentence } from "../words/life-sentence.ts";
import { words } from "../words/words.ts";
import { NATIONS } from "../words/nations.ts";
import { LANES } from "./timeline-view.ts";
import type { TimelineView } from "./timeline-view.ts";

const NO_REBUILDS: ReadonlySet<string> = new Set();

export function TimelineFigure({ answer: { timeline, dataset }, view }: { readonly answer: TimelineQuery; readonly view: TimelineView }) {
  const structures = timeline.lanes.flatMap((lane) => lane.structures);
  const where = view.nation === "all" ? "the United Kingdom" : NATIONS[view.nation].label;
  const disputes = useDisputes();
  const disputed = disputedIn(disputes, structures);
  const title = view.on === undefined ? `The NHS in ${where}, ${view.from} to ${view.to}` : `The NHS in ${where} on ${dayWords(view.on)}`;
  if (structures.length === 0)
    return (
      <p class="lead">
        Nothing of this sort stood then. <a href="/timeline">See the whole timeline of England</a>, or widen the years.
      </p>
    );
  return (
    <Figure
      name={`timeline-${view.nation}-${view.from}-${view.to}`}
      title={title}
      reading={`${structures.length} ${structures.length === 1 ? "life" : "lives"} in lanes by ${LANES[view.lanes].label}. Faded ends are uncertain dates; a light tick is a renaming; names at the top are prime ministers.`}
      rule="every body that may have stood on some day within the years; bodies without a known beginning cannot be placed."
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      disputed={disputed.size > 0}
      legend={<LivesKey />}
      table={{
        columns: ["body", "lane", "kind", "first day", "last day before", "status", "sources disagree on"],
        rows: timeline.lanes.flatMap(({ label, structures: some }) =>
          some.map(({ id, name, kind, established, abolished, status }) => [
            name,
            label,
            words(kind),
            established?.edtf ?? null,
            abolished?.edtf ?? null,
            words(status),
            disputedParts(disputes, id),
          ]),
        ),
      }}
    >
      <LanesPicture
        title={title}
        lanes={timeline.lanes.map(({ key, label, structures: some }) => ({ key, label, lives: some.flatMap((one) => lifeOf(one) ?? []) }))}
        governments={timeline.governments}
        from={view.from}
        to={view.to}
        completeTo={dataset.completeTo}
        rebuilt={NO_REBUILDS}
        sentences={
          new Map(structures.map((structure) => [structure.id, `${lifeSentence(structure)}${disputedSentence(disputes, structure.id)}`]))
        }
        renamings={renamingsIn(timeline.events)}
        disputed={disputed}
        {...(view.on === undefined ? {} : { on: yearOf(view.on) })}
      />
    </Figure>
  );
}

function renamingsIn(events: TimelineQuery["timeline"]["events"]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { kind, status, effective, survivors } of events) {
    const at = boundsOf(effective);
    if (kind !== "RENAMING" || status !== "ENACTED" || at === undefined) continue;
    for (const { id } of survivors) found.set(id, [...(found.get(id) ?? []), at.earliest]);
  }
  return found;
}
