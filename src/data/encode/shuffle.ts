/** Seeded order of rows with bounded memory: blocks in a random order, and rows shuffled over some blocks at a time. */
import { Random } from '../../math/random.ts';
import type { CompactChunk } from '../encoded-chunk.ts';
import type { ChunkLayout } from '../cache/chunk-layout.ts';

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
  return Math.max(leastBlocks, Math.floor(groupBytes / layout.expandedLength(layout.blockRows)));
}

/** The rows of some chunks, `total` in all, in a random order, in chunks of `layout.blockRows`. A chunk is done with when the next is asked for. */
export async function* shuffleRows(
  chunks: AsyncIterable<CompactChunk> | Iterable<CompactChunk>,
  total: number,
  layout: ChunkLayout,
  random: Random,
): AsyncGenerator<CompactChunk> {
  const shuffled = await scattered(chunks, total, layout, random);
  // Each is the caller's alone once it is handed out.
  for (let chunk = shuffled.shift(); chunk !== undefined; chunk = shuffled.shift()) yield chunk;
}

async function scattered(
  chunks: AsyncIterable<CompactChunk> | Iterable<CompactChunk>,
  total: number,
  layout: ChunkLayout,
  random: Random,
): Promise<CompactChunk[]> {
  const order = permutation(total, random);
  const { blockRows } = layout;
  const targets = Array.from({ length: Math.ceil(total / blockRows) }, (_, i) =>
    layout.allocate(Math.min(blockRows, total - i * blockRows)),
  );
  const scatter = layout.scatterTo(targets);
  let position = 0;
  for await (const chunk of chunks) {
    scatter(chunk, order, position);
    position += chunk.rows;
  }
  return targets;
}

/** The order of blocks of one pass. */
export function blockOrder(blocks: number, seed: number): { readonly order: Uint32Array; readonly random: Random } {
  const random = new Random(seed, 'shuffle');
  return { order: permutation(blocks, random.fork('blocks')), random };
}
