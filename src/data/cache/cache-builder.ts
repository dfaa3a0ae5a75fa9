/** Filling a cache, as long as its folder can be written; when it can't, the rows are encoded in every pass instead. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { CompactChunk, Split } from '../encoded-chunk.ts';
import { type CacheReader, CacheWriter, type Encoded, findCache } from './cache.ts';
import type { ChunkLayout } from './chunk-layout.ts';
import type { Facts } from '../dataset-types.ts';
import type { EncodedTable } from '../tables/encode-table.ts';
import { errorCode } from '../files/glob.ts';

/** Writes that encoding does not wait for. */
const WRITES_UNDERWAY = 4;

export class CacheBuilder {
  readonly #folder: string | null;
  readonly #warnings: Diagnostic[];
  #writer: CacheWriter | null = null;
  readonly #underway: Promise<void>[] = [];

  private constructor(folder: string | null, warnings: Diagnostic[]) {
    this.#folder = folder;
    this.#warnings = warnings;
  }

  /** @param folder null: no cache is wanted. @param warnings where one goes if it can't be written (ADS8014) */
  static async start(
    folder: string | null,
    key: string,
    layout: ChunkLayout,
    warnings: Diagnostic[],
  ): Promise<CacheBuilder> {
    const builder = new CacheBuilder(folder, warnings);
    if (folder !== null) {
      try {
        builder.#writer = await CacheWriter.create(folder, key, layout);
      } catch (error) {
        builder.#giveUp(error);
      }
    }
    return builder;
  }

  /** Whether what is written is kept so far. */
  get open(): boolean {
    return this.#writer !== null;
  }

  /** The chunk is not needed any more afterwards; it is on its way to the disk, as some before it are. */
  write(shard: number, split: Split, chunk: CompactChunk): Promise<void> {
    return this.#start((writer) => writer.write(shard, split, chunk));
  }

  writeTables(tables: readonly EncodedTable[]): Promise<void> {
    return this.#start((writer) => writer.writeTables(tables));
  }

  writeBlock(shard: number, split: Split, rows: number, bytes: Uint8Array, crc32: number): Promise<void> {
    return this.#try((writer) => writer.writeBlock(shard, split, rows, bytes, crc32));
  }

  /** The finished cache; null: there is none. @param of what was encoded */
  async finish(facts: Facts, of: Encoded): Promise<CacheReader | null> {
    await this.#written();
    await this.#try((writer) => writer.finish(facts));
    if (this.#writer === null) return null;
    this.#writer = null;
    return findCache(this.#folder!, facts.key, of);
  }

  /** Removes what was written and not finished. */
  async abort(): Promise<void> {
    await this.#written();
    await this.#remove();
  }

  /** Begins a write; waits where many are on their way. */
  async #start(work: (writer: CacheWriter) => Promise<unknown>): Promise<void> {
    this.#underway.push(this.#try(work));
    if (this.#underway.length > WRITES_UNDERWAY) await this.#underway.shift();
  }

  async #written(): Promise<void> {
    await Promise.all(this.#underway.splice(0));
  }

  async #remove(): Promise<void> {
    const writer = this.#writer;
    this.#writer = null;
    await writer?.abort();
  }

  async #try(work: (writer: CacheWriter) => Promise<unknown>): Promise<void> {
    const writer = this.#writer;
    if (writer === null) return;
    try {
      await work(writer);
    } catch (error) {
      // Blocks of several threads may fail at once: the first says so.
      if (this.#writer !== writer) return;
      this.#giveUp(error);
      await this.#remove();
    }
  }

  #giveUp(error: unknown): void {
    this.#warnings.push(diagnostic('ADS8014', null, { folder: this.#folder!, reason: errorCode(error) }));
  }
}
