/**
 * Ctrl-C, SIGTERM, and the SIGHUP of a terminal that closes. Work that listens to the signal ends itself and saves. Outside of it the system's own handling stands, which ends the
 * process at once even in the middle of a long computation; nothing is left half-written, because writes are atomic.
 */
import { exitCode } from './exit-codes.ts';
import type { Streams } from './make-context.ts';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export class Interrupts {
  readonly #controller = new AbortController();
  readonly #streams: Streams;
  #cancellable = 0;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  get signal(): AbortSignal {
    return this.#streams.signal ?? this.#controller.signal;
  }

  async cancellable<T>(work: () => Promise<T>): Promise<T> {
    if (this.#cancellable++ === 0) this.#listen();
    try {
      return await work();
    } finally {
      if (--this.#cancellable === 0) this.#close();
    }
  }

  #listen(): void {
    if (this.#streams.signal === undefined) for (const name of names) process.on(name, this.#interrupt);
  }

  #close(): void {
    for (const name of names) process.off(name, this.#interrupt);
  }

  readonly #interrupt = (): void => {
    // The second Ctrl-C of someone who doesn't want to wait.
    if (this.#controller.signal.aborted) process.exit(exitCode.interrupted);
    this.#controller.abort();
  };
}
