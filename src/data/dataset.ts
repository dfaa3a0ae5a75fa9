/** A plan's data, encoded: opened once, read as often as there are epochs. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { SignalCounts } from '../runtime/types.ts';
import { emptyPartWarnings } from './empty-parts.ts';
import { absenceWarnings } from './relation/absent-columns.ts';
import { BlockDataset } from './cache/block-dataset.ts';
import { CacheBuilder } from './cache/cache-builder.ts';
import { findCache } from './cache/cache.ts';
import { cacheKey, filesRead, type Keyed } from './cache/cache-key.ts';
import { CachedBlocks } from './cache/cached-blocks.ts';
import { ChunkLayout } from './cache/chunk-layout.ts';
import { ContentOf } from './files/content-hash.ts';
import { Database } from './database.ts';
import type { Facts, Dataset, DatasetOptions } from './dataset-types.ts';
import { EncodedBlocks } from './encode/encoded-blocks.ts';
import { DataError } from './error.ts';
import type { Examples } from './relation/examples.ts';
import { withWrittenTimes } from './relation/written-times.ts';
import { repeatsWarning } from './relation/keyed-rows.ts';
import { columnsRead, openExamples } from './relation/open-examples.ts';
import { readRows } from './relation/read-rows.ts';
import { stepsLeftOut } from './encode/steps-left-out.ts';
import { checkReport, listSignals, MAX_BAD_FRACTION, reportWarnings, sampleHint } from './encode/bad-rows-limit.ts';
import { writeSample } from './encode/bad-rows-sample.ts';
import { planShards } from './encode/plan-shards.ts';
import { encodeShard, type ShardFindings, sumCounts, together } from './encode/shards.ts';
import { RowStream } from './encode/row-stream.ts';
import { ValueMemory } from './encode/value-memory.ts';
import type { FileRange } from './relation/table.ts';
import { type FoundTally, newTally } from './tables/found-tally.ts';
import { threadFile } from '../files/thread-file.ts';
import { withoutTables } from './tables/plan-of-table.ts';
import { EncodedTables } from './tables/tables.ts';
import { makeTemporary, removeTemporary, temporaryFolder } from './temporary.ts';
import { encodeInThreads } from './encode/threads/thread-pool.ts';
import { entryOf } from '../text/present.ts';
import { dataOf } from '../ir/members.ts';

export type { Dataset, DatasetOptions } from './dataset-types.ts';

/** Threads that encode, at most, unless more are asked for; and what DuckDB needs in each. */
const MAX_THREADS = 8;
const LEAST_THREAD_MEMORY_MB = 96;

/** Each thread loads the program, opens the data and learns the vocabularies, which takes as long as this many rows. */
const ROWS_OF_A_START = 1 << 20;

/** With more threads DuckDB streams joins in no order, and whole row groups would wait for their turn. Encoding takes longer than reading anyway. */
const READER_THREADS = 1;

/**
 * Opens the data of a plan: reads, joins, cuts and encodes it in one pass into the cache, or finds it there. Memory does not grow
 * with the rows. @throws DataError (files, columns, duplicate keys, too many bad rows, no training rows).
 */
export async function openDataset(given: DatasetOptions): Promise<Dataset> {
  const { plan } = given;
  if (plan.data === null)
    throw new DataError(diagnostic('ADS8004', null, { what: `model '${plan.model}' has no \`data\`, so it` }));
  // Other files than the plan's have no training part to be counted by request.
  const { requestId: _requestId, ...data } = plan.data;
  const options = given.files === undefined ? given : { ...given, plan: { ...plan, data } };
  const cacheDir = options.cacheDir === undefined ? join(options.root, '.adsc', 'cache') : options.cacheDir;
  const { key, content } = await keyOf(options, cacheDir);
  const found = cacheDir === null ? null : await findCache(cacheDir, key, options);
  if (found !== null) {
    checkReport(found.header.report, found.header.counts, options, null);
    return new BlockDataset(plan, new CachedBlocks(found), found.header, found.layout, [
      ...repeatsWarning(plan.data, found.header.repeats),
      ...absenceWarnings(found.header.absences),
      ...emptyParts(options, found.header),
      ...reportWarnings({ ...found.header.report, lists: listSignals(options.plan) }, null),
      ...stepsLeftOut(plan, found.header.report),
    ]);
  }
  return build(options, cacheDir, key, content);
}

/** The key that the data of a plan have now, as its files are: {@link openDataset} without rows. @throws DataError (files) */
export async function dataKey(options: Pick<DatasetOptions, 'plan' | 'root' | 'window'>): Promise<string> {
  return (await keyOf(options, join(options.root, '.adsc', 'cache'))).key;
}

