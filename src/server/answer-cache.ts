/** An answer as it goes over the wire. */
export interface StoredAnswer {
  /** As text where it is short and plain, which is written in one piece with its headers. */
  readonly body: Buffer | string;
  readonly contentType: string;
  /** How the body is compressed; absent when it is not. */
  readonly encoding?: string;
}

export interface AnswerCache {
  get(key: string): StoredAnswer | undefined;
  set(key: string, answer: StoredAnswer): void;
  /** The bytes that it holds at present. */
  readonly size: number;
}

const MEGABYTE = 1024 * 1024;
// What an entry costs besides its body and its key: its place in the map, the objects around it.
const OVERHEAD = 512;
// One large answer must not push out everything else.
const LARGEST_SHARE = 1 / 16;

/**
 * Answers by their keys, for as long as there is room; the one that was not asked for the longest goes first. A key names the revision, so
 * an answer never has to be called back.
 */
export function createAnswerCache(maxBytes: number = 32 * MEGABYTE): AnswerCache {
  const answers = new Map<string, StoredAnswer>();
  let size = 0;
  const forget = (key: string, answer: StoredAnswer): void => {
    answers.delete(key);
    size -= bytesOf(key, answer);
  };
  return {
    get: (key) => {
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      // A map keeps the order of insertion: the first is the one that was not asked for the longest.
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    set: (key, answer) => {
      const bytes = bytesOf(key, answer);
      if (bytes > maxBytes * LARGEST_SHARE) return;
      const before = answers.get(key);
      if (before !== undefined) forget(key, before);
      answers.set(key, answer);
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

function bytesOf(key: string, { body }: StoredAnswer): number {
  return key.length + body.length + OVERHEAD;
}
