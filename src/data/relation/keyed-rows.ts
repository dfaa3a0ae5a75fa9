/** Rows that columns identify (`data { key a, b }`): their hash in SQL, and that every row has a key of its own. */
import { BIGINT, DOUBLE, DuckDBScalarFunction, INTEGER, VARCHAR } from '@duckdb/node-api';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { DataPlan, LabelPlan } from '../../ir/plan.ts';
import type { RawValue } from '../../runtime/types.ts';
import { showValue } from '../encode/bad-rows.ts';
import { unusable, valueSql } from '../files/column.ts';
import { readTexts } from '../files/read-vector.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import type { DataFile } from '../files/glob.ts';
import { primaryTime } from './count-rows.ts';
import type { ExamplesOptions } from './examples-options.ts';
import { keySql } from './key-sql.ts';
import { ownLabel } from './own-label.ts';
import { unitOfKey, writeTextsKey } from './row-key.ts';
import { insideSql, type RowWindow } from './row-window.ts';
import { FILE, READABLE, ROW, type Table } from './table.ts';

/** The same row several times, all that is read of it included; plain data. */
export interface Repeats {
  /** Rows left out: all but the first of each key, by file and row. */
  readonly rows: number;
  readonly keys: number;
  readonly first: Place;
  readonly again: Place;
}

interface Place {
  readonly file: string;
  /** From 1. */
  readonly row: number;
}

/** What is not known is less than any label, and less than one that is bad. */
const UNKNOWN = -2;

export class KeyedRows {
  /** SQL of each key column's text over the primary's relation; NULL: no key. */
  readonly texts: readonly string[];
  readonly #database: Database;
  readonly #data: DataPlan;
  readonly #columns: readonly string[];
  readonly #primary: Table;
  /** SQL that is true for the rows of the window. */
  readonly #inside: string;
  /**
   * SQL of whether a row is the one of its key that has the most of the events that come late: the one that is measured. null: rows of one key
   * are the same row.
   */
  readonly newest: string | null;
  /** SQL of late events' labels, by which rows of one key may differ: each of these rows is kept. */
  readonly #late: readonly string[];
  readonly #lateColumns: ReadonlySet<string>;

