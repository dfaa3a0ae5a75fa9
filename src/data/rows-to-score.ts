/** Rows that are scored: read once, in the order of the files, encoded chunk by chunk. No cache, no labels; memory does not grow with the rows. */
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Plan } from '../ir/plan.ts';
import type { Encoder, RawScalar } from '../runtime/types.ts';
import { type EncodedChunk, PARTS, type Split } from './encoded-chunk.ts';
import { Database } from './database.ts';
import { emptyPartWarnings, sumValued } from './empty-parts.ts';
import type { BadRowReport } from './encode/bad-rows.ts';
import { firstValues } from './encode/bad-values.ts';
import type { FieldSource } from './encode/input-columns.ts';
import { RowEncoder } from './encode/row-encoder.ts';
import { HeapGuard } from './encode/heap-guard.ts';
import { stepsLeftOut } from './encode/steps-left-out.ts';
import { checkReport, listSignals, MAX_BAD_FRACTION, reportWarnings } from './encode/bad-rows-limit.ts';
import { sumCounts } from './encode/shards.ts';
import { DataError } from './error.ts';
import { refuseChanged } from './files/changed.ts';
import { type CellForm, type KeyColumn, keyColumns } from './key-columns.ts';
import { absenceWarnings } from './relation/absent-columns.ts';
import type { Examples, Field } from './relation/examples.ts';
import type { Reference } from './relation/joins.ts';
import { openExamples } from './relation/open-examples.ts';
import { readRows } from './relation/read-rows.ts';
import { ValueMemory } from './encode/value-memory.ts';
import { withWrittenTimes } from './relation/written-times.ts';
import { type ScoringPlan, scoringPlan } from './scoring-plan.ts';
import { expandWith } from './tables/expand.ts';
import { newTally } from './tables/found-tally.ts';
import { EncodedTables, type TablesFindings } from './tables/tables.ts';
import { sqlString } from './sql.ts';
import { entryOf } from '../text/present.ts';
import { dataOf } from '../ir/members.ts';

export interface ScoringOptions {
  readonly plan: Plan;
  /** Of the emitted transforms of the same plan. */
  readonly encoder: Encoder;
  /** The project root: data paths are relative to it and never leave it. */
  readonly root: string;
  /** Read these files (a glob) instead of the plan's. */
  readonly files?: string;
  /** null: all rows. */
  readonly split: Split | null;
  /** How the cells of keys are written. */
  readonly cells: CellForm;
  /** Rows of a chunk, at most. */
  readonly chunkRows: number;
  /** Fraction of bad rows above which scoring stops. Default .01. */
  readonly maxBadFraction?: number;
  /** Where a folder for what DuckDB spills may be made. */
  readonly tempFolder?: string;
  readonly signal: AbortSignal;
  /** Rows read, of all that there are. */
  readonly onProgress?: (progress: { readonly rows: number; readonly total: number }) => void;
}

/** A chunk, and the cells of each key column by row. */
export interface ChunkToScore {
  readonly chunk: EncodedChunk;
  readonly keys: readonly (readonly (string | null)[])[];
}

export class RowsToScore {
  readonly keys: readonly KeyColumn[];
  /** Of all tables, as absolute paths. */
  readonly files: readonly string[];
  /** Warnings so far: of columns before the rows, of the rows once all are read. */
  readonly diagnostics: Diagnostic[];
  readonly #options: ScoringOptions;
  readonly #plan: ScoringPlan;
  readonly #database: Database;
  readonly #examples: Examples;
  #report: BadRowReport | null = null;

  private constructor(options: ScoringOptions, plan: ScoringPlan, database: Database, examples: Examples) {
    this.#options = options;
    this.#plan = plan;
    this.#database = database;
    this.#examples = examples;
    this.keys = keyColumns(examples, dataOf(options.plan).key ?? [], options.cells);
    const { primary, joins } = examples.tables;
    this.files = [primary, ...joins].flatMap(({ files }) => files.map(({ absolute }) => absolute));
    this.diagnostics = absenceWarnings(examples.absences);
  }

  /** @throws DataError (files, columns, types); what the aborted signal interrupts throws anything */
  static async open(options: ScoringOptions): Promise<RowsToScore> {
    const { plan, root, files, split, tempFolder, signal } = options;
    if (plan.data === null)
      throw new DataError(diagnostic('ADS8004', null, { what: `model '${plan.model}' has no \`data\`, so it` }));
    const scoring = scoringPlan(plan, split);
    const database = await Database.open({ threads: 1, ...(tempFolder === undefined ? {} : { tempFolder }) });
    const interrupt = () => database.interrupt();
    signal.addEventListener('abort', interrupt);
    try {
      const examples = await openExamples(database, {
        plan: scoring.relation,
        root,
        ...(files === undefined ? {} : { files }),
        names: plan.data.key ?? [],
        rules: { inFileOrder: true, mayLack: new Set(scoring.served.keys()), zone: scoring.zone },
      });
      return new RowsToScore(options, scoring, database, examples);
    } catch (error) {
      database.close();
      throw error;
    } finally {
      signal.removeEventListener('abort', interrupt);
    }
  }

