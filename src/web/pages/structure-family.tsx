import type { StructurePageQuery } from "../api/types.gen.ts";
import { useDisputes } from "../api/use-disputes.ts";
import { boundsOf, lifeOf } from "../layout/life.ts";
import { LineagePicture } from "../pictures/lineage-picture.tsx";
import { Figure } from "../pictures/figure.tsx";
import { disputedIn, disputedSentence } from "../words/disputed-words.ts";
import { recordAddress } from "../words/record-address.ts";
import { lifeSentence } from "../words/life-sentence.ts";
import { words } from "../words/words.ts";
import type { ShownStructure } from "./structure-page.tsx";

/** What came directly before and after, as a small picture. Nothing where a body stands alone or its beginning is unknown. */
export function StructureFamily({
  structure,
  dataset,
}: {
  readonly structure: ShownStructure;
  readonly dataset: StructurePageQuery["dataset"];
}) {
  const disputes = useDisputes();
  const links = [
    ...structure.predecessors.map((link) => ({ link, from: link.structure.id, to: structure.id })),
    ...structure.successors.map((link) => ({ link, from: structure.id, to: link.structure.id })),
  ];
  const members = new Map(
    [structure, ...links.map(({ link }) => ({ ...link.structure, plannedEnd: null, counts: [] }))].map((member) => [member.id, member]),
  );
  const lives = [...members.values()].flatMap((member) => lifeOf(member) ?? []);
  if (links.length === 0 || !lives.some(({ id }) => id === structure.id)) return null;
  const title = "What came before and after";
  const disputed = disputedIn(disputes, [...members.values()]);
  return (
    <Figure
      name={`around-${structure.id}`}
      title={title}
      reading="Lines join a body to those it came out of and those it gave way to: thin where only a part went that way, dashed where it is planned."
      rule="direct predecessors and successors, planned ones too."
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      table={{
        columns: ["from", "to", "change", "on", "by", "part only", "planned", "date disputed"],
        rows: links.map(({ link, from, to }) => [
          members.get(from)?.name ?? from,
          members.get(to)?.name ?? to,
          words(link.kind),
          link.event.effective.edtf,
          link.event.instruments.map(({ name }) => name).join("; "),
          link.partial ? "yes" : "no",
          link.status === "PLANNED" ? "yes" : "no",
          disputes.dates.get(link.event.id)?.has("EFFECTIVE") === true ? "yes" : "no",
        ]),
      }}
      disputed={disputed.size > 0}
      legend={
        <>
          <p>
            <a href={`/lineage/${structure.id}`}>See the whole family tree</a>
            {structure.successors.length === 0 ? null : (
              <>
                , or <a href={`/crosswalk/${structure.id}`}>what replaced it, by today or any day</a>
              </>
            )}
          </p>
        </>
      }
    >
      <LineagePicture
        title={title}
        root={structure.id}
        lives={lives}
        descents={links.flatMap(({ link, from, to }) => {
          const at = boundsOf(link.event.effective);
          return at === undefined
            ? []
            : [
                {
                  from,
                  to,
                  at: at.earliest,
                  partial: link.partial,
                  planned: link.status === "PLANNED",
                  thread: link.kind === "TRANSFER_OF_FUNCTIONS",
                },
              ];
        })}
        completeTo={dataset.completeTo}
        sentences={
          new Map([...members.values()].map((member) => [member.id, `${lifeSentence(member)}${disputedSentence(disputes, member.id)}`]))
        }
        disputed={disputed}
        addressOf={(id) => recordAddress("Structure", id)}
      />
    </Figure>
  );
}
