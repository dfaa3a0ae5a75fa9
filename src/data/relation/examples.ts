/** The examples: the primary table with its joins, its time and its split, as one relation in file order. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { derivedTime } from '../../ir/derived-time.ts';
import { formatOfPath } from '../../ir/file-format.ts';
import type { DataPlan, JoinPlan, SplitPlan, TableSource, TimePlan } from '../../ir/plan.ts';
import type { Span } from '../../text/source.ts';
import { BadRows } from '../encode/bad-rows.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import { type DataFile, resolveGlob } from '../files/glob.ts';
import { type ColumnAbsence, findAbsences, refuseAbsences, type Use } from './absent-columns.ts';
import type { Column, ValueSql } from '../files/column.ts';
import {
  joinedColumn,
  columnSql,
  inPlaceName,
  inputReference,
  joinClauses,
  joinNamed,
  openJoins,
  type OpenTables,
  type Reference,
  referenceTo,
  storeJoin,
  joinedTable,
  valueOf,
} from './joins.ts';
import { KeyedRows, type Repeats } from './keyed-rows.ts';
import { type Reject, readRejects } from '../files/rejected-lines.ts';
import { tooManyBad } from '../encode/bad-rows-limit.ts';
import { cutTime, isCutByTime } from './cut-time.ts';
import { hashedColumns, registerHashes, splitSql } from './splits.ts';
import { describeSplit } from '../../language/semantics/describe-split.ts';
import { openTable } from './open-table.ts';
import type { RawValue } from '../../runtime/types.ts';
import { describeUnread, rawTime, timeTextSql, type UnreadTimes } from '../files/time-problems.ts';
import { refuseSeconds } from './refuse-seconds.ts';
import { FILE, type FileRange, READABLE, ROW, type Table } from './table.ts';
import { weighsSql } from './weight-sql.ts';
import { timeSql } from './time-sql.ts';

export interface ExamplesOptions {
  readonly database: Database;
  readonly root: string;
  readonly data: DataPlan;
  /** One pair a model; a row's part is `train` only if every pair says so. */
  readonly splits: readonly { readonly holdout: SplitPlan | null; readonly validate: SplitPlan | null }[];
  /** Columns that will be selected. */
  readonly columns: readonly WantedColumn[];
  /** Read these files instead of the plan's (a glob); then nothing is cut. */
  readonly files?: string;
  /** What another thread found when it opened the same: it is not looked for again. */
  readonly facts?: ExamplesFacts;
  /** Rows come in the order of the files also where columns identify them, each as often as it is there. */
  readonly inFileOrder?: boolean;
  /** Columns of the primary table that are not looked for where no file has them. */
  readonly mayLack?: ReadonlySet<string>;
  /** Of times without a zone, where `data` has no time that states it. */
  readonly zone?: string;
}

export interface WantedColumn {
  readonly table: string | null;
  readonly column: string;
  /** Who asks for it, in the spec. */
  readonly span?: Span;
  /** What it is read for. */
  readonly use: Use;
}

/** What opening examples finds out by reading the whole primary table; plain data. */
export interface ExamplesFacts {
  readonly files: readonly DataFile[];
  readonly starts: readonly number[];
  readonly rows: number;
  readonly rejects: readonly Reject[];
  readonly repeats: Repeats | null;
  readonly time: Examples['time'];
  readonly unread: UnreadTimes;
  /** By pair of `splits`. */
  readonly cuts: readonly Cuts[];
  readonly absences: readonly ColumnAbsence[];
}

/** Times after which the parts of a pair begin, epoch ms; null where they are not cut by time. */
export interface Cuts {
  readonly holdout: number | null;
  readonly validate: number | null;
}

/** Something to select: its SQL over the relation, and what it becomes. */
export type Field = ValueSql;

