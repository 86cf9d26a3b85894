/** An answer as it goes over the wire. */
export interface StoredAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** How the body is compressed; absent when it is not. */
  readonly encoding?: string;
}

export interface AnswerCache {
  get(tag: string): StoredAnswer | undefined;
  set(tag: string, answer: StoredAnswer): void;
  /** The bytes that it holds at present. */
  readonly size: number;
}

const MEGABYTE = 1024 * 1024;
// What an entry costs besides its body and its tag: its place in the map, the objects around it.
const OVERHEAD = 512;
// One large answer must not push out everything else.
const LARGEST_SHARE = 1 / 16;

/**
 * Answers by their tags, for as long as there is room; the one that was not asked for the longest goes first. A tag names the revision, so
 * an answer never has to be called back.
 */
export function createAnswerCache(maxBytes: number = 32 * MEGABYTE): AnswerCache {
  const answers = new Map<string, StoredAnswer>();
  let size = 0;
  const forget = (tag: string, answer: StoredAnswer): void => {
    answers.delete(tag);
    size -= bytesOf(tag, answer);
  };
  return {
    get: (tag) => {
      const answer = answers.get(tag);
      if (answer === undefined) return undefined;
      // A map keeps the order of insertion: the first is the one that was not asked for the longest.
      answers.delete(tag);
      answers.set(tag, answer);
      return answer;
    },
    set: (tag, answer) => {
      const bytes = bytesOf(tag, answer);
      if (bytes > maxBytes * LARGEST_SHARE) return;
      const before = answers.get(tag);
      if (before !== undefined) forget(tag, before);
      answers.set(tag, answer);
      size += bytes;
      for (const [oldest, old] of answers) {
        if (size <= maxBytes) break;
        forget(oldest, old);
      }
    },
    get size() {
      return size;
    },
  };
}

function bytesOf(tag: string, { body }: StoredAnswer): number {
  return tag.length + body.length + OVERHEAD;
}