  /** The time after which the part that is scored begins, epoch ms; null: it is not cut by time, or all rows are scored. */
  get begins(): number | null {
    const { split } = this.#options;
    return split === null || split === 'train' ? null : (this.#examples.facts.cuts[0]?.[split] ?? null);
  }

  /** What was found in the rows, once all are read. */
  get report(): BadRowReport {
    if (this.#report === null) throw new Error('the rows were not read to their end');
    return this.#report;
  }

  /** Rows in their order; to be read once. @throws DataError for too many bad rows, at the latest after the last chunk */
  async *chunks(): AsyncGenerator<ChunkToScore> {
    const { split, chunkRows, onProgress, signal } = this.#options;
    const { rows: plan } = this.#plan;
    const examples = this.#examples;
    const wanted = split ?? 'holdout';
    const tables = await EncodedTables.encode(this.#database, examples, { plan, encoder: this.#options.encoder });
    const tallies = tables.ofExamples.map(({ rows }) => newTally(rows));
    const encoder = new RowEncoder(plan, this.#options.encoder, this.#withConstants(), chunkRows, {
      wants: (part) => part === wanted,
      carried: this.keys.map(({ field }) => field),
      tables: tables.ofExamples,
      tallies,
    });
    const whole = expandWith(plan, tables.encoded);
    const cells = ({ carried }: EncodedChunk) =>
      this.keys.map(({ text }, k) => carried![k]!.map((value) => (value == null ? null : text(value))));
    const heap = new HeapGuard();
    const limit = (this.#options.maxBadFraction ?? MAX_BAD_FRACTION) * examples.lines;
    const { malformed } = examples;
    let read = 0;
    try {
      for await (const batch of readRows(this.#database, examples, new ValueMemory().wantedBy(encoder))) {
        // No part is trained on: all rows are read as one.
        if (split === null) batch.part.fill(PARTS.indexOf(wanted));
        for (const [, chunk] of encoder.push(batch)) yield { chunk: whole(chunk), keys: cells(chunk) };
        heap.check();
        read += batch.rows;
        onProgress?.({ rows: read, total: examples.rows });
        if (signal.aborted || encoder.judge.bad.bad + malformed > limit) break;
      }
    } catch (error) {
      refuseChanged(this.#examples.files);
      throw error;
    }
    if (!signal.aborted) for (const [, chunk] of encoder.finish()) yield { chunk: whole(chunk), keys: cells(chunk) };
    await this.#finish(encoder, tables.findings(tallies));
  }

  close(): void {
    this.#database.close();
  }

  async #finish(encoder: RowEncoder, ofTables: TablesFindings): Promise<void> {
    const { plan, files } = this.#options;
    const examples = this.#examples;
    refuseChanged(examples.files);
    encoder.judge.bad.addRejects(examples.rejects);
    const values = await withWrittenTimes(
      plan,
      firstValues([encoder.values, ofTables.badValues(encoder.badFound)]),
      async () => ({ database: this.#database, examples }),
    );
    const report = encoder.judge.bad.report(
      examples.lines,
      sumCounts([Object.entries(this.#options.encoder.counts), ofTables.counts]),
      values,
    );
    checkReport(report, encoder.counts, { ...this.#options, plan, files: files ?? dataOf(plan).primary.glob }, null);
    const inputs = new Map(plan.inputs.map((input) => [input.name, input]));
    const sources = plan.signals.flatMap(({ name, input, cross }) =>
      cross === undefined ? [{ name, table: entryOf(inputs, input).table, column: entryOf(inputs, input).column }] : [],
    );
    this.diagnostics.push(
      ...emptyPartWarnings(dataOf(plan), sources, sumValued([encoder.valued, ofTables.valued]), {
        given: true,
        absences: examples.absences,
      }),
      ...reportWarnings({ ...report, lists: listSignals(plan) }, null),
      ...stepsLeftOut(plan, report),
    );
    this.#report = report;
  }

  /** A server's constant where no file has the column. */
  #withConstants(): FieldSource {
    const examples = this.#examples;
    const { primary } = examples.tables;
    const constants = new Map([...this.#plan.served].filter(([column]) => !primary.has(column)));
    return {
      files: examples.files,
      time: examples.time,
      timeText: examples.timeText,
      window: null,
      reference: (input) => examples.reference(input),
      named: (name) => examples.named(name),
      timeField: (reference, isEvent) => examples.timeField(reference, isEvent),
      raw: (reference: Reference, maps?: boolean) => {
        const constant = reference.table < 0 ? constants.get(reference.column) : undefined;
        return constant === undefined ? examples.raw(reference, maps) : constantField(constant);
      },
    };
  }
}

function constantField(value: RawScalar): Field {
  if (typeof value === 'number') return { sql: `CAST(${value} AS DOUBLE)`, kind: { scalar: 'double', list: false } };
  if (typeof value === 'boolean') return { sql: String(value), kind: { scalar: 'boolean', list: false } };
  return { sql: sqlString(String(value)), kind: { scalar: 'text', list: false } };
}
