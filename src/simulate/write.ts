/** Parquet files through DuckDB, a part at a time, so that memory doesn't grow with the log. */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { rename } from '../files/rename.ts';
import { DuckDBDataChunk, DuckDBInstance, type DuckDBAppender, type DuckDBConnection } from '@duckdb/node-api';
import type { Columns, Row } from './tables.ts';

/** What a DuckDB data chunk holds at most. */
const CHUNK_ROWS = 2048;

/** Collects rows and writes them to one Parquet file. */
export class ParquetWriter {
  readonly #connection: DuckDBConnection;
  readonly #appender: DuckDBAppender;
  readonly #columns: Columns;
  readonly #table: string;
  #pending: Row[] = [];
  rows = 0;

  private constructor(connection: DuckDBConnection, appender: DuckDBAppender, columns: Columns, table: string) {
    this.#connection = connection;
    this.#appender = appender;
    this.#columns = columns;
    this.#table = table;
  }

  static async open(connection: DuckDBConnection, table: string, columns: Columns): Promise<ParquetWriter> {
    const list = columns.map((column) => `${identifier(column.name)} ${column.type.toString()}`).join(', ');
    await connection.run(`CREATE TABLE ${identifier(table)} (${list})`);
    return new ParquetWriter(connection, await connection.createAppender(table), columns, table);
  }

  add(row: Row): void {
    this.#pending.push(row);
    this.rows++;
    if (this.#pending.length === CHUNK_ROWS) this.#flush();
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const chunk = DuckDBDataChunk.create(
      this.#columns.map((column) => column.type),
      this.#pending.length,
    );
    chunk.setRows(this.#pending);
    this.#appender.appendDataChunk(chunk);
    this.#pending = [];
  }

  /** Writes the file and frees the rows. Throws DuckDB's error if the file can't be written. */
  async finish(path: string): Promise<void> {
    this.#flush();
    this.#appender.closeSync();
    await this.#connection.run(
      `COPY ${identifier(this.#table)} TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`,
    );
    await this.#connection.run(`DROP TABLE ${identifier(this.#table)}`);
  }
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Runs `work` with a connection to a database in memory that is closed afterwards, whatever happens. */
export async function withDatabase<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:');
  try {
    const connection = await instance.connect();
    try {
      return await work(connection);
    } finally {
      connection.disconnectSync();
    }
  } finally {
    instance.closeSync();
  }
}

/**
 * Lets `work` fill a folder next to the target's content, then moves each entry of it into `target`, replacing its namesake. If
 * `work` throws, the target stays as it was.
 */
export async function replaceEntries(target: string, work: (folder: string) => Promise<void>): Promise<void> {
  await mkdir(target, { recursive: true });
  const folder = join(target, `.writing-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  try {
    await work(folder);
    for (const entry of await readdir(folder)) {
      await rm(join(target, entry), { recursive: true, force: true });
      await rename(join(folder, entry), join(target, entry));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
