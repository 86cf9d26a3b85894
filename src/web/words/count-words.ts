/** How many bodies there were, as a label says it: "14"; "28, then 10"; "up to 303". Empty where nobody counted. */
export function countWords(values: readonly number[]): string {
  const distinct = values.filter((value, index) => value !== values[index - 1]);
  const [first, second] = distinct;
  if (first === undefined) return "";
  if (second === undefined) return shown(first);
  return distinct.length === 2 ? `${shown(first)}, then ${shown(second)}` : `up to ${shown(Math.max(...distinct))}`;
}

function shown(value: number): string {
  return value.toLocaleString("en-GB");
}
