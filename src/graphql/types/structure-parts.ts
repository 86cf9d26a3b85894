import { Field } from "type-graphql";

import type { Period } from "../../domain/records.ts";
import type { ChangeKind, ChangeStatus, NameKind } from "../../domain/vocabulary.ts";
import { ChangeKindEnum, ChangeStatusEnum } from "../enums/change-enums.ts";
import { NameKindEnum } from "../enums/source-enums.ts";
import { CitationType } from "./citation-type.ts";
import { PeriodType } from "./period-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

@ValueObjectType("DatedName", "A name that a structure bore.")
export class DatedNameType {
  @Field(() => String, { description: "The name." })
  readonly name!: string;

  @Field(() => NameKindEnum, { description: "What sort of name it is." })
  readonly kind!: NameKind;

  @Field(() => PeriodType, { nullable: true, description: "While it was borne. Null: all its life, or nobody says." })
  readonly during?: Period;

  @Field(() => [CitationType], { description: "Who says so. Empty when the name rests on the citations of the structure." })
  readonly citations!: readonly CitationType[];
}

@ValueObjectType("FunctionHolding", "A function that a structure held, and while.")
export class FunctionHoldingType {
  @Field(() => PeriodType, { nullable: true, description: "While it was held. Null: all the structure's life." })
  readonly during?: Period;

  @Field(() => [CitationType], { description: "Who says so. Empty when the holding rests on the citations of the structure." })
  readonly citations!: readonly CitationType[];
}

@ValueObjectType("Accountability", "To whom a structure answered, and while.")
export class AccountabilityType {
  @Field(() => PeriodType, { nullable: true, description: "While it did. Null: all the structure's life." })
  readonly during?: Period;

  @Field(() => [CitationType], { description: "Who says so." })
  readonly citations!: readonly CitationType[];
}

@ValueObjectType("Identifier", "How another register knows it.")
export class IdentifierType {
  @Field(() => String, { description: 'The register: "ods" (Organisation Data Service), "wikidata" and others.' })
  readonly scheme!: string;

  @Field(() => String, { description: "The identifier in that register." })
  readonly value!: string;
}

@ValueObjectType("Succession", "One line of descent between two structures, drawn by one change event.")
export class SuccessionType {
  @Field(() => ChangeKindEnum, { description: "How they changed." })
  readonly kind!: ChangeKind;

  @Field(() => ChangeStatusEnum, { description: "Whether the change has happened." })
  readonly status!: ChangeStatus;

  @Field(() => Boolean, { description: "Whether only part of the older structure's functions or area went this way." })
  readonly partial!: boolean;
}
