import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { recordAddress, recordNoun } from "../../words/record-address.ts";
import { Words, words } from "../../words/words.ts";
import type { Dataset, ShownRecord } from "../record-page.tsx";
import { NeighboursFigure } from "./neighbours-figure.tsx";
import type { Tie } from "./neighbours-figure.tsx";

export function SourceRecord({ record, dataset }: { readonly record: ShownRecord<"Source">; readonly dataset: Dataset }) {
  const { citedBy } = record;
  return (
    <>
      <Facts
        of={[
          ["What", `${Words(record.sourceKind)} (${words(record.standing)} source)`],
          ["By", record.authors.join("; ")],
          ["Publisher", record.publisher],
          ["Published", record.sourcePublished?.label],
          ["Reference", record.reference],
          [
            "Document",
            <a href={record.link} rel="external noopener">
              {record.link}
            </a>,
          ],
          ["Last read", record.accessed],
          ["Licence", record.licence],
          ["Legal instrument of", linked("ChangeEvent", record.instrumentOf)],
        ]}
      />
      <NeighboursFigure record={record} dataset={dataset} own={record.sourcePublished} ties={tiesOf(citedBy.nodes)} />
      <section>
        <h2>What rests on it</h2>
        <ul class="plain">
          {citedBy.nodes.map(({ kind, id, name }) => (
            <li key={id}>
              <a href={recordAddress(kind, id)}>{name}</a> <span class="small">{recordNoun(kind)}</span>
            </li>
          ))}
        </ul>
        {citedBy.totalCount > citedBy.nodes.length ? <p class="small">{citedBy.totalCount} in all.</p> : null}
      </section>
    </>
  );
}

type Citing = ShownRecord<"Source">["citedBy"]["nodes"][number];

/** What rests on a document, a lane for each kind of record. */
function tiesOf(citing: readonly Citing[]): readonly Tie[] {
  return [...new Set(citing.map(({ kind }) => kind))].map((kind) => ({
    relation: `Cited for: ${recordNoun(kind)}`,
    kind,
    records: citing.filter((one) => one.kind === kind),
  }));
}
