import { useDisputes } from "../api/use-disputes.ts";
import type { CrosswalkQuery } from "../api/types.gen.ts";
import type { ColumnItem } from "../layout/lay-columns.ts";
import { ColumnsPicture } from "../pictures/columns-picture.tsx";
import { Figure } from "../pictures/figure.tsx";
import { dayWords } from "../words/day-words.ts";
import { disputedSentence } from "../words/disputed-words.ts";
import { recordAddress } from "../words/record-address.ts";

interface CrosswalkFigureProperties {
  readonly answer: CrosswalkQuery;
  readonly name: string;
  readonly to: string;
}

type Row = CrosswalkQuery["crosswalk"][number];
type Body = Row["from"];

/** On the left what was, on the right what it had become by the day; thin lines where only a part went that way. */
export function CrosswalkFigure({ answer: { crosswalk, dataset }, name, to }: CrosswalkFigureProperties) {
  const disputes = useDisputes();
  const title = `${name} by ${dayWords(to)}`;
  const before = distinct([...crosswalk].sort(byHeir).map(({ from }) => from));
  const after = distinct(crosswalk.flatMap((row) => row.to ?? []));
  const lost = before.filter((body) => crosswalk.every((row) => row.from.id !== body.id || row.to === null)).length;
  const sentence = (body: Body): string =>
    `${body.name}: ${body.established?.label ?? "beginning unknown"}${body.abolished === null ? ", stands today" : ` to ${body.abolished.label}`}.${disputedSentence(disputes, body.id)}`;
  return (
    <Figure
      name={`crosswalk-${to}`}
      title={title}
      reading={`${before.length} on the left became ${after.length} on the right${lost === 0 ? "" : `; of ${lost} nothing on record took the place`}. Thin lines: only a part went that way, with its share where it was measured.`}
      rule={crosswalk[0]?.basis.rule ?? ""}
      revision={dataset.revision}
      completeTo={dataset.completeTo}
      table={{
        columns: ["from", "its codes", "to", "its codes", "part only", "share", "through"],
        rows: crosswalk.map((row) => [
          row.from.name,
          codesOf(row.from),
          row.to?.name ?? "nothing on record",
          row.to === null ? "" : codesOf(row.to),
          row.partial ? "yes" : "no",
          row.share === null ? null : Number(row.share.toFixed(3)),
          row.via.map((event) => `${event.name} (${event.effective.label})`).join("; "),
        ]),
      }}
    >
      <ColumnsPicture
        title={title}
        nothing="nothing on record"
        heads={["What was", `By ${dayWords(to)}`]}
        blocks={[{ key: "all", label: "", left: before.map(itemOf("from")), right: after.map(itemOf("to")) }]}
        links={crosswalk.flatMap((row) =>
          row.to === null ? [] : [{ from: `from ${row.from.id}`, to: `to ${row.to.id}`, partial: row.partial, note: shareWords(row) }],
        )}
        sentences={
          new Map([
            ...before.map((body) => [`from ${body.id}`, sentence(body)] as const),
            ...after.map((body) => [`to ${body.id}`, sentence(body)] as const),
          ])
        }
        addressOf={(id) => recordAddress("Structure", id.slice(id.indexOf(" ") + 1))}
      />
    </Figure>
  );
}

// Bodies that went the same way stand together, so that their lines run side by side.
function byHeir(a: Row, b: Row): number {
  const [first, second] = [`${a.to?.name ?? ""} ${a.from.name}`, `${b.to?.name ?? ""} ${b.from.name}`];
  return first < second ? -1 : Number(first > second);
}

function distinct(bodies: readonly Body[]): readonly Body[] {
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}

function itemOf(side: string): (body: Body) => ColumnItem {
  return ({ id, name }) => ({ id: `${side} ${id}`, name });
}

function codesOf({ identifiers }: Body): string {
  return identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join("; ");
}

function shareWords({ share }: Row): string {
  return share === null || share === 1 ? "" : `${Math.round(share * 100)} %`;
}
