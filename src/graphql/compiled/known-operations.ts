import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues } from "graphql";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";

import { LIMITS } from "../../limits.ts";
import type { GraphContext } from "../context.ts";
import { LONGEST_NAME } from "../watch-operations.ts";
import type { OperationFacts } from "../watch-operations.ts";
import { costOf } from "../limits/count-cost.ts";
import type { CostOf } from "../limits/count-cost.ts";
import { fragmentsOf } from "../limits/measure-document.ts";
import { compileOperation } from "./compile-operation.ts";
import type { RunOperation } from "./compile-operation.ts";
import { NotCompilable, NotWhole } from "./not-whole.ts";
import { TextRoom } from "./written-records.ts";

/** How an operation is asked for: its document, and its name where the document has several. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName: string | null;
}

/** An operation that was found valid and within the limits on documents, compiled. */
export interface KnownOperation {
  /**
   * The data of a whole answer as JSON text. Otherwise there is more to tell than data, which plain execution does; the caller may have been charged by
   * then. Never rejects.
   */
  answer(
    context: GraphContext,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly data: string } | { readonly isCharged: boolean }>;
}

export interface KnownOperations {
  find(asked: AskedOperation): KnownOperation | undefined;
  /** Learns each operation that Apollo Server lets pass. */
  readonly plugin: ApolloServerPlugin<GraphContext>;
}

// Documents that are in use are few. Each may take some hundred kilobytes with its writers.
const MOST_OPERATIONS = 200;
const MOST_TEXT = 8 * 1024 * 1024;

/**
 * Operations as they were asked for, for as long as there is room; the one that was not asked for the longest goes first. `tell` hears of each whole answer
 * as watchOperations would tell it.
 */
export function knownOperations(tell: (facts: OperationFacts) => void = () => undefined): KnownOperations {
  // undefined for one that cannot be compiled.
  const operations = new Map<string, KnownOperation | undefined>();
  const texts = new TextRoom(MOST_TEXT);
  const keep = (key: string, operation: KnownOperation | undefined): void => {
    // A map keeps the order of insertion.
    operations.delete(key);
    operations.set(key, operation);
    if (operations.size > MOST_OPERATIONS) for (const [oldest] of operations) if (operations.delete(oldest)) break;
  };
  return {
    find: (asked) => {
      const key = keyOf(asked);
      const operation = operations.get(key);
      if (operation !== undefined) keep(key, operation);
      return operation;
    },
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          // By now the document is valid and the limits have let the operation pass.
          executionDidStart: ({ source, request, schema, document, operation }) => {
            const key = keyOf({ query: source, operationName: request.operationName ?? null });
            const giveUp = (): void => keep(key, undefined);
            if (!operations.has(key)) keep(key, knownOperation({ schema, document, operation, texts, tell, giveUp }));
            return Promise.resolve();
          },
        }),
    },
  };
}

// Where a name ends follows from its length, so that no two questions have one key.
function keyOf({ query, operationName }: AskedOperation): string {
  return operationName === null ? `-${query}` : `${operationName.length} ${operationName}${query}`;
}

interface Compiling {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly texts: TextRoom;
  readonly tell: (facts: OperationFacts) => void;
  readonly giveUp: () => void;
}

function knownOperation({ schema, document, operation, texts, tell, giveUp }: Compiling): KnownOperation {
  const name = operation.name?.value.slice(0, LONGEST_NAME) ?? null;
  let laidOut: { readonly costOf: CostOf; readonly run: RunOperation } | undefined;
  return {
    answer: async (context, variables) => {
      const start = performance.now();
      try {
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
        if (coerced === undefined) throw new NotWhole();
        laidOut ??= { costOf: costOf(operation, schema, fragmentsOf(document)), run: compileOperation(schema, document, operation, texts) };
        const cost = laidOut.costOf(coerced);
        if (cost > LIMITS.cost.most) throw new NotWhole();
        context.charge?.(cost);
        context.cost = cost;
        const data = await laidOut.run(context, coerced);
        const { requestId } = context;
        tell({ name, milliseconds: performance.now() - start, failed: false, cost, ...(requestId === undefined ? {} : { requestId }) });
        return { data };
      } catch (error) {
        if (error instanceof NotCompilable) giveUp();
        return { isCharged: context.cost !== undefined };
      }
    },
  };
}
