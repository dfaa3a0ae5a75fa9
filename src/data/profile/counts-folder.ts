/** A folder of counts that `job.py profile` of the target spark has written, held to what it says of itself. Its content is untrusted. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isDeepJson, parseJson, recordOf } from '../../text/record.ts';
import type { Split } from '../encoded-chunk.ts';

const DESCRIPTION = 'counts.json';
const VERSION = 1;

export interface CountsFolder {
  /** Absolute. */
  readonly path: string;
  /** `Lock.key` of the spec that it is of. */
  readonly key: string;
  /** Which rows were asked for: later and earlier than these, epoch ms; null: no bound. */
  readonly window: { readonly after: number | null; readonly until: number | null };
  readonly rows: Readonly<Record<Split, number>>;
  /** Last time of each part, epoch ms. */
  readonly ends: Readonly<Record<Split, number | null>>;
  /** By what is wrong with them. */
  readonly bad: Readonly<Record<string, number>>;
  readonly weightless: number;
  /** Weights are whole multiples of it. */
  readonly unit: number;
  readonly weighted: boolean;
  readonly time: { readonly first: number; readonly last: number } | null;
  /** The most frequent first. */
  readonly sources: readonly { readonly src: string; readonly n: number }[];
  readonly columns: Readonly<Record<string, readonly { readonly name: string; readonly type: string }[]>>;
  readonly signals: readonly CountedSignal[];
  /** By folder. */
  readonly files: ReadonlyMap<string, readonly CountedFile[]>;
}

export interface CountedFile {
  /** Absolute. */
  readonly path: string;
  readonly rows: number;
}

export interface CountedSignal {
  /** Model (the base: an empty text) and signal. */
  readonly names: readonly (readonly [model: string, signal: string])[];
  readonly folder: string;
  readonly exact: boolean;
  /** Whether rows are of a value and a weight (`w`), rather than of a value with all weights of its examples (`wq`). */
  readonly each: boolean;
  readonly distinct: number | null;
  /** Sums of whole units of weight; bounds of numbers. */
  readonly sums: Readonly<Record<string, number | null>>;
}

/** What the folder holds, or what is wrong with it, in words. */
export async function readCountsFolder(path: string, key: string): Promise<CountsFolder | string> {
  const text = await readFile(join(path, DESCRIPTION), 'utf8').catch(() => null);
  if (text === null) return `it has no ${DESCRIPTION}`;
  let about: unknown;
  try {
    about = isDeepJson(text) ? null : parseJson(text);
  } catch {
    return `${DESCRIPTION} is no JSON`;
  }
  if (!isRecord(about)) return `${DESCRIPTION} is no object`;
  if (about['version'] !== VERSION)
    return `${DESCRIPTION} is of version ${String(about['version'])}, and ${VERSION} is read`;
  if (about['key'] !== key) return 'its counts are of another spec, or of this one before it changed';
  const files = await filesOf(path, about['files']);
  if (typeof files === 'string') return files;
  try {
    return described(path, key, about, files);
  } catch (error) {
    if (error instanceof Damage) return `${DESCRIPTION} says nothing of ${error.message} that can be read`;
    throw error;
  }
}

/** What is missing or of another form. */
class Damage extends Error {}

