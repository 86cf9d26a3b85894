interface Scoped {
  readonly scope: string;
}

/** Kinds of body before the single bodies that belong to them, otherwise in the order given. */
export function kindsFirst<S extends Scoped>(structures: readonly S[]): readonly S[] {
  return [...structures.filter(({ scope }) => scope === "KIND"), ...structures.filter(({ scope }) => scope !== "KIND")];
}