async function keyOf(options: Keyed, cacheDir: string | null) {
  const read = filesRead(options);
  const content = await ContentOf.of(
    read.flat(),
    cacheDir === null ? null : join(options.root, '.adsc', 'content.json'),
  );
  return { key: cacheKey(options, read, content), content };
}

async function build(
  options: DatasetOptions,
  cacheDir: string | null,
  key: string,
  content: ContentOf,
): Promise<Dataset> {
  const { plan, extras } = options;
  const source = await Source.open(options);
  let cache: CacheBuilder | null = null;
  let keep = false;
  try {
    const { examples } = source;
    const warnings: Diagnostic[] = [];
    const tables = await EncodedTables.encode(source.database, examples, options);
    const layout = new ChunkLayout(plan, extras, tables.encoded);
    cache = await CacheBuilder.start(cacheDir, key, layout, warnings);
    await cache.writeTables(tables.encoded);
    // Rows in the order of their keys come from all files at once.
    const shards = examples.keyed
      ? [{ first: 0, end: examples.files.length }]
      : planShards(examples.starts, examples.rows, examples.tables.primary.hasRowRanges);
    const { findings, signals: own, tallies } = await encodeAll(options, source, shards, layout, cache, tables);
    await content.check();
    const found = tables.findings(tallies);
    const all = together(findings, options.encoder.signals, found);
    const { counts, ends, labels, bad, seen, valued } = all;
    const values = await withWrittenTimes(plan, all.values, async () => (await source.reopen(), source));
    bad.addRejects(examples.rejects);
    const report = bad.report(examples.lines, sumCounts([own, found.counts]), values);
    const sampleFile = await writeSample(report, options, cacheDir);
    checkReport(report, counts, options, sampleFile);
    warnings.unshift(
      ...repeatsWarning(examples.data, examples.repeats),
      ...absenceWarnings(examples.absences),
      ...emptyParts(options, { valued, absences: examples.absences }),
      ...reportWarnings({ ...report, lists: listSignals(options.plan) }, sampleHint(sampleFile)),
      ...stepsLeftOut(plan, report),
    );

    const facts = {
      key,
      counts,
      ends,
      labels,
      seen,
      lastTime: examples.time?.last ?? null,
      report,
      repeats: examples.repeats,
      absences: examples.absences,
      valued,
    };
    const reader = await cache.finish(facts, options);
    if (reader !== null) return new BlockDataset(plan, new CachedBlocks(reader), facts, layout, warnings);
    await source.reopen();
    keep = true;
    const encoded = shards.map((range, i) => ({ range, counts: findings[i]!.counts }));
    return new BlockDataset(
      plan,
      new EncodedBlocks({
        options,
        source,
        layout,
        shards: encoded,
        content,
        tables,
      }),
      facts,
      layout,
      warnings,
    );
  } finally {
    await cache?.abort();
    if (!keep) source.close();
  }
}

function emptyParts(
  { plan, files }: DatasetOptions,
  { valued, absences }: Pick<Facts, 'valued' | 'absences'>,
): Diagnostic[] {
  const inputs = new Map(plan.inputs.map((input) => [input.name, input]));
  const sources = plan.signals.flatMap(({ name, input, cross }) =>
    cross === undefined ? [{ name, table: entryOf(inputs, input).table, column: entryOf(inputs, input).column }] : [],
  );
  return emptyPartWarnings(dataOf(plan), sources, valued, { given: files !== undefined, absences });
}

interface Found {
  readonly findings: ShardFindings[];
  /** What encoders counted, of signals that no table has. */
  readonly signals: readonly (readonly [string, SignalCounts])[];
  readonly tallies: readonly FoundTally[];
}

