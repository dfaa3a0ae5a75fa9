/** Columns that some files of a table lack. A missing column must not look like missing values. */
import { type Diagnostic, didYouMeanHint, diagnostic } from '../../diagnostics/index.ts';
import type { DataPlan } from '../../ir/plan.ts';
import type { Span } from '../../text/source.ts';
import { PARTS, type Split } from '../encoded-chunk.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import type { Examples } from './examples.ts';
import type { ExamplesOptions } from './examples-options.ts';
import { inputReference, madeSteps, type OpenTables, type Reference, referenceTo, joinedTable } from './joins.ts';
import { ownColumns } from './histories.ts';
import { insideSql } from './row-window.ts';
import { hashedColumns } from './splits.ts';
import { FILE, type Table } from './table.ts';
import { entryOf } from '../../text/present.ts';

/** What a column is read for. Only a signal can do without it. */
export type Use =
  'signal' | 'label' | 'time' | 'source' | 'weight' | 'served_by' | 'key' | 'join key' | 'history' | 'split' | 'column';

/** A signal's column that some files lack; plain data. */
export interface ColumnAbsence {
  readonly column: string;
  /** For messages. */
  readonly table: string;
  /** Root-relative, the first ones. */
  readonly files: readonly string[];
  readonly count: number;
  /** Files of the table. */
  readonly of: number;
  /** By part, of the examples; null: the table is joined. */
  readonly parts: Readonly<Record<Split, Rows>> | null;
  /** Of the table. */
  readonly rows: Rows;
  /** The files were given instead of the plan's: there are no parts. */
  readonly given: boolean;
}

interface Rows {
  readonly without: number;
  readonly of: number;
}

/** Files named in a message. */
const SHOWN = 3;

/** @throws DataError where some files lack a label, a time, a key or another column that every row needs. */
export function refuseAbsences(
  data: DataPlan,
  tables: OpenTables,
  options: Pick<ExamplesOptions, 'columns' | 'splits' | 'files'>,
): void {
  const found = new Map<string, Diagnostic>();
  const need = (use: Use, reference: Reference, span: Span | null = null, but: readonly number[] = []) => {
    const table = joinedTable(tables, reference);
    if (!table.has(reference.column) || isOptional(table, reference.column)) return;
    const without = table.filesWithout(reference.column).filter((file) => !but.includes(file));
    if (without.length > 0)
      found.set(`${reference.table} ${reference.column}`, refusal(use, table, reference.column, without, span));
  };
  for (const input of options.columns)
    if (input.use !== 'signal') need(input.use, inputReference(data, input), input.span ?? null);
  if (data.time !== null) need('time', { table: -1, column: data.time.column });
  if (data.servedBy !== null) need('served_by', { table: -1, column: data.servedBy });
  for (const column of data.key ?? []) need('key', { table: -1, column });
  data.joins.forEach((join, table) => {
    const held = [...tables.inPlace[table]!.values()].map((files) => new Set(files));
    const inPlace =
      held.length === 0
        ? []
        : tables.primary.files.flatMap((_, file) => (held.every((files) => files.has(file)) ? [file] : []));
    for (const on of join.on) {
      // Rows with the joined values in place are not joined.
      const left = referenceTo(data, tables, on.left);
      need('join key', left, null, left.table < 0 ? inPlace : []);
      need('join key', { table, column: on.right });
    }
    if (join.asOf !== null) need('time', { table, column: join.asOf });
  });
  for (const { plan } of tables.histories)
    for (const column of ownColumns(plan)) need('history', { table: -1, column });
  for (const name of hashedColumns(options)) need('split', referenceTo(data, tables, name));
  if (found.size > 0) throw new DataError(...found.values());
}

function isOptional(table: Table, column: string): boolean {
  return table.source.optional?.includes(table.ownNameOf(column)) === true;
}

function refusal(use: Use, table: Table, column: string, without: readonly number[], span: Span | null): Diagnostic {
  const facts = {
    use,
    column,
    table: describe(table),
    count: without.length,
    files: table.files.length,
    names: nameFiles(
      without.map((file) => table.files[file]!.path),
      without.length,
    ),
  };
  return diagnostic('ADS8026', span, facts, { hint: hintFor(use, table, column, without) });
}

/** A column that only those files have may be the same one, renamed. */
function hintFor(use: Use, table: Table, column: string, without: readonly number[]): string | null {
  const lacking = new Set(without);
  const has = table.files.findIndex((_, file) => !lacking.has(file));
  const elsewhere = new Set(has < 0 ? [] : table.columnsOf(has));
  const own = table.columnsOf(without[0]!);
  const fresh = own.filter((name) => !elsewhere.has(name));
  const folded = own.find((name) => name.toLowerCase() === column.toLowerCase());
  const similar = folded === undefined ? didYouMeanHint(column, fresh) : `did you mean '${folded}'?`;
  if (similar !== null) return `${similar} ${table.files[without[0]!]!.path} has it`;
  if (fresh.length > 0)
    return `was it renamed? ${table.files[without[0]!]!.path} has ${fresh
      .slice(0, 5)
      .map((name) => `'${name}'`)
      .join(', ')}${fresh.length > 5 ? ` and ${fresh.length - 5} more` : ''}, which other files lack`;
  return use === 'label'
    ? 'if these rows have no label, say `optional` and the column: they are then left out of the loss'
    : null;
}

