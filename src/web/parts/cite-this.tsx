import { citeApa, citeBibtex, citeCslJson } from "../words/citations.ts";
import { CopyText } from "./copy-text.tsx";

interface CiteProperties {
  readonly id: string;
  readonly title: string;
  readonly dataset: { readonly title: string; readonly version: string; readonly revision: string; readonly completeTo: string };
}

/** The record's citation in three forms, each with its permanent address and the revision that was read. */
export function CiteThis({ id, title, dataset }: CiteProperties) {
  const cited = {
    id,
    title,
    address: `${location.origin}/id/${encodeURIComponent(id)}`,
    datasetTitle: dataset.title,
    version: dataset.version,
    revision: dataset.revision,
    completeTo: dataset.completeTo,
  };
  return (
    <section aria-labelledby="cite-this">
      <h2 id="cite-this">Cite this</h2>
      <CopyText label="APA" text={citeApa(cited)} />
      <details>
        <summary>BibTeX and CSL-JSON</summary>
        <CopyText label="BibTeX" text={citeBibtex(cited)} />
        <CopyText label="CSL-JSON" text={citeCslJson(cited)} />
      </details>
      <p class="small">For the facts themselves, cite the sources named beside them.</p>
    </section>
  );
}
