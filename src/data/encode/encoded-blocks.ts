/** Blocks that no cache holds: they are read, joined and encoded again each time. */
import type { CompactChunk, Split } from '../encoded-chunk.ts';
import type { BlockSource } from '../cache/read-blocks.ts';
import type { ChunkLayout } from '../cache/chunk-layout.ts';
import type { ContentOf } from '../files/content-hash.ts';
import type { Database } from '../database.ts';
import type { DatasetOptions, Facts } from '../dataset-types.ts';
import { RowEncoder } from './row-encoder.ts';
import { ValueMemory } from './value-memory.ts';
import type { Examples } from '../relation/examples.ts';
import { readRows } from '../relation/read-rows.ts';
import type { FileRange } from '../relation/table.ts';
import type { EncodedTable } from '../tables/encode-table.ts';
import type { EncodedTables } from '../tables/tables.ts';
import { entryOf } from '../../text/present.ts';

/** Blocks of a shuffled order that are held at a time, in bytes: the files are read once for each lot. */
const HELD_BYTES = 2 ** 28;

/** Examples and the database that they are read by. */
interface ExamplesSource {
  readonly database: Database;
  readonly examples: Examples;
  close(): void;
}

export interface EncodedShard {
  readonly range: FileRange;
  /** Rows of each part, without the bad ones. */
  readonly counts: Facts['counts'];
}

export class EncodedBlocks implements BlockSource {
  readonly kept = null;
  readonly #options: DatasetOptions;
  readonly #source: ExamplesSource;
  readonly #layout: ChunkLayout;
  readonly #shards: readonly EncodedShard[];
  readonly #content: ContentOf;
  readonly #tables: EncodedTables;

  /** @param shards as they were encoded once: their blocks are those that a cache would hold */
  constructor(parts: {
    options: DatasetOptions;
    source: ExamplesSource;
    layout: ChunkLayout;
    shards: readonly EncodedShard[];
    content: ContentOf;
    tables: EncodedTables;
  }) {
    this.#options = parts.options;
    this.#source = parts.source;
    this.#layout = parts.layout;
    this.#shards = parts.shards;
    this.#content = parts.content;
    this.#tables = parts.tables;
  }

  tables(): Promise<readonly EncodedTable[]> {
    return Promise.resolve(this.#tables.encoded);
  }

  rows(split: Split): readonly number[] {
    return this.#shards.flatMap(({ counts }) => this.#blocksOf(counts[split]));
  }

  async *read(split: Split, order: Uint32Array): AsyncGenerator<CompactChunk> {
    if (order.every((block, i) => i === 0 || block > order[i - 1]!)) {
      for await (const [, chunk] of this.#encoded(split, new Set(order))) yield chunk;
      return;
    }
    const { blockRows } = this.#layout;
    const held = this.#options.heldBlocks ?? Math.max(1, Math.floor(HELD_BYTES / this.#layout.byteLength(blockRows)));
    for (let first = 0; first < order.length; first += held) {
      const lot = order.subarray(first, first + held);
      const chunks = new Map<number, CompactChunk>();
      for await (const [block, chunk] of this.#encoded(split, new Set(lot))) chunks.set(block, chunk);
      for (const block of lot) {
        yield entryOf(chunks, block);
        chunks.delete(block);
      }
    }
  }

  /** The wanted blocks of a part, in the order of the files. @throws DataError where a file is not what it was */
  async *#encoded(split: Split, wanted: ReadonlySet<number>): AsyncGenerator<[number, CompactChunk]> {
    const { plan, encoder, encoderSource, extras } = this.#options;
    const memory = new ValueMemory();
    let first = 0;
    let left = wanted.size;
    for (const { range, counts } of this.#shards) {
      const blocks = this.#blocksOf(counts[split]).length;
      const wants = (of: Split, block: number): boolean => of === split && wanted.has(first + block);
      if (Array.from({ length: blocks }, (_, i) => i).some((block) => wants(split, block))) {
        const examples = this.#source.examples.ofFiles(range);
        const rows = new RowEncoder(plan, encoder, examples, this.#layout.blockRows, {
          extras,
          wants,
          tables: this.#tables.ofExamples,
          vocabularies: encoderSource?.vocabularies,
          known: memory.known,
        });
        for await (const batch of readRows(this.#source.database, examples, memory.wantedBy(rows))) {
          for (const [, chunk, block] of rows.push(batch)) {
            yield [first + block, chunk];
            left--;
          }
          if (left === 0) break;
        }
        for (const [, chunk, block] of rows.finish()) {
          yield [first + block, chunk];
          left--;
        }
      }
      first += blocks;
    }
    await this.#content.check();
    if (left > 0) throw new Error('rows are missing');
  }

  #blocksOf(rows: number): number[] {
    const { blockRows } = this.#layout;
    return Array.from({ length: Math.ceil(rows / blockRows) }, (_, i) => Math.min(blockRows, rows - i * blockRows));
  }

  close(): Promise<void> {
    this.#source.close();
    return Promise.resolve();
  }
}
