const KEPT: Readonly<Record<string, string>> = { NHS: "NHS", GP: "GP", UK: "UK" };

/** A term of the vocabulary as words: HEALTH_AUTHORITY is "health authority", NHS_TRUST "NHS trust". */
export function words(term: string): string {
  return term
    .split("_")
    .map((word) => KEPT[word] ?? word.toLowerCase())
    .join(" ");
}

/** The same with a capital at the beginning. */
export function Words(term: string): string {
  return capital(words(term));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

/** Years to one decimal, as people say them. */
export function years(value: number): string {
  const shown = value.toFixed(1);
  return `${shown} ${shown === "1.0" ? "year" : "years"}`;
}

/** A number to one decimal, for tables. */
export function tenths(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(1));
}
