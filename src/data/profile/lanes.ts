/** Work that waits for the database, some of it at the same time. */

export class Lanes {
  #free: number;
  readonly #waiting: (() => void)[] = [];
  readonly #running = new Set<Promise<unknown>>();
  #stopped = false;

  /** @param count of works at the same time, at most */
  constructor(count: number) {
    this.#free = count;
  }

  /** Begins in the order of calls. What fails is looked at when its turn comes, and does not end others. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#begin(work);
    const settled = result.then(
      () => undefined,
      () => undefined,
    );
    this.#running.add(settled);
    void settled.then(() => this.#running.delete(settled));
    return result;
  }

  async #begin<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free--;
    try {
      if (this.#stopped) throw new Error('the work was stopped before it began');
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    }
  }

  /** Begins nothing more, and waits for what has begun. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#running);
  }
}