export class Examples {
  readonly data: DataPlan;
  readonly tables: OpenTables;
  readonly files: readonly DataFile[];
  /** Rows before each file. */
  readonly starts: readonly number[];
  /** Rows of the primary that its reader accepted, without repeated ones. */
  readonly rows: number;
  /** Lines of the primary that it left out. */
  readonly rejects: readonly Reject[];
  /** Rows whose key came before, with all the same values. */
  readonly repeats: Repeats | null;
  /** Whether columns identify a row: rows come in the order of their keys' hashes then, whatever the files. */
  readonly keyed: boolean;
  /** Of all rows, epoch ms; null without a time column or any time. */
  readonly time: { readonly first: number; readonly last: number } | null;
  /** Columns of signals that some files lack, and aren't stated as optional. */
  readonly absences: readonly ColumnAbsence[];
  readonly #database: Database;
  readonly #needed: readonly string[];
  readonly #part: string;
  readonly #sorted: boolean;
  readonly #range: FileRange | null;
  readonly #fields: Fields;

  private constructor(fields: Fields) {
    this.#fields = fields;
    this.#range = fields.range;
    this.#database = fields.database;
    this.data = fields.data;
    this.tables = fields.tables;
    this.files = fields.tables.primary.files;
    this.starts = fields.starts;
    this.rows = fields.rows;
    this.rejects = fields.rejects;
    this.repeats = fields.repeats;
    this.keyed = fields.identified !== null && !fields.inFileOrder;
    this.time = fields.time;
    this.absences = fields.absences;
    this.#needed = fields.needed;
    this.#part = fields.part;
    this.#sorted = fields.sorted;
  }

