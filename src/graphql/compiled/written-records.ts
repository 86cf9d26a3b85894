/** How much text of records may be kept, over all operations. */
export class TextRoom {
  readonly #most: number;
  #left: number;
  #turn = 0;

  /** `most`: UTF-16 code units. */
  constructor(most: number) {
    this.#most = most;
    this.#left = most;
  }

  /** Changes when everything that was kept so far is to be forgotten. */
  get turn(): number {
    return this.#turn;
  }

  take(text: string): void {
    this.#left -= text.length + OVERHEAD;
    if (this.#left >= 0) return;
    this.#left = this.#most;
    this.#turn += 1;
  }
}

// What an entry costs besides its text.
const OVERHEAD = 64;

/** What one selection makes of records, where that follows from the record alone. A record that is loaded anew is another object, and is written anew. */
export class WrittenRecords {
  readonly #room: TextRoom;
  #texts = new WeakMap<object, string>();
  #turn: number;

  constructor(room: TextRoom) {
    this.#room = room;
    this.#turn = room.turn;
  }

  get(record: object): string | undefined {
    if (this.#turn !== this.#room.turn) {
      this.#texts = new WeakMap();
      this.#turn = this.#room.turn;
    }
    return this.#texts.get(record);
  }

  keep(record: object, text: string): void {
    this.#texts.set(record, text);
    this.#room.take(text);
  }
}