  private constructor(
    database: Database,
    data: DataPlan,
    columns: readonly string[],
    primary: Table,
    window: RowWindow | undefined,
    repeated: readonly LabelPlan[],
  ) {
    this.#database = database;
    this.#data = data;
    this.#columns = columns;
    this.#primary = primary;
    this.#inside = insideSql(window, primaryTime(database, data, primary));
    this.texts = textsOf(columns, primary);
    // Of a joined table a row has the label of its key, however often it comes.
    const own = repeated.filter(({ column }) => primary.columns.some(({ name }) => name === column));
    this.#lateColumns = new Set(own.map(({ column }) => column));
    this.#late = own.map((label) =>
      ownLabel(database, label, valueSql(primary.column(label.column), primary.alias(label.column))),
    );
    const events = this.#late.map((label) => `coalesce(${label}, ${UNKNOWN})`).join(' + ');
    this.newest = own.length === 0 ? null : this.#firstBy(this.texts, `${events} DESC, ${FILE}, ${ROW}`);
    registerHash(database, columns.length);
  }

  /** null: file and row identify a row. @throws DataError for a column that has no keys */
  static of(
    database: Database,
    data: DataPlan,
    primary: Table,
    { window, repeated = [], inFileOrder }: Pick<ExamplesOptions, 'window' | 'repeated' | 'inFileOrder'>,
  ): KeyedRows | null {
    // In the order of the files each row is wanted, as often as it is there.
    const late = inFileOrder === true ? [] : repeated;
    return data.key === undefined ? null : new KeyedRows(database, data, data.key, primary, window, late);
  }

  /** SQL of a row's key as a signed 64-bit number; NULL without one. */
  get hash(): string {
    return hashSql(this.texts);
  }

  /** The same over the relation of another table with these columns. @throws DataError for a column that has no keys */
  static hashOf(columns: readonly string[], table: Table): string {
    return hashSql(textsOf(columns, table));
  }

  /** SQL of `newest` as one more column; of rows that are the same by key: none. */
  get newestColumn(): string {
    return this.newest === null ? '' : `, ${this.newest} AS newest`;
  }

  /** SQL that keeps the first row of each key, and of each state of its late labels. Rows that could not be read have none, and stay to be counted; so do those outside of the window, which stand for no row in it. */
  get firstOnly(): string {
    return `QUALIFY ${this.#firstBy([...this.texts, ...this.#late], `${FILE}, ${ROW}`)}`;
  }

  #firstBy(what: readonly string[], order: string): string {
    const inside = this.#inside;
    return `(NOT ${READABLE} OR NOT (${inside}) OR row_number() OVER (PARTITION BY (${inside}), ${what.join(', ')} ORDER BY ${order}) = 1)`;
  }

  /**
   * @param relation of the primary, with the columns `needed`
   * @throws DataError for a row of the window without a key, or two of one key that are not the same
   */
  async check(relation: string, needed: readonly string[], files: readonly DataFile[]): Promise<Repeats | null> {
    const what = `"${this.#data.primary.glob}"`;
    const keys = this.texts.map((_, i) => `x${i}`);
    const named = [
      ...this.texts.map((text, i) => `${text} AS x${i}`),
      ...this.#late.map((label, i) => `${label} AS late${i}`),
    ].join(', ');
    const rows = `SELECT *, ${named}, {'f': CAST(${FILE} AS INTEGER), 'r': CAST(${ROW} AS DOUBLE)} AS place FROM (${relation}) WHERE ${READABLE} AND ${this.#inside}`;
    const placeOf = (value: unknown): Place => {
      const { f, r } = value as { readonly f: number; readonly r: number };
      return { file: files[f]!.path, row: r + 1 };
    };
    const list = this.#columns.join(', ');

    const [missing] = await this.#database.all(
      `SELECT count(*) AS n, min(place) AS first FROM (${rows}) WHERE ${keys.map((x) => `${x} IS NULL`).join(' OR ')}`,
      what,
    );
    if (missing !== undefined && Number(missing['n']) > 0) {
      const { file, row } = placeOf(missing['first']);
      throw new DataError(diagnostic('ADS8048', null, { key: list, count: Number(missing['n']), file, row }));
    }
    const others = needed.filter((name) => !this.#columns.includes(name) && !this.#lateColumns.has(name));
    const found = await this.#repeated(rows, keys, others);
    if (found === null) return null;
    const [first, second] = [placeOf(found.first), placeOf(found.second)];
    if (found.differing.length > 0)
      throw new DataError(
        diagnostic('ADS8047', null, {
          key: list,
          values: found.values.map((value) => showValue(value)).join(', '),
          columns: found.differing.map((name) => `'${name}'`).join(', '),
          file: first.file,
          row: first.row,
          otherFile: second.file,
          otherRow: second.row,
        }),
      );
    await this.#checkEvents(rows, keys, placeOf);
    // Rows that differ in a late label alone are no repetition of each other.
    const states = this.#late.map((_, i) => `late${i}`);
    const same = states.length === 0 ? found : await this.#repeated(rows, [...keys, ...states], []);
    if (same === null) return null;
    return { rows: same.extra, keys: same.keys, first: placeOf(same.first), again: placeOf(same.second) };
  }

  /** @throws DataError where no row of a key has all of its late events, or all that is known of them: which one is to be measured then? */
  async #checkEvents(rows: string, keys: readonly string[], placeOf: (value: unknown) => Place): Promise<void> {
    if (this.#late.length < 2) return;
    // The sums by which `newest` chooses: only a row that has the most of each has the sum of them.
    const events = this.#late.map((_, i) => `coalesce(late${i}, ${UNKNOWN})`);
    const all = events.map((event) => `max(${event})`).join(' + ');
    const [apart] = await this.#database.all(
      `SELECT ${keys.join(', ')}, min(place) AS first, max(place) AS second FROM (${rows}) GROUP BY ${keys.join(', ')} HAVING max(${events.join(' + ')}) < ${all} ORDER BY first LIMIT 1`,
      `"${this.#data.primary.glob}"`,
    );
    if (apart === undefined) return;
    const [first, second] = [placeOf(apart['first']), placeOf(apart['second'])];
    throw new DataError(
      diagnostic('ADS8047', null, {
        key: this.#columns.join(', '),
        values: keys.map((x) => showValue(apart[x] as RawValue)).join(', '),
        columns: `${[...this.#lateColumns].map((name) => `'${name}'`).join(', ')}, and no row has all that is known of them`,
        file: first.file,
        row: first.row,
        otherFile: second.file,
        otherRow: second.row,
      }),
    );
  }

  /** Rows that agree in `by`, and where they differ in `others`; null: there are none. */
  async #repeated(rows: string, by: readonly string[], others: readonly string[]): Promise<Repeated | null> {
    const what = `"${this.#data.primary.glob}"`;
    const [counted] = await this.#database.all(
      `SELECT count(*) AS keys, coalesce(sum(n - 1), 0)::DOUBLE AS extra FROM (SELECT count(*) AS n FROM (${rows}) GROUP BY ${by.join(', ')} HAVING count(*) > 1)`,
      what,
    );
    if (counted === undefined || Number(counted['extra']) === 0) return null;
    const differ = others.map((name, i) => `count(DISTINCT {'v': ${this.#primary.alias(name)}}) > 1 AS d${i}`);
    const grouped = `SELECT ${[...by, 'min(place) AS first', ...differ].join(', ')} FROM (${rows}) GROUP BY ${by.join(', ')} HAVING count(*) > 1`;
    const different = others.length === 0 ? 'false' : others.map((_, i) => `d${i}`).join(' OR ');
    const worstOf = `SELECT *, ${different} AS differs FROM (${grouped}) ORDER BY differs DESC, first LIMIT 1`;
    const [worst] = await this.#database.all(worstOf, what);
    const same = by.map((x) => `${x} IS NOT DISTINCT FROM (SELECT ${x} FROM worst)`).join(' AND ');
    // Of three rows the second may be as the first: the row that is shown, and its columns, are those that differ from the first.
    const unlike = others.map(
      (name, i) => `s.${this.#primary.alias(name)} IS DISTINCT FROM f.${this.#primary.alias(name)} AS d${i}`,
    );
    const [again] = await this.#database.all(
      `WITH worst AS (${worstOf}), same AS (SELECT * FROM (${rows}) WHERE ${same})
      SELECT ${['s.place AS second', ...unlike].join(', ')} FROM same s, (SELECT * FROM same ORDER BY place LIMIT 1) f WHERE s.place <> f.place ORDER BY ${different} DESC, second LIMIT 1`,
      what,
    );
    return {
      extra: Number(counted['extra']),
      keys: Number(counted['keys']),
      first: worst!['first'],
      second: again!['second'],
      values: by.map((x) => worst![x] as RawValue),
      differing: worst!['differs'] === true ? others.filter((_, i) => again![`d${i}`] === true) : [],
    };
  }
}

