import { runInThisContext } from "node:vm";

/**
 * A part of a packed record: the number of a value that came before, a text, a shape with the parts that fill it, or a value too small to be worth a number. Texts get
 * numbers in the order in which they are told, and so do filled shapes without a new text in them: what has one is new, and seldom comes again.
 */
export type Packed = number | string | boolean | null | PackedParts;
/** First the shape: its number, or the names of the fields of an object, parted by spaces, where they are new. */
type PackedParts = readonly [shape: number | string, ...parts: Packed[]];

const LIST = -1;
const QUANTITY = -2;
// A Map holds no more than twice as many.
const MOST_NUMBERS = 2 ** 23;

/**
 * Packs records so that what they have in common is told once: in a history the same days, sources and neighbours come again and again. Read back by unpacker,
 * equal parts are one object, so that a large register takes half the memory.
 */
export function packer(): (record: object) => Packed {
  const numbers = new Map<string, number>();
  const shapes = new Map<string, number>();
  let latest: Packed = null;

  const numbered = (name: string, packed: Packed): Packed => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (numbers.size < MOST_NUMBERS) {
      numbers.set(name, numbers.size);
      latest = packed;
    }
    return packed;
  };

  const pack = (value: unknown): Packed => {
    if (typeof value === "string") return numbered(`"${value}`, value);
    if (typeof value === "boolean" || value === null) return value;
    if (typeof value === "number") return numbered(`${QUANTITY} ${value}`, [QUANTITY, value]);
    if (Array.isArray(value)) return filled(LIST, value);
    const fields = Object.entries(value ?? {}).filter(([, part]) => part !== undefined);
    const keys = fields.map(([key]) => key).join(" ");
    const known = shapes.get(keys);
    if (known === undefined) shapes.set(keys, shapes.size);
    return filled(
      known ?? keys,
      fields.map(([, part]): unknown => part),
    );
  };

  const filled = (shape: number | string, values: readonly unknown[]): Packed => {
    let isNew = typeof shape === "string";
    let name = String(shape);
    const parts = values.map((value) => {
      const part = pack(value);
      const isList = typeof part === "object" && part !== null;
      isNew ||= typeof part === "string" || (isList && part !== latest);
      name += ` ${isList ? numbers.size - 1 : String(part)}`;
      return part;
    });
    return isNew ? [shape, ...parts] : numbered(name, [shape, ...parts]);
  };

  return pack;
}

/** Reads what one packer gave, in the same order. */
export function unpacker(): (packed: Packed) => unknown {
  const values: unknown[] = [];
  const shapes: EmptyShape[] = [];
  let latest: unknown;
  const keep = (value: unknown): void => {
    if (values.length >= MOST_NUMBERS) return;
    values.push(value);
    latest = value;
  };

  const unpack = (packed: Packed): unknown => {
    if (typeof packed === "number") return values[packed];
    if (typeof packed === "string") keep(packed);
    return typeof packed === "object" && packed !== null ? fill(packed) : packed;
  };

  const fill = (packed: PackedParts): unknown => {
    const [told] = packed;
    if (told === QUANTITY) {
      keep(packed[1]);
      return packed[1];
    }
    const shape = told === LIST ? undefined : typeof told === "string" ? learn(told) : shapes[told];
    const value = shape === undefined ? new Array<unknown>(packed.length - 1) : shape.make();
    let isNew = typeof told === "string";
    for (let place = 1; place < packed.length; place += 1) {
      const told = packed[place] ?? null;
      const part = unpack(told);
      isNew ||= typeof told === "string" || (typeof told === "object" && told !== null && part !== latest);
      if (shape === undefined) (value as unknown[])[place - 1] = part;
      else (value as Record<string, unknown>)[shape.keys[place - 1] ?? ""] = part;
    }
    if (!isNew) keep(value);
    return value;
  };

  const learn = (told: string): EmptyShape => {
    const keys = told === "" ? [] : told.split(" ");
    const empty = JSON.stringify(Object.fromEntries(keys.map((key) => [key, null])));
    // Code from JSON alone, which can do nothing but make its object: at once, and of exactly its size. One that gets its fields one by one is twice the size; to copy
    // or to parse one takes several times as long among so many shapes.
    const shape = { keys, make: runInThisContext(`() => (${empty})`) as EmptyShape["make"] };
    shapes.push(shape);
    return shape;
  };

  return unpack;
}

interface EmptyShape {
  readonly keys: readonly string[];
  /** Makes an object with these fields, every one null. */
  readonly make: () => Record<string, unknown>;
}
