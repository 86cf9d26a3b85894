import { Field } from "type-graphql";

import type { CountClaim, DatedName, Identifier } from "../../domain/records.ts";
import type { LegalForm, Nation, StructureKind, StructureScope, Tier } from "../../domain/vocabulary.ts";
import { LegalFormEnum, NationEnum, StructureScopeEnum, TierEnum } from "../enums/structure-enums.ts";
import { StructureKindEnum } from "../enums/structure-kind-enum.ts";
import { CountClaimType, StandingClaimType } from "./claim-types.ts";
import { RecordObjectType } from "./record-object-type.ts";
import { AccountabilityType, DatedNameType, FunctionHoldingType, IdentifierType } from "./structure-parts.ts";

@RecordObjectType(
  "Structure",
  "A body, or a family of like bodies, of the health service. Its life follows from change events and is never typed in.",
)
export class StructureType {
  @Field(() => [DatedNameType], { description: "Other names that it bore, and while." })
  readonly names!: readonly DatedName[];

  @Field(() => StructureScopeEnum, { description: "Whether it is one body or a family of like bodies." })
  readonly scope!: StructureScope;

  @Field(() => StructureKindEnum, { description: "What sort of organisation it is." })
  readonly kind!: StructureKind;

  @Field(() => TierEnum, { nullable: true, description: "How far from the centre it works. Null when that cannot be said." })
  readonly tier?: Tier;

  @Field(() => [NationEnum], { description: "The nations that it served. Never empty." })
  readonly nations!: readonly Nation[];

  @Field(() => LegalFormEnum, { nullable: true, description: "What it is in law. Null when not known." })
  readonly legalForm?: LegalForm;

  @Field(() => [FunctionHoldingType], { description: "What it was for, and while. The first is its main function." })
  readonly functions!: readonly FunctionHoldingType[];

  @Field(() => [CountClaimType], {
    description: "For a family: how many bodies there were, on a day, within a scope. Rival counts stand side by side.",
  })
  readonly counts!: readonly CountClaim[];

  @Field(() => [IdentifierType], { description: "How other registers know it." })
  readonly identifiers!: readonly Identifier[];

  @Field(() => [AccountabilityType], { description: "To whom it answered, and while." })
  readonly answersTo!: readonly AccountabilityType[];

  @Field(() => StandingClaimType, {
    nullable: true,
    description: "Evidence that it stood on a day. Null where an event says when it ended, or none has been recorded.",
  })
  readonly standing?: StandingClaimType;

  @Field(() => String, { nullable: true, description: "Why no event says when it began. Null when one does." })
  readonly unknownStart?: string;

  @Field(() => String, {
    nullable: true,
    description: "Why no event says when it ended, though it did or may have. Null when one does, or when it stands.",
  })
  readonly unknownEnd?: string;
}
