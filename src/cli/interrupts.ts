/** Ctrl-C and SIGTERM: work that heeds the signal ends itself and saves; everything else ends at once. */
import { exitCode } from './context.ts';
import type { Streams } from './run.ts';

export class Interrupts {
  readonly #controller = new AbortController();
  readonly #streams: Streams;
  #heeding = 0;

  constructor(streams: Streams) {
    this.#streams = streams;
    if (streams.signal === undefined) for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, this.#interrupt);
  }

  get signal(): AbortSignal {
    return this.#streams.signal ?? this.#controller.signal;
  }

  async heeding<T>(work: () => Promise<T>): Promise<T> {
    this.#heeding++;
    try {
      return await work();
    } finally {
      this.#heeding--;
    }
  }

  close(): void {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, this.#interrupt);
  }

  readonly #interrupt = (): void => {
    if (this.#streams.stderr.isTTY === true) this.#streams.stderr.write('\r\x1b[2K');
    // The second Ctrl-C of someone who doesn't want to wait.
    if (this.#heeding === 0 || this.#controller.signal.aborted) process.exit(exitCode.interrupted);
    this.#controller.abort();
  };
}
