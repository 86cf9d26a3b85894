import { boundsOf, lifeOf } from "./life.ts";
import type { Bounds, Life, StatedLife } from "./life.ts";

/** A record as a picture shows it: a bar where it stood for a time, a shape where it happened on a day, hollow where it has no date. */
export interface Mark {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  /** When, as people write it. Empty where it has no date. */
  readonly when: string;
  /** Where it leads; left out where that is the record's own page. */
  readonly address?: string;
  readonly life?: Life;
  readonly at?: Bounds;
}

interface StatedDate {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly label: string;
}

type Maybe<T> = T | null | undefined;

/** A record of any kind as the API states it. Each kind has its own dates. */
export interface StatedMark {
  readonly id: string;
  readonly name: string;
  readonly address?: string;
  readonly status?: string;
  readonly established?: Maybe<StatedDate>;
  readonly abolished?: Maybe<StatedDate>;
  readonly plannedEnd?: Maybe<StatedDate>;
  readonly effective?: Maybe<StatedDate>;
  readonly enacted?: Maybe<StatedDate>;
  readonly announced?: Maybe<StatedDate>;
  readonly reformEffective?: Maybe<StatedDate>;
  readonly published?: Maybe<StatedDate>;
  readonly commissioned?: Maybe<StatedDate>;
  readonly sourcePublished?: Maybe<StatedDate>;
  readonly endures?: Maybe<StatedDate>;
  readonly during?: Maybe<{
    readonly label: string;
    readonly end?: string;
    readonly from: Maybe<StatedDate>;
    readonly to: Maybe<StatedDate>;
  }>;
  readonly review?: Maybe<{ readonly published: Maybe<StatedDate> }>;
  readonly citations?: readonly { readonly source: { readonly published?: Maybe<StatedDate> } }[];
}

/** Kinds that last for a time in office. */
const LASTING: ReadonlySet<string> = new Set(["Government", "Term"]);

/**
 * How a record is drawn. A recommendation has the day of its review, a judgement that of the first document that bears it, if it does not say since
 * when something endures.
 */
export function markOf(kind: string, stated: StatedMark): Mark {
  const { id, name, address } = stated;
  const mark = { id, kind, name, ...(address === undefined ? {} : { address }) };
  const spoken = kind === "Structure" ? asLife(stated) : LASTING.has(kind) ? inOffice(stated) : undefined;
  const life = spoken === undefined ? undefined : lifeOf(spoken);
  if (spoken !== undefined && life !== undefined) return { ...mark, when: spanWords(spoken), life };
  const date = dayOf(stated);
  const at = boundsOf(date);
  return { ...mark, when: date?.label ?? "", ...(at === undefined ? {} : { at }) };
}

function dayOf(stated: StatedMark): StatedDate | undefined {
  const { effective, enacted, announced, reformEffective, published, commissioned, sourcePublished, endures, review, citations } = stated;
  return (
    [effective, enacted, announced, reformEffective, published, commissioned, sourcePublished, endures, review?.published].find(isStated) ??
    citations?.map(({ source }) => source.published).find(isStated)
  );
}

function isStated(date: Maybe<StatedDate>): date is StatedDate {
  return date !== null && date !== undefined;
}

interface Spoken extends StatedLife {
  readonly established: StatedDate | null;
  readonly abolished: StatedDate | null;
}

function asLife({ id, name, status = "STANDING", established = null, abolished = null, plannedEnd = null }: StatedMark): Spoken {
  return { id, name, status, established, abolished, plannedEnd };
}

function inOffice({ id, name, during }: StatedMark): Spoken {
  const status = during?.end === "UNKNOWN" ? "END_UNKNOWN" : "STANDING";
  return { id, name, status, established: during?.from ?? null, abolished: during?.to ?? null, plannedEnd: null };
}

function spanWords({ established, abolished, status }: Spoken): string {
  const from = established?.label ?? "beginning unknown";
  if (abolished !== null) return `${from} to ${abolished.label}`;
  return status === "END_UNKNOWN" ? `from ${from}, end unknown` : `since ${from}`;
}
