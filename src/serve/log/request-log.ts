/**
 * `adsc serve --log`: served rows in files of Parquet that training and calibration read. Answers never wait for it: lines are written
 * behind them, and made Parquet when a file is full or old enough, under another name until it is whole. What the disk can't take is dropped,
 * counted and told.
 */
import { access, constants, mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rename } from '../../files/rename.ts';
import { Database } from '../../data/database.ts';
import { errorCode } from '../../data/files/glob.ts';
import { unitOfText } from '../../data/relation/row-key.ts';
import { sqlString } from '../../data/sql.ts';
import { makeTemporary, removeTemporary } from '../../data/temporary.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import type { Plan, Side } from '../../ir/plan.ts';
import { syncFolder } from '../../files/durable.ts';
import type { Scored } from '../batcher.ts';
import type { Asked } from '../encode-request.ts';
import { filled } from '../tables/find-rows.ts';
import { LogColumns } from './columns.ts';
import { FileNames } from './file-names.ts';
import { checkAgeEveryMs, isFull, isOld, type RotationLimits } from './rotate.ts';
import { Spool } from './spool.ts';

export interface LogOptions extends RotationLimits {
  readonly dir: string;
  /** As typed, for messages. */
  readonly shown: string;
  /** Share of requests that is logged, by a hash of their ids. */
  readonly share: number;
  /** Told when rows were dropped, at most once a minute. */
  readonly onProblem: (problem: Diagnostic) => void;
}

/** Draws of splits and samples of the data have 1 to 3. */
const SALT = 4;
/** In memory, while the disk is slow. */
const MOST_PENDING_BYTES = 32 * 2 ** 20;
/** Full, and waiting to be made Parquet. */
const MOST_SPOOLS = 4;
/** DuckDB writes groups of rows as they fill up, so that they decide its memory. */
const ROW_GROUP = 20_480;
const TELL_EVERY_MS = 60_000;

export class RequestLog {
  /** In whole files. */
  rows = 0;
  dropped = 0;
  files = 0;
  readonly #options: LogOptions;
  readonly #database: Database;
  readonly #folder: string;
  readonly #timer: NodeJS.Timeout;
  /** By plan: another one has other columns. */
  readonly #spools = new Map<string, { readonly columns: LogColumns; readonly spool: Spool }>();
  readonly #columns = new WeakMap<Plan, LogColumns>();
  #full = 0;
  #writing: Promise<void> = Promise.resolve();
  #unreported = 0;
  #toldAt = -Infinity;
  #number = 0;
  readonly #names: FileNames;

  private constructor(options: LogOptions, database: Database, folder: string, names: FileNames) {
    this.#names = names;
    this.#options = options;
    this.#database = database;
    this.#folder = folder;
    this.#timer = setInterval(() => this.#rotate((spool) => isOld(spool, options)), checkAgeEveryMs(options));
    this.#timer.unref();
  }

  /** Makes the folder, and checks that requests of this model can be logged there. */
  static async open(plan: Plan, options: LogOptions): Promise<RequestLog | Diagnostic> {
    const refuse = (reason: string) => diagnostic('ADS8609', null, { path: options.shown, reason });
    const { fault } = new LogColumns(plan);
    if (fault !== null) return refuse(fault);
    try {
      await mkdir(options.dir, { recursive: true });
      await access(options.dir, constants.W_OK);
      // On the disk of the files themselves, so that they can be renamed; removed at the latest by the next server that logs there.
      const folder = makeTemporary(options.dir);
      return new RequestLog(
        options,
        await Database.open({ threads: 1, memoryMb: 192, tempFolder: folder }),
        folder,
        new FileNames(await readdir(options.dir)),
      );
    } catch (error) {
      return refuse(errorCode(error));
    }
  }

