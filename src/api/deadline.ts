/** When a call has to be done by its own wish: an abort that is none of its caller. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #end: number | null;
  readonly #timer: NodeJS.Timeout | null;
  readonly #forward: () => void;
  readonly #caller: AbortSignal;

  /** @param seconds from now; null: none */
  constructor(seconds: number | null, caller: AbortSignal) {
    this.#end = seconds === null ? null : Date.now() + 1000 * seconds;
    this.#forward = () => this.#controller.abort();
    // A timer takes 24 days at most.
    this.#timer = seconds === null || seconds > 2e6 ? null : setTimeout(this.#forward, 1000 * seconds);
    this.#caller = caller;
    caller.addEventListener('abort', this.#forward);
    if (caller.aborted) this.#forward();
  }

  /** Aborted by time or by the caller. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get past(): boolean {
    return this.#end !== null && Date.now() >= this.#end;
  }

  /** null: no end. */
  get secondsLeft(): number | null {
    return this.#end === null ? null : Math.max(0, (this.#end - Date.now()) / 1000);
  }

  end(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#caller.removeEventListener('abort', this.#forward);
  }
}
