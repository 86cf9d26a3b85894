import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { Person } from "../../domain/records.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { readFilter } from "../filters.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { PersonWhere } from "../inputs/person-where.ts";
import { recordPage } from "../record-page.ts";
import { PersonConnection } from "../types/record-connections.ts";

@Resolver()
export class PeopleQuery {
  @Query(() => PersonConnection, { description: "People, by name." })
  async people(
    @Arg("where", () => PersonWhere, { nullable: true, description: "Which ones. Left out: all of the curated dataset." })
    where: PersonWhere | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<Person>> {
    return recordPage(context, "Person", await readFilter<PersonWhere>(context, where), "NAME_ASC", page);
  }
}
