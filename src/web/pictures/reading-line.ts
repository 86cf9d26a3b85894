import { createContext } from "preact";

/** Says a sentence about the mark that is pointed at or focused. An empty one clears the line. */
export const ReadingContext = createContext<(sentence: string) => void>(() => undefined);
