import type { OutlivedOrder } from "../../domain/outlived-ranking.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

const OUTLIVED_ORDERS = ["RATIO_DESC", "RATIO_ASC", "YEARS_DESC", "YEARS_ASC", "DATE_ASC", "DATE_DESC"] as const;
export type OutlivedOrderName = (typeof OUTLIVED_ORDERS)[number];

export const OutlivedOrderEnum = vocabularyEnum(
  "OutlivedOrder",
  "Order of comparisons. Those without the value come last either way; ties go by the ids of the structure, the predecessor and the event.",
  OUTLIVED_ORDERS,
  {
    RATIO_DESC: "Those that outlived theirs by most, first.",
    RATIO_ASC: "Those that fell short of theirs by most, first.",
    YEARS_DESC: "Those that stood longest, first.",
    YEARS_ASC: "Those that stood shortest, first.",
    DATE_ASC: "By the day of the change, oldest first.",
    DATE_DESC: "By the day of the change, newest first.",
  },
);

/** The domain's order behind a name such as RATIO_DESC. */
export function outlivedOrderNamed(name: OutlivedOrderName): OutlivedOrder {
  const by = name.startsWith("RATIO") ? "RATIO" : name.startsWith("YEARS") ? "YEARS" : "DATE";
  return { by, descending: name.endsWith("_DESC") };
}
