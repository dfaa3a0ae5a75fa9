/**
 * Rows as Parquet, written by DuckDB: first into a table on disk, in the order in which they come, then from it into the file. A key is
 * text there and becomes what its files had in the last step, so that DuckDB alone decides how types are written.
 */
import { join } from 'node:path';
import { DOUBLE, type DuckDBAppender, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import { Database } from '../data/database.ts';
import { identifier, sqlString } from '../data/sql.ts';
import { probabilityColumns } from '../ir/output-columns.ts';
import type { ScoredRows } from './score-rows.ts';
import type { RowSink, Table } from './row-sink.ts';

/** Rows of a chunk of DuckDB. */
const VECTOR_ROWS = 2048;
/** DuckDB writes groups of rows as they fill up, so that they decide its memory. */
const ROW_GROUP = 122_880;
const CATALOG = 'adsc_predicted';

export interface ParquetOptions {
  /** Where the file is written, over what is there. */
  readonly path: string;
  /** Where a folder for the table may be made. */
  readonly tempFolder: string;
  /** Key and value of the file's metadata. */
  readonly metadata: Readonly<Record<'adsc', string>>;
  readonly signal: AbortSignal;
}

export class ParquetSink implements RowSink {
  readonly #table: Table;
  readonly #options: ParquetOptions;
  readonly #database: Database;
  readonly #appender: DuckDBAppender;
  readonly #chunk: DuckDBDataChunk;
  /** Of keys whose cells are JSON: whether all so far are whole numbers of 64 bits. */
  readonly #whole: boolean[];

  private constructor(table: Table, options: ParquetOptions, database: Database, appender: DuckDBAppender) {
    this.#table = table;
    this.#options = options;
    this.#database = database;
    this.#appender = appender;
    this.#whole = table.keys.map(({ type }) => type === null);
    this.#chunk = DuckDBDataChunk.create(columnsOf(table).map(({ type }) => type));
  }

  static async open(table: Table, options: ParquetOptions): Promise<ParquetSink> {
    const database = await Database.open({ threads: 1, tempFolder: options.tempFolder });
    try {
      await database.run(`ATTACH ${sqlString(join(database.folder, 'rows.duckdb'))} AS ${CATALOG}`, WHAT);
      const columns = columnsOf(table).map(({ name, type }) => `${name} ${type.toString()}`);
      await database.run(`CREATE TABLE ${CATALOG}.scored (${columns.join(', ')})`, WHAT);
      return new ParquetSink(table, options, database, await database.appender(CATALOG, 'scored'));
    } catch (error) {
      database.close();
      throw error;
    }
  }

  add({ rows, keys, raw, calibrated }: ScoredRows): Promise<void> {
    const width = probabilityColumns(this.#table.columns).length;
    keys.forEach((cells, k) => {
      if (this.#whole[k]!) this.#whole[k] = cells.every((cell) => cell === null || /^-?\d{1,18}$/.test(cell));
    });
    for (let from = 0; from < rows; from += VECTOR_ROWS) {
      const to = Math.min(rows, from + VECTOR_ROWS);
      const chunk = this.#chunk;
      chunk.reset();
      chunk.rowCount = to - from;
      let column = 0;
      for (const cells of keys) chunk.setColumnValues(column++, cells.slice(from, to));
      for (const values of [raw, ...(calibrated === null ? [] : [calibrated])])
        for (let p = 0; p < width; p++)
          chunk.setColumnValues(
            column++,
            Array.from({ length: to - from }, (_, i) => numberOf(values[(from + i) * width + p]!)),
          );
      this.#appender.appendDataChunk(chunk);
    }
    return Promise.resolve();
  }

  async finish(): Promise<void> {
    const { path, metadata, signal } = this.#options;
    this.#appender.closeSync();
    const { columns, keys, model, calibrator } = this.#table;
    const selected = [
      ...keys.map(({ name, type }, k) => `${this.#keySql(type, k)} AS ${identifier(name)}`),
      ...probabilityColumns(columns).flatMap(({ raw, calibrated }, p) => [
        `r${p} AS ${identifier(raw)}`,
        `${calibrator === null ? 'CAST(NULL AS DOUBLE)' : `c${p}`} AS ${identifier(calibrated)}`,
      ]),
      `${sqlString(model)} AS ${identifier(columns.model)}`,
      `CAST(${calibrator === null ? 'NULL' : sqlString(calibrator)} AS VARCHAR) AS ${identifier(columns.calibrator)}`,
    ];
    const interrupt = () => this.#database.interrupt();
    signal.addEventListener('abort', interrupt);
    try {
      signal.throwIfAborted();
      await this.#database.run(
        `COPY (SELECT ${selected.join(', ')} FROM ${CATALOG}.scored) TO ${sqlString(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP}, USE_TMP_FILE false, KV_METADATA {adsc: ${sqlString(metadata.adsc)}})`,
        WHAT,
      );
    } finally {
      signal.removeEventListener('abort', interrupt);
    }
  }

  close(): void {
    this.#database.close();
  }

  #keySql(type: string | null, k: number): string {
    if (type !== null) return `CAST(k${k} AS ${type})`;
    if (this.#whole[k]!) return `CAST(k${k} AS BIGINT)`;
    return `CASE WHEN starts_with(k${k}, '"') THEN CAST(k${k} AS JSON) ->> '$' ELSE k${k} END`;
  }
}

const WHAT = 'the predictions';

function columnsOf({ keys, columns, calibrator }: Table) {
  const probabilities = probabilityColumns(columns);
  return [
    ...keys.map((_, k) => ({ name: `k${k}`, type: VARCHAR })),
    ...probabilities.map((_, p) => ({ name: `r${p}`, type: DOUBLE })),
    ...(calibrator === null ? [] : probabilities.map((_, p) => ({ name: `c${p}`, type: DOUBLE }))),
  ];
}

function numberOf(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
