import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import type { Person, Reform, Review, Structure, Term } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { oneOf, relatedOf } from "../relations.ts";
import { PersonType, TermType } from "../types/person-type.ts";
import { ReformType } from "../types/reform-type.ts";
import { ReviewType } from "../types/review-type.ts";
import { StructureType } from "../types/structure-type.ts";

@Resolver(() => PersonType)
export class PersonFields {
  @FieldResolver(() => [ReviewType], { description: "The reviews that the person chaired or led, in order of date." })
  reviews(@Root() person: Person, @Ctx() context: GraphContext): MaybePromise<readonly Review[]> {
    return relatedOf(context, "Review", "CHAIRED_BY", "IN", person.id);
  }

  @FieldResolver(() => [ReviewType], { description: "The reviews that the person commissioned, in order of date." })
  commissioned(@Root() person: Person, @Ctx() context: GraphContext): MaybePromise<readonly Review[]> {
    return relatedOf(context, "Review", "COMMISSIONED_BY", "IN", person.id);
  }

  @FieldResolver(() => [ReformType], { description: "The reforms that the person made as a minister, in order of date." })
  reforms(@Root() person: Person, @Ctx() context: GraphContext): MaybePromise<readonly Reform[]> {
    return relatedOf(context, "Reform", "MADE_BY", "IN", person.id);
  }
}

@Resolver(() => TermType)
export class TermFields {
  @FieldResolver(() => StructureType, {
    nullable: true,
    description: "The structure in which the office was. Null when it is not in the graph.",
  })
  structure(@Root() term: Term, @Ctx() context: GraphContext): MaybePromise<Structure | undefined> {
    return oneOf(context, "Structure", term.structure);
  }
}
