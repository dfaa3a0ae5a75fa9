/** The examples: the primary table with its joins, its time and its split, as one relation in file order. */
import { derivedTime, eventTime } from '../../ir/derived-time.ts';
import type { DataPlan, JoinPlan } from '../../ir/plan.ts';
import type { RawValue } from '../../runtime/types.ts';
import type { Database } from '../database.ts';
import type { Column, ValueSql } from '../files/column.ts';
import type { DataFile } from '../files/glob.ts';
import type { Reject } from '../files/rejected-lines.ts';
import { rawTime, timeTextSql } from '../files/time-problems.ts';
import { type ColumnAbsence, findAbsences, refuseAbsences } from './absent-columns.ts';
import { countRows, noRows, primaryTime } from './count-rows.ts';
import { cutParts, measuredPart, SUPERSEDED, whereSql } from './cut-parts.ts';
import type { ExamplesFields } from './examples-fields.ts';
import type { ExamplesFacts, ExamplesOptions, TimeRange, WantedColumn } from './examples-options.ts';
import { storeHistory } from './histories.ts';
import {
  columnSql,
  inputReference,
  joinClauses,
  joinedColumn,
  mayStreamInAnyOrder,
  openJoins,
  type OpenTables,
  type Reference,
  referenceTo,
  storeJoin,
  valueOf,
} from './joins.ts';
import { KeyedRows, type Repeats, unitSql } from './keyed-rows.ts';
import { filesInPlace, neededColumns, openHistories } from './needed-columns.ts';
import { openTable } from './open-table.ts';
import { primaryFiles, sourceOf } from './primary-files.ts';
import { registerHashes } from './splits.ts';
import { stepRowsSql } from './step-rows.ts';
import { loadHistory, loadJoin, stageHistory, stageJoin } from './stage.ts';
import { type FileRange, Table } from './table.ts';
import type { RowWindow } from './row-window.ts';
import { NO_COPY, TextCopy } from './text-copy.ts';
import { timeSql } from './time-sql.ts';
import { entryOf } from '../../text/present.ts';

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
  /** Those of the window. */
  readonly inside: number;
  /** Lines of the primary that it left out. */
  readonly rejects: readonly Reject[];
  /** Rows whose key came before, with all the same values. */
  readonly repeats: Repeats | null;
  /** Whether columns identify a row: rows come in the order of their keys' hashes then, whatever the files. */
  readonly keyed: boolean;
  /** Rows of each joined table that can be found. */
  readonly tableRows: readonly number[];
  /** Of all rows, epoch ms; null without a time column or any time. */
  readonly time: TimeRange | null;
  /** Columns of signals that some files lack, and aren't stated as optional. */
  readonly absences: readonly ColumnAbsence[];
  /** Rows outside are read, and are as good as absent; null: all count. */
  readonly window: RowWindow | null;
  readonly #database: Database;
  readonly #needed: readonly string[];
  readonly #part: string;
  readonly #sorted: boolean;
  readonly #range: FileRange | null;
  readonly #fields: ExamplesFields;

  private constructor(fields: ExamplesFields) {
    this.#fields = fields;
    this.#range = fields.range;
    this.#database = fields.database;
    this.data = fields.data;
    this.tables = fields.tables;
    this.files = fields.tables.primary.files;
    this.starts = fields.starts;
    this.rows = fields.rows;
    this.inside = fields.inside;
    this.rejects = fields.rejects;
    this.repeats = fields.repeats;
    this.keyed = fields.identified !== null && !fields.inFileOrder;
    this.tableRows = fields.tableRows;
    this.time = fields.time;
    this.absences = fields.absences;
    this.window = fields.options.window ?? null;
    this.#needed = fields.needed;
    this.#part = fields.part;
    this.#sorted = fields.sorted;
  }

  /** These examples, of some files only. */
  ofFiles(range: FileRange): Examples {
    return new Examples({ ...this.#fields, range });
  }

  /** Whether rows have to be sorted, all that are read together. */
  get sorted(): boolean {
    return this.#sorted;
  }

  /** How many rows are read. */
  get rowsRead(): number {
    const range = this.#range;
    if (range === null || this.keyed) return this.rows;
    if (range.rows !== undefined) return range.rows.to - range.rows.from;
    return (this.starts[range.end] ?? this.rows) - (this.starts[range.first] ?? 0);
  }

  /** The first row that is read, counted over all files. */
  get firstRow(): number {
    return (this.starts[this.#range?.first ?? 0] ?? 0) + (this.#range?.rows?.from ?? 0);
  }

  get facts(): ExamplesFacts {
    const { starts, rows, inside, rejects, repeats, time, absences, unread, cuts, staged } = this.#fields;
    const joined = new Map(this.data.joins.map(({ name }, i) => [name, this.tables.inPlace[i]!]));
    return { files: this.files, starts, rows, inside, rejects, repeats, time, absences, unread, cuts, staged, joined };
  }

  /** Opens all tables, reads and checks the joined ones, counts rows and computes the cut. @throws DataError */
  static async open(options: ExamplesOptions): Promise<Examples> {
    const { database, root } = options;
    const { splitFiles, ...found } = primaryFiles(options);
    const files = options.facts?.files ?? found.files;
    // Messages name the files that were given.
    const source = options.files === undefined ? options.data.primary : sourceOf(options.data.primary, options.files);
    // Of files that are given, all may lack what is known to come and go.
    const before = options.facts?.staged.primary ?? null;
    const text = await TextCopy.find(options, source, files);
    const primary =
      before === null
        ? await openTable(database, source, files, options.files === undefined ? [] : source.optional, text?.keys)
        : Table.of(source, files, before.shape, before.copy);
    // Another thread may read fewer columns, and has the same joins.
    const known = options.facts?.joined;
    const inPlace =
      known ?? new Map(options.data.joins.map((join) => [join.name, filesInPlace(join, primary, options)]));
    const isJoined = ({ name }: JoinPlan) => {
      if (known !== undefined) return known.has(name);
      const held = [...entryOf(inPlace, name).values()];
      return held.length === 0 || held.some((some) => some.length < files.length);
    };
    const data = { ...options.data, primary: source, joins: options.data.joins.filter(isJoined) };
    const inFiles: OpenTables = {
      primary,
      joins: await openJoins(database, root, data),
      inPlace: data.joins.map(({ name }) => entryOf(inPlace, name)),
      histories: await openHistories(options, primary),
    };
    const needed = neededColumns({ ...options, data }, inFiles);
    refuseAbsences(data, inFiles, options);
    const times = data.time === null ? null : { plan: data.time, sql: primaryTime(database, data, primary) };
    const { copy, rejects: left } = (await text?.of(database, primary, [...needed.primary], times)) ?? NO_COPY;
    const tables = copy === null ? inFiles : { ...inFiles, primary: Table.of(source, files, primary.shape, copy) };

    const paths = files.map((file) => file.path);
    registerHashes(database, paths);
    let joinedCells = 0;
    const tableRows: number[] = [];
    for (const [i, { on }] of data.joins.entries()) {
      const path = options.facts?.staged.joins[i] ?? null;
      const stored =
        path === null
          ? await storeJoin(database, data, tables, i, needed.joins[i]!)
          : await loadJoin(database, i, path, `"${data.joins[i]!.glob}"`);
      tableRows.push(stored);
      joinedCells += stored * (needed.joins[i]!.size + on.length);
    }
    const identified = KeyedRows.of(database, data, tables.primary, options);
    const {
      starts,
      rows: read,
      inside: readInside,
      time,
      unread,
      rejects,
    } = options.facts ?? (await countRows(database, data, tables.primary, files, left, options.window));
    if (read === 0) throw noRows(primary, rejects);
    const inFileOrder = options.inFileOrder === true;
    const repeats =
      options.facts !== undefined
        ? options.facts.repeats
        : inFileOrder
          ? null
          : ((await identified?.check(
              tables.primary.relation([...needed.primary], { starts, whole: true }),
              [...needed.primary],
              files,
            )) ?? null);
    const again = options.facts === undefined ? (repeats?.rows ?? 0) : 0;
    const [rows, inside] = [read - again, readInside - again];

    const base = {
      options,
      database,
      data,
      tables,
      tableRows,
      starts,
      rows,
      inside,
      rejects,
      repeats,
      identified,
      inFileOrder,
      zone: options.zone,
      time,
      unread,
      needed: [...needed.primary],
      neededOfJoins: needed.joins,
      staged: {
        primary: copy === null ? (options.facts?.staged.primary ?? null) : { shape: primary.shape, copy },
        joins: options.facts?.staged.joins ?? [],
        histories: options.facts?.staged.histories ?? [],
        steps: tables.histories[0]?.rows?.shape ?? null,
      },
      range: null,
      absences: [] as readonly ColumnAbsence[],
    };
    const bare = new Examples({ ...base, part: '0', sorted: false, cuts: [] });
    const own = bare.#from(true, false);
    const order = {
      tie: [...(identified === null ? [] : ['p.k']), 'p.f', 'p.r'],
      isKeyed: identified !== null,
      until: options.window?.until ?? null,
    };
    for (const [i, history] of tables.histories.entries()) {
      const copies = options.facts?.staged.histories[i] ?? null;
      const stepRows = history.rows === null ? own : stepRowsSql(database, data, history.rows, history);
      joinedCells +=
        copies === null
          ? await storeHistory(database, data, tables.primary, i, history, { examples: own, stepRows }, order)
          : await loadHistory(database, i, history, copies, `"${data.primary.glob}"`);
    }
    const sorted = mayStreamInAnyOrder(joinedCells, database);
    const { part, cuts } = await cutParts(options, {
      data,
      tables,
      paths,
      splitFiles,
      rows,
      time,
      unit: (salt) => unitSql(identified, salt),
      relation: (joined) => new Examples({ ...base, part: '0', sorted: false, cuts: [] }).#from(true, joined),
    });
    const examples = new Examples({ ...base, part, sorted, cuts });
    const absences = options.facts?.absences ?? (await findAbsences(database, examples, options));
    return new Examples({ ...base, part, sorted, cuts, absences });
  }

  /**
   * The same examples with copies of the joined tables, for threads that read no more of them than keys, numbers and what is kept.
   * @param keep columns that are read besides those
   */
  async stageJoins(folder: string, keep: readonly WantedColumn[]): Promise<Examples> {
    const { options, neededOfJoins, staged } = this.#fields;
    const kept = neededColumns({ ...options, data: this.data, columns: keep }, this.tables).joins;
    const joins: (string | null)[] = [];
    for (const [i, table] of this.tables.joins.entries()) {
      const stored = [...neededOfJoins[i]!];
      const plain = [...kept[i]!].every((name) => table.column(name).types.length <= 1);
      const without = stored.filter((name) => !kept[i]!.has(name));
      joins.push(plain ? await stageJoin(this.#database, table, i, without, folder) : null);
    }
    const histories: (readonly [string, string] | null)[] = [];
    for (const i of this.tables.histories.keys()) histories.push(await stageHistory(this.#database, i, folder));
    return new Examples({ ...this.#fields, staged: { ...staged, joins, histories } });
  }

  /** The same examples, of whose joined tables no more is read than keys, numbers of rows and these columns. */
  reading(columns: readonly WantedColumn[]): Examples {
    const kept = neededColumns({ ...this.#fields.options, data: this.data, columns }, this.tables).joins;
    const cells = this.data.joins.map(({ on, asOf }, i) => kept[i]!.size + on.length + (asOf === null ? 1 : 3));
    const all = cells.reduce((sum, width, i) => sum + width * this.tableRows[i]!, 0);
    return new Examples({ ...this.#fields, sorted: this.#sorted && mayStreamInAnyOrder(all, this.#database) });
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

  /** A column read as a time, that of a head's event as the examples' is: epoch ms. */
  timeField(reference: Reference, isEvent = false): Field {
    const [{ data }, kind] = [this, { scalar: 'double', list: false } as const];
    if (reference.table < 0 && reference.column === data.time?.column) return { sql: 'p.t', kind };
    const table = reference.table < 0 ? null : data.joins[reference.table]!.name;
    const { zone } = this.#fields;
    const plan = isEvent ? eventTime(data, reference.column) : derivedTime(data, table, reference.column, zone);
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

  /** Whether all rows of the primary can be read again in the order of files and rows, one for each that is read here. */
  get keepsOrder(): boolean {
    return this.repeats === null && this.#range === null && this.tables.primary.keepsOrder;
  }

  /** A statement giving `fields` (SQL over the primary, `p`, alone) of columns of the primary for all rows, or a range of them, in the order of files and rows. */
  selectInOrder(fields: readonly string[], columns: readonly string[], files?: FileRange): string {
    const range = files === undefined ? {} : { files };
    return `SELECT ${fields.join(', ')} FROM (${this.tables.primary.relation(columns, { starts: this.starts, whole: true, ...range })}) AS p`;
  }

  /** A statement giving `fields` after file index, row in file, readable, time (DOUBLE), part (0 train, 1 validate, 2 holdout; `SUPERSEDED`) and, of keyed rows, the key's hash; `anyOrder` as of a relation, and without rows that are superseded. */
  select(fields: readonly string[], options: { readonly where?: string; readonly anyOrder?: boolean } = {}): string {
    const part = measuredPart(this.#part, this.#fields.identified);
    const columns = [
      'CAST(p.f AS INTEGER) AS f',
      'CAST(p.r AS DOUBLE) AS r',
      'p.ok',
      'p.t',
      `CAST(${part} AS INTEGER) AS part`,
      ...(this.keyed ? ['p.k'] : []),
      ...fields,
    ];
    const where = whereSql(
      options.where,
      options.anyOrder === true && part !== this.#part ? `${part} <> ${SUPERSEDED}` : undefined,
    );
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

  /** Lines of the primary that its reader left out. */
  get malformed(): number {
    return this.rejects.reduce((sum, { lines }) => sum + lines, 0);
  }

  /** Lines that are asked for, good or bad: rows outside of a window are as good as absent. */
  get lines(): number {
    return this.inside + this.malformed;
  }

  #from(anyOrder = false, joined = true): string {
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
    const key = identified === null ? '' : `, ${identified.hash} AS k${identified.newestColumn}`;
    const first = this.repeats === null || identified === null ? '' : ` ${identified.firstOnly}`;
    return `(SELECT *, ${time} AS t${key} FROM (${read})${first}) AS p${joined ? joinClauses(data, this.tables) : ''}`;
  }
}
