/** Reads the files of served tables, for a model. */
import { statSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { DataError } from '../../data/error.ts';
import { resolveGlob } from '../../data/files/glob.ts';
import { openLookupTable } from '../../data/tables/lookup-table.ts';
import { type Diagnostic, diagnostic, didYouMeanHint } from '../../diagnostics/index.ts';
import { formatOfPath } from '../../ir/file-format.ts';
import type { JoinPlan, Plan } from '../../ir/plan.ts';
import type { Encoder } from '../../runtime/types.ts';
import { present } from '../../text/present.ts';
import { type LookupCounts, ServedTable } from './served-table.ts';
import type { TableUse } from './table-use.ts';

/** A table that is to be served, and what became of it so far. */
export interface TableFile {
  /** Of a join of the plan. */
  readonly name: string;
  /** Of its files, relative to `root`, which they never leave. */
  readonly glob: string;
  readonly root: string;
  readonly status: TableStatus;
}

export interface TableStatus {
  readonly lookups: LookupCounts;
  /** Rows that serve now. */
  rows: number;
  /** New files that took the place of others, and that were refused. */
  refreshes: number;
  refusals: number;
}

export function newStatus(): TableStatus {
  return { lookups: { found: 0, unknown: 0, missing: 0 }, rows: 0, refreshes: 0, refusals: 0 };
}

/** What tables are read for. */
export interface TableReader {
  readonly plan: Plan;
  readonly tables: readonly TableUse[];
  readonly createEncoder: () => Encoder;
  /** Raw values are kept of all columns: the log writes them. */
  readonly keepAll: boolean;
}

/** A table, and the state of its files when they were read. */
export interface LoadedTable {
  readonly served: ServedTable;
  readonly state: string;
}

/** Names that are no joins of the plan. */
export function unknownTables(plan: Plan, files: readonly TableFile[]): Diagnostic[] {
  const names = (plan.data?.joins ?? []).map(({ name }) => name);
  return files
    .filter(({ name }) => !names.includes(name))
    .map(({ name, glob }) =>
      diagnostic(
        'ADS8620',
        null,
        { table: name, path: glob, reason: "the spec's data has no join of that name" },
        {
          hint:
            didYouMeanHint(name, names) ??
            (names.length === 0 ? 'it has no joins' : `its joins are ${names.map((one) => `'${one}'`).join(', ')}`),
        },
      ),
    );
}

/** Tells one state of a table's files from another. @throws DataError where there are none */
export function stateOfTable({ root, glob }: TableFile): string {
  return resolveGlob(root, glob)
    .map(({ path }) => {
      const { ino, mtimeMs, size } = statSync(joinPath(root, path));
      return `${path} ${ino} ${mtimeMs} ${size}`;
    })
    .join('\n');
}

/** What is wrong with a table that is served all the same. */
export function tableWarnings(tables: readonly LoadedTable[]): Diagnostic[] {
  return tables.flatMap(({ served: { use, table } }) =>
    table.bad.map(({ signal, rows }) =>
      diagnostic('ADS8622', null, { bad: rows, rows: table.rows - 1, table: use.join.name, signal }),
    ),
  );
}

/** @throws DataError (files, columns, duplicate keys), also where the files change meanwhile */
export async function loadTable(file: TableFile, reader: TableReader): Promise<LoadedTable> {
  const { plan, createEncoder, keepAll } = reader;
  const use = present(
    reader.tables.find(({ join }) => join.name === file.name),
    'use of a table',
  );
  const state = stateOfTable(file);
  const table = await openLookupTable({
    plan,
    encoder: createEncoder(),
    join: joinOf(use.join, file.glob),
    root: file.root,
    signals: use.signals.map(({ name }) => name),
    keep: keepAll ? [...new Set([...use.columns.map(({ column }) => column), ...use.raw])] : use.raw,
  });
  if (stateOfTable(file) !== state) throw new DataError(diagnostic('ADS8045', null, { file: file.glob }));
  return { served: new ServedTable(use, table, file.status.lookups), state };
}

/** The join with other files; how text is written counts where they are of the same format. */
function joinOf(join: JoinPlan, glob: string): JoinPlan {
  const format = formatOfPath(glob) ?? join.format;
  return format === join.format
    ? { ...join, glob }
    : { ...join, glob, format, header: true, columns: null, delimiter: null };
}
