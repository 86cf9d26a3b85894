import { registerEnumType } from "type-graphql";

/** An enum's values as an object, which is the form that type-graphql reads: the keys are the names in the schema. */
export type VocabularyEnum<V extends string> = { readonly [K in V]: K };

/**
 * Makes a GraphQL enum from a closed list of the domain. A value without a meaning, or a meaning without a value, does not compile,
 * so a term added to the vocabulary cannot reach the schema undescribed.
 */
export function vocabularyEnum<V extends string>(
  name: string,
  description: string,
  values: readonly V[],
  meanings: Readonly<Record<V, string>>,
): VocabularyEnum<V> {
  const entries = Object.fromEntries(values.map((value) => [value, value])) as { [K in V]: K };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }])) as Record<
    V,
    { description: string }
  >;
  registerEnumType(entries, { name, description, valuesConfig });
  return entries;
}
