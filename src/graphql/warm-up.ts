import { setImmediate as pause } from "node:timers/promises";

import { execute, getNamedType, getNullableType, isListType, isObjectType, isRequiredArgument, parse } from "graphql";
import type { GraphQLField, GraphQLObjectType, GraphQLSchema } from "graphql";

import { CONTINUITIES } from "../domain/vocabulary.ts";
import { lifeUnits } from "../domain/lives.ts";
import { rankOutlived } from "../domain/outlived-ranking.ts";
import { standingIn } from "../domain/standing.ts";
import type { GraphContext } from "./context.ts";
import { orderNamed, STRUCTURE_ORDERS } from "./enums/order-enums.ts";

// Beyond this, analyses of the whole graph keep the thread for longer than a reader should wait: what all of them begin with is made before anybody is let in, and
// the rest is left to those who ask.
const MOST_STRUCTURES = 5000;
const BEGINNING = "{ survival { n } }";
const DEPTH = 3;

/**
 * Makes what is made once a revision and kept, so that the first reader to ask need not wait for it: the history, its indexes, those of a store that has its
 * records at hand, and the analyses. One thing at a time, so that readers who come meanwhile are answered between them; unless the graph is so large that they would
 * wait longer for one of them than it takes to start.
 */
export async function warmUp(newContext: () => GraphContext, schema: GraphQLSchema): Promise<void> {
  const context = newContext();
  const history = await context.history();
  const { store } = context;
  const datasets = await context.datasets();
  const order = { by: "RATIO", descending: true } as const;
  const isLarge = store.atHand !== undefined && history.structures.length > MOST_STRUCTURES;
  const steps: readonly (() => unknown)[] = [
    () => standingIn(history, "CERTAIN"),
    () => rankOutlived(history, { continuity: "RENAMES_CONTINUE", order }),
    ...(store.atHand === undefined
      ? []
      : [
          () => store.search({ words: ["nhs"], datasets, first: 1 }),
          ...STRUCTURE_ORDERS.slice(0, isLarge ? 1 : undefined).map(
            (name) => () => store.page({ kind: "Structure", filter: { datasets }, order: orderNamed(name), first: 1 }),
          ),
          ...(isLarge
            ? []
            : [() => standingIn(history, "POSSIBLE"), ...CONTINUITIES.map((continuity) => () => lifeUnits(history, continuity))]),
          ...(isLarge ? [BEGINNING] : questionsOf(schema)).map(
            (question) => () => execute({ schema, document: parse(question), contextValue: newContext() }),
          ),
        ]),
  ];
  for (const step of steps) {
    if (!isLarge) await pause();
    await step();
  }
}

/** Every question that needs no argument, with what its answer has down to a few levels. */
function questionsOf(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const text = fieldText(field, DEPTH);
    return text === "" ? [] : [`{ ${text} }`];
  });
}

function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
  if (field.args.some(isRequiredArgument)) return "";
  const type = getNamedType(field.type);
  const page = field.args.some(({ name }) => name === "first") ? "(first: 5)" : "";
  if (!isObjectType(type)) return "getFields" in type ? "" : `${field.name}${page}`;
  const inner = depth === 0 || isLong(field, depth) ? "" : innerText(type, depth - 1);
  return inner === "" ? "" : `${field.name}${page} { ${inner} }`;
}

// Lists within lists multiply: one level of them calls all that there is to call.
function isLong({ type }: GraphQLField<unknown, unknown>, depth: number): boolean {
  return isListType(getNullableType(type)) && depth < DEPTH - 1;
}

function innerText(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields())
    .map((field) => fieldText(field, depth))
    .filter((text) => text !== "")
    .join(" ");
}
