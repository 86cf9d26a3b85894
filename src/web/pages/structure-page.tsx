import type { StructurePageQuery } from "../api/types.gen.ts";
import { STRUCTURE_PAGE } from "../operations/structure.ts";
import { Answer } from "../parts/answer.tsx";
import { CiteThis } from "../parts/cite-this.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Failure } from "../parts/failure.tsx";
import { OperationDetails } from "../parts/operation-details.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import type { PageProperties } from "../router/routes.ts";
import { structureSentence } from "../words/structure-sentence.ts";
import { words } from "../words/words.ts";
import { StructureChanges } from "./structure-changes.tsx";
import { StructureFacts } from "./structure-facts.tsx";
import { StructureFamily } from "./structure-family.tsx";
import { LegaciesOf } from "./legacies-of.tsx";
import { OutcomeList } from "./outcome-list.tsx";

export type ShownStructure = NonNullable<StructurePageQuery["structure"]>;

/** What a body was, what led to it, what came of it, and who says so. */
export function StructurePage({ id }: PageProperties) {
  const variables = { id };
  return (
    <Answer to={STRUCTURE_PAGE} with={variables} what="the record">
      {({ structure, dataset }) =>
        structure === null ? (
          <Failure kind="UNKNOWN" message={`No body here has the id "${id}".`} />
        ) : (
          <>
            <Body structure={structure} dataset={dataset} />
            <LegaciesOf id={structure.id} />
            <CiteThis id={structure.id} title={structure.name} dataset={dataset} />
            <OperationDetails operation={STRUCTURE_PAGE} variables={variables} />
          </>
        )
      }
    </Answer>
  );
}

function Body({ structure, dataset }: { readonly structure: ShownStructure; readonly dataset: StructurePageQuery["dataset"] }) {
  usePageTitle(structure.name);
  const { name, scope, kind, summary, outcomes, citations } = structure;
  return (
    <>
      <p class="kicker">{scope === "KIND" ? `Kind of ${words(kind)}` : words(kind)}</p>
      <h1>{name}</h1>
      <p class="lead">{structureSentence(structure)}</p>
      {summary === null ? null : <p class="editorial">{summary}</p>}
      <StructureFamily structure={structure} dataset={dataset} />
      <StructureChanges structure={structure} />
      <StructureFacts structure={structure} />
      <OutcomeList title="What came of it, according to whom" outcomes={outcomes} />
      <section aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <Evidence citations={citations} />
      </section>
    </>
  );
}
