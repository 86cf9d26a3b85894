import { Arg, Ctx, Query, Resolver } from "type-graphql";

import { countEventsByDecade, EVENTS_BY_DECADE_RULE } from "../../domain/events-by-decade.ts";
import { NATIONS } from "../../domain/vocabulary.ts";
import type { Nation } from "../../domain/vocabulary.ts";
import { based } from "../analysis-basis.ts";
import type { GraphContext } from "../context.ts";
import { NationEnum } from "../enums/structure-enums.ts";
import { EventsByDecadeType } from "../types/events-by-decade-type.ts";

@Resolver()
export class EventsByDecadeQuery {
  @Query(() => EventsByDecadeType, { description: "How many enacted changes took effect in each nation in each decade." })
  async eventsByDecade(
    @Arg("nations", () => [NationEnum], { nullable: true, description: "Which nations. Left out: all four." })
    nations: readonly Nation[] | null | undefined,
    @Ctx() context: GraphContext,
  ): Promise<EventsByDecadeType> {
    const history = await context.history();
    const rows = countEventsByDecade(history, nations ?? NATIONS);
    const n = rows.reduce((total, row) => total + row.events + row.memberEvents, 0);
    return based(context, history, { rows }, { n, counted: "changes by nation", rule: EVENTS_BY_DECADE_RULE });
  }
}
