/** A row of a register of structures, in the words of the seed's format. An absent cell leaves the field out. */
export interface StructureRow {
  readonly id: string;
  readonly name: string;
  readonly otherNames?: string;
  readonly memberOf?: string;
  readonly scope?: string;
  readonly kind?: string;
  readonly tier?: string;
  readonly nations?: string;
  readonly identifiers?: string;
  readonly standing?: string;
  readonly unknownStart?: string;
  readonly unknownEnd?: string;
  readonly answersTo?: string;
  readonly summary?: string;
  readonly cite: string;
}

/** A row of a register of changes. */
export interface ChangeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly effective: string;
  readonly originals?: string;
  readonly survivors?: string;
  readonly results?: string;
  readonly links?: string;
  readonly summary?: string;
  readonly cite: string;
}

/** A register file: what it is named after, and its rows. */
export interface Register<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
}

export const STRUCTURE_CELLS = [
  "id",
  "name",
  "otherNames",
  "memberOf",
  "scope",
  "kind",
  "tier",
  "nations",
  "identifiers",
  "standing",
  "unknownStart",
  "unknownEnd",
  "answersTo",
  "summary",
  "cite",
] as const satisfies readonly (keyof StructureRow)[];

export const CHANGE_CELLS = [
  "id",
  "name",
  "kind",
  "effective",
  "originals",
  "survivors",
  "results",
  "links",
  "summary",
  "cite",
] as const satisfies readonly (keyof ChangeRow)[];
