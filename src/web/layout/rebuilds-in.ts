export interface Turn {
  readonly structure: { readonly id: string };
  readonly echoes: readonly { readonly similarity: number }[];
}

/** The structures whose turn is a rebuild: they resemble a form that had been abolished before they began. */
export function rebuildsIn(turns: readonly Turn[]): ReadonlySet<string> {
  return new Set(turns.filter(({ echoes }) => echoes.length > 0).map(({ structure }) => structure.id));
}