function described(
  path: string,
  key: string,
  about: Readonly<Record<string, unknown>>,
  files: ReadonlyMap<string, readonly CountedFile[]>,
): CountsFolder {
  const window = record(about['window'], 'window');
  const rows = record(about['rows'], 'rows');
  const ends = record(about['ends'], 'ends');
  const bad = record(about['bad'], 'bad');
  const time = about['time'] === null ? null : record(about['time'], 'time');
  const of = (part: Split) => count(rows[part], 'rows');
  const bound = (name: string) => (window[name] === null ? null : number(window[name], 'window'));
  const end = (part: Split) => (ends[part] == null ? null : number(ends[part], 'ends'));
  const columns = record(about['columns'], 'columns');
  return {
    path,
    key,
    window: { after: bound('after'), until: bound('until') },
    rows: { train: of('train'), validate: of('validate'), holdout: of('holdout') },
    ends: { train: end('train'), validate: end('validate'), holdout: end('holdout') },
    bad: recordOfEach(bad, (n) => count(n, 'bad')),
    weightless: count(about['weightless'], 'weightless'),
    unit: number(about['unit'], 'unit'),
    weighted: about['weighted'] === true,
    time: time === null ? null : { first: number(time['first'], 'time'), last: number(time['last'], 'time') },
    sources: (about['sources'] === null ? [] : list(about['sources'], 'sources')).map((one) => {
      const [src, n] = list(one, 'sources');
      return { src: string(src, 'sources'), n: count(n, 'sources') };
    }),
    columns: recordOfEach(columns, (of) =>
      list(of, 'columns').map((one) => {
        const { name, type } = record(one, 'columns');
        return { name: string(name, 'columns'), type: string(type, 'columns') };
      }),
    ),
    signals: list(about['signals'], 'signals').map(signalOf),
    files,
  };
}

function signalOf(value: unknown): CountedSignal {
  const { names, folder, exact, each, distinct, sums } = record(value, 'signals');
  return {
    names: list(names, 'signals').map((pair) => {
      const [model, signal] = list(pair, 'signals');
      return [string(model, 'signals'), string(signal, 'signals')] as const;
    }),
    folder: string(folder, 'signals'),
    exact: exact === true,
    each: each === true,
    distinct: distinct === null ? null : count(distinct, 'signals'),
    // Whole numbers are texts, as they may be larger than numbers of JSON are exact.
    sums: recordOfEach(record(sums, 'signals'), (sum) =>
      sum === null
        ? null
        : typeof sum === 'string' && /^\d{1,38}$/.test(sum)
          ? Number(BigInt(sum))
          : number(sum, 'signals'),
    ),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Damage(what);
  return value;
}

function list(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Damage(what);
  return value as readonly unknown[];
}

function string(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Damage(what);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number') throw new Damage(what);
  return value;
}

function count(value: unknown, what: string): number {
  const n = number(value, what);
  if (!Number.isSafeInteger(n) || n < 0) throw new Damage(what);
  return n;
}

function recordOfEach<T>(values: Readonly<Record<string, unknown>>, of: (value: unknown) => T): Record<string, T> {
  return recordOf(Object.entries(values).map(([name, value]) => [name, of(value)]));
}

/** Names of files are what engines make of them; they lead to nothing outside of the folder. */
const FILE = /^([\w-]+)\/[\w=-][\w.=-]*\.parquet$/;

/** The files that the description lists, by folder, held to those that are there; else what is wrong. */
async function filesOf(path: string, listed: unknown): Promise<ReadonlyMap<string, readonly CountedFile[]> | string> {
  const files = new Map<string, CountedFile[]>();
  const known = new Set<string>();
  if (!Array.isArray(listed)) return `${DESCRIPTION} lists no files`;
  for (const one of listed as readonly unknown[]) {
    const file = isRecord(one) ? one['path'] : null;
    const rows = isRecord(one) ? one['rows'] : null;
    const folder = typeof file === 'string' ? FILE.exec(file)?.[1] : undefined;
    if (folder === undefined || typeof rows !== 'number') return `${DESCRIPTION} lists a file that is none of counts`;
    known.add(file as string);
    files.set(folder, [...(files.get(folder) ?? []), { path: join(path, file as string), rows }]);
  }
  const there = await readdir(path, { recursive: true, withFileTypes: true });
  const found = new Set(
    there
      .filter((entry) => entry.isFile() && entry.name.endsWith('.parquet'))
      .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  const missing = [...known].find((file) => !found.has(file));
  if (missing !== undefined) return `${missing} is missing`;
  const added = [...found].find((file) => !known.has(file));
  return added === undefined ? files : `${added} is there, which ${DESCRIPTION} does not list`;
}
