/** DuckDB, in memory, told to touch nothing but files: queries, and streams of column chunks. */
import { tmpdir } from 'node:os';
import {
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBMaterializedResult,
  type DuckDBScalarFunction,
  DuckDBTypeId,
} from '@duckdb/node-api';
import { diagnostic } from '../diagnostics/index.ts';
import { DataError } from './error.ts';
import { readTexts } from './files/read-vector.ts';
import { sqlString } from './sql.ts';
import { makeTemporary, removeTemporary } from './temporary.ts';

export interface DatabaseOptions {
  /** DuckDB's threads. Default 2: encoding is the bottleneck, not reading. With more than one, joins stream in no order. */
  readonly threads?: number;
  /** DuckDB's memory, in MiB; beyond it spills to disk. Default 256: more hardly pays, and memory then doesn't grow with the data. */
  readonly memoryMb?: number;
  /** Where a folder for spilled data may be made. Default: the system's temporary folder. */
  readonly tempFolder?: string;
}

export type Row = Readonly<Record<string, unknown>>;

/** Runs statements; a session of its own per stream, because a connection has one result open at a time. */
export class Session {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(instance: DuckDBInstance): Promise<Session> {
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    // A left join must keep the examples on its probe side, where order is kept up to a vector; see rows.ts.
    await connection.run("SET disabled_optimizers = 'join_order,build_side_probe_side'");
    // Small chunks that an operator holds back would come tens of thousands of rows late.
    await connection.run('SET enable_caching_operators = false');
    return new Session(connection);
  }

  register(fn: DuckDBScalarFunction): void {
    this.#connection.registerScalarFunction(fn);
  }

  /** All rows of a small result, as plain values (64-bit integers as bigint). @throws DataError for unreadable data; `what` names it. */
  async all(sql: string, what: string): Promise<Row[]> {
    return guard(what, async () => {
      const result = await this.#connection.run(sql);
      const rows = await result.getRowObjectsJS();
      restoreTexts(result, rows);
      return rows;
    });
  }