  /** These examples, of some files only. */
  share(range: FileRange): Examples {
    return new Examples({ ...this.#fields, range });
  }

  /** The first row that is read, counted over all files. */
  get firstRow(): number {
    return this.starts[this.#range?.first ?? 0] ?? 0;
  }

  get facts(): ExamplesFacts {
    const { files, starts, rows, rejects, repeats, time, absences } = this;
    return {
      unread: this.#fields.unread,
      files,
      starts,
      rows,
      rejects,
      repeats,
      time,
      absences,
      cuts: this.#fields.cuts,
    };
  }

  /** Opens all tables, reads and checks the joined ones, counts rows and computes the cut. @throws DataError */
  static async open(options: ExamplesOptions): Promise<Examples> {
    const { database, root } = options;
    const { splitFiles, ...found } = primaryFiles(options);
    const files = options.facts?.files ?? found.files;
    // Messages name the files that were given.
    const source = options.files === undefined ? options.data.primary : sourceOf(options.data.primary, options.files);
    // Of files that are given, all may lack what is known to come and go.
    const primary = await openTable(database, source, files, options.files === undefined ? [] : source.optional);
    const inPlace = new Map(options.data.joins.map((join) => [join.name, filesInPlace(join, primary, options)]));
    const isJoined = ({ name }: JoinPlan) => {
      const held = [...inPlace.get(name)!.values()];
      return held.length === 0 || held.some((some) => some.length < files.length);
    };
    const data = { ...options.data, primary: source, joins: options.data.joins.filter(isJoined) };
    const tables: OpenTables = {
      primary,
      joins: await openJoins(database, root, data),
      inPlace: data.joins.map(({ name }) => inPlace.get(name)!),
    };
    const needed = neededColumns({ ...options, data }, tables);
    refuseAbsences(data, tables, options);

    const paths = files.map((file) => file.path);
    registerHashes(database, paths);
    let joinedCells = 0;
    for (let i = 0; i < data.joins.length; i++) {
      joinedCells +=
        (await storeJoin(database, data, tables, i, needed.joins[i]!)) *
        (needed.joins[i]!.size + data.joins[i]!.on.length);
    }
    const identified = KeyedRows.of(database, data, primary);
    const {
      starts,
      rows: read,
      time,
      unread,
      rejects,
    } = options.facts ?? (await countRows(database, data, primary, files));
    if (read === 0) throw noRows(primary, rejects);
    const inFileOrder = options.inFileOrder === true;
    const repeats =
      options.facts !== undefined
        ? options.facts.repeats
        : inFileOrder
          ? null
          : ((await identified?.check(
              primary.relation([...needed.primary], { starts, whole: true }),
              [...needed.primary],
              files,
            )) ?? null);
    const rows = options.facts?.rows ?? read - (repeats?.rows ?? 0);

    const base = {
      database,
      data,
      tables,
      starts,
      rows,
      rejects,
      repeats,
      identified,
      inFileOrder,
      zone: options.zone,
      time,
      unread,
      needed: [...needed.primary],
      range: null,
      absences: [] as readonly ColumnAbsence[],
    };
    const cuts: Cuts[] = [];
    // A join that spills comes out in another order, and then sorting (which spills too) puts it right. A cell is taken for 32 bytes.
    const sorted = joinedCells * 32 > (database.memoryMb * 2 ** 20) / 4;
    const context = { data, tables, paths, splitFiles, unit: (salt: number) => unitSql(identified, salt) };
    const parts: string[] = [];
    for (const [i, pair] of (options.files === undefined ? options.splits : []).entries()) {
      const cutOf = async (split: SplitPlan | null, where: string): Promise<number | null> => {
        if (!isCutByTime(split)) return null;
        // The last time of all rows is known.
        if (split.kind === 'last' && where === 'true') return time === null ? null : time.last - split.seconds * 1000;
        const relation = new Examples({ ...base, part: '0', sorted: false, cuts }).#from(true);
        const weighs = weighsSql(data, primary, (column) => `p.${primary.alias(column)}`);
        return cutTime(database, split, {
          relation,
          where: `${where} AND ${weighs}`,
          what: `"${data.primary.glob}"`,
        });
      };
      const known = options.facts?.cuts[i];
      const holdoutCut = known === undefined ? await cutOf(pair.holdout, 'true') : known.holdout;
      const holdout = pair.holdout === null ? null : splitSql(pair.holdout, 'holdout', context, holdoutCut);
      const rest = holdout === null ? 'true' : `NOT (${holdout})`;
      const validateCut = known === undefined ? await cutOf(pair.validate, rest) : known.validate;
      if (holdout !== null && isCutByTime(pair.validate) && validateCut === null)
        throw new DataError(
          diagnostic('ADS8019', null, { part: 'training', rows, cut: `holdout ${describeSplit(pair.holdout!)}` }),
        );
      const validate = pair.validate === null ? null : splitSql(pair.validate, 'validate', context, validateCut);
      cuts.push({ holdout: holdoutCut, validate: validateCut });
      parts.push(
        `CASE ${holdout === null ? '' : `WHEN ${holdout} THEN 2 `}${validate === null ? '' : `WHEN ${validate} THEN 1 `}ELSE 0 END`.replace(
          /^CASE ELSE 0 END$/,
          '0',
        ),
      );
    }
    const part = options.files === undefined ? (parts.length === 1 ? parts[0]! : `greatest(${parts.join(', ')})`) : '2';
    const examples = new Examples({ ...base, part, sorted, cuts });
    const absences = options.facts?.absences ?? (await findAbsences(database, examples, options));
    return new Examples({ ...base, part, sorted, cuts, absences });
  }

  reference(input: { readonly table: string | null; readonly column: string }): Reference {
    return inputReference(this.data, input);
  }

  /** A column by an input name: `price`, `pins.price`. */
  named(name: string): Reference {
    return referenceTo(this.data, this.tables, name);
  }

  /** A column as the files have it, of whatever type: its SQL. */
  original(reference: Reference): { readonly sql: string; readonly column: Column } {
    return { sql: columnSql(this.tables, reference), column: joinedColumn(this.tables, reference) };
  }

  /** A raw column. @param maps read maps too. @throws DataError for a missing column or a type that adsc can't use. */
  raw(reference: Reference, maps = false): Field {
    return valueOf(this.tables, reference, maps);
  }

  /** A column read as a time: epoch ms. */
  timeField(reference: Reference): Field {
    const { data } = this;
    const kind = { scalar: 'double', list: false } as const;
    if (reference.table < 0 && reference.column === data.time?.column) return { sql: 'p.t', kind };
    const table = reference.table < 0 ? null : data.joins[reference.table]!.name;
    const plan = derivedTime(data, table, reference.column, this.#fields.zone);
    const sql = timeSql(this.#database, joinedColumn(this.tables, reference), columnSql(this.tables, reference), plan);
    // What is there and no time is bad, not missing.
    return {
      sql: `CASE WHEN ${columnSql(this.tables, reference)} IS NOT NULL THEN coalesce(${sql}, 'nan'::DOUBLE) END`,
      kind,
    };
  }

  /** The primary's time as it is written, for messages; null: every row has a time, or there is none to have. */
  get timeText(): (Field & { readonly read: (text: string | null) => RawValue }) | null {
    const { time } = this.data;
    if (time === null || this.#fields.unread.rows === 0) return null;
    const { primary } = this.tables;
    const column = primary.column(time.column);
    return {
      sql: timeTextSql(column, `p.${primary.alias(time.column)}`),
      kind: { scalar: 'text', list: false },
      read: (text) => rawTime(column, text),
    };
  }

  /** SQL of a number in [0, 1) that depends on what identifies the row and on the salt. */
  unit(salt: number): string {
    return unitSql(this.#fields.identified, salt);
  }

  /** A statement giving `fields` after file index, row in file, readable, time (DOUBLE), part (0 train, 1 validate, 2 holdout) and, of keyed rows, the key's hash; `anyOrder` as of a relation. */
  select(fields: readonly string[], options: { readonly where?: string; readonly anyOrder?: boolean } = {}): string {
    const columns = [
      'CAST(p.f AS INTEGER) AS f',
      'CAST(p.r AS DOUBLE) AS r',
      'p.ok',
      'p.t',
      `CAST(${this.#part} AS INTEGER) AS part`,
      ...(this.keyed ? ['p.k'] : []),
      ...fields,
    ];
    const where = options.where === undefined ? '' : ` WHERE ${options.where}`;
    const order =
      options.anyOrder === true
        ? ''
        : this.keyed
          ? ' ORDER BY p.k NULLS LAST, p.f, p.r'
          : this.#sorted
            ? ' ORDER BY p.f, p.r'
            : '';
    return `SELECT ${columns.join(', ')} FROM ${this.#from(options.anyOrder)}${where}${order}`;
  }

  /** Lines of the primary in all, those that its reader left out included. */
  get lines(): number {
    return this.rejects.reduce((sum, { lines }) => sum + lines, this.rows);
  }

  get partSql(): string {
    return this.#part;
  }

  #from(anyOrder = false): string {
    const { data } = this;
    const { primary } = this.tables;
    const time = primaryTime(this.#database, data, primary);
    const read = primary.relation(this.#needed, {
      starts: this.starts,
      whole: true,
      anyOrder,
      ...(this.#range === null ? {} : { files: this.#range }),
    });
    const { identified } = this.#fields;
    const key = identified === null ? '' : `, ${identified.hash} AS k`;
    const first = this.repeats === null || identified === null ? '' : ` ${identified.firstOnly}`;
    return `(SELECT *, ${time} AS t${key} FROM (${read})${first}) AS p${joinClauses(data, this.tables)}`;
  }
}

interface Fields {
  readonly database: Database;
  readonly data: DataPlan;
  readonly tables: OpenTables;
  readonly starts: readonly number[];
  readonly rows: number;
  readonly rejects: readonly Reject[];
  readonly repeats: Repeats | null;
  readonly identified: KeyedRows | null;
  readonly inFileOrder: boolean;
  readonly zone: string | undefined;
  readonly time: Examples['time'];
  readonly unread: UnreadTimes;
  readonly needed: readonly string[];
  readonly part: string;
  readonly sorted: boolean;
  readonly range: FileRange | null;
  readonly cuts: readonly Cuts[];
  readonly absences: readonly ColumnAbsence[];
}

function unitSql(identified: KeyedRows | null, salt: number): string {
  return identified === null ? `adsc_unit_row(p.f, p.r, ${salt})` : `adsc_unit_key(p.k, ${salt})`;
}

function primaryFiles(options: ExamplesOptions): { files: DataFile[]; splitFiles: Map<string, ReadonlySet<string>> } {
  const { root, data, files: override } = options;
  const splitFiles = new Map<string, ReadonlySet<string>>();
  if (override !== undefined) return { files: resolveGlob(root, override), splitFiles };
  const all = new Map(resolveGlob(root, data.primary.glob).map((file) => [file.path, file]));
  for (const { holdout, validate } of options.splits) {
    for (const split of [holdout, validate]) {
      if (split?.kind !== 'files') continue;
      const files = resolveGlob(root, split.glob);
      splitFiles.set(split.glob, new Set(files.map((file) => file.path)));
      for (const file of files) all.set(file.path, file);
    }
  }
  const files = [...all.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, splitFiles };
}

/** The primary's source with other files: of their own kind, where their name says it. */
function sourceOf(primary: TableSource, glob: string): TableSource {
  const format = formatOfPath(glob);
  return format === null || format === primary.format
    ? { ...primary, glob }
    : { ...primary, glob, format, header: true, columns: null, delimiter: null };
}

/**
 * Rows as they were served (`adsc serve --log`) hold what was joined to them, as `users.age`: those values count, whatever the joined
 * table says today. By what is wanted of a join: indexes of the files that hold it.
 */
function filesInPlace(join: JoinPlan, primary: Table, options: ExamplesOptions): Map<string, number[]> {
  const { data, columns } = options;
  const named = [...data.joins.flatMap(({ on }) => on.map(({ left }) => left)), ...hashedColumns(options)].flatMap(
    (name) => joinNamed(data.joins, name) ?? [],
  );
  const wanted = new Set(
    [...columns.filter(({ table }) => table === join.name), ...named.filter((one) => one.join === join)].map(
      ({ column }) => column,
    ),
  );
  return new Map(
    [...wanted].map((column) => {
      const name = `${join.name}.${column}`;
      const without = primary.has(name) ? new Set(primary.filesWithout(name)) : null;
      return [column, without === null ? [] : primary.files.flatMap((_, file) => (without.has(file) ? [] : [file]))];
    }),
  );
}

interface Needed {
  readonly primary: Set<string>;
  readonly joins: Set<string>[];
}

function neededColumns(options: ExamplesOptions, tables: OpenTables): Needed {
  const { data } = options;
  const needed: Needed = { primary: new Set(), joins: data.joins.map(() => new Set()) };
  // Everything that is missing is said at once, before a row is read.
  const missing = new Map<string, Diagnostic>();
  const known = (table: Table, column: string, span: Span | null): boolean => {
    if (table.has(column)) return true;
    const problem = table.noColumn(column, span);
    missing.set(`${problem.message} ${span?.start ?? ''}`, problem);
    return false;
  };
  const add = (reference: Reference, span: Span | null = null) => {
    if (!known(joinedTable(tables, reference), reference.column, span)) return;
    (reference.table < 0 ? needed.primary : needed.joins[reference.table]!).add(reference.column);
    const own = inPlaceName(tables, reference);
    if (own !== null) needed.primary.add(own);
  };
  for (const input of options.columns) {
    const reference = inputReference(data, input);
    if (reference.table < 0 && !tables.primary.has(reference.column) && options.mayLack?.has(reference.column))
      continue;
    add(reference, input.span);
  }
  if (data.time !== null) add({ table: -1, column: data.time.column });
  for (const column of data.key ?? []) add({ table: -1, column });
  data.joins.forEach((j, i) => {
    for (const on of j.on) {
      add(referenceTo(data, tables, on.left));
      known(tables.joins[i]!, on.right, null);
    }
    if (j.asOf !== null) known(tables.joins[i]!, j.asOf, null);
  });
  for (const name of hashedColumns(options)) add(referenceTo(data, tables, name));
  if (missing.size > 0) throw new DataError(...missing.values());
  return needed;
}

function primaryTime(database: Database, data: DataPlan, primary: Table): string {
  if (data.time === null) return 'NULL::DOUBLE';
  return timeSql(database, primary.column(data.time.column), primary.alias(data.time.column), data.time);
}

/** With fewer columns than all, DuckDB fails on a line that isn't UTF-8 in one of the others. */
async function countRows(
  database: Database,
  data: DataPlan,
  primary: Table,
  files: readonly DataFile[],
): Promise<Pick<ExamplesFacts, 'starts' | 'rows' | 'time' | 'unread' | 'rejects'>> {
  const time = primaryTime(database, data, primary);
  const text = primary.source.format === 'csv' || primary.source.format === 'tsv';
  const read = primary.relation(
    [data.time?.column, data.weight].filter((column) => column != null),
    { whole: true, rejects: text, anyOrder: true },
  );
  // A row of weight 0 decides nothing, the end of the log neither.
  const weighs = weighsSql(data, primary, (column) => primary.alias(column));
  const sql = `SELECT ${FILE}, count(*) AS n, min(t) FILTER (weighs) AS first, max(t) FILTER (weighs) AS last, count(*) FILTER (weighs) AS heavy, count(*) FILTER (${READABLE} AND t IS NULL) AS unread, count(*) FILTER (${READABLE}) AS readable FROM (SELECT ${FILE}, ${READABLE}, ${time} AS t, ${weighs} AS weighs FROM (${read})) GROUP BY ${FILE} ORDER BY ${FILE}`;
  const counts = new Map((await database.all(sql, `"${data.primary.glob}"`)).map((row) => [Number(row[FILE]), row]));
  const starts: number[] = [];
  let rows = 0;
  let heavy = 0;
  let readable = 0;
  let without = 0;
  let first = Infinity;
  let last = -Infinity;
  for (let f = 0; f < files.length; f++) {
    starts.push(rows);
    const row = counts.get(f);
    if (row === undefined) continue;
    rows += Number(row['n']);
    heavy += Number(row['heavy']);
    readable += Number(row['readable']);
    without += Number(row['unread']);
    if (row['first'] !== null) {
      first = Math.min(first, row['first'] as number);
      last = Math.max(last, row['last'] as number);
    }
  }
  if (rows > 0 && heavy === 0)
    throw new DataError(diagnostic('ADS8611', null, { rows, data: `"${primary.source.glob}"`, column: data.weight! }));
  const unread =
    data.time === null
      ? { rows: 0, sample: [] }
      : await unreadTimes(database, data.time, primary, { rows: without, starts, sql: time });
  if (data.time !== null && readable > 0 && without === readable) throw noTimes(data.time, readable, unread);
  if (data.time !== null)
    await refuseSeconds(
      database,
      primary,
      primary.relation([data.time.column], { whole: true, anyOrder: true }),
      data.time,
      first === Infinity ? null : first,
      'time',
    );
  return {
    starts,
    rows,
    time: first <= last ? { first, last } : null,
    unread,
    rejects: text ? await readRejects(database, files) : [],
  };
}

/** Times that can't be read, the first three of them; only where there are some is anything read again. */
async function unreadTimes(
  database: Database,
  time: TimePlan,
  primary: Table,
  found: { readonly rows: number; readonly starts: readonly number[]; readonly sql: string },
): Promise<UnreadTimes> {
  if (found.rows === 0) return { rows: 0, sample: [] };
  const column = primary.column(time.column);
  const read = `SELECT ${FILE}, ${ROW}, ${timeTextSql(column, primary.alias(time.column))} AS text, ${found.sql} AS t FROM (${primary.relation([time.column], { whole: true, starts: found.starts })})`;
  const rows = await database.all(
    `SELECT ${FILE}, ${ROW}, text FROM (${read}) WHERE t IS NULL AND text IS NOT NULL ORDER BY ${FILE}, ${ROW} LIMIT 3`,
    `"${primary.source.glob}"`,
  );
  const sample = rows.map((row) => ({
    file: primary.files[Number(row[FILE])]!.path,
    row: Number(row[ROW]) + 1,
    value: rawTime(column, row['text'] as string),
  }));
  return { rows: found.rows, sample };
}

function noTimes(time: TimePlan, rows: number, unread: UnreadTimes): DataError {
  const { shown, hint } = describeUnread(time, unread);
  const reason =
    unread.sample.length === 0 ? `has no value in ${rows} rows` : `has no time in any of ${rows} rows: ${shown}`;
  return new DataError(diagnostic('ADS8036', null, { column: time.column, reason }, { hint }));
}

/** Nothing was read: because nothing is there, or because every line is malformed. */
function noRows(primary: Table, rejects: readonly Reject[]): DataError {
  if (rejects.length === 0) return new DataError(diagnostic('ADS8004', null, { what: `"${primary.source.glob}"` }));
  const bad = new BadRows();
  bad.addRejects(rejects);
  return tooManyBad(bad.report(bad.bad, {}), 'so none is left', null);
}
