import type { TimeAxis } from "./time-axis.ts";
import { yearOf } from "./year-of.ts";

export interface StatedGovernment {
  readonly id: string;
  readonly name: string;
  readonly party: string;
  readonly primeMinister: string;
  readonly during: { readonly from: { readonly earliest: string | null } | null; readonly to: { readonly earliest: string | null } | null };
}

export interface GovernmentBand {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** The prime minister's surname or initials, as the width allows; empty where not even those have room. */
  readonly label: string;
  readonly title: string;
  /** Every second band is tinted. */
  readonly odd: boolean;
}

const CHARACTER = 6.2;

/** Governments as quiet bands in order of time, clipped to the axis. */
export function governmentBands(governments: readonly StatedGovernment[], axis: TimeAxis, today: number): readonly GovernmentBand[] {
  return governments
    .flatMap((government) => {
      const start = government.during.from?.earliest;
      if (start === null || start === undefined) return [];
      const end = government.during.to?.earliest;
      const from = Math.max(axis.from, yearOf(start));
      const to = Math.min(axis.to, end === null || end === undefined ? today : yearOf(end));
      return to <= from ? [] : [{ government, from, to }];
    })
    .sort((a, b) => a.from - b.from)
    .map(({ government, from, to }, index) => {
      const x = axis.x(from);
      const width = axis.x(to) - x;
      return {
        id: government.id,
        x,
        width,
        label: labelFor(government.primeMinister, width),
        title: `${government.name} (${government.party})`,
        odd: index % 2 === 1,
      };
    });
}

function labelFor(name: string, width: number): string {
  const words = name.split(/[\s-]+/);
  const surname = words.at(-1) ?? name;
  if (surname.length * CHARACTER + 6 <= width) return surname;
  const initials = words.map((word) => word.charAt(0)).join("");
  return initials.length * CHARACTER + 4 <= width ? initials : "";
}
