import { GraphQLIncludeDirective, GraphQLSkipDirective, Kind, OperationTypeNode, visit } from "graphql";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";

import type { GraphContext } from "../context.ts";
import { fragmentsOf } from "../limits/measure-document.ts";
import { NotCompilable } from "./not-whole.ts";
import { GAP, SelectionCompiler } from "./write-selection.ts";
import type { Room, Run, Write } from "./write-selection.ts";
import type { TextRoom } from "./written-records.ts";

/** The data of an answer as JSON text. Rejects with anything at all when there is more to tell than data: then plain execution tells it. */
export type RunOperation = (context: GraphContext, variables: Readonly<Record<string, unknown>>) => Promise<string>;

/**
 * An operation laid out once, so that its runs only fetch values and write them: no collecting of fields, no objects between data and text. It knows whole
 * answers alone. Whatever goes wrong in a run is left to plain execution, so that errors are always those of graphql-js.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  texts: TextRoom,
): RunOperation {
  const root = schema.getRootType(operation.operation);
  if (root === null || root === undefined || operation.operation !== OperationTypeNode.QUERY) throw new NotCompilable();
  const fragments = fragmentsOf(document);
  const conditions = conditionsIn(document);
  // One layout for each way in which the conditions can fall. There are few conditions: the limit on directives sees to that.
  const layouts = new Map<string, Write>();
  const room: Room = { fields: MOST_FIELDS, texts };
  return async (context, variables) => {
    const fall = conditions.map((name) => String(variables[name])).join(" ");
    const write =
      layouts.get(fall) ?? new SelectionCompiler({ schema, fragments, variables }, room).objectWriter(root, [operation.selectionSet]);
    layouts.set(fall, write);
    const run: Run = { context, variables, args: new Map(), awaited: [] };
    try {
      return await fillGaps(write(ROOT_VALUE, run), run);
    } catch (error) {
      // Nobody will wait for these any more, and one that fails must not be taken for a fault that nobody noticed.
      for (const { value } of run.awaited) value.catch(() => undefined);
      throw error;
    }
  };
}

const ROOT_VALUE = {};
// Nothing that is asked in earnest has nearly so many, over all types that its records may have.
const MOST_FIELDS = 2000;

/** The names of the variables that @skip and @include look at. */
function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** Waits for the values of a text's gaps, all at once, and writes them in; what they leave open is waited for next. */
async function fillGaps(text: string, run: Run): Promise<string> {
  let whole = text;
  while (run.awaited.length > 0) {
    const gaps = run.awaited.splice(0);
    const values = await Promise.all(gaps.map(({ value }) => value));
    const [first = "", ...rest] = whole.split(GAP);
    whole = rest.reduce((before, after, place) => before + (gaps[place]?.write(values[place], run) ?? "") + after, first);
  }
  return whole;
}
