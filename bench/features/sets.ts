/** The data sets, made once a work folder and kept: each is a project of its own, the folder that its spec, data and lock lie in. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { longJoinSql, wideSql } from './made-data.ts';

const top = join(import.meta.dirname, '../..');

/** How the primary table is written. Joined tables are always Parquet. */
const formats = {
  parquet: { extension: 'parquet', options: 'FORMAT parquet' },
  csv: { extension: 'csv', options: 'FORMAT csv, HEADER' },
  jsonl: { extension: 'jsonl', options: 'FORMAT json' },
} as const;
type Format = keyof typeof formats;

export interface DataSet {
  readonly name: string;
  /** What the hand-written pipelines are called after. */
  readonly pipeline: 'flagship' | 'wide' | 'long_join';
  /** Absolute; the project's root. */
  readonly folder: string;
  readonly spec: string;
  /** A path or glob below the root. */
  readonly primary: string;
  readonly format: Format;
}

interface Kind {
  readonly pipeline: DataSet['pipeline'];
  readonly format: Format;
  /** As `adsc simulate` writes, in a file or more a day; else in one file. */
  readonly files?: boolean;
}

const kinds: Readonly<Record<string, Kind>> = {
  'flagship-files': { pipeline: 'flagship', format: 'parquet', files: true },
  flagship: { pipeline: 'flagship', format: 'parquet' },
  'flagship-csv': { pipeline: 'flagship', format: 'csv' },
  'flagship-jsonl': { pipeline: 'flagship', format: 'jsonl' },
  wide: { pipeline: 'wide', format: 'parquet' },
  'wide-csv': { pipeline: 'wide', format: 'csv' },
  'long-join': { pipeline: 'long_join', format: 'parquet' },
};

export const setNames: readonly string[] = Object.keys(kinds);

/** @param work where all sets of this many rows are kept */
export async function dataSet(name: string, work: string, rows: number): Promise<DataSet> {
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`there is no set called ${name}; there are ${setNames.join(', ')}`);
  const { pipeline, format } = kind;
  const folder = join(work, name);
  const { extension } = formats[format];
  const [spec, primary] =
    pipeline === 'flagship'
      ? ([
          'pinterest-ads/model.ads',
          kind.files ? 'data/impressions/*.parquet' : `data/impressions.${extension}`,
        ] as const)
      : pipeline === 'wide'
        ? (['wide.ads', `data/rows.${extension}`] as const)
        : (['long-join.ads', 'data/log.parquet'] as const);
  const set = { name, pipeline, folder, spec: join(folder, 'model.ads'), primary, format };
  if (!existsSync(join(folder, 'made'))) {
    console.error(`making ${name}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, 'data'), { recursive: true });
    if (pipeline === 'flagship') await makeFlagship(set, kind, simulated(work, rows));
    else if (pipeline === 'wide') await makeWide(set, rows);
    else await makeLongJoin(set, rows);
    writeFileSync(join(folder, 'made'), '');
  }
  // The spec is not data: it may have changed since.
  const from = pipeline === 'flagship' ? join(top, 'specs', spec) : join(import.meta.dirname, 'specs', spec);
  const text = readFileSync(from, 'utf8').replace(/(^data \w+ from )"[^"]*"/m, `$1"${primary}"`);
  writeFileSync(set.spec, text);
  return set;
}

/** The folder of the log that the flagship's layouts are all made of. */
function simulated(work: string, rows: number): string {
  const folder = join(work, 'simulated');
  if (existsSync(join(folder, 'simulation.json'))) return folder;
  console.error('simulating');
  const args = [join(top, 'dist/cli.js'), 'simulate', '--rows', String(rows), '--out', folder, '--quiet'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`adsc simulate: ${stderr}`);
  return folder;
}

async function makeFlagship(set: DataSet, kind: Kind, simulatedLog: string): Promise<void> {
  for (const table of ['pins.parquet', 'users.parquet'])
    link(join(simulatedLog, table), join(set.folder, 'data', table));
  const files = join(simulatedLog, 'impressions');
  if (kind.files) {
    mkdirSync(join(set.folder, 'data/impressions'));
    for (const file of readdirSync(files)) link(join(files, file), join(set.folder, 'data/impressions', file));
    return;
  }
  await write(set, `SELECT * FROM read_parquet('${quoted(files)}/*.parquet')`, set.primary, set.format);
}

async function makeWide(set: DataSet, rows: number): Promise<void> {
  await write(set, wideSql(rows), set.primary, set.format);
}

async function makeLongJoin(set: DataSet, rows: number): Promise<void> {
  const { log, details } = longJoinSql(rows);
  await write(set, log, set.primary, set.format);
  await write(set, details, 'data/details.parquet', 'parquet');
}

async function write(set: DataSet, sql: string, path: string, format: Format): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', preserve_insertion_order: 'true' });
  const connection = await instance.connect();
  try {
    await connection.run(`COPY (${sql}) TO '${quoted(join(set.folder, path))}' (${formats[format].options})`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function quoted(path: string): string {
  return path.replaceAll("'", "''");
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // A file system without links.
    copyFileSync(from, to);
  }
}
