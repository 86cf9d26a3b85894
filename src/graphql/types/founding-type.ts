import { Field, Int } from "type-graphql";

import { FOUNDING_FORMS } from "../../domain/foundings.ts";
import type { FoundingCount, FoundingForm } from "../../domain/foundings.ts";
import type { Source, Structure } from "../../domain/records.ts";
import { vocabularyEnum } from "../enums/vocabulary-enum.ts";
import { AnalysisAnswer } from "./analysis-basis-type.ts";
import { connectionType } from "./connection-type.ts";
import { SourceType } from "./source-type.ts";
import { StructureType } from "./structure-type.ts";
import { ValueObjectType } from "./value-object-type.ts";

export const FoundingFormEnum = vocabularyEnum("FoundingForm", "By what a structure was made.", FOUNDING_FORMS, {
  ACT: "By an Act of Parliament.",
  ORDER: "By a statutory instrument under an Act.",
  WITHOUT_STATUTE: "By a circular, a direction, a paper or an announcement, or in a legal form that needs no statute.",
  NOT_RECORDED: "No instrument is recorded: this says nothing of whether there was one.",
});

@ValueObjectType("Founding", "How one structure was made.")
export class FoundingType {
  @Field(() => StructureType, { description: "The structure." })
  readonly structure!: Structure;

  @Field(() => FoundingFormEnum, { description: "By what it was made." })
  readonly form!: FoundingForm;

  @Field(() => [SourceType], { description: "The instruments of the change that began it. Empty when none is recorded." })
  readonly instruments!: readonly Source[];
}
export const FoundingConnection = connectionType("Founding", () => FoundingType, "structures");

@ValueObjectType("FoundingCount", "How many structures were made in one way.")
export class FoundingCountType {
  @Field(() => FoundingFormEnum, { description: "The way." })
  readonly form!: FoundingForm;

  @Field(() => Int, { description: "How many structures." })
  readonly structures!: number;
}

@ValueObjectType("Foundings", "By what structures were made: by Act, by order, or without statute.")
export class FoundingsType extends AnalysisAnswer {
  @Field(() => [FoundingCountType], { description: "How many of each, those without any as 0." })
  readonly byForm!: readonly FoundingCount[];
}
