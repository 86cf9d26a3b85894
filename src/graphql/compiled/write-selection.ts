import {
  getArgumentValues,
  GraphQLID,
  GraphQLString,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { FieldNode, GraphQLAbstractType, GraphQLObjectType, GraphQLOutputType, SelectionSetNode } from "graphql";

import type { GraphContext } from "../context.ts";
import { collectFields } from "./collect-fields.ts";
import type { CollectFrom } from "./collect-fields.ts";
import { followsFromSource } from "./follows-from-source.ts";
import { NotCompilable, NotWhole } from "./not-whole.ts";
import { leafWriter, quote } from "./write-leaf.ts";
import { WrittenRecords } from "./written-records.ts";
import type { TextRoom } from "./written-records.ts";

/** One run of an operation. */
export interface Run {
  readonly context: GraphContext;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** What fields were given as arguments, read once a run. */
  readonly args: Map<FieldNode, Arguments>;
  /** Values that have to be waited for, in the order of the gaps that they leave in the text. */
  readonly awaited: Awaited[];
}
interface Awaited {
  readonly value: Promise<unknown>;
  readonly write: Write;
}
type Arguments = Readonly<Record<string, unknown>>;

/** Writes a value as JSON text, with a GAP for each value that has to be waited for. Throws when the answer cannot be whole. */
export type Write = (value: unknown, run: Run) => string;

/** Where a text goes on when its value has come. No JSON text has this character. */
export const GAP = "\u0000";

/** What an operation may take. */
export interface Room {
  /** How many more fields it may be laid out in: what is kept of it must stay small. */
  fields: number;
  readonly texts: TextRoom;
}

/** Makes the writers of one operation; those of a selection, when data of its type is first met there. */
export class SelectionCompiler {
  readonly #from: CollectFrom;
  readonly #room: Room;

  constructor(from: CollectFrom, room: Room) {
    this.#from = from;
    this.#room = room;
  }

  /** Writes objects of one type. */
  objectWriter(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Write {
    const write = this.#fieldsWriter(type, sets);
    return isRecord(type) && followsFromSource(type, sets, this.#from) ? rememberingWriter(write, this.#room.texts) : write;
  }

  #fieldsWriter(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Write {
    let fields: readonly Write[] | undefined;
    return (source, run) => {
      if (typeof source !== "object") throw new NotWhole();
      fields ??= [...collectFields(type, sets, this.#from)].map(([name, nodes], place) =>
        this.#fieldWriter(type, `${place === 0 ? "" : ","}"${name}":`, nodes),
      );
      let text = "{";
      for (const write of fields) text += write(source, run);
      return `${text}}`;
    };
  }

  #fieldWriter(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): Write {
    this.#room.fields -= 1;
    const [node] = nodes;
    if (node?.name.value === "__typename") return () => `${key}"${type.name}"`;
    const field = type.getFields()[node?.name.value ?? ""];
    if (node === undefined || field === undefined || this.#room.fields < 0) throw new NotCompilable();
    const write = this.#valueWriter(
      field.type,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
    const { name, resolve } = field;
    if (resolve === undefined) return propertyWriter(key, name, field.type, write);
    // A resolver that looks at more than these three needs plain execution, which knows more.
    if (resolve.length > 3) throw new NotCompilable();
    const call = resolve as (source: unknown, args: Arguments, context: GraphContext) => unknown;
    if (field.args.length === 0) return (source, run) => key + write(call(source, NO_ARGUMENTS, run.context), run);
    const argumentsIn = (run: Run): Arguments => {
      const known = run.args.get(node);
      if (known !== undefined) return known;
      const read = getArgumentValues(field, node, run.variables);
      run.args.set(node, read);
      return read;
    };
    return (source, run) => key + write(call(source, argumentsIn(run), run.context), run);
  }

  #valueWriter(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
    const writePresent = this.#presentWriter(getNullableType(type), sets);
    const isRequired = isNonNullType(type);
    const write: Write = (value, run) => {
      if (value === null || value === undefined) {
        if (isRequired) throw new NotWhole();
        return "null";
      }
      if (!(value instanceof Promise)) return writePresent(value, run);
      run.awaited.push({ value, write });
      return GAP;
    };
    return write;
  }

  #presentWriter(type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
    if (isLeafType(type)) return leafWriter(type);
    if (isListType(type)) return listWriter(this.#valueWriter(type.ofType, sets));
    if (isObjectType(type)) return this.objectWriter(type, sets);
    if (isAbstractType(type)) return this.#abstractWriter(type, sets);
    throw new NotCompilable();
  }

  #abstractWriter(type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): Write {
    const possible = this.#from.schema.getPossibleTypes(type);
    const writers = new Map(possible.map((one) => [one.name, this.objectWriter(one, sets)]));
    const { resolveType } = type;
    if (resolveType === null || resolveType === undefined || resolveType.length > 1) throw new NotCompilable();
    const nameOf = resolveType as (value: unknown) => unknown;
    return (value, run) => {
      const write = writers.get(String(nameOf(value)));
      if (write === undefined) throw new NotWhole();
      return write(value, run);
    };
  }
}

const NO_ARGUMENTS: Arguments = {};

// Records stay the same objects from one request to the next; what else is written is made for its request.
function isRecord(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === "Record");
}

function rememberingWriter(write: Write, room: TextRoom): Write {
  const written = new WrittenRecords(room);
  return (source, run) => {
    if (typeof source !== "object" || source === null) throw new NotWhole();
    const known = written.get(source);
    if (known !== undefined) return known;
    const text = write(source, run);
    // To look for a gap also makes one piece of what was put together from many.
    if (!text.includes(GAP)) written.keep(source, text);
    return text;
  };
}

/** Most of what is written are texts that an object has: they are written without more ado. */
function propertyWriter(key: string, name: string, type: GraphQLOutputType, write: Write): Write {
  const named = getNullableType(type);
  if (named !== GraphQLString && named !== GraphQLID) return (source, run) => key + write((source as Arguments)[name], run);
  return (source, run) => {
    const value = (source as Arguments)[name];
    return typeof value === "string" ? quote(value, key) : key + write(value, run);
  };
}

function listWriter(write: Write): Write {
  return (list, run) => {
    if (!Array.isArray(list)) throw new NotWhole();
    let text = "";
    for (const value of list) text += text === "" ? write(value, run) : `,${write(value, run)}`;
    return `[${text}]`;
  };
}