  async run(sql: string, what: string): Promise<void> {
    await guard(what, () => this.#connection.run(sql));
  }

  /** Streams a result in chunks of at most 2,048 rows; DuckDB is at work on the next ones meanwhile. */
  async *stream(sql: string, what: string): AsyncGenerator<DuckDBDataChunk> {
    const result = await guard(what, () => this.#connection.stream(sql));
    const ahead: Promise<DuckDBDataChunk | null>[] = [];
    let last: Promise<unknown> = Promise.resolve();
    const fetch = () => {
      // One after the other: a result gives one chunk at a time.
      const chunk = last.then(() => guard(what, () => result.fetchChunk()));
      // It is looked at when its turn comes, not when it fails; and after a failure nothing more comes.
      last = chunk;
      last.catch(() => undefined);
      ahead.push(chunk);
    };
    for (let i = 0; i < CHUNKS_AHEAD; i++) fetch();
    try {
      for (let next = ahead.shift(); next !== undefined; next = ahead.shift()) {
        const chunk = await next;
        if (chunk === null || chunk.rowCount === 0) return;
        fetch();
        yield chunk;
      }
    } finally {
      // A reader that stops early leaves some on their way.
      await last.catch(() => undefined);
    }
  }

  async append(catalog: string, table: string, texts: readonly string[]): Promise<void> {
    const appender = await this.#connection.createAppender(table, 'main', catalog);
    for (const text of texts) {
      appender.appendVarchar(text);
      appender.endRow();
    }
    appender.closeSync();
  }

  /** Takes whole chunks of rows for a table; nothing is there for sure until it is closed. */
  appender(catalog: string, table: string): Promise<DuckDBAppender> {
    return this.#connection.createAppender(table, 'main', catalog);
  }

  /** Ends what is running: it rejects. */
  interrupt(): void {
    this.#connection.interrupt();
  }

  close(): void {
    this.#connection.closeSync();
  }
}

/** Chunks that are fetched before they are asked for. DuckDB gives many at once, where a row group begins, and then none for a while. */
const CHUNKS_AHEAD = 4;

/** Rows that DuckDB reads at a time. */
const VECTOR_ROWS = 2048;
/** Of a line of JSON, for each of its bytes: its text, twice, and what it is parsed to. */
const BYTES_OF_A_LINE = 4;
const MOST_MEMORY_MB = 2048;

/** A database in memory, which spills to a folder of its own. Tables are seen by all sessions. */
export class Database {
  readonly memoryMb: number;
  readonly #instance: DuckDBInstance;
  /** Runs no statements, as functions are registered while others do: a session that is at work would have this thread wait, and DuckDB for a function of this thread. */
  readonly #registrar: Session;
  /** Of statements outside of sessions: one, unless some run at the same time. */
  readonly #sessions: Session[];
  /** Those of them that are free. A flow of statements has the one that it had before, with its temporary tables. */
  readonly #idle: Session[];
  readonly #folder: string;
  readonly #functions = new Map<string, string>();
  readonly #threads: number;
  #wideLines = false;
  #closed = false;

  private constructor(
    instance: DuckDBInstance,
    [registrar, main]: readonly [Session, Session],
    folder: string,
    memoryMb: number,
    threads: number,
  ) {
    this.#threads = threads;
    this.#instance = instance;
    this.#registrar = registrar;
    this.#sessions = [main];
    this.#idle = [main];
    this.#folder = folder;
    this.memoryMb = memoryMb;
  }

  static async open(options: DatabaseOptions = {}): Promise<Database> {
    const folder = makeTemporary(options.tempFolder ?? tmpdir());
    const memoryMb = options.memoryMb ?? 256;
    const threads = options.threads ?? 2;
    const instance = await DuckDBInstance.create(':memory:', {
      threads: String(threads),
      memory_limit: `${memoryMb}MiB`,
      temp_directory: folder,
      // Nothing is ever fetched from the network.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
      // Files are read in long runs, once or twice: keeping their blocks would fill the memory limit for nothing.
      enable_external_file_cache: 'false',
    });
    const sessions = [await Session.open(instance), await Session.open(instance)] as const;
    return new Database(instance, sessions, folder, memoryMb, threads);
  }

  /**
   * For JSON Lines of so many bytes each. DuckDB holds and parses 2,048 lines at a time in each thread, whatever is read of them: one thread,
   * then, and memory for these lines, which grows with their width and not with the data.
   */
  async makeRoomForLines(bytes: number): Promise<void> {
    const needed = Math.ceil((BYTES_OF_A_LINE * VECTOR_ROWS * bytes) / 2 ** 20);
    if (needed <= this.memoryMb / 2) return;
    await this.run('SET threads = 1', 'settings');
    this.#wideLines = true;
    await this.run(
      `SET memory_limit = '${Math.min(this.memoryMb + needed, Math.max(this.memoryMb, MOST_MEMORY_MB))}MiB'`,
      'settings',
    );
  }

  /** Does work with so many of DuckDB's threads, if lines are not too wide for more than one. */
  async inThreads<T>(threads: number, work: () => Promise<T>): Promise<T> {
    if (this.#wideLines || threads === this.#threads) return work();
    await this.run(`SET threads = ${threads}`, 'settings');
    try {
      return await work();
    } finally {
      await this.run(`SET threads = ${this.#threads}`, 'settings');
    }
  }

  /** A session of the caller's, to be closed by it. */
  session(): Promise<Session> {
    return Session.open(this.#instance);
  }

  register(fn: DuckDBScalarFunction): void {
    this.#registrar.register(fn);
  }

  /** The name of a function made once for this key. */
  scalarFunction(key: string, create: (name: string) => DuckDBScalarFunction): string {
    let name = this.#functions.get(key);
    if (name === undefined) {
      name = `adsc_fn_${this.#functions.size}`;
      this.#functions.set(key, name);
      this.#registrar.register(create(name));
    }
    return name;
  }

  /** A folder of this database's own, removed by `close`. */
  get folder(): string {
    return this.#folder;
  }

  /** How many of DuckDB's threads there are, unless lines are wide. */
  get threads(): number {
    return this.#wideLines ? 1 : this.#threads;
  }

  all(sql: string, what: string): Promise<Row[]> {
    return this.#inSession((session) => session.all(sql, what));
  }

  run(sql: string, what: string): Promise<void> {
    return this.#inSession((session) => session.run(sql, what));
  }

  async #inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    let session = this.#idle.pop();
    if (session === undefined) this.#sessions.push((session = await this.session()));
    try {
      return await work(session);
    } finally {
      this.#idle.push(session);
    }
  }

  /** Appends texts to the one column of a table. */
  async append(catalog: string, table: string, texts: readonly string[]): Promise<void> {
    await this.#inSession((session) => session.append(catalog, table, texts));
  }

  appender(catalog: string, table: string): Promise<DuckDBAppender> {
    return this.#inSession((session) => session.appender(catalog, table));
  }

  /** Ends what is running outside of sessions: it rejects. */
  interrupt(): void {
    if (!this.#closed) for (const session of this.#sessions) session.interrupt();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const session of [this.#registrar, ...this.#sessions]) session.close();
    this.#instance.closeSync();
    removeTemporary(this.#folder);
  }
}

/** The driver takes a byte-order mark off texts, and it is a part of them: of names and keys too. */
function restoreTexts(result: DuckDBMaterializedResult, rows: Record<string, unknown>[]): void {
  const names = result.deduplicatedColumnNames();
  names.forEach((name, column) => {
    if (result.columnTypeId(column) !== DuckDBTypeId.VARCHAR) return;
    for (let chunk = 0, at = 0; chunk < result.chunkCount; chunk++) {
      const { rowCount, vector } = columnOf(result, chunk, column);
      for (const text of readTexts(vector, rowCount)) rows[at++]![name] = text;
    }
  });
}

function columnOf(result: DuckDBMaterializedResult, index: number, column: number) {
  const chunk = result.getChunk(index);
  return { rowCount: chunk.rowCount, vector: chunk.getColumnVector(column) };
}

async function guard<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw translate(error, what);
  }
}

/** Which of DuckDB's errors are about data; the others (parser, binder, internal) are bugs of ours and stay as they are. */
const aboutData =
  /^(Invalid Input|IO|Conversion|Out of Range|Out of Memory|Invalid Error|Invalid|Serialization|Permission|Not implemented|HTTP|Sequence|Constraint)( Error)?: /i;

function translate(error: unknown, what: string): unknown {
  if (error instanceof DataError || !(error instanceof Error)) return error;
  const [first = ''] = error.message.split('\n');
  // Whatever DuckDB was doing then: committing, for one.
  const full = /no space left|could not write|failed to write|max_temp_directory_size/i.test(first);
  if (!full && !aboutData.test(first)) return error;
  const reason = first.replace(full ? /^[\w ]*Error: / : aboutData, '');
  // All that DuckDB says of a file with lines that end in `\r\n` and others in `\n`.
  if (/state machine reached an invalid state/i.test(first)) {
    return new DataError(
      diagnostic(
        'ADS8003',
        null,
        { file: what, reason: 'its lines are not all alike' },
        { hint: 'do some lines end with CR LF and others with LF alone? Write them all in one way' },
      ),
    );
  }
  if (full) return new DataError(diagnostic('ADS8022', null, { file: 'temporary data', reason }));
  const memory = /^Out of Memory|failed to allocate/i.test(first)
    ? 'its rows are very wide, or very many are needed at once: write the columns that are read to a file of their own (Parquet takes the least memory)'
    : null;
  return new DataError(diagnostic('ADS8003', null, { file: what, reason }, { hint: memory }));
}

/** SQL for a table function's list of files. */
export function fileList(absolutePaths: readonly string[]): string {
  return `[${absolutePaths.map((path) => sqlString(escapeGlob(path))).join(', ')}]`;
}

/** DuckDB would read `*`, `?` and `[` in a file's name as a pattern. */
function escapeGlob(path: string): string {
  return path.replace(/[*?[]/g, (char) => `[${char}]`);
}