/** Signals' columns that some files lack, with the rows that go without. */
export async function findAbsences(
  database: Database,
  examples: Examples,
  options: Pick<ExamplesOptions, 'columns' | 'files'>,
): Promise<ColumnAbsence[]> {
  const { data, tables } = examples;
  const found = new Map<string, { readonly reference: Reference; readonly without: ReadonlySet<number> }>();
  for (const input of options.columns) {
    if (input.use !== 'signal') continue;
    const reference = inputReference(data, input);
    // A file without the list has what it is made of.
    if (madeSteps(tables, reference) !== null) continue;
    const table = joinedTable(tables, reference);
    if (isOptional(table, reference.column)) continue;
    const without = table.filesWithout(reference.column);
    if (without.length > 0)
      found.set(`${reference.table} ${reference.column}`, { reference, without: new Set(without) });
  }
  const counts = new Map<number, readonly PartRows[]>();
  const absences: ColumnAbsence[] = [];
  for (const { reference, without } of found.values()) {
    const table = joinedTable(tables, reference);
    if (!counts.has(reference.table))
      counts.set(reference.table, await rowsByFile(database, examples, reference.table));
    const rows = entryOf(counts, reference.table);
    const of = (some: readonly PartRows[]): Rows => ({
      without: sum(some.filter(({ file }) => without.has(file))),
      of: sum(some),
    });
    absences.push({
      column: reference.column,
      table: describe(table),
      files: [...without].slice(0, SHOWN).map((file) => table.files[file]!.path),
      count: without.size,
      of: table.files.length,
      parts: reference.table < 0 ? byPart((part) => of(rows.filter((one) => one.part === part))) : null,
      rows: of(rows),
      given: options.files !== undefined,
    });
  }
  return absences;
}

interface PartRows {
  readonly file: number;
  readonly part: number;
  readonly rows: number;
}

async function rowsByFile(database: Database, examples: Examples, table: number): Promise<PartRows[]> {
  const relation =
    table < 0
      ? examples.select([], { anyOrder: true, where: insideSql(examples.window, 'p.t') })
      : `SELECT ${FILE}, 0 AS part FROM (${examples.tables.joins[table]!.relation([], { anyOrder: true })})`;
  const rows = await database.all(
    `SELECT ${FILE}, part, count(*) AS n FROM (${relation}) GROUP BY ${FILE}, part`,
    `"${examples.data.primary.glob}"`,
  );
  return rows.map((row) => ({ file: Number(row[FILE]), part: Number(row['part']), rows: Number(row['n']) }));
}

function byPart(of: (part: number) => Rows): Record<Split, Rows> {
  return {
    train: of(PARTS.indexOf('train')),
    validate: of(PARTS.indexOf('validate')),
    holdout: of(PARTS.indexOf('holdout')),
  };
}

function sum(rows: readonly PartRows[]): number {
  return rows.reduce((total, one) => total + one.rows, 0);
}

/** A warning a column; of a part without any value it is said that its figures don't know the signal. */
export function absenceWarnings(absences: readonly ColumnAbsence[]): Diagnostic[] {
  return absences.map((absence) => {
    const { column, table, files, count, of, parts, rows, given } = absence;
    const missing =
      parts === null || given
        ? [`${fractionOf(rows)} rows`]
        : PARTS.flatMap((part) =>
            parts[part].without === 0 ? [] : [`${fractionOf(parts[part])} ${words[part]} rows`],
          );
    const empty =
      parts === null || given
        ? []
        : PARTS.filter((part) => parts[part].of > 0 && parts[part].without === parts[part].of);
    const facts = {
      column,
      table,
      count,
      files: of,
      rows: missing.length === 0 ? 'no rows' : missing.join(', '),
      names: nameFiles(files, count),
    };
    const known = `say \`optional\` and the column where files are known to lack it`;
    const hint =
      empty.length === 0
        ? known
        : `no ${empty.map((part) => words[part]).join(' and no ')} row has it: ${empty.includes('train') ? 'nothing can be learned from it' : 'what is measured there is a model without it'}`;
    return diagnostic('ADS8027', null, facts, { hint });
  });
}

const words: Readonly<Record<Split, string>> = { train: 'training', validate: 'validation', holdout: 'holdout' };

function fractionOf({ without, of }: Rows): string {
  return without === of ? `all ${of}` : `${without} of ${of}`;
}

function nameFiles(paths: readonly string[], count: number): string {
  const shown = paths.slice(0, SHOWN);
  return `${shown.join(', ')}${count > shown.length ? ` and ${count - shown.length} more` : ''}`;
}

function describe({ source }: Table): string {
  return `table '${source.name}' ("${source.glob}")`;
}
