import { Field, ID, InputType } from "type-graphql";

import type { Certainty, LegalForm, Nation, StructureKind, StructureScope, StructureStatus, Tier } from "../../domain/vocabulary.ts";
import { CertaintyEnum } from "../enums/date-enums.ts";
import { LegalFormEnum, NationEnum, StructureScopeEnum, StructureStatusEnum, TierEnum } from "../enums/structure-enums.ts";
import { StructureKindEnum } from "../enums/structure-kind-enum.ts";
import { DateScalar } from "../scalars/date-scalar.ts";
import { CommonWhere } from "./common-where.ts";
import { DateRange } from "./date-range.ts";

@InputType("StructureWhere", { description: 'Which structures. Lists mean "any of", fields mean "and", a field left out does not filter.' })
export class StructureWhere extends CommonWhere {
  @Field(() => StructureScopeEnum, { nullable: true, description: "Bodies or families only." })
  readonly scope?: StructureScope | null;

  @Field(() => [StructureKindEnum], { nullable: true, description: "Any of these sorts." })
  readonly kinds?: StructureKind[] | null;

  @Field(() => [TierEnum], { nullable: true, description: "Any of these tiers. A structure without a tier matches none." })
  readonly tiers?: Tier[] | null;

  @Field(() => [NationEnum], { nullable: true, description: "Serving any of these nations." })
  readonly nations?: Nation[] | null;

  @Field(() => [ID], { nullable: true, description: "Holding any of these functions at any time. Ids of functions." })
  readonly functions?: string[] | null;

  @Field(() => [LegalFormEnum], { nullable: true, description: "Any of these legal forms." })
  readonly legalForms?: LegalForm[] | null;

  @Field(() => ID, { nullable: true, description: "Members of this family." })
  readonly memberOf?: string | null;

  @Field(() => StructureStatusEnum, { nullable: true, description: "Status on the last day for which the curated dataset vouches." })
  readonly status?: StructureStatus | null;

  @Field(() => DateScalar, { nullable: true, description: "Standing on this day: established on or before it and not abolished by it." })
  readonly standingOn?: string | null;

  @Field(() => DateRange, { nullable: true, description: "Established within these days." })
  readonly establishedBetween?: DateRange | null;

  @Field(() => DateRange, { nullable: true, description: "Abolished within these days, by an enacted change." })
  readonly abolishedBetween?: DateRange | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Any of these identifiers, as scheme:value: "ods:R0A", "wikidata:Q123". Looked for in every loaded dataset unless `datasets` names some.',
  })
  readonly identifiers?: string[] | null;

  @Field(() => CertaintyEnum, {
    nullable: true,
    description: "How uncertain dates count in standingOn, establishedBetween and abolishedBetween. Left out: CERTAIN.",
  })
  readonly certainty?: Certainty | null;
}
