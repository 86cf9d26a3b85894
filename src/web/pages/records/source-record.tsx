import { Facts } from "../../parts/facts.tsx";
import { linked } from "../../parts/linked.tsx";
import { recordAddress, recordNoun } from "../../words/record-address.ts";
import { Words, words } from "../../words/words.ts";
import type { ShownRecord } from "../record-page.tsx";

export function SourceRecord({ record }: { readonly record: ShownRecord<"Source"> }) {
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
