import { LIMITS } from "../limits.ts";
import { badUserInput } from "./errors.ts";

export const DEFAULT_PAGE = 20;
export const DEFAULT_CONFIDENCE = 0.95;

// The fields of inputs that hold words rather than ids.
const WORDS = new Set(["text", "office", "themes"]);
// NUL and other controls, and the marks that turn the direction of writing: nothing that a name or a search needs.
const UNPRINTABLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** An id as an argument: up to 128 characters. Throws BAD_USER_INPUT. */
export function checkId(name: string, id: string): string {
  return checkString(name, id, LIMITS.id.most);
}

/** Words as an argument, composed (NFC), up to 200 characters. Throws BAD_USER_INPUT. */
export function checkText(name: string, text: string): string {
  return checkString(name, text, LIMITS.text.most).normalize("NFC");
}

/** A list of ids as an argument: up to 250. Throws BAD_USER_INPUT. */
export function checkIds(name: string, ids: readonly string[]): readonly string[] {
  checkLength(name, ids);
  return ids.map((id) => checkId(name, id));
}

/** Checks every text and list within an input. Throws BAD_USER_INPUT, naming the field. */
export function checkInput(name: string, input: object): void {
  for (const [field, value] of Object.entries(input) as [string, unknown][]) {
    const path = `${name}.${field}`;
    const check = WORDS.has(field) ? checkText : checkId;
    if (typeof value === "string") check(path, value);
    else if (Array.isArray(value)) {
      checkLength(path, value);
      for (const item of value) if (typeof item === "string") check(path, item);
    } else if (typeof value === "object" && value !== null) checkInput(path, value);
  }
}

/** A whole number within bounds. Throws BAD_USER_INPUT. */
export function checkRange(name: string, value: number, min: number, max: number): number {
  if (Number.isInteger(value) && value >= min && value <= max) return value;
  throw badUserInput(`expected "${name}" from ${min} to ${max}, got ${value}`, { argument: name });
}

/** The level of an interval, from 0.5 to 0.999; 0.95 when null. Throws BAD_USER_INPUT. */
export function checkConfidence(value: number | null): number {
  const level = value ?? DEFAULT_CONFIDENCE;
  if (level >= 0.5 && level <= 0.999) return level;
  throw badUserInput(`expected "confidence" from 0.5 to 0.999, got ${level}`, { argument: "confidence" });
}

function checkString(name: string, value: string, max: number): string {
  if (value.length > max) throw badUserInput(`expected "${name}" of at most ${max} characters, got ${value.length}`, { argument: name });
  if (!value.isWellFormed() || UNPRINTABLE.test(value)) {
    throw badUserInput(`expected "${name}" without control characters or broken surrogates`, { argument: name });
  }
  return value;
}

function checkLength(name: string, list: readonly unknown[]): void {
  if (list.length <= LIMITS.list.most) return;
  throw badUserInput(`expected "${name}" with at most ${LIMITS.list.most} entries, got ${list.length}`, { argument: name });
}