interface Repeated {
  /** Rows but the first of each group. */
  readonly extra: number;
  /** Groups. */
  readonly keys: number;
  /** Places of two of them: of those that differ, where some do. */
  readonly first: unknown;
  readonly second: unknown;
  /** What the two agree in. */
  readonly values: readonly RawValue[];
  /** Columns in which they do not agree. */
  readonly differing: readonly string[];
}

function textsOf(columns: readonly string[], table: Table): string[] {
  return columns.map((name) => {
    const column = table.column(name);
    const { sql, kind } = valueSql(column, table.alias(name));
    if (kind.list) throw unusable(column, 'a key needs columns of single values');
    return keySql(sql, kind);
  });
}

function hashSql(texts: readonly string[]): string {
  return `adsc_row_key(${texts.join(', ')})`;
}

/** Says that rows were left out. */
export function repeatsWarning(data: DataPlan, repeats: Repeats | null): Diagnostic[] {
  if (repeats === null) return [];
  const { rows, keys, first, again } = repeats;
  return [
    diagnostic('ADS8046', null, {
      key: (data.key ?? []).join(', '),
      rows,
      keys,
      file: first.file,
      row: first.row,
      otherFile: again.file,
      otherRow: again.row,
    }),
  ];
}

/** Makes `adsc_row_key(text, …)` and `adsc_unit_key(key, salt)` callable from SQL. */
function registerHash(database: Database, columns: number): void {
  database.register(
    DuckDBScalarFunction.create({
      name: 'adsc_row_key',
      returnType: BIGINT,
      parameterTypes: Array.from({ length: columns }, () => VARCHAR),
      mainFunction: (_info, input, output) => {
        const rows = input.rowCount;
        const vectors = Array.from({ length: columns }, (_, c) => readTexts(input.getColumnVector(c), rows));
        const key = new BigInt64Array(1);
        const halves = new Uint32Array(key.buffer);
        for (let i = 0; i < rows; i++) {
          const texts = vectors.map((vector) => vector[i]!);
          if (texts.some((text) => text === null)) {
            output.setItem(i, null);
            continue;
          }
          writeTextsKey(halves, 0, texts);
          output.setItem(i, key[0]!);
        }
        output.flush();
      },
    }),
  );
  database.register(
    DuckDBScalarFunction.create({
      name: 'adsc_unit_key',
      returnType: DOUBLE,
      parameterTypes: [BIGINT, INTEGER],
      mainFunction: (_info, input, output) => {
        const rows = input.rowCount;
        const keys = input.getColumnVector(0);
        const salt = input.getColumnVector(1).getItem(0) as number;
        const key = new BigInt64Array(1);
        const halves = new Int32Array(key.buffer);
        for (let i = 0; i < rows; i++) {
          const value = keys.getItem(i) as bigint | null;
          key[0] = value ?? 0n;
          output.setItem(i, value === null ? null : unitOfKey(halves[0]!, halves[1]!, salt));
        }
        output.flush();
      },
    }),
  );
}

/** SQL of a number in [0, 1) that a row has, by its key or by its place. */
export function unitSql(identified: KeyedRows | null, salt: number): string {
  return identified === null ? `adsc_unit_row(p.f, p.r, ${salt})` : `adsc_unit_key(p.k, ${salt})`;
}
