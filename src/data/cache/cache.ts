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
import type { TableSignals } from '../tables/plan-of-table.ts';
import { BlockFormat } from './block-format.ts';
import type { KeptRows } from './kept-rows.ts';
import { ChunkLayout } from './chunk-layout.ts';
import { readTable, tableArrays } from '../tables/table-layout.ts';
import { crc32 } from '../../math/crc32.ts';
import type { Facts } from '../dataset-types.ts';
import { DataError } from '../error.ts';
import { GatheredWrites } from './gathered-writes.ts';
import { parseJson } from '../../text/record.ts';
import { entryOf } from '../../text/present.ts';

export const CACHE_VERSION = 18;
const TABLES = 'tables.bin';
/** Folders kept in a cache; the least recently used go first. */
const keptFolders = 12;

export interface BlockEntry {
  readonly rows: number;
  readonly offset: number;
  readonly bytes: number;
  readonly crc32: number;
}

/** A table in `tables.bin`. */
export interface TableEntry extends TableSignals {
  readonly rows: number;
  readonly offset: number;
  readonly bytes: number;
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
  readonly #format: BlockFormat;
  readonly #files = new Map<Split, GatheredWrites>();
  /** By shard. */
  readonly #blocks: Record<Split, BlockEntry[][]> = { train: [], validate: [], holdout: [] };
  readonly #tables: TableEntry[] = [];

  private constructor(folder: string, temporary: string, layout: ChunkLayout) {
    this.#folder = folder;
    this.#temporary = temporary;
    this.#format = new BlockFormat(layout);
  }

  /** Rejects with a system error where the folder can't be written. */
  static async create(cache: string, key: string, layout: ChunkLayout): Promise<CacheWriter> {
    await mkdir(cache, { recursive: true });
    await removeLeftovers(cache);
    const temporary = join(cache, `${key}.tmp-${process.pid}-${Date.now().toString(36)}`);
    await mkdir(temporary);
    const writer = new CacheWriter(join(cache, key), temporary, layout);
    for (const part of PARTS)
      writer.#files.set(part, new GatheredWrites(await open(join(temporary, `${part}.bin`), 'wx')));
    return writer;
  }

