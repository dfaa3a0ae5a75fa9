/** Keeping the heap small while a data set streams through it. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

/**
 * A full garbage collection. Rows become garbage as fast as they are read, and V8 would rather let the heap grow to gigabytes than
 * collect it: with this between long runs of rows, memory doesn't grow with the data (bench/memory.ts), for some 50 ms each.
 */
export function collectGarbage(): void {
  if (collect === null) {
    setFlagsFromString('--expose-gc');
    collect = (runInNewContext('globalThis.gc') as (() => void) | undefined) ?? (() => undefined);
  }
  collect();
}
