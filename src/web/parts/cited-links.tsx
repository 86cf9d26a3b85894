import { recordAddress } from "../words/record-address.ts";
import { Evidence } from "./evidence.tsx";
import type { ShownCitation } from "./evidence.tsx";

interface CitedLink {
  readonly note: string | null;
  readonly record: { readonly kind: string; readonly id: string; readonly name: string };
  readonly citations: readonly ShownCitation[];
}

/** Ties to other records, each with who says that it holds. */
export function CitedLinks({ title, links }: { readonly title: string; readonly links: readonly CitedLink[] }) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain">
        {links.map(({ record, note, citations }) => (
          <li key={record.id}>
            <a href={recordAddress(record.kind, record.id)}>{record.name}</a>
            {note === null ? null : <span class="small"> {note}</span>}
            <Evidence citations={citations} />
          </li>
        ))}
      </ul>
    </section>
  );
}
