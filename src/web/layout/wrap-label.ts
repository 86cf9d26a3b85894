/** A text on at most so many lines of so many characters, broken between words; what does not fit is cut. */
export function wrapLabel(text: string, characters: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  let rest = text;
  while (rest !== "" && wrapped.length < lines) {
    const last = wrapped.length === lines - 1;
    if (rest.length <= characters) return [...wrapped, rest];
    const space = rest.lastIndexOf(" ", characters);
    const end = last ? characters - 1 : space > 0 ? space : characters;
    wrapped.push(last ? `${rest.slice(0, end).trimEnd()}…` : rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return wrapped;
}
