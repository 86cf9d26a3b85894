/** Whether a question came before, by its tag; false the first time. */
export type AskedBefore = (tag: string) => boolean;

const MOST_TAGS = 10_000;

/** Remembers the tags of the latest questions; the one that came first is forgotten first. */
export function askedBefore(most: number = MOST_TAGS): AskedBefore {
  // A set keeps the order of insertion.
  const tags = new Set<string>();
  return (tag) => {
    if (tags.has(tag)) return true;
    tags.add(tag);
    if (tags.size > most) for (const oldest of tags) if (tags.delete(oldest)) break;
    return false;
  };
}
