import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";

import { findLegacies, LEGACY_RULE } from "../../domain/legacies.ts";
import type { Legacy } from "../../domain/legacies.ts";
import type { OutlivedVerdict } from "../../domain/vocabulary.ts";
import { RECORD_KINDS } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { Based } from "../analysis-basis.ts";
import { listConnection } from "../connection.ts";
import type { Connection } from "../connection.ts";
import type { GraphContext } from "../context.ts";
import { OutlivedVerdictEnum } from "../enums/analysis-enums.ts";
import { checkId } from "../input-checks.ts";
import { PageArguments } from "../inputs/page-arguments.ts";
import { remembered } from "../../domain/remembered.ts";
import { LegacyConnection } from "../types/legacy-type.ts";
import { unknownId } from "../unknown-id.ts";

@Resolver()
export class LegaciesQuery {
  @Query(() => LegacyConnection, {
    description: "What a structure, a reform, a review or a government left, and whether it outlived its maker.",
  })
  async legacies(
    @Arg("of", () => ID, { nullable: true, description: "Id of the maker. Left out: of all." }) of: string | null | undefined,
    @Arg("verdict", () => OutlivedVerdictEnum, { nullable: true, description: "Only legacies with this answer. Left out: all." })
    verdict: OutlivedVerdict | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: GraphContext,
  ): Promise<Based<Connection<Legacy>>> {
    const history = await context.history();
    const maker = of === null || of === undefined ? undefined : history.records.get(checkId("of", of));
    if (of && maker === undefined) throw await unknownId(context, "of", of, RECORD_KINDS);
    const rows = remembered(history, "legacies", () => findLegacies(history)).filter(
      (legacy) => (maker ?? legacy.maker).id === legacy.maker.id && (verdict ?? legacy.verdict) === legacy.verdict,
    );
    const answer = listConnection(rows, ({ outcome, maker: { id } }) => `${outcome.id} ${id}`, "legacies", page);
    return based(context, history, answer, { n: rows.length, counted: "legacies", rule: LEGACY_RULE });
  }
}
