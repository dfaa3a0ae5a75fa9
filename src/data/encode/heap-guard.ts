/** Keeping the heap small while a data set streams through it. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Garbage that may pile up, in all threads together: a second or so of encoding, so that collecting it costs a few percent. */
const ALLOWANCE_BYTES = 48 * 2 ** 20;

/**
 * Growth after which garbage that died young is collected, which takes a millisecond or less. Nearly all garbage is DuckDB's vectors, which lie outside
 * of V8's heap: where 7 MiB of them are waiting next to a heap with large vocabularies, V8 begins to look through all of it, again and again.
 */
const YOUNG_BYTES = 4 * 2 ** 20;

type Collect = (options?: { readonly type: 'minor' }) => void;

/**
 * Collects garbage as rows stream: what is young often, and all of it where the heap has grown by its part of `ALLOWANCE_BYTES` nevertheless. Rows become
 * garbage as fast as they are read, and V8 would rather let the heap grow to gigabytes than collect it: with this, memory doesn't grow with the data
 * (bench/memory.ts).
 */
export class HeapGuard {
  #collect: Collect | null = null;
  #lowest = usedBytes();
  #next = this.#lowest + YOUNG_BYTES;
  readonly #allowance: number;

  /** @param threads that encode at the same time, each with a guard */
  constructor(threads = 1) {
    this.#allowance = ALLOWANCE_BYTES / threads;
  }

  /** Cheap: called for every batch of rows. */
  check(): void {
    const used = usedBytes();
    if (used < this.#lowest) this.#lowest = used;
    if (used < this.#next) return;
    const collect = (this.#collect ??= collector());
    collect({ type: 'minor' });
    let left = usedBytes();
    if (left >= this.#lowest + this.#allowance) {
      collect();
      this.#lowest = left = usedBytes();
    }
    this.#next = left + YOUNG_BYTES;
  }
}

function collector(): Collect {
  setFlagsFromString('--expose-gc');
  return (runInNewContext('globalThis.gc') as Collect | undefined) ?? (() => undefined);
}

function usedBytes(): number {
  const { used_heap_size: heap, external_memory: outside } = getHeapStatistics();
  return heap + outside;
}
