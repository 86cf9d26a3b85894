import { FieldResolver, Resolver, Root } from "type-graphql";

import { dateLabel } from "../../domain/date-label.ts";
import { periodLabel } from "../../domain/period-label.ts";
import type { HistoricalDate, Period } from "../../domain/records.ts";
import { HistoricalDateType } from "../types/historical-date-type.ts";
import { PeriodType } from "../types/period-type.ts";

@Resolver(() => HistoricalDateType)
export class HistoricalDateFields {
  @FieldResolver(() => String, { description: 'The date as people write it: "1 April 1974", "about 1972", "between 1958 and 1965".' })
  label(@Root() date: HistoricalDate & { readonly label?: string }): string {
    return date.label ?? dateLabel(date);
  }
}

@Resolver(() => PeriodType)
export class PeriodFields {
  @FieldResolver(() => String, {
    description: 'The period as people write it: "from 1 April 1974 to 1 April 1982", "since 2013", "from 1991, end unknown".',
  })
  label(@Root() period: Period): string {
    return periodLabel(period);
  }
}
