import { Field, Float } from "type-graphql";

import { ChangeEventType } from "./change-event-type.ts";
import { connectionType } from "./connection-type.ts";
import { OutcomeType } from "./outcome-type.ts";
import { PersonType } from "./person-type.ts";
import { RecommendationType } from "./recommendation-type.ts";
import { RecordType } from "./record-type.ts";
import { ReformType } from "./reform-type.ts";
import { ReviewType } from "./review-type.ts";
import { SourceType } from "./source-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

export const StructureConnection = connectionType("Structure", () => StructureType, "structures");
export const ChangeEventConnection = connectionType("ChangeEvent", () => ChangeEventType, "change events");
export const ReformConnection = connectionType("Reform", () => ReformType, "reforms");
export const ReviewConnection = connectionType("Review", () => ReviewType, "reviews");
export const RecommendationConnection = connectionType("Recommendation", () => RecommendationType, "recommendations");
export const OutcomeConnection = connectionType("Outcome", () => OutcomeType, "outcomes");
export const PersonConnection = connectionType("Person", () => PersonType, "people");
export const SourceConnection = connectionType("Source", () => SourceType, "sources");
export const RecordConnection = connectionType("Record", () => RecordType, "records");

@ValueObjectType("SearchEdge", "One record found, with how well it fits.")
class SearchEdgeType {
  @Field(() => String, { description: "Opaque position of the row: pass it as `after` to go on from here. Good only for the same search." })
  readonly cursor!: string;

  @Field(() => RecordType, { description: "The record found." })
  readonly node!: unknown;

  @Field(() => Float, { description: "How well it fits, higher for better. Comparable within one search only." })
  readonly score!: number;
}
export const SearchConnection = connectionType("Search", () => RecordType, "records found", SearchEdgeType);
