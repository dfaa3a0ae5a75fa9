/** Seeded order of rows with bounded memory: blocks in a random order, and rows shuffled over some blocks at a time. */
import { Random } from '../random/random.ts';
import type { EncodedChunk } from './batch.ts';
import type { ChunkLayout } from './chunk-layout.ts';

/** Bytes of the blocks that rows are shuffled over at a time. */
const groupBytes = 32 * 2 ** 20;
/** At least so many blocks, or rows of one stretch of time would stay together. */
const leastBlocks = 8;

/** A random permutation of 0 … n − 1 (Fisher & Yates). */
export function permutation(n: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.int(i + 1);
    const swap = order[i]!;
    order[i] = order[j]!;
    order[j] = swap;
  }
  return order;
}

/** Blocks whose rows are shuffled together. */
export function groupSize(layout: ChunkLayout): number {
  return Math.max(leastBlocks, Math.floor(groupBytes / layout.byteLength(layout.blockRows)));
}

/** The rows of some chunks in a random order, in chunks of `layout.blockRows`. */
export function* shuffleRows(chunks: readonly EncodedChunk[], layout: ChunkLayout, random: Random): Generator<EncodedChunk> {
  const total = chunks.reduce((sum, chunk) => sum + chunk.rows, 0);
  const which = new Uint32Array(total);
  const rows = new Uint32Array(total);
  const order = permutation(total, random);
  let position = 0;
  chunks.forEach((chunk, c) => {
    for (let r = 0; r < chunk.rows; r++) {
      const to = order[position++]!;
      which[to] = c;
      rows[to] = r;
    }
  });
  for (let offset = 0; offset < total; offset += layout.blockRows) {
    const target = layout.allocate(Math.min(layout.blockRows, total - offset));
    layout.gather(chunks, which, rows, offset, target);
    yield target;
  }
}

/** The order of blocks of one pass. */
export function blockOrder(blocks: number, seed: number): { readonly order: Uint32Array; readonly random: Random } {
  const random = new Random(seed, 'shuffle');
  return { order: permutation(blocks, random.fork('blocks')), random };
}
