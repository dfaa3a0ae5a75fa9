/**
 * Encoded data on disk: a folder a key, with `header.json` and one file a part (`train.bin` …) of blocks, one after the other
 * (chunk-layout.ts), and `tables.bin` with the joined tables whose rows they name; `header.json` has the order of blocks, which is not that of the files where threads wrote them. Written to a temporary folder and renamed, so that a folder with its final name is complete.
 */
import { type FileHandle, mkdir, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '../../files/process.ts';
import { rename } from '../../files/rename.ts';
import { diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import { type CompactChunk, type Extras, PARTS, type Split } from '../encoded-chunk.ts';
import type { EncodedTable } from '../tables/encode-table.ts';
import type { TableSignals } from '../tables/table-signals.ts';
import { ChunkLayout } from './chunk-layout.ts';
import { tableBytes, tableLength, viewTable } from '../tables/table-layout.ts';
import { crc32 } from '../../math/crc32.ts';
import type { Facts } from '../dataset-types.ts';
import { DataError } from '../error.ts';
import { parseJson } from '../../text/record.ts';
import { entryOf } from '../../text/present.ts';

export const CACHE_VERSION = 17;
const TABLES = 'tables.bin';
/** Folders kept in a cache; the least recently used go first. */
const keptFolders = 12;

export interface BlockEntry {
  readonly rows: number;
  readonly offset: number;
  readonly crc32: number;
}

/** A table in `tables.bin`. */
export interface TableEntry extends TableSignals {
  readonly rows: number;
  readonly offset: number;
  readonly crc32: number;
}

export interface CacheHeader extends Facts {
  readonly version: typeof CACHE_VERSION;
  readonly tables: readonly TableEntry[];
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
  readonly #tables: TableEntry[] = [];

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

  async writeTables(tables: readonly EncodedTable[]): Promise<void> {
    const file = await open(join(this.#temporary, TABLES), 'wx');
    try {
      let offset = 0;
      for (const table of tables) {
        const bytes = tableBytes(table);
        await file.writeFile(bytes);
        const { join: name, signals, rows } = table;
        this.#tables.push({ join: name, signals, rows, offset, crc32: crc32(bytes) });
        offset += bytes.length;
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async write(shard: number, split: Split, chunk: CompactChunk): Promise<void> {
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
      tables: this.#tables,
      blocks: { train: train.flat(), validate: validate.flat(), holdout: holdout.flat() },
    };
    const text = JSON.stringify(whole);
    await writeFile(join(this.#temporary, 'header.json'), `${crc32(Buffer.from(text))} ${text}`);
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

/** What encoded rows are of. */
export interface Encoded {
  readonly plan: Plan;
  readonly extras?: Extras | undefined;
}

/** A complete folder of this key, or null. One that is torn or of another version is removed. */
export async function findCache(cache: string, key: string, { plan, extras }: Encoded): Promise<CacheReader | null> {
  const folder = join(cache, key);
  let text: string;
  try {
    text = await readFile(join(folder, 'header.json'), 'utf8');
  } catch {
    return null;
  }
  const header = parseHeader(text, key);
  if (header !== null) {
    const layout = new ChunkLayout(plan, extras, header.tables);
    if (await sizesMatch(folder, header, layout, plan)) {
      const now = new Date();
      await utimes(folder, now, now).catch(() => undefined);
      return new CacheReader(folder, header, layout, plan);
    }
  }
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  return null;
}

/** A checksum and JSON; null where they are not what was written, or of another key. */
function parseHeader(written: string, key: string): CacheHeader | null {
  const space = written.indexOf(' ');
  const text = written.slice(space + 1);
  if (String(crc32(Buffer.from(text))) !== written.slice(0, space)) return null;
  try {
    const header = parseJson(text) as CacheHeader;
    return header.version === CACHE_VERSION && header.key === key ? header : null;
  } catch {
    return null;
  }
}

async function sizesMatch(folder: string, header: CacheHeader, layout: ChunkLayout, plan: Plan): Promise<boolean> {
  const sizeOf = (name: string) =>
    stat(join(folder, name)).then(
      (s) => s.size,
      () => -1,
    );
  for (const part of PARTS) {
    const expected = header.blocks[part].reduce((sum, block) => sum + layout.byteLength(block.rows), 0);
    if ((await sizeOf(`${part}.bin`)) !== expected) return false;
  }
  return (await sizeOf(TABLES)) === header.tables.reduce((sum, table) => sum + tableLength(plan, table), 0);
}

export class CacheReader {
  readonly header: CacheHeader;
  readonly layout: ChunkLayout;
  readonly #folder: string;
  readonly #plan: Plan;
  readonly #files = new Map<Split, Promise<FileHandle>>();
  #tables: Promise<readonly EncodedTable[]> | null = null;
  /** Blocks whose hash was checked in this process. */
  readonly #checked = new Set<BlockEntry>();

  constructor(folder: string, header: CacheHeader, layout: ChunkLayout, plan: Plan) {
    this.#folder = folder;
    this.header = header;
    this.layout = layout;
    this.#plan = plan;
  }

  /** Read once, and kept. @throws DataError as `read` */
  tables(): Promise<readonly EncodedTable[]> {
    return (this.#tables ??= this.#readTables());
  }

  async #readTables(): Promise<EncodedTable[]> {
    const { tables } = this.header;
    if (tables.length === 0) return [];
    const bytes = await readFile(join(this.#folder, TABLES)).catch(() => new Uint8Array(0));
    const found: EncodedTable[] = [];
    for (const table of tables) {
      // In memory of its own, where arrays can begin at any multiple of 8.
      const own = Uint8Array.from(bytes.subarray(table.offset, table.offset + tableLength(this.#plan, table)));
      if (own.length !== tableLength(this.#plan, table) || crc32(own) !== table.crc32)
        throw await this.#damaged(`${TABLES} at byte ${table.offset} is not what was written`);
      found.push(viewTable(this.#plan, table, own.buffer));
    }
    return found;
  }

  blocks(split: Split): readonly BlockEntry[] {
    return this.header.blocks[split];
  }

  /**
   * Reads into `into`, which the chunk is then a view of, or into memory of its own.
   * @throws DataError when the block is not what was written; then the folder is removed, so that the next run builds it again.
   */
  async read(split: Split, block: BlockEntry, into?: ArrayBuffer): Promise<CompactChunk> {
    const file = await this.#open(split);
    const buffer = into ?? new ArrayBuffer(this.layout.byteLength(block.rows));
    const bytes = new Uint8Array(buffer, 0, this.layout.byteLength(block.rows));
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
    return this.layout.view(buffer, 0, block.rows);
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
