import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";

import type { AnyRecord } from "../../domain/records.ts";
import { searchScore, searchText, words } from "../../domain/search-text.ts";
import type { RecordKind } from "../../domain/vocabulary.ts";
import { connection, pageSize } from "../connection.ts";
import type { Connection, Edge, PageRequest } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { RecordKindEnum } from "../enums/record-enums.ts";
import { badUserInput } from "../errors.ts";
import { checkText } from "../input-checks.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import type { SearchQuery as StoreSearch } from "../../store/store.ts";
import { SearchConnection } from "../types/record-connections.ts";

interface SearchEdge extends Edge<AnyRecord> {
  readonly score: number;
}

@Resolver()
export class SearchQuery {
  @Query(() => SearchConnection, {
    description:
      "Records found by words, best first: whole names (acronyms and former names too), then beginnings of names, then words in names, then words elsewhere. Every word asked must begin a word of the record.",
  })
  async search(
    @Arg("text", () => String, {
      description: "Words, or the beginnings of words. Case, accents and punctuation do not matter. At most 200 characters.",
    })
    text: string,
    @Arg("kinds", () => [RecordKindEnum], { nullable: true, description: "Only these kinds of record. Left out: all." })
    kinds: RecordKind[] | null | undefined,
    @Arg("datasets", () => [String], { nullable: true, description: "Names of loaded datasets to search. Left out: the curated one." })
    datasets: string[] | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Connection<AnyRecord, SearchEdge>> {
    const asked = words(checkText("text", text));
    const order = `search ${asked.join(" ")}`;
    const found = await context.store.search({
      words: asked,
      ...(kinds === null || kinds === undefined ? {} : { kinds }),
      datasets: await context.datasets(datasets),
      first: pageSize(page),
      ...readAfter(page, order),
    });
    const edgeOf = (node: AnyRecord): SearchEdge => {
      const score = searchScore(searchText(node), asked);
      return { node, score, cursor: encodeCursor(order, [score, node.id]) };
    };
    return connection<AnyRecord, SearchEdge>(found, edgeOf, page.after);
  }
}

function readAfter({ after }: PageRequest, order: string): Pick<StoreSearch, "after"> {
  if (after === undefined || after === null) return {};
  const [score, id] = decodeCursor(after, order, 2);
  if (typeof score !== "number" || typeof id !== "string")
    throw badUserInput('expected "after" to be a cursor of an earlier page', { argument: "after" });
  return { after: { score, id } };
}
