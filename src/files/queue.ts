/** What comes in by itself, such as messages of a thread, for whoever waits for it. */
export class Queue<T> {
  readonly #waiting: T[] = [];
  #wake: (() => void) | null = null;

  add(item: T): void {
    this.#waiting.push(item);
    this.#wake?.();
    this.#wake = null;
  }

  /** The oldest, once there is one. One caller at a time. */
  async next(): Promise<T> {
    while (this.#waiting.length === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.#waiting.shift() as T;
  }
}