  /** Takes the scored rows of a request; never waits. */
  add(id: string, asked: Asked, scored: Scored): void {
    const { options, model } = { options: this.#options, model: scored.version.model };
    if (scored.probabilities.length === 0 || (options.share < 1 && unitOfText(id, SALT) >= options.share)) return;
    const rows = scored.probabilities.length / model.plan.heads.length;
    const columns = this.#columnsOf(model.plan);
    if (columns.fault !== null) return this.#drop(rows, columns.fault);
    let current = this.#spools.get(model.plan.fingerprint);
    if (current === undefined) {
      if (this.#full >= MOST_SPOOLS) return this.#drop(rows, 'writing files of Parquet takes longer than filling them');
      this.#spools.set(
        model.plan.fingerprint,
        (current = { columns, spool: new Spool(join(this.#folder, `${this.#number++}.jsonl`)) }),
      );
    }
    const { spool } = current;
    if (spool.pending > MOST_PENDING_BYTES) return this.#drop(rows, 'the disk takes them too slowly');
    const about = {
      id,
      time: Date.now(),
      modelFingerprint: model.fingerprint,
      calibrator: scored.version.calibrator?.name ?? null,
    };
    const heads = model.plan.heads.length;
    const { places } = scored.prepared;
    const sentRows = asked.kind === 'rank' ? asked.candidates : asked.rows;
    const { found } = scored.prepared;
    const side = (wanted: Side | null, i: number) =>
      [...found]
        .filter(([{ use }]) => wanted === null || use.join.side === wanted)
        .map(([table, numbers]) => [table, numbers[numbers.length === 1 ? 0 : i]!] as const);
    const candidates = Array.from({ length: rows }, (_, i) => {
      const place = places === null ? i : places[i]!;
      return {
        place,
        row: filled(sentRows[place]!, side(asked.kind === 'rank' ? 'candidate' : null, i)),
        probabilities: scored.probabilities.subarray(i * heads, (i + 1) * heads),
      };
    });
    if (asked.kind === 'rank')
      spool.add(columns.line({ ...about, request: filled(asked.request, side('request', 0)), candidates }), rows);
    else
      for (const candidate of candidates)
        spool.add(columns.line({ ...about, request: candidate.row, candidates: [candidate] }), 1);
    this.#rotate((open) => isFull(open, options));
  }

  /** Writes what there is, and ends. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#rotate(() => true);
    await this.#writing;
    this.#toldAt = -Infinity;
    if (this.#unreported > 0) this.#drop(0, 'as reported before');
    this.#database.close();
    removeTemporary(this.#folder);
  }

  #columnsOf(plan: Plan): LogColumns {
    let columns = this.#columns.get(plan);
    if (columns === undefined) this.#columns.set(plan, (columns = new LogColumns(plan)));
    return columns;
  }

  /** Files one after the other: DuckDB works while answers are given, on one thread. */
  #rotate(due: (spool: Spool) => boolean): void {
    for (const [key, { columns, spool }] of this.#spools) {
      if (!due(spool)) continue;
      this.#spools.delete(key);
      this.#full++;
      this.#writing = this.#writing.then(() => this.#write(columns, spool)).finally(() => this.#full--);
    }
  }

  /** Never rejects. */
  async #write(columns: LogColumns, spool: Spool): Promise<void> {
    const temporary = `${spool.path}.tmp`;
    try {
      await spool.finish();
      await this.#database.run(
        `COPY (${columns.rows(sqlString(spool.path), spool.longest)}) TO ${sqlString(temporary)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP})`,
        'the log of requests',
      );
      const file = await open(temporary, 'r');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, join(this.#options.dir, this.#names.next()));
      await syncFolder(this.#options.dir);
      this.rows += spool.rows;
      this.files++;
    } catch (error) {
      this.#drop(spool.rows, errorCode(error).split('\n', 1)[0]!);
    } finally {
      await Promise.all([temporary, spool.path].map((path) => rm(path, { force: true }).catch(() => undefined)));
    }
  }

  #drop(rows: number, reason: string): void {
    this.dropped += rows;
    this.#unreported += rows;
    if (performance.now() - this.#toldAt < TELL_EVERY_MS) return;
    this.#toldAt = performance.now();
    this.#options.onProblem(diagnostic('ADS8610', null, { path: this.#options.shown, rows: this.#unreported, reason }));
    this.#unreported = 0;
  }
}
