interface CitedSource {
  readonly id: string;
  readonly name: string;
}

/** The documents behind some citations, each once. */
export function sourcesOf<S extends CitedSource>(citations: readonly { readonly source: S }[]): readonly S[] {
  return [...new Map(citations.map(({ source }) => [source.id, source])).values()];
}
