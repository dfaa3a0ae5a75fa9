/**
 * What identifies a data file: the SHA-256 of its bytes. A size and a time of modification don't: a file written over in the same place
 * can have both of the one before. A file is hashed once (1 to 2 GB/s where the processor helps, several times as fast as its rows are
 * encoded); the hash is kept with size, inode, and the times of modification and of change, which no user can set back. An inode that
 * changed less than two seconds before it was hashed is hashed once more: clocks of file systems are coarse.
 */
import { createHash } from 'node:crypto';
import {
  type BigIntStats,
  createReadStream,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { diagnostic } from '../../diagnostics/index.ts';
import { parseJson, recordOf } from '../../text/record.ts';
import { DataError } from '../error.ts';
import { type DataFile, errorCode, unreadable } from './glob.ts';
import { entryOf } from '../../text/present.ts';

const VERSION = 1;
/** Nanoseconds that a file must have been left alone before its hash is believed without a look at its bytes. */
const SETTLED = 2_000_000_000n;
/** Files remembered: the oldest go first. */
const KEPT = 20_000;

/** Everything of an inode that a change of the content changes, as one text. */
function stampOf(stat: BigIntStats): string {
  return [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ');
}

/** Content of the files of a data set. */
export class ContentOf {
  /** By path: hash, and the stamp that it was found at. */
  readonly #files: ReadonlyMap<string, Found>;

  private constructor(files: ReadonlyMap<string, Found>) {
    this.#files = files;
  }

  /** Hashes files, or remembers their hashes. @param memory file that hashes are kept in; null: none. @throws DataError */
  static async of(files: readonly DataFile[], memory: string | null): Promise<ContentOf> {
    const known = memory === null ? new Map<string, Known>() : remembered(memory);
    const found = new Map<string, Found>();
    let learned = false;
    for (const file of files) {
      if (found.has(file.path)) continue;
      const now = BigInt(Date.now()) * 1_000_000n;
      const stat = statOf(file);
      const stamp = stampOf(stat);
      const before = known.get(file.path);
      if (before?.stamp === stamp && before.settled) {
        found.set(file.path, { file, sha256: before.sha256, stamp });
        continue;
      }
      const sha256 = await hash(file);
      found.set(file.path, { file, sha256, stamp });
      known.delete(file.path);
      known.set(file.path, { stamp, sha256, settled: now - stat.ctimeNs > SETTLED && now - stat.mtimeNs > SETTLED });
      learned = true;
    }
    if (learned && memory !== null) remember(memory, known);
    return new ContentOf(found);
  }

  sha256(path: string): string {
    return entryOf(this.#files, path).sha256;
  }

  /** @throws DataError where a file has changed since it was hashed */
  async check(): Promise<void> {
    for (const { file, sha256, stamp } of this.#files.values()) {
      // Permissions and links change the stamp too.
      if (stampOf(statOf(file)) !== stamp && (await hash(file)) !== sha256)
        throw new DataError(diagnostic('ADS8045', null, { file: file.path }));
    }
  }
}

interface Found {
  readonly file: DataFile;
  readonly sha256: string;
  readonly stamp: string;
}

interface Known {
  readonly stamp: string;
  readonly sha256: string;
  readonly settled: boolean;
}

function statOf(file: DataFile): BigIntStats {
  try {
    return statSync(file.absolute, { bigint: true });
  } catch (error) {
    throw unreadable(file.path, errorCode(error));
  }
}

async function hash(file: DataFile): Promise<string> {
  const sha = createHash('sha256');
  try {
    for await (const piece of createReadStream(file.absolute, { highWaterMark: 1 << 20 }))
      sha.update(piece as Uint8Array);
  } catch (error) {
    throw unreadable(file.path, errorCode(error));
  }
  return sha.digest('hex');
}

/** What is damaged or of another version is forgotten. */
function remembered(path: string): Map<string, Known> {
  const known = new Map<string, Known>();
  try {
    const { version, files } = parseJson(readFileSync(path, 'utf8')) as {
      version: unknown;
      files: Record<string, Partial<Known>>;
    };
    if (version !== VERSION) return known;
    for (const [file, { stamp, sha256, settled }] of Object.entries(files)) {
      if (typeof stamp === 'string' && typeof sha256 === 'string' && typeof settled === 'boolean')
        known.set(file, { stamp, sha256, settled });
    }
  } catch {
    return known;
  }
  return known;
}

/** Where it can't be written, files are hashed each time. */
function remember(path: string, known: ReadonlyMap<string, Known>): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, JSON.stringify({ version: VERSION, files: recordOf([...known].slice(-KEPT)) }));
    renameSync(temporary, path);
  } catch {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // Its folder is a file: nothing was written.
    }
  }
}
