/** Results as JSON lines in the work folder: what has been measured of the same code, data and seed is not measured again. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Metrics } from './metrics.ts';

export interface Result extends Metrics {
  readonly set: string;
  readonly head: string;
  readonly system: string;
  readonly seed: number;
  /** Decided by the system's code and all the data that it sees. */
  readonly key: string;
  readonly seconds: number;
  readonly note: string;
}

export class Results {
  readonly #file: string;
  readonly #known = new Map<string, Result>();

  constructor(file: string) {
    this.#file = file;
    if (!existsSync(file)) return;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      const result = JSON.parse(line) as Result;
      this.#known.set(idOf(result), result);
    }
  }

  get(wanted: Omit<Result, keyof Metrics | 'seconds' | 'note'>): Result | undefined {
    return this.#known.get(idOf(wanted));
  }

  add(result: Result): void {
    this.#known.set(idOf(result), result);
    appendFileSync(this.#file, `${JSON.stringify(result)}\n`);
  }
}

function idOf({ set, head, system, seed, key }: Omit<Result, keyof Metrics | 'seconds' | 'note'>): string {
  return JSON.stringify([set, head, system, seed, key]);
}
