import { Field, ID, InputType } from "type-graphql";

/** What every filter has. Not a type of the schema: the filters below inherit its fields. */
@InputType({ description: "Fields that every filter has." })
export abstract class CommonWhere {
  @Field(() => [ID], { nullable: true, description: "Any of these ids, former ids included. At most 250." })
  readonly ids?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Part of any name, without regard to case, accents or punctuation. At most 200 characters.",
  })
  readonly text?: string | null;

  @Field(() => [String], { nullable: true, description: "Names of loaded datasets to answer from. Left out: the curated one." })
  readonly datasets?: string[] | null;
}
