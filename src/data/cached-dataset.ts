/** A data set that is read back from the cache. */
import type { Diagnostic } from '../diagnostics/index.ts';
import type { EncodedChunk, Split } from './batch.ts';
import type { BlockEntry, CacheReader } from './cache.ts';
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
  get ends() {
    return this.#reader.header.ends;
  }
  get labels() {
    return this.#reader.header.labels;
  }
  get lastTime() {
    return this.#reader.header.lastTime;
  }
  get absences() {
    return this.#reader.header.absences;
  }
  get report() {
    return this.#reader.header.report;
  }
  get seen() {
    return this.#reader.header.seen;
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
    for (let first = 0, group = 0; first < order.length; first += size, group++) {
      const some = Array.from(order.subarray(first, first + size), (block) => blocks[block]!);
      yield* shuffleRows(this.#inTurn(split, some), some.reduce((sum, block) => sum + block.rows, 0), this.#layout, random.fork('rows', group));
    }
  }

  /** Chunks that are valid until the next but one is asked for: one is read while the one before is at work. */
  async *#inTurn(split: Split, blocks: readonly BlockEntry[]): AsyncGenerator<EncodedChunk> {
    const buffers = [0, 1].map(() => new ArrayBuffer(this.#layout.byteLength(this.#layout.blockRows)));
    const read = (i: number): Promise<EncodedChunk> => this.#reader.read(split, blocks[i]!, buffers[i % 2]);
    let next = read(0);
    for (let i = 0; i < blocks.length; i++) {
      const chunk = await next;
      if (i + 1 < blocks.length) {
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
