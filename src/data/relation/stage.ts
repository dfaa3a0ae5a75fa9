/** Copies on disk, while a data set is opened: text files are parsed once, and joined tables are prepared once for all threads. */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { TableSource, TimePlan } from '../../ir/plan.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import type { DataFile } from '../files/glob.ts';
import { identifier, sqlString } from '../sql.ts';
import { historyCells, type OpenHistory, storedHistory } from './histories.ts';
import { storedName } from './joins.ts';
import { STAGED_TIME, stagedName, type StagedTable } from './staged-table.ts';
import { FILE, READABLE, type Table, type TableShape } from './table.ts';

/** Plain data. */
export interface Staged {
  /** null: the files themselves are read. */
  readonly primary: { readonly shape: TableShape; readonly copy: StagedTable } | null;
  /** Paths, by join; null: the table itself is read. */
  readonly joins: readonly (string | null)[];
  /** Paths of the tables of each history; null: they are made of the rows again. */
  readonly histories: readonly (readonly [blocks: string, ends: string] | null)[];
  /** What is known of the files of steps, where they are others than the examples'; null: they are the examples'. */
  readonly steps: TableShape | null;
}

const THREADS = Math.min(4, availableParallelism());

/** Small groups of rows, of which each thread holds one while it writes. */
const FORM = 'FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 20480';

function readCopy(path: string): string {
  return `read_parquet(${sqlString(path)}, hive_partitioning = false)`;
}

/** Text files of fewer bytes are read again each time: that takes no longer than a copy. */
const LEAST_BYTES = 2 ** 24;

/** Whether a copy pays: text is slow to parse, and cannot be read from the middle. */
export function isLargeText({ format }: TableSource, files: readonly DataFile[], least = LEAST_BYTES): boolean {
  return format !== 'parquet' && files.reduce((sum, { size }) => sum + size, 0) >= least;
}

/** Where a copy fails, for want of disk or memory, there is none: the files themselves are read, and say what is wrong with them. */
async function ifItCan<T>(path: string, write: () => Promise<T | null>): Promise<T | null> {
  let copy: T | null = null;
  try {
    copy = await write();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  if (copy === null) rmSync(path, { force: true });
  return copy;
}

/**
 * Writes the rows of a text table to one file, with their times: to read those takes as long as to read the rows. Lines that the reader leaves
 * out are in `reject_errors` afterwards. @param time with its SQL over the table's columns. @throws DataError
 */
export async function stageTable(
  database: Database,
  table: Table,
  columns: readonly string[],
  time: { readonly plan: TimePlan; readonly sql: string } | null,
  folder: string,
): Promise<StagedTable | null> {
  const { format, glob } = table.source;
  const path = join(folder, 'copy.parquet');
  const text = format === 'csv' || format === 'tsv';
  const rows = table.relation(columns, { whole: true, rejects: text, unnumbered: true });
  const times = time === null ? [] : [`${time.sql} AS ${STAGED_TIME}`];
  const selected = [
    FILE,
    READABLE,
    ...times,
    ...columns.map((name, i) => `${table.alias(name)} AS ${stagedName(i)}`),
  ].join(', ');
  // A copy keeps the order of rows with any number of threads; what counts rows as they come does not.
  const copy = `COPY (SELECT ${selected} FROM (${rows})) TO ${sqlString(path)} (${FORM})`;
  return ifItCan(path, async () => {
    await database.inThreads(THREADS, () => database.run(copy, `"${glob}"`));
    return { path, columns, time: time === null ? null : time.plan };
  });
}

/** Writes a stored join, less the columns that nobody reads there. */
export async function stageJoin(
  database: Database,
  table: Table,
  index: number,
  without: readonly string[],
  folder: string,
): Promise<string | null> {
  const path = join(folder, `join-${index}.parquet`);
  const left = without.map((name) => identifier(table.alias(name)));
  const columns = left.length === 0 ? '*' : `* EXCLUDE (${left.join(', ')})`;
  const what = `"${table.source.glob}"`;
  return copyOf(database, `SELECT ${columns} FROM ${storedName(index)}`, path, what);
}

/** Writes both tables of a history. */
export async function stageHistory(
  database: Database,
  index: number,
  folder: string,
): Promise<readonly [string, string] | null> {
  const copies: string[] = [];
  for (const [i, name] of storedHistory(index).entries()) {
    const path = join(folder, `history-${index}-${i}.parquet`);
    const copy = await copyOf(database, `SELECT * FROM ${name}`, path, 'the histories of the log');
    if (copy === null) return null;
    copies.push(copy);
  }
  return [copies[0]!, copies[1]!];
}

/** null: a copy would not be the same. */
async function copyOf(database: Database, kept: string, path: string, what: string): Promise<string | null> {
  const typesOf = async (rows: string) =>
    JSON.stringify(
      (await database.all(`DESCRIBE ${rows}`, what)).map((row) => [row['column_name'], row['column_type']]),
    );
  return ifItCan(path, async () => {
    await database.run(`COPY (${kept}) TO ${sqlString(path)} (${FORM})`, what);
    // Parquet has no integers of 128 bits, which become doubles, and no unions: a key would be another one.
    return (await typesOf(kept)) === (await typesOf(`SELECT * FROM ${readCopy(path)}`)) ? path : null;
  });
}

/** @returns the number of rows */
export async function loadJoin(database: Database, index: number, path: string, what: string): Promise<number> {
  await database.run(`CREATE TABLE ${storedName(index)} AS SELECT * FROM ${readCopy(path)}`, what);
  const [row] = await database.all(`SELECT count(*) AS n FROM ${storedName(index)}`, what);
  return Number(row!['n']);
}

/** @returns its cells, as of `storeHistory` */
export async function loadHistory(
  database: Database,
  index: number,
  { plan, columns }: OpenHistory,
  paths: readonly [string, string],
  what: string,
): Promise<number> {
  for (const [i, name] of storedHistory(index).entries())
    await database.run(`CREATE TABLE ${name} AS SELECT * FROM ${readCopy(paths[i]!)}`, what);
  return historyCells(database, index, columns.length, plan.max, what);
}
