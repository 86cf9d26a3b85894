import type { Order } from "../../domain/ordering.ts";
import { vocabularyEnum } from "./vocabulary-enum.ts";

export const STRUCTURE_ORDERS = [
  "ESTABLISHED_ASC",
  "ESTABLISHED_DESC",
  "ABOLISHED_ASC",
  "ABOLISHED_DESC",
  "LIFESPAN_ASC",
  "LIFESPAN_DESC",
  "NAME_ASC",
  "NAME_DESC",
] as const;
export type StructureOrder = (typeof STRUCTURE_ORDERS)[number];

const EVENT_ORDERS = ["EFFECTIVE_ASC", "EFFECTIVE_DESC", "NAME_ASC", "NAME_DESC"] as const;
export type EventOrder = (typeof EVENT_ORDERS)[number];

const REFORM_ORDERS = ["DATE_ASC", "DATE_DESC", "NAME_ASC", "NAME_DESC"] as const;
export type ReformOrder = (typeof REFORM_ORDERS)[number];

const REVIEW_ORDERS = ["PUBLISHED_ASC", "PUBLISHED_DESC", "NAME_ASC", "NAME_DESC"] as const;
export type ReviewOrder = (typeof REVIEW_ORDERS)[number];

const byName = { NAME_ASC: "By name, A to Z.", NAME_DESC: "By name, Z to A." };

export const StructureOrderEnum = vocabularyEnum(
  "StructureOrder",
  "Order of structures. Those without the value come last either way; ties go by id.",
  STRUCTURE_ORDERS,
  {
    ESTABLISHED_ASC: "By the earliest day on which it may have been established, oldest first.",
    ESTABLISHED_DESC: "By the earliest day on which it may have been established, newest first.",
    ABOLISHED_ASC: "By the earliest day on which it may have been abolished, oldest first; those that stand come last.",
    ABOLISHED_DESC: "By the earliest day on which it may have been abolished, newest first; those that stand come last.",
    LIFESPAN_ASC: "By the longest life that the bounds allow, shortest first; those that stand come last.",
    LIFESPAN_DESC: "By the longest life that the bounds allow, longest first; those that stand come last.",
    ...byName,
  },
);
export const EventOrderEnum = vocabularyEnum("EventOrder", "Order of change events; ties go by id.", EVENT_ORDERS, {
  EFFECTIVE_ASC: "By the day it took effect, oldest first.",
  EFFECTIVE_DESC: "By the day it took effect, newest first.",
  ...byName,
});
export const ReformOrderEnum = vocabularyEnum(
  "ReformOrder",
  "Order of reforms. Those without a date come last; ties go by id.",
  REFORM_ORDERS,
  {
    DATE_ASC: "By the day it was enacted, else took effect, else was announced; oldest first.",
    DATE_DESC: "By the day it was enacted, else took effect, else was announced; newest first.",
    ...byName,
  },
);
export const ReviewOrderEnum = vocabularyEnum(
  "ReviewOrder",
  "Order of reviews. Those without a date come last; ties go by id.",
  REVIEW_ORDERS,
  {
    PUBLISHED_ASC: "By the day it was published, else commissioned; oldest first.",
    PUBLISHED_DESC: "By the day it was published, else commissioned; newest first.",
    ...byName,
  },
);

export type OrderName = StructureOrder | EventOrder | ReformOrder | ReviewOrder;

const FIELDS: Readonly<Record<string, Order["by"]>> = {
  NAME: "NAME",
  DATE: "DATE",
  ESTABLISHED: "DATE",
  EFFECTIVE: "DATE",
  PUBLISHED: "DATE",
  ABOLISHED: "ENDED",
  LIFESPAN: "LIFESPAN",
};

/** The domain's order behind a name such as LIFESPAN_DESC. */
export function orderNamed(name: OrderName): Order {
  const [field = "", direction] = name.split("_");
  const by = FIELDS[field];
  if (by === undefined) throw new Error(`expected an order that is in the table, got ${name}`);
  return { by, descending: direction === "DESC" };
}
