import type { RecordPageQuery } from "../api/types.gen.ts";
import { RECORD_PAGE } from "../operations/records.ts";
import { Answer } from "../parts/answer.tsx";
import { CiteThis } from "../parts/cite-this.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Failure } from "../parts/failure.tsx";
import { OperationDetails } from "../parts/operation-details.tsx";
import { usePageTitle } from "../parts/use-page-title.ts";
import type { PageProperties } from "../router/routes.ts";
import { recordNoun } from "../words/record-address.ts";
import { capital } from "../words/words.ts";
import { LegaciesOf } from "./legacies-of.tsx";
import { EventRecord } from "./records/event-record.tsx";
import { FunctionRecord } from "./records/function-record.tsx";
import { GovernmentRecord } from "./records/government-record.tsx";
import { OutcomeRecord } from "./records/outcome-record.tsx";
import { PersonRecord } from "./records/person-record.tsx";
import { ProblemRecord } from "./records/problem-record.tsx";
import { RecommendationRecord } from "./records/recommendation-record.tsx";
import { ReformRecord } from "./records/reform-record.tsx";
import { ReviewRecord } from "./records/review-record.tsx";
import { SourceRecord } from "./records/source-record.tsx";

type ShownNode = NonNullable<RecordPageQuery["node"]>;
export type Dataset = RecordPageQuery["dataset"];
/** A record of one kind, as the record page's operation answers it. */
export type ShownRecord<K extends ShownNode["kind"]> = Extract<ShownNode, { readonly kind: K }>;

/** Any record but a structure: a sentence, its ties, what came of it, and who says so. */
export function RecordPage({ id }: PageProperties) {
  const variables = { id };
  return (
    <Answer to={RECORD_PAGE} with={variables} what="the record">
      {({ node, dataset }) =>
        node === null ? (
          <Failure kind="UNKNOWN" message={`No record here has the id "${id}".`} />
        ) : (
          <>
            <Head record={node} />
            <Body record={node} dataset={dataset} />
            <LegaciesOf id={node.id} />
            {node.kind === "Source" ? null : (
              <section aria-labelledby="sources">
                <h2 id="sources">Sources</h2>
                {node.citations.length === 0 ? <p>None is cited on the record itself.</p> : <Evidence citations={node.citations} />}
              </section>
            )}
            <CiteThis id={node.id} title={node.name} dataset={dataset} />
            <OperationDetails operation={RECORD_PAGE} variables={variables} />
          </>
        )
      }
    </Answer>
  );
}

function Head({ record: { kind, name, summary } }: { readonly record: ShownNode }) {
  usePageTitle(name);
  return (
    <>
      <p class="kicker">{capital(recordNoun(kind))}</p>
      <h1>{name}</h1>
      {summary === null ? null : <p class="lead editorial">{summary}</p>}
    </>
  );
}

function Body({ record, dataset }: { readonly record: ShownNode; readonly dataset: Dataset }) {
  switch (record.kind) {
    case "ChangeEvent":
      return <EventRecord record={record} dataset={dataset} />;
    case "Reform":
      return <ReformRecord record={record} dataset={dataset} />;
    case "Review":
      return <ReviewRecord record={record} dataset={dataset} />;
    case "Recommendation":
      return <RecommendationRecord record={record} dataset={dataset} />;
    case "Outcome":
      return <OutcomeRecord record={record} dataset={dataset} />;
    case "Person":
      return <PersonRecord record={record} dataset={dataset} />;
    case "Problem":
      return <ProblemRecord record={record} dataset={dataset} />;
    case "Function":
      return <FunctionRecord record={record} />;
    case "Government":
      return <GovernmentRecord record={record} dataset={dataset} />;
    case "Source":
      return <SourceRecord record={record} dataset={dataset} />;
    case "Structure":
      return (
        <p>
          <a href={`/structures/${record.id}`}>Read the record of this body</a>.
        </p>
      );
  }
}
