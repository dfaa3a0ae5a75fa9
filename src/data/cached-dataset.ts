/** A data set that is read back from the cache. */
import type { Diagnostic } from '../diagnostics/index.ts';
import type { EncodedChunk, Split } from './batch.ts';
import type { CacheReader } from './cache.ts';
import type { ChunkLayout } from './chunk-layout.ts';
import type { Dataset } from './dataset-types.ts';
import { blockOrder, groupSize, shuffleRows } from './shuffle.ts';

export class CachedDataset implements Dataset {
  readonly cached = true;
  readonly diagnostics: readonly Diagnostic[];
  readonly #reader: CacheReader;
  readonly #layout: ChunkLayout;

  constructor(reader: CacheReader, layout: ChunkLayout, diagnostics: readonly Diagnostic[]) {
    this.#reader = reader;
    this.#layout = layout;
    this.diagnostics = diagnostics;
  }

  get counts() {
    return this.#reader.header.counts;
  }
  get lastTime() {
    return this.#reader.header.lastTime;
  }
  get report() {
    return this.#reader.header.report;
  }
  get key() {
    return this.#reader.header.key;
  }

  async *chunks(split: Split, options: { readonly seed?: number; readonly shuffle?: boolean } = {}): AsyncGenerator<EncodedChunk> {
    const blocks = this.#reader.blocks(split);
    if (options.shuffle !== true) {
      for (const block of blocks) yield await this.#reader.read(split, block);
      return;
    }
    const { order, random } = blockOrder(blocks.length, options.seed ?? 0);
    const size = groupSize(this.#layout);
    // Rows are copied out of a group before the next is read: one set of buffers holds them all.
    const buffers = Array.from({ length: Math.min(size, order.length) }, () => new ArrayBuffer(this.#layout.byteLength(this.#layout.blockRows)));
    for (let first = 0, group = 0; first < order.length; first += size, group++) {
      const chunks: EncodedChunk[] = [];
      for (const block of order.subarray(first, first + size)) chunks.push(await this.#reader.read(split, blocks[block]!, buffers[chunks.length]));
      yield* shuffleRows(chunks, this.#layout, random.fork('rows', group));
    }
  }

  close(): Promise<void> {
    return this.#reader.close();
  }
}
