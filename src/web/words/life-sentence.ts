import { years } from "./words.ts";

interface Dated {
  readonly label: string;
}

interface SpokenLife {
  readonly name: string;
  readonly status: string;
  readonly established: Dated | null;
  readonly abolished: Dated | null;
  readonly plannedEnd?: Dated | null;
}

/** A life in one sentence, as the reading line and screen readers say it. */
export function lifeSentence({ name, status, established, abolished, plannedEnd }: SpokenLife, length?: number | null): string {
  const span = length === undefined || length === null ? "" : `, ${years(length)}`;
  const began = established === null ? "beginning unknown" : established.label;
  if (abolished !== null) return `${name}: ${began} to ${abolished.label}${span}.`;
  if (status === "END_UNKNOWN") return `${name}: from ${began}; nobody says when it ended.`;
  if (status === "NOT_YET") return `${name}: planned for ${began}.`;
  return `${name}: since ${began}${span}${plannedEnd === undefined || plannedEnd === null ? "" : `; its end is planned for ${plannedEnd.label}`}.`;
}
