/** The rows of blocks in a part's order, or shuffled: the same rows in the same order wherever the blocks come from. */
import type { Plan } from '../../ir/plan.ts';
import type { CompactChunk, EncodedChunk, Split } from '../encoded-chunk.ts';
import { blockOrder, groupSize, shuffleRows } from '../encode/shuffle.ts';
import type { EncodedTable } from '../tables/encode-table.ts';
import { expandWith } from '../tables/expand.ts';
import type { KeptRows } from './kept-rows.ts';
import type { ChunkLayout } from './chunk-layout.ts';

/** Where blocks come from: the cache (`CachedBlocks`), or the files once more (`EncodedBlocks`). */
export interface BlockSource {
  /** Where they are on disk; null: nowhere. */
  readonly kept: KeptRows | null;
  /** Rows of each block of a part, in the order of the files. A function of plan and files: every source has the same blocks. */
  rows(split: Split): readonly number[];
  /** Blocks by their index, in the order asked for. `keep`: chunks are the caller's to keep; otherwise each is valid until the next but one is asked for. */
  read(split: Split, order: Uint32Array, keep: boolean): AsyncGenerator<CompactChunk>;
  /** Those whose rows the blocks name. */
  tables(): Promise<readonly EncodedTable[]>;
  close(): Promise<void>;
}

/** See `Dataset.chunks`. */
export async function* readBlocks(
  source: BlockSource,
  layout: ChunkLayout,
  plan: Plan,
  split: Split,
  options: { readonly seed?: number; readonly shuffle?: boolean },
): AsyncGenerator<EncodedChunk> {
  const rows = source.rows(split);
  const expand = expandWith(plan, await source.tables());
  if (options.shuffle !== true) {
    const inOrder = Uint32Array.from(rows, (_, i) => i);
    for await (const chunk of source.read(split, inOrder, true)) yield expand(chunk);
    return;
  }
  const { order, random } = blockOrder(rows.length, options.seed ?? 0);
  const size = groupSize(layout);
  const blocks = source.read(split, order, false);
  try {
    for (let first = 0, group = 0; first < order.length; first += size, group++) {
      const some = order.subarray(first, first + size);
      const total = some.reduce((sum, block) => sum + rows[block]!, 0);
      const shuffled = shuffleRows(take(blocks, some.length), total, layout, random.fork('rows', group));
      for await (const chunk of shuffled) yield expand(chunk);
    }
  } finally {
    await blocks.return(undefined);
  }
}

/** The next chunks; what comes after them stays to be taken. */
async function* take(chunks: AsyncGenerator<CompactChunk>, count: number): AsyncGenerator<CompactChunk> {
  for (let i = 0; i < count; i++) {
    const { done, value } = await chunks.next();
    if (done === true) throw new Error('a block is missing');
    yield value;
  }
}