  async writeTables(tables: readonly EncodedTable[]): Promise<void> {
    const file = await open(join(this.#temporary, TABLES), 'wx');
    try {
      let offset = 0;
      for (const table of tables) {
        const { join: name, signals, rows } = table;
        let [bytes, crc] = [0, 0];
        for (const array of tableArrays(table)) {
          await file.writeFile(array);
          crc = crc32(array, crc);
          bytes += array.length;
        }
        this.#tables.push({ join: name, signals, rows, offset, bytes, crc32: crc });
        offset += bytes;
      }
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async write(shard: number, split: Split, chunk: CompactChunk): Promise<void> {
    const bytes = this.#format.write(chunk);
    await this.writeBlock(shard, split, chunk.rows, bytes, crc32(bytes));
  }

  /** A block that is serialized already. Those of a shard are read in the order they come; shards in their own, whichever was quicker. */
  async writeBlock(shard: number, split: Split, rows: number, bytes: Uint8Array, crc: number): Promise<void> {
    const file = entryOf(this.#files, split);
    (this.#blocks[split][shard] ??= []).push({ rows, offset: file.size, bytes: bytes.length, crc32: crc });
    await file.add(bytes);
  }

  /** Completes the folder. Another run that was quicker wins: both wrote the same. */
  async finish(facts: Facts): Promise<CacheHeader> {
    for (const [part, file] of this.#files) {
      await file.close();
      this.#files.delete(part);
    }
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
    for (const file of this.#files.values()) await file.abandon().catch(() => undefined);
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
    if (await sizesMatch(folder, header)) {
      const now = new Date();
      await utimes(folder, now, now).catch(() => undefined);
      return new CacheReader({ cache, key, plan, extras }, header, layout);
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

async function sizesMatch(folder: string, header: CacheHeader): Promise<boolean> {
  const sum = (entries: readonly { readonly bytes: number }[]) => entries.reduce((all, { bytes }) => all + bytes, 0);
  const sizeOf = (name: string) =>
    stat(join(folder, name)).then(
      (s) => s.size,
      () => -1,
    );
  for (const part of PARTS) if ((await sizeOf(`${part}.bin`)) !== sum(header.blocks[part])) return false;
  return (await sizeOf(TABLES)) === sum(header.tables);
}

export class CacheReader {
  readonly kept: KeptRows;
  readonly header: CacheHeader;
  readonly layout: ChunkLayout;
  readonly #folder: string;
  readonly #format: BlockFormat;
  readonly #files = new Map<Split, Promise<FileHandle>>();
  /** Memory of blocks that were read. */
  readonly #packed: ArrayBuffer[] = [];
  #tables: Promise<readonly EncodedTable[]> | null = null;
  /** Blocks whose hash was checked in this process. */
  readonly #checked = new Set<BlockEntry>();

  constructor(kept: KeptRows, header: CacheHeader, layout: ChunkLayout) {
    this.kept = kept;
    this.#folder = join(kept.cache, kept.key);
    this.header = header;
    this.layout = layout;
    this.#format = new BlockFormat(layout);
  }

  /** Read once, and kept. @throws DataError as `read` */
  tables(): Promise<readonly EncodedTable[]> {
    return (this.#tables ??= this.#readTables());
  }

  async #readTables(): Promise<EncodedTable[]> {
    const { tables } = this.header;
    if (tables.length === 0) return [];
    const file = await open(join(this.#folder, TABLES), 'r').catch(() => null);
    if (file === null) throw await this.#damaged(`${TABLES} is not there`);
    const found: EncodedTable[] = [];
    try {
      for (const entry of tables) {
        const bytes = new Uint8Array(entry.bytes);
        const whole = (await readAt(file, bytes, entry.offset)) && crc32(bytes) === entry.crc32;
        const table = whole ? readTable(this.kept.plan, entry, bytes.buffer) : null;
        if (table === null) throw await this.#damaged(`${TABLES} at byte ${entry.offset} is not what was written`);
        found.push(table);
      }
    } finally {
      await file.close();
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
    const { layout } = this;
    const memory = into ?? new ArrayBuffer(layout.byteLength(block.rows));
    const packed = this.#format.isPlain ? memory : this.#spare(block.bytes);
    try {
      const bytes = new Uint8Array(packed, 0, block.bytes);
      if (!(await readAt(file, bytes, block.offset))) throw await this.#damaged(`${split}.bin is too short`);
      const sound = this.#checked.has(block) || crc32(bytes) === block.crc32;
      const chunk = !sound
        ? null
        : packed === memory
          ? layout.view(memory, 0, block.rows)
          : this.#format.read(bytes, block.rows, memory);
      if (chunk === null) throw await this.#damaged(`${split}.bin at byte ${block.offset} is not what was written`);
      this.#checked.add(block);
      return chunk;
    } finally {
      if (packed !== memory) this.#packed.push(packed);
    }
  }

  /** Memory for a block as it lies on disk, which may have been used before. */
  #spare(bytes: number): ArrayBuffer {
    const known = this.#packed.pop();
    return known !== undefined && known.byteLength >= bytes
      ? known
      : new ArrayBuffer(Math.max(bytes, known?.byteLength ?? 0));
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
    const hint = 'it is removed: call again, and the rows are encoded again';
    return new DataError(diagnostic('ADS8015', null, { folder: this.#folder, reason }, { hint }));
  }
}

/** Fills `bytes` from a position of a file on. @returns whether there were as many */
async function readAt(file: FileHandle, bytes: Uint8Array, position: number): Promise<boolean> {
  for (let read = 0; read < bytes.length;) {
    const { bytesRead } = await file.read(bytes, read, bytes.length - read, position + read);
    if (bytesRead === 0) return false;
    read += bytesRead;
  }
  return true;
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
