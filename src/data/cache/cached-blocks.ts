/** Blocks that are read back from the cache. */
import type { CompactChunk, Split } from '../encoded-chunk.ts';
import type { EncodedTable } from '../tables/encode-table.ts';
import type { BlockSource } from './read-blocks.ts';
import type { CacheReader } from './cache.ts';
import type { KeptRows } from './kept-rows.ts';

export class CachedBlocks implements BlockSource {
  readonly #reader: CacheReader;

  constructor(reader: CacheReader) {
    this.#reader = reader;
  }

  get kept(): KeptRows {
    return this.#reader.kept;
  }

  tables(): Promise<readonly EncodedTable[]> {
    return this.#reader.tables();
  }

  rows(split: Split): readonly number[] {
    return this.#reader.blocks(split).map(({ rows }) => rows);
  }

  /** One block is read while the one before is at work. */
  async *read(split: Split, order: Uint32Array, keep: boolean): AsyncGenerator<CompactChunk> {
    const blocks = this.#reader.blocks(split);
    const { layout } = this.#reader;
    const buffers = keep ? [] : [0, 1].map(() => new ArrayBuffer(layout.byteLength(layout.blockRows)));
    const read = (i: number): Promise<CompactChunk> => this.#reader.read(split, blocks[order[i]!]!, buffers[i % 2]);
    if (order.length === 0) return;
    let next = read(0);
    for (let i = 0; i < order.length; i++) {
      const chunk = await next;
      if (i + 1 < order.length) {
        next = read(i + 1);
        // It is looked at when its turn comes, not when it fails.
        next.catch(() => undefined);
      }
      yield chunk;
    }
  }

  close(): Promise<void> {
    return this.#reader.close();
  }
}
