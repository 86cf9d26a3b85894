import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { periodLabel } from "../../domain/period-label.ts";
import type { AnyRecord, HistoricalDate, Outcome, Period, Problem } from "../../domain/records.ts";
import type { GraphContext } from "../context.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { oneOf, recordsNamed } from "../relations.ts";
import { HistoricalDateType } from "../types/historical-date-type.ts";
import { OutcomeType } from "../types/outcome-type.ts";
import { PeriodType } from "../types/period-type.ts";
import { ProblemType } from "../types/problem-type.ts";
import { RecordType } from "../types/record-type.ts";

@Resolver(() => OutcomeType)
export class OutcomeFields {
  @FieldResolver(() => [RecordType], { description: "What led to it: structures, reforms, reviews or recommendations." })
  of(@Root() outcome: Outcome, @Ctx() context: GraphContext): MaybePromise<readonly AnyRecord[]> {
    return recordsNamed(context, outcome.of);
  }

  @FieldResolver(() => ProblemType, {
    nullable: true,
    description: "The problem that the verdict is on. Null when it is on none in particular.",
  })
  problem(@Root() outcome: Outcome, @Ctx() context: GraphContext): MaybePromise<Problem | undefined> {
    return oneOf(context, "Problem", outcome.problem);
  }

  @FieldResolver(() => HistoricalDateType, {
    nullable: true,
    description:
      "Set on a legacy: the whole stretch of time over which it has stood, as one date of precision INTERVAL whose `latest` is null while it goes on. Null on other outcomes.",
  })
  endures(@Root() outcome: Outcome): HistoricalDate | undefined {
    return outcome.endures === undefined ? undefined : wholeStretch(outcome.endures);
  }

  @FieldResolver(() => PeriodType, {
    nullable: true,
    description: "Set on a legacy: from when it has stood, and until when. Null on other outcomes.",
  })
  enduresDuring(@Root() outcome: Outcome): Period | undefined {
    return outcome.endures;
  }
}

function wholeStretch(period: Period): HistoricalDate & { readonly label: string } {
  const { from, to } = period;
  return {
    edtf: period.edtf,
    ...(from?.earliest === undefined ? {} : { earliest: from.earliest }),
    ...(to?.latest === undefined ? {} : { latest: to.latest }),
    precision: "INTERVAL",
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    uncertain: (from?.uncertain ?? false) || (to?.uncertain ?? false) || period.end === "UNKNOWN",
    label: periodLabel(period),
  };
}
