import { ChangeEventFields, EventLinkFields } from "./fields/change-event-fields.ts";
import { CitationFields } from "./fields/citation-fields.ts";
import { HistoricalDateFields, PeriodFields } from "./fields/date-fields.ts";
import { FunctionFields } from "./fields/function-fields.ts";
import { GovernmentFields } from "./fields/government-fields.ts";
import { LineageEdgeFields, LineageFields, LineageNodeFields } from "./fields/lineage-fields.ts";
import { OutcomeFields } from "./fields/outcome-fields.ts";
import { PersonFields, TermFields } from "./fields/person-fields.ts";
import { ProblemFields } from "./fields/problem-fields.ts";
import { RecommendationFields, ResponseFields } from "./fields/recommendation-fields.ts";
import { RecordFields } from "./fields/record-fields.ts";
import { RecordLinkFields } from "./fields/record-link-fields.ts";
import { AimFields, ReformFields } from "./fields/reform-fields.ts";
import { ReviewFields } from "./fields/review-fields.ts";
import { SourceFields } from "./fields/source-fields.ts";
import { StructureLifeFields } from "./fields/structure-life-fields.ts";
import { AccountabilityFields, FunctionHoldingFields, SuccessionFields } from "./fields/structure-part-fields.ts";
import { StructureRelationFields } from "./fields/structure-relation-fields.ts";
import { CrosswalkQuery } from "./queries/crosswalk-query.ts";
import { CyclesQuery } from "./queries/cycles-query.ts";
import { DatasetQuery } from "./queries/dataset-query.ts";
import { DiffQuery } from "./queries/diff-query.ts";
import { DisputesQuery } from "./queries/disputes-query.ts";
import { EventsByDecadeQuery } from "./queries/events-by-decade-query.ts";
import { EventsQuery } from "./queries/events-query.ts";
import { FoundingsQuery } from "./queries/foundings-query.ts";
import { FunctionHistoryQuery } from "./queries/function-history-query.ts";
import { HazardQuery } from "./queries/hazard-query.ts";
import { LegaciesQuery } from "./queries/legacies-query.ts";
import { LineageQuery } from "./queries/lineage-query.ts";
import { ListQueries } from "./queries/list-queries.ts";
import { NodeQueries } from "./queries/node-queries.ts";
import { OutcomesQuery } from "./queries/outcomes-query.ts";
import { OutlastingQuery } from "./queries/outlasting-query.ts";
import { OutlivedQuery } from "./queries/outlived-query.ts";
import { PathQuery } from "./queries/path-query.ts";
import { PeopleQuery } from "./queries/people-query.ts";
import { RebuiltFormsQuery } from "./queries/rebuilt-forms-query.ts";
import { RecommendationFatesQuery } from "./queries/recommendation-fates-query.ts";
import { RecommendationsQuery } from "./queries/recommendations-query.ts";
import { ReformBalanceQuery } from "./queries/reform-balance-query.ts";
import { ReformTimingsQuery } from "./queries/reform-timings-query.ts";
import { ReformsQuery } from "./queries/reforms-query.ts";
import { ReorganisationsQuery } from "./queries/reorganisations-query.ts";
import { ReviewsQuery } from "./queries/reviews-query.ts";
import { SearchQuery } from "./queries/search-query.ts";
import { SnapshotQuery } from "./queries/snapshot-query.ts";
import { SourcesQuery } from "./queries/sources-query.ts";
import { StructuresQuery } from "./queries/structures-query.ts";
import { SurvivalQuery } from "./queries/survival-query.ts";
import { TimelineQuery } from "./queries/timeline-query.ts";

/** Every resolver class of the schema. A new query or a new type's fields are one file, and one line here. */
export const RESOLVERS = [
  ChangeEventFields,
  EventLinkFields,
  CitationFields,
  HistoricalDateFields,
  PeriodFields,
  FunctionFields,
  GovernmentFields,
  LineageFields,
  LineageNodeFields,
  LineageEdgeFields,
  OutcomeFields,
  PersonFields,
  TermFields,
  ProblemFields,
  RecommendationFields,
  ResponseFields,
  RecordFields,
  RecordLinkFields,
  ReformFields,
  AimFields,
  ReviewFields,
  SourceFields,
  StructureLifeFields,
  FunctionHoldingFields,
  AccountabilityFields,
  SuccessionFields,
  StructureRelationFields,
  CrosswalkQuery,
  CyclesQuery,
  DatasetQuery,
  DiffQuery,
  DisputesQuery,
  EventsByDecadeQuery,
  EventsQuery,
  FoundingsQuery,
  FunctionHistoryQuery,
  HazardQuery,
  LegaciesQuery,
  LineageQuery,
  ListQueries,
  NodeQueries,
  OutcomesQuery,
  OutlastingQuery,
  OutlivedQuery,
  PathQuery,
  PeopleQuery,
  RebuiltFormsQuery,
  RecommendationFatesQuery,
  RecommendationsQuery,
  ReformBalanceQuery,
  ReformTimingsQuery,
  ReformsQuery,
  ReorganisationsQuery,
  ReviewsQuery,
  SearchQuery,
  SnapshotQuery,
  SourcesQuery,
  StructuresQuery,
  SurvivalQuery,
  TimelineQuery,
] as const;
