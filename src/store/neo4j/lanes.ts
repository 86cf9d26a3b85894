/** Lets so many in at a time, and the others in the order in which they came. */
export interface Lanes {
  /** Resolves when there is room, with how to make room for the next; again does nothing. */
  readonly enter: () => Promise<() => void>;
}

export function createLanes(most: number): Lanes {
  const waiting: (() => void)[] = [];
  let inside = 0;
  const admit = (): void => {
    if (inside >= most) return;
    const next = waiting.shift();
    if (next === undefined) return;
    inside += 1;
    next();
  };
  return {
    enter: async () => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        admit();
      });
      let isInside = true;
      return () => {
        if (!isInside) return;
        isInside = false;
        inside -= 1;
        admit();
      };
    },
  };
}
