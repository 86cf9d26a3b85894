import { recordAddress } from "../words/record-address.ts";
import { words } from "../words/words.ts";

export interface ShownCitation {
  readonly locator: string | null;
  readonly note: string | null;
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly publisher: string;
    readonly kind: string;
    readonly standing: string;
    readonly link: string;
    readonly published: { readonly label: string } | null;
  };
}

/** Who says so: each source with its publisher, the place in it, and the way to the document itself. */
export function Evidence({ citations }: { readonly citations: readonly ShownCitation[] }) {
  if (citations.length === 0) return null;
  return (
    <div class="evidence">
      <ul>
        {citations.map(({ source, locator, note }) => (
          <li key={`${source.id} ${locator ?? ""}`}>
            <a href={recordAddress("Source", source.id)}>{source.name}</a>, {source.publisher}
            {source.published === null ? "" : `, ${source.published.label}`}
            {locator === null ? "" : `, ${locator}`}.{" "}
            {source.standing === "PRIMARY" ? <span class="primary-mark">primary source</span> : <span>{words(source.kind)}</span>}{" "}
            <a href={source.link} rel="external noopener">
              open the document<span class="unseen"> {source.name}</span>
            </a>
            {note === null ? null : <span> ({note})</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
