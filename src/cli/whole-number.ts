import { InvalidArgumentError } from "commander";

/** Reads an option that counts something. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 0.");
  return Number(text);
}
