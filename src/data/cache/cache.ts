/**
 * Encoded data on disk: a folder a key, with `header.json` and one file a part (`train.bin` …) of blocks, one after the other
 * (chunk-layout.ts); `header.json` has their order, which is not that of the files where threads wrote them. Written to a temporary folder and renamed, so that a folder with its final name is complete.
 */
import { type FileHandle, mkdir, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../files/process.ts';
import { rename } from '../../files/rename.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import { type EncodedChunk, PARTS, type Split } from '../encoded-chunk.ts';
import type { ChunkLayout } from './chunk-layout.ts';
import { crc32 } from '../../math/crc32.ts';
import type { Facts } from '../dataset-types.ts';
import { DataError } from '../error.ts';
import { parseJson } from '../../text/record.ts';
import { entryOf } from '../../text/present.ts';

export const CACHE_VERSION = 13;
/** Folders kept in a cache; the least recently used go first. */
const keptFolders = 12;

export interface BlockEntry {
  readonly rows: number;
  readonly offset: number;
  readonly crc32: number;
}

export interface CacheHeader extends Facts {
  readonly version: typeof CACHE_VERSION;
  readonly blocks: Readonly<Record<Split, readonly BlockEntry[]>>;
}

export class CacheWriter {
  readonly #folder: string;
  readonly #temporary: string;
  readonly #layout: ChunkLayout;
  readonly #files = new Map<Split, FileHandle>();
  /** By shard. */
  readonly #blocks: Record<Split, BlockEntry[][]> = { train: [], validate: [], holdout: [] };
  readonly #sizes: Record<Split, number> = { train: 0, validate: 0, holdout: 0 };

  private constructor(folder: string, temporary: string, layout: ChunkLayout) {
    this.#folder = folder;
    this.#temporary = temporary;
    this.#layout = layout;
  }

  /** Rejects with a system error where the folder can't be written. */
  static async create(cache: string, key: string, layout: ChunkLayout): Promise<CacheWriter> {
    await mkdir(cache, { recursive: true });
    await removeLeftovers(cache);
    const temporary = join(cache, `${key}.tmp-${process.pid}-${Date.now().toString(36)}`);
    await mkdir(temporary);
    const writer = new CacheWriter(join(cache, key), temporary, layout);
    for (const part of PARTS) writer.#files.set(part, await open(join(temporary, `${part}.bin`), 'wx'));
    return writer;
  }

  async write(shard: number, split: Split, chunk: EncodedChunk): Promise<void> {
    const bytes = this.#layout.serialize(chunk);
    await this.writeBlock(shard, split, chunk.rows, bytes, crc32(bytes));
  }

  /** A block that is serialized already. Those of a shard are read in the order they come; shards in their own, whichever was quicker. */
  async writeBlock(shard: number, split: Split, rows: number, bytes: Uint8Array, crc: number): Promise<void> {
    const file = entryOf(this.#files, split);
    const offset = this.#sizes[split];
    this.#sizes[split] += bytes.length;
    (this.#blocks[split][shard] ??= []).push({ rows, offset, crc32: crc });
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await file.write(bytes, written, bytes.length - written, offset + written);
      written += bytesWritten;
    }
  }

  /** Completes the folder. Another run that was quicker wins: both wrote the same. */
  async finish(facts: Facts): Promise<CacheHeader> {
    for (const file of this.#files.values()) {
      await file.sync();
      await file.close();
    }
    this.#files.clear();
    const { train, validate, holdout } = this.#blocks;
    // Shares without a block of the part are holes, which flat passes over.
    const whole: CacheHeader = {
      version: CACHE_VERSION,
      ...facts,
      blocks: { train: train.flat(), validate: validate.flat(), holdout: holdout.flat() },
    };
    await writeFile(join(this.#temporary, 'header.json'), JSON.stringify(whole));
    try {
      await rename(this.#temporary, this.#folder);
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await rm(this.#temporary, { recursive: true, force: true });
    }
    return whole;
  }

  /** Removes what was written. */
  async abort(): Promise<void> {
    for (const file of this.#files.values()) await file.close().catch(() => undefined);
    await rm(this.#temporary, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A complete folder of this key, or null. One that is torn or of another version is removed. */
export async function findCache(cache: string, key: string, layout: ChunkLayout): Promise<CacheReader | null> {
  const folder = join(cache, key);
  let text: string;
  try {
    text = await readFile(join(folder, 'header.json'), 'utf8');
  } catch {
    return null;
  }
  const header = parseHeader(text);
  if (header !== null && header.key === key && (await sizesMatch(folder, header, layout))) {
    const now = new Date();
    await utimes(folder, now, now).catch(() => undefined);
    return new CacheReader(folder, header, layout);
  }
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return null;
}

function parseHeader(text: string): CacheHeader | null {
  try {
    const header = parseJson(text) as CacheHeader;
    return header.version === CACHE_VERSION ? header : null;
  } catch {
    return null;
  }
}

async function sizesMatch(folder: string, header: CacheHeader, layout: ChunkLayout): Promise<boolean> {
  for (const part of PARTS) {
    const expected = header.blocks[part].reduce((sum, block) => sum + layout.byteLength(block.rows), 0);
    const size = await stat(join(folder, `${part}.bin`)).then(
      (s) => s.size,
      () => -1,
    );
    if (size !== expected) return false;
  }
  return true;
}

export class CacheReader {
  readonly header: CacheHeader;
  readonly #folder: string;
  readonly #layout: ChunkLayout;
  readonly #files = new Map<Split, Promise<FileHandle>>();
  /** Blocks whose hash was checked in this process. */
  readonly #checked = new Set<BlockEntry>();

  constructor(folder: string, header: CacheHeader, layout: ChunkLayout) {
    this.#folder = folder;
    this.header = header;
    this.#layout = layout;
  }

  blocks(split: Split): readonly BlockEntry[] {
    return this.header.blocks[split];
  }

  /**
   * Reads into `into`, which the chunk is then a view of, or into memory of its own.
   * @throws DataError when the block is not what was written; then the folder is removed, so that the next run builds it again.
   */
  async read(split: Split, block: BlockEntry, into?: ArrayBuffer): Promise<EncodedChunk> {
    const file = await this.#open(split);
    const buffer = into ?? new ArrayBuffer(this.#layout.byteLength(block.rows));
    const bytes = new Uint8Array(buffer, 0, this.#layout.byteLength(block.rows));
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, block.offset + read);
      if (bytesRead === 0) throw await this.#damaged(`${split}.bin is too short`);
      read += bytesRead;
    }
    if (!this.#checked.has(block)) {
      if (crc32(bytes) !== block.crc32)
        throw await this.#damaged(`${split}.bin at byte ${block.offset} is not what was written`);
      this.#checked.add(block);
    }
    return this.#layout.view(buffer, 0, block.rows);
  }

  async close(): Promise<void> {
    for (const file of this.#files.values()) await (await file).close();
    this.#files.clear();
  }

  #open(split: Split): Promise<FileHandle> {
    let file = this.#files.get(split);
    if (file === undefined) {
      file = open(join(this.#folder, `${split}.bin`), 'r');
      this.#files.set(split, file);
    }
    return file;
  }

  async #damaged(reason: string): Promise<DataError> {
    await rm(this.#folder, { recursive: true, force: true }).catch(() => undefined);
    return new DataError(diagnostic('ADS8015', null, { folder: this.#folder, reason }));
  }
}

/** Removes temporary folders of processes that are gone, and the least recently used folders beyond `keptFolders`. */
async function removeLeftovers(cache: string): Promise<void> {
  const folders: { path: string; used: number }[] = [];
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    const temporary = /\.tmp-(\d+)-/.exec(name);
    if (temporary === null) {
      if (/^[0-9a-f]{32}$/.test(name))
        folders.push({
          path,
          used: await stat(path).then(
            (s) => s.mtimeMs,
            () => 0,
          ),
        });
    } else if (!isRunning(Number(temporary[1]))) await rm(path, { recursive: true, force: true });
  }
  folders.sort((a, b) => b.used - a.used);
  for (const { path } of folders.slice(keptFolders - 1)) await rm(path, { recursive: true, force: true });
}
