/** Keeping the heap small while a data set streams through it. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Garbage that may lie about, in all threads together: a second or so of encoding, so that collecting it costs a few percent. */
const ALLOWANCE_BYTES = 48 * 2 ** 20;

/**
 * Collects garbage whenever `check` finds that the heap has grown by its part of `ALLOWANCE_BYTES`. Rows become garbage as fast as they are read, and
 * V8 would rather let the heap grow to gigabytes than collect it: with this, memory doesn't grow with the data (bench/memory.ts).
 */
export class HeapGuard {
  #collect: (() => void) | null = null;
  #lowest = usedBytes();
  readonly #allowance: number;

  /** @param threads that encode at the same time, each with a guard */
  constructor(threads = 1) {
    this.#allowance = ALLOWANCE_BYTES / threads;
  }

  /** Cheap: called for every batch of rows. */
  check(): void {
    const used = usedBytes();
    if (used < this.#lowest) this.#lowest = used;
    if (used < this.#lowest + this.#allowance) return;
    if (this.#collect === null) {
      setFlagsFromString('--expose-gc');
      this.#collect = (runInNewContext('globalThis.gc') as (() => void) | undefined) ?? (() => undefined);
    }
    this.#collect();
    this.#lowest = usedBytes();
  }
}

function usedBytes(): number {
  const { used_heap_size: heap, external_memory: outside } = getHeapStatistics();
  return heap + outside;
}
