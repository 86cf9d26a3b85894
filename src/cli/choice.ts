import { InvalidArgumentError, Option } from "commander";

/** An option with a closed list of values. Terms are typed as people type: `descendants`, `renames-continue`. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  const typed = values.map((value) => value.toLowerCase().replaceAll("_", "-"));
  return new Option(flags, `${description} (${typed.join(", ")})`).argParser((text) => {
    const value = values[typed.indexOf(text.toLowerCase().replaceAll("_", "-"))];
    if (value === undefined) throw new InvalidArgumentError(`Expected one of ${typed.join(", ")}.`);
    return value;
  });
}
