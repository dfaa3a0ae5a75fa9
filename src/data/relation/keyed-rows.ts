/** Rows that columns identify (`data { key a, b }`): their hash in SQL, and that every row has a key of its own. */
import { BIGINT, DOUBLE, DuckDBScalarFunction, INTEGER, VARCHAR } from '@duckdb/node-api';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { DataPlan } from '../../ir/plan.ts';
import { showValue } from '../encode/bad-rows.ts';
import { unusable, valueSql } from '../files/column.ts';
import { readTexts } from '../files/read-vector.ts';
import type { Database } from '../database.ts';
import { DataError } from '../error.ts';
import type { DataFile } from '../files/glob.ts';
import { primaryTime } from './count-rows.ts';
import { keySql } from './key-sql.ts';
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

export class KeyedRows {
  /** SQL of each key column's text over the primary's relation; NULL: no key. */
  readonly texts: readonly string[];
  readonly #database: Database;
  readonly #data: DataPlan;
  readonly #columns: readonly string[];
  readonly #primary: Table;
  /** SQL that is true for the rows of the window. */
  readonly #inside: string;

  private constructor(
    database: Database,
    data: DataPlan,
    columns: readonly string[],
    primary: Table,
    window: RowWindow | undefined,
  ) {
    this.#database = database;
    this.#data = data;
    this.#columns = columns;
    this.#primary = primary;
    this.#inside = insideSql(window, primaryTime(database, data, primary));
    this.texts = textsOf(columns, primary);
    registerHash(database, columns.length);
  }

  /** null: file and row identify a row. @throws DataError for a column that has no keys */
  static of(database: Database, data: DataPlan, primary: Table, window: RowWindow | undefined): KeyedRows | null {
    return data.key === undefined ? null : new KeyedRows(database, data, data.key, primary, window);
  }

  /** SQL of a row's key as a signed 64-bit number; NULL without one. */
  get hash(): string {
    return hashSql(this.texts);
  }

  /** The same over the relation of another table with these columns. @throws DataError for a column that has no keys */
  static hashOf(columns: readonly string[], table: Table): string {
    return hashSql(textsOf(columns, table));
  }

  /** SQL that keeps the first row of each key. Rows that could not be read have none, and stay to be counted; so do those outside of the window, which stand for no row in it. */
  get firstOnly(): string {
    const inside = this.#inside;
    return `QUALIFY NOT ${READABLE} OR NOT (${inside}) OR row_number() OVER (PARTITION BY (${inside}), ${this.texts.join(', ')} ORDER BY ${FILE}, ${ROW}) = 1`;
  }

  /**
   * @param relation of the primary, with the columns `needed`
   * @throws DataError for a row of the window without a key, or two of one key that are not the same
   */
  async check(relation: string, needed: readonly string[], files: readonly DataFile[]): Promise<Repeats | null> {
    const what = `"${this.#data.primary.glob}"`;
    const keys = this.texts.map((_, i) => `x${i}`);
    const named = this.texts.map((text, i) => `${text} AS x${i}`).join(', ');
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
    const [repeated] = await this.#database.all(
      `SELECT count(*) AS keys, coalesce(sum(n - 1), 0)::DOUBLE AS extra FROM (SELECT count(*) AS n FROM (${rows}) GROUP BY ${keys.join(', ')} HAVING count(*) > 1)`,
      what,
    );
    if (repeated === undefined || Number(repeated['extra']) === 0) return null;

    const others = needed.filter((name) => !this.#columns.includes(name));
    const differ = others.map((name, i) => `count(DISTINCT {'v': ${this.#primary.alias(name)}}) > 1 AS d${i}`);
    const grouped = `SELECT ${[...keys, 'min(place) AS first', ...differ].join(', ')} FROM (${rows}) GROUP BY ${keys.join(', ')} HAVING count(*) > 1`;
    const different = others.length === 0 ? 'false' : others.map((_, i) => `d${i}`).join(' OR ');
    const [worst] = await this.#database.all(
      `SELECT *, ${different} AS differs FROM (${grouped}) ORDER BY differs DESC, first LIMIT 1`,
      what,
    );
    const same = keys.map((x) => `${x} = (SELECT ${x} FROM worst)`).join(' AND ');
    // Of three rows the second may be as the first: the row that is shown, and its columns, are those that differ from the first.
    const unlike = others.map(
      (name, i) => `s.${this.#primary.alias(name)} IS DISTINCT FROM f.${this.#primary.alias(name)} AS d${i}`,
    );
    const [again] = await this.#database.all(
      `WITH worst AS (SELECT ${keys.map((x) => `arg_min(${x}, (NOT (${different}), first)) AS ${x}`).join(', ')} FROM (${grouped})), same AS (SELECT * FROM (${rows}) WHERE ${same})
      SELECT ${['s.place AS second', ...unlike].join(', ')} FROM same s, (SELECT * FROM same ORDER BY place LIMIT 1) f WHERE s.place <> f.place ORDER BY ${different} DESC, second LIMIT 1`,
      what,
    );
    const [first, second] = [placeOf(worst!['first']), placeOf(again!['second'])];
    if (worst!['differs'] === true) {
      const values = keys.map((x) => showValue(worst![x] as string)).join(', ');
      const columns = others
        .filter((_, i) => again![`d${i}`] === true)
        .map((name) => `'${name}'`)
        .join(', ');
      throw new DataError(
        diagnostic('ADS8047', null, {
          key: list,
          values,
          columns,
          file: first.file,
          row: first.row,
          otherFile: second.file,
          otherRow: second.row,
        }),
      );
    }
    return { rows: Number(repeated['extra']), keys: Number(repeated['keys']), first, again: second };
  }
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
