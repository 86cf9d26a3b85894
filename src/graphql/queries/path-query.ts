import { Arg, Ctx, ID, Int, Query, Resolver } from "type-graphql";

import { arcsOf, findPath } from "../../domain/paths.ts";
import type { Path } from "../../domain/paths.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { checkRange } from "../input-checks.ts";
import { anyRecordNamed, historyAround } from "../named-records.ts";
import { remembered } from "../../domain/remembered.ts";
import { PathType } from "../types/path-type.ts";

const DEFAULT_LENGTH = 8;
const MAX_LENGTH = 12;

@Resolver()
export class PathQuery {
  @Query(() => PathType, {
    nullable: true,
    description:
      "The shortest explained chain of links between any two records. Null when no chain of at most `maxLength` links joins them.",
  })
  async path(
    @Arg("from", () => ID, { description: "Id of any record." }) from: string,
    @Arg("to", () => ID, { description: "Id of any record." }) to: string,
    @Arg("maxLength", () => Int, { nullable: true, defaultValue: DEFAULT_LENGTH, description: "At most so many links, from 1 to 12." })
    maxLength: number | null,
    @Ctx() context: GraphContext,
  ): Promise<Based<Path> | undefined> {
    const length = checkRange("maxLength", maxLength ?? DEFAULT_LENGTH, 1, MAX_LENGTH);
    const [start, end] = await Promise.all([anyRecordNamed(context, "from", from), anyRecordNamed(context, "to", to)]);
    const history = await historyAround(context, [start, end]);
    const arcs = remembered(history, "arcs", () => arcsOf(history));
    const path = findPath(history, arcs, start, end, length);
    return path && based(context, history, path, { n: path.length, counted: "links", rule: path.rule });
  }
}
