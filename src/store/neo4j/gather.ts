/** Asks one thing in a shape of question: what the answer is for it. */
export type AskOne<Shape, Item, Answer> = (shape: Shape, item: Item) => Promise<Answer>;

/**
 * Answers questions that are asked at one moment and have one shape together: `fetch` is told the shape and what each of them asks, at most `most` of them, and gives
 * the answers in that order. To begin a statement costs the database more than to find most answers; and one operation may ask for thirty pages under as many
 * aliases, or many readers may ask at once.
 *
 * Shapes are compared by their JSON. A failure is everybody's.
 */
export function gather<Shape, Item, Answer>(
  most: number,
  fetch: (shape: Shape, items: readonly Item[]) => Promise<readonly Answer[]>,
): AskOne<Shape, Item, Answer> {
  const waiting = new Map<string, Group<Item, Answer>>();

  const begin = (name: string, shape: Shape): Group<Item, Answer> => {
    const items: Item[] = [];
    const answers = turnOfTheLoop().then(() => {
      if (waiting.get(name)?.items === items) waiting.delete(name);
      return fetch(shape, items);
    });
    const group = { items, answers };
    waiting.set(name, group);
    return group;
  };

  return async (shape, item) => {
    const name = JSON.stringify(shape);
    const open = waiting.get(name);
    const { items, answers } = open === undefined || open.items.length >= most ? begin(name, shape) : open;
    const place = items.push(item) - 1;
    return (await answers)[place] as Answer;
  };
}

interface Group<Item, Answer> {
  readonly items: Item[];
  readonly answers: Promise<readonly Answer[]>;
}

/** Resolves once whatever had arrived has been looked at: nobody who asks alone waits longer for it. */
function turnOfTheLoop(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
