/** A folder of encoded rows that another program has written (docs/decisions/encoded-rows.md), held to what it says of itself and to the plan. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Plan } from '../ir/plan.ts';
import { parseJson } from '../text/record.ts';
import { Database } from './database.ts';
import { PARTS, type Split } from './encoded-chunk.ts';
import { DataError } from './error.ts';
import { sqlString } from './sql.ts';

const DESCRIPTION = '_adsc.json';
const VERSION = 1;

export interface EncodedRows {
  readonly rows: Readonly<Record<Split, number>>;
  /** Rows that could not be read, which are not there. */
  readonly bad: number;
  /** Of the part that is trained on, epoch ms; null: no row of it has a time. */
  readonly trainedUntil: number | null;
  /** Of all rows, epoch ms; null: no row has a time. */
  readonly first: number | null;
  readonly last: number | null;
}

interface Description {
  readonly version: number;
  readonly fingerprint: string;
  readonly rows: Readonly<Record<Split, number>>;
  readonly bad: number;
  readonly files: readonly { readonly path: string; readonly rows: number }[];
}

/**
 * What the folder holds, or what is wrong with it, in words: it is of another plan, files are missing, added or half-written, or have other
 * rows than it says.
 */
export async function readEncodedFolder(dir: string, plan: Pick<Plan, 'fingerprint'>): Promise<EncodedRows | string> {
  const described = await descriptionOf(dir);
  if (typeof described === 'string') return described;
  const { version, fingerprint, rows, bad, files } = described;
  if (version !== VERSION) return `${DESCRIPTION} is of version ${version}, and ${VERSION} is read`;
  if (fingerprint !== plan.fingerprint) return 'its rows are encoded by another plan';
  const listed = new Set(files.map(({ path }) => path));
  const there = await filesIn(dir);
  const missing = files.find(({ path }) => !there.has(path));
  if (missing !== undefined) return `${missing.path} is missing`;
  const added = [...there].find((path) => !listed.has(path));
  if (added !== undefined) return `${added} is there, which ${DESCRIPTION} does not list`;
  const database = await Database.open();
  try {
    let trainedUntil: number | null = null;
    let [first, last] = [Infinity, -Infinity];
    const counts = new Map<string, number>();
    // Each file by itself, so that a half-written one has a name.
    for (const { path, rows: own } of files) {
      const found = await database.all(
        `SELECT _split AS split, count(*) AS rows, min(_time) AS first, max(_time) AS last FROM read_parquet(${sqlString(join(dir, path))}) GROUP BY 1`,
        path,
      );
      const all = found.reduce((sum, row) => sum + Number(row['rows']), 0);
      if (all !== own) return `${path} has ${all} rows, and ${DESCRIPTION} says ${own}`;
      for (const { split, rows: count, first: oldest, last: newest } of found) {
        counts.set(String(split), (counts.get(String(split)) ?? 0) + Number(count));
        if (newest === null) continue;
        first = Math.min(first, Number(oldest));
        last = Math.max(last, Number(newest));
        if (split === 'train') trainedUntil = Math.max(trainedUntil ?? -Infinity, Number(newest));
      }
    }
    const strange = [...counts.keys()].find((split) => !(PARTS as readonly string[]).includes(split));
    if (strange !== undefined) return `it has rows of a part '${strange}'`;
    const other = PARTS.find((split) => (counts.get(split) ?? 0) !== rows[split]);
    if (other !== undefined)
      return `its files have ${counts.get(other) ?? 0} rows of '${other}', and ${DESCRIPTION} says ${rows[other]}`;
    const timed = first <= last;
    return { rows, bad, trainedUntil, first: timed ? first : null, last: timed ? last : null };
  } catch (error) {
    if (error instanceof DataError) return `a file cannot be read: ${error.message}`;
    throw error;
  } finally {
    database.close();
  }
}

async function descriptionOf(dir: string): Promise<Description | string> {
  let value: unknown;
  try {
    value = parseJson(await readFile(join(dir, DESCRIPTION), 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? `there is no ${DESCRIPTION}, which is written last`
      : `${DESCRIPTION} cannot be read`;
  }
  const d = (value ?? {}) as Partial<Description>;
  const isCount = (n: unknown) => Number.isSafeInteger(n) && (n as number) >= 0;
  const whole =
    isCount(d.version) &&
    typeof d.fingerprint === 'string' &&
    typeof d.rows === 'object' &&
    d.rows !== null &&
    PARTS.every((split) => isCount(d.rows![split])) &&
    isCount(d.bad) &&
    Array.isArray(d.files) &&
    d.files.every(
      (file: Partial<Description['files'][number]> | null) =>
        typeof file?.path === 'string' && isInside(file.path) && isCount(file.rows),
    );
  return whole ? (d as Description) : `${DESCRIPTION} is damaged`;
}

function isInside(path: string): boolean {
  return !path.includes('\\') && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Files of rows; Spark's own marks (`_SUCCESS`, checksums) begin with `_` or `.`. */
async function filesIn(dir: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Set(
    paths
      .map((path) =>
        path
          .slice(dir.length + 1)
          .split(sep)
          .join('/'),
      )
      .filter((path) => !/(^|\/)[._][^/]*$/.test(path)),
  );
}