/** All rows into the cache: in threads where there are shards for more than one. */
async function encodeAll(
  options: DatasetOptions,
  source: Source,
  shards: readonly FileRange[],
  layout: ChunkLayout,
  cache: CacheBuilder,
  tables: EncodedTables,
): Promise<Found> {
  const { database, examples } = source;
  const limit = options.maxBadFraction ?? MAX_BAD_FRACTION;
  const { malformed } = examples;
  const known = new Set(tables.encoded.map(({ join }) => join));
  const read = new Set(options.plan.inputs.map(({ table }) => table));
  const joined = examples.data.joins.flatMap(({ name }) => (read.has(name) && !known.has(name) ? [name] : []));
  const onRows = (rows: number, bad: number): boolean => {
    options.onProgress?.({ rows, total: examples.rows, joined });
    return bad + malformed <= limit * examples.lines;
  };
  const { plan, root, files, window, extras, encoder, encoderSource } = options;
  const chunkRows = layout.blockRows;
  const most = Math.min(shards.length, options.encodingThreads ?? Math.min(MAX_THREADS, availableParallelism()));
  // DuckDB reads in a thread of its own, so that two processors are busy with one thread that encodes.
  const pays = options.encodingThreads !== undefined || examples.rows >= (2 * ROWS_OF_A_START) / Math.max(1, most - 1);
  const threads = pays ? most : 1;
  const file = threads > 1 ? threadFile('data/encode/threads/thread') : null;
  if (file !== null && encoderSource !== undefined && cache.open) {
    const memoryMb = Math.max(LEAST_THREAD_MEMORY_MB, Math.floor(database.memoryMb / threads));
    const data = {
      plan,
      encoderSource,
      root,
      files,
      window,
      extras,
      facts: (
        await examples.stageJoins(source.folder, columnsRead({ ...options, plan: withoutTables(plan, tables.encoded) }))
      ).facts,
      threads,
      memoryMb,
      tempFolder: temporaryFolder(root),
      chunkRows,
      tables: tables.ofExamples,
    };
    // Each thread has a database of its own, with the joined tables: they need not be here as well.
    source.closeDatabase();
    return encodeInThreads({
      file,
      threads,
      data,
      shards,
      onRows,
      onBlock: (...block) => cache.writeBlock(...block),
    });
  }
  const tallies = tables.ofExamples.map(({ rows }) => newTally(rows));
  const reading = examples.reading(columnsRead({ ...options, plan: withoutTables(plan, tables.encoded) }));
  const findings: ShardFindings[] = [];
  const memory = new ValueMemory();
  let stream: RowStream | null = null;
  let [before, badBefore] = [0, 0];
  try {
    for (const [shard, range] of shards.entries()) {
      let [seen, seenBad, goOn] = [0, 0, true];
      const own = reading.ofFiles(range);
      const rows = shard === shards.length - 1 ? Infinity : own.rowsRead;
      const chunks = encodeShard({
        plan,
        encoder,
        examples: own,
        // Rows that have to be sorted are sorted shard by shard: to sort all of them takes far more room.
        read: (wanted) =>
          reading.sorted
            ? readRows(database, own, wanted)
            : (stream ??= new RowStream(readRows(database, reading, wanted))).take(rows),
        chunkRows,
        extras,
        tables: tables.ofExamples,
        tallies,
        vocabularies: encoderSource?.vocabularies,
        memory,
        onRows: (rows, bad) => (([seen, seenBad] = [rows, bad]), (goOn = onRows(before + rows, badBefore + bad))),
      });
      for (;;) {
        const { done, value } = await chunks.next();
        if (done === true) {
          findings.push(value);
          break;
        }
        const [split, chunk] = value;
        await cache.write(shard, split, chunk);
      }
      if (!goOn) break;
      [before, badBefore] = [before + seen, badBefore + seenBad];
    }
  } finally {
    await (stream as RowStream | null)?.close();
  }
  return { findings, signals: Object.entries(encoder.counts), tallies };
}

/** The examples in a database of their own, which may be closed and opened again. */
class Source {
  readonly #options: DatasetOptions;
  database: Database;
  examples: Examples;
  /** For copies, as long as the rows are read from elsewhere than a cache. */
  readonly folder: string;
  #closed = false;

  private constructor(options: DatasetOptions, folder: string, database: Database, examples: Examples) {
    this.folder = folder;
    this.#options = options;
    this.database = database;
    this.examples = examples;
  }

  /** @throws DataError */
  static async open(options: DatasetOptions): Promise<Source> {
    const folder = makeTemporary(temporaryFolder(options.root));
    let database: Database | null = null;
    try {
      database = await openDatabase(options);
      const staging = { folder, least: options.stagedBytes, kept: options.cacheDir !== null };
      return new Source(options, folder, database, await openExamples(database, { ...options, staging }));
    } catch (error) {
      database?.close();
      removeTemporary(folder);
      throw error;
    }
  }

  closeDatabase(): void {
    this.#closed = true;
    this.database.close();
  }

  close(): void {
    this.closeDatabase();
    removeTemporary(this.folder);
  }

  async reopen(): Promise<void> {
    if (!this.#closed) return;
    const { facts } = this.examples;
    this.database = await openDatabase(this.#options);
    this.#closed = false;
    this.examples = await openExamples(this.database, this.#options, facts);
  }
}

function openDatabase({ root, memoryMb }: DatasetOptions): Promise<Database> {
  return Database.open({ threads: READER_THREADS, memoryMb, tempFolder: temporaryFolder(root) });
}
