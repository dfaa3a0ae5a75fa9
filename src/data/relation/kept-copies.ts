/**
 * Copies of text tables that outlive a command: a folder a key below `.adsc/cache/staged`, with the rows (`rows.parquet`) and what parsing
 * them found out (`header.json`). Written under a temporary name and renamed, so that a folder with its final name is complete.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { copyFile, link, mkdir, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isRunning } from '../../files/process.ts';
import { rename } from '../../files/rename.ts';
import { canonicalJson } from '../../ir/canonical.ts';
import type { TableSource, TimePlan } from '../../ir/plan.ts';
import { crc32 } from '../../math/crc32.ts';
import { parseJson } from '../../text/record.ts';
import { ContentOf } from '../files/content-hash.ts';
import type { DataFile } from '../files/glob.ts';
import type { Reject } from '../files/rejected-lines.ts';
import type { StagedTable } from './staged-table.ts';

/** Goes up where the same files would be copied to other rows. */
const VERSION = 1;
/** Folders kept; the least recently used go first. */
const KEPT = 4;
const ROWS = 'rows.parquet';
const HEADER = 'header.json';

/** What a copy holds besides its rows. */
interface Header {
  readonly version: typeof VERSION;
  readonly sha256: string;
  readonly columns: readonly string[];
  readonly time: TimePlan | null;
  readonly rejects: readonly Reject[];
  /** Of JSON Lines: the keys of each file in the order of their first lines. */
  readonly keys: readonly (readonly string[])[] | null;
}

export interface KeptCopy {
  readonly copy: StagedTable;
  /** Lines that the reader left out. */
  readonly rejects: readonly Reject[];
  readonly keys: Header['keys'];
}

/** The copy of some files as they are now. */
export class KeptCopies {
  readonly #root: string;
  readonly #content: ContentOf;
  readonly #key: string;

  private constructor(root: string, content: ContentOf, key: string) {
    this.#root = root;
    this.#content = content;
    this.#key = key;
  }

  /** @throws DataError for files that can't be read */
  static async of(root: string, source: TableSource, files: readonly DataFile[]): Promise<KeptCopies> {
    const content = await ContentOf.of(files, memoryOf(root));
    const { format, header, columns, delimiter, missing } = source;
    const decides = {
      version: VERSION,
      reading: [format, header, columns, delimiter, missing],
      files: files.map(({ path }) => [path, content.sha256(path)]),
    };
    return new KeptCopies(
      root,
      content,
      createHash('sha256').update(canonicalJson(decides)).digest('hex').slice(0, 32),
    );
  }

  get #all(): string {
    return join(this.#root, '.adsc', 'cache', 'staged');
  }

  get #folder(): string {
    return join(this.#all, this.#key);
  }

  /**
   * The copy, in `into` by another name where the disk can do so: another command may remove what is kept. null: there is none, or it is
   * damaged, and then it is removed.
   */
  async find(into: string): Promise<KeptCopy | null> {
    const header = await headerOf(this.#folder);
    if (header === null) return null;
    const path = join(into, ROWS);
    const kept = join(this.#folder, ROWS);
    const own = await link(kept, path).then(
      () => path,
      () => kept,
    );
    if ((await this.#hashOf(kept)) !== header.sha256) {
      await rm(path, { force: true });
      await rm(this.#folder, { recursive: true, force: true }).catch(() => undefined);
      return null;
    }
    const now = new Date();
    await utimes(this.#folder, now, now).catch(() => undefined);
    const { columns, time, rejects, keys } = header;
    return { copy: { path: own, columns, time }, rejects, keys };
  }

  /** Keeps a copy that was made of the files, unless they have changed since. Where it can't be kept there is none: it only saves time. */
  async keep({ copy, rejects, keys }: KeptCopy): Promise<void> {
    const temporary = `${this.#folder}.tmp-${process.pid}-${Date.now().toString(36)}`;
    try {
      await this.#content.check();
      await mkdir(temporary, { recursive: true });
      await removeLeftovers(this.#all);
      const path = join(temporary, ROWS);
      await link(copy.path, path).catch(() => copyFile(copy.path, path));
      const sha256 = await this.#hashOf(path);
      if (sha256 === null) throw new Error('the copy is gone');
      const file = await open(path, 'r+');
      await file.sync();
      await file.close();
      const { columns, time } = copy;
      const header: Header = { version: VERSION, sha256, columns, time, rejects, keys };
      const text = JSON.stringify(header);
      await writeFile(join(temporary, HEADER), `${crc32(Buffer.from(text))} ${text}`);
      await rm(this.#folder, { recursive: true, force: true });
      await rename(temporary, this.#folder);
    } catch {
      await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    }
  }

  /** null: there is no such file. */
  async #hashOf(absolute: string): Promise<string | null> {
    try {
      const { size, mtimeMs: modified } = statSync(absolute);
      const path = relative(this.#root, absolute);
      return (await ContentOf.of([{ path, absolute, size, modified }], memoryOf(this.#root))).sha256(path);
    } catch {
      return null;
    }
  }
}

function memoryOf(root: string): string {
  return join(root, '.adsc', 'content.json');
}

/** A checksum and JSON; null where they are not what was written, or of another version. */
async function headerOf(folder: string): Promise<Header | null> {
  try {
    const written = await readFile(join(folder, HEADER), 'utf8');
    const space = written.indexOf(' ');
    const text = written.slice(space + 1);
    if (String(crc32(Buffer.from(text))) !== written.slice(0, space)) return null;
    const header = parseJson(text) as Header;
    return header.version === VERSION ? header : null;
  } catch {
    return null;
  }
}

/** Removes what processes that are gone did not finish, and the least recently used copies, so that there is room for one more. */
async function removeLeftovers(all: string): Promise<void> {
  const folders: { readonly path: string; readonly used: number }[] = [];
  for (const name of await readdir(all)) {
    const path = join(all, name);
    const temporary = /\.tmp-(\d+)-/.exec(name);
    if (temporary !== null) {
      if (!isRunning(Number(temporary[1]))) await rm(path, { recursive: true, force: true });
    } else if (/^[0-9a-f]{32}$/.test(name))
      folders.push({
        path,
        used: await stat(path).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      });
  }
  folders.sort((a, b) => b.used - a.used);
  for (const { path } of folders.slice(KEPT - 1)) await rm(path, { recursive: true, force: true });
}
