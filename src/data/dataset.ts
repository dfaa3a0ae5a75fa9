/** A plan's data, encoded: opened once, read as often as there are epochs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Plan } from '../plan/schema.ts';
import type { Encoder, SignalCounts } from '../runtime/types.ts';
import type { EncodedChunk, Extras, Split } from './batch.ts';
import { type BadRowReport, describeKinds } from './bad-rows.ts';
import { type CacheReader, CacheWriter, findCache } from './cache.ts';
import { cacheKey } from './cache-key.ts';
import { ChunkLayout } from './chunk-layout.ts';
import { Database } from './database.ts';
import { RowEncoder } from './encode.ts';
import { DataError } from './error.ts';
import { Examples } from './examples.ts';
import { errorCode } from './files.ts';
import { readRows } from './rows.ts';
import { blockOrder, groupSize, shuffleRows } from './shuffle.ts';
import { describeSplit } from './splits.ts';

export interface DatasetOptions {
  readonly plan: Plan;
  /** Of the emitted transforms of the same plan. */
  readonly encoder: Encoder;
  /** The project root: data paths are relative to it and never leave it. */
  readonly root: string;
  /** Where encoded data is kept. Default `.adsc/cache` in the root; null: nowhere. */
  readonly cacheDir?: string | null;
  /** Read these files (a glob) instead of the plan's; then all rows are `holdout`. */
  readonly files?: string;
  /** Columns beside the model's own. */
  readonly extras?: Extras;
  readonly threads?: number;
  /** DuckDB's memory in MiB. */
  readonly memoryMb?: number;
  /** Share of bad rows above which the run stops. Default .01. */
  readonly maxBadShare?: number;
  readonly onProgress?: (progress: { readonly rows: number; readonly total: number }) => void;
}

export interface Dataset {
  /** Rows of each part, without the bad ones. */
  readonly counts: Readonly<Record<Split, number>>;
  /** Last time in the data, epoch ms; null without a time column. */
  readonly lastTime: number | null;
  readonly report: BadRowReport;
  /** Warnings: bad rows, bad values, no cache. */
  readonly diagnostics: readonly Diagnostic[];
  /** Identifies plan and files: the same key means the same rows in the same order. */
  readonly key: string;
  /** Whether the rows come from a cache on disk (they are encoded in every pass otherwise). */
  readonly cached: boolean;
  /**
   * The rows of a part, in file order, or shuffled by `seed`: the same seed gives the same rows in the same order. Chunks are the
   * caller's to keep.
   */
  chunks(split: Split, options?: { readonly seed?: number; readonly shuffle?: boolean }): AsyncIterable<EncodedChunk>;
  close(): Promise<void>;
}

/**
 * Opens the data of a plan: reads, joins, cuts and encodes it in one pass into the cache, or finds it there. Memory does not grow
 * with the rows. @throws DataError (files, columns, duplicate keys, too many bad rows, no training rows).
 */
export async function openDataset(options: DatasetOptions): Promise<Dataset> {
  const { plan } = options;
  if (plan.data === null) throw new DataError(diagnostic('ADS8004', null, { what: `model '${plan.model}' has no \`data\`, so it` }));
  const cacheDir = options.cacheDir === undefined ? join(options.root, '.adsc', 'cache') : options.cacheDir;
  const layout = new ChunkLayout(plan, options.extras);
  const key = cacheKey(options);
  const found = cacheDir === null ? null : await findCache(cacheDir, key, layout);
  if (found !== null) {
    checkReport(found.header.report, found.header.counts, options, null);
    return new CachedDataset(found, layout, reportWarnings(found.header.report, null));
  }
  return build(options, cacheDir, layout, key);
}

async function build(options: DatasetOptions, cacheDir: string | null, layout: ChunkLayout, key: string): Promise<Dataset> {
  const { plan } = options;
  const database = await Database.open({ threads: options.threads, memoryMb: options.memoryMb });
  let writer: CacheWriter | null = null;
  let keep = false;
  try {
    const examples = await openExamples(database, options);
    const warnings: Diagnostic[] = [];
    const noCache = (error: unknown) => warnings.push(diagnostic('ADS8014', null, { folder: cacheDir!, reason: errorCode(error) }));
    if (cacheDir !== null) writer = await CacheWriter.create(cacheDir, key, layout).catch((error: unknown) => (noCache(error), null));
    const writeChunk = async (split: Split, chunk: EncodedChunk) => {
      if (writer === null) return;
      try {
        await writer.write(split, chunk);
      } catch (error) {
        noCache(error);
        await writer.abort();
        writer = null;
      }
    };

    const rows = new RowEncoder(plan, options.encoder, examples, layout.blockRows, options.extras);
    const limit = options.maxBadShare ?? 0.01;
    let seen = 0;
    let malformed = 0;
    const onRejects = (rejects: readonly { file: string; line: number; lines: number; detail: string }[]) => {
      for (const reject of rejects) {
        rows.bad.add('malformed line', reject.file, reject.line, reject.detail, reject.lines);
        malformed += reject.lines;
      }
    };
    for await (const batch of readRows(database, examples, rows.fields, { onRejects })) {
      for (const [split, chunk] of rows.push(batch)) await writeChunk(split, chunk);
      seen += batch.rows;
      options.onProgress?.({ rows: seen, total: examples.rows });
      if (rows.bad.bad > limit * examples.rows) break;
    }
    for (const [split, chunk] of rows.finish()) await writeChunk(split, chunk);
    const report = rows.bad.report(examples.rows + malformed, snapshot(options.encoder.counts));
    const sampleFile = await writeSample(report, options, cacheDir);
    checkReport(report, rows.counts, options, sampleFile);
    warnings.unshift(...reportWarnings(report, sampleFile));

    const facts = { key, counts: rows.counts, lastTime: examples.time?.last ?? null, report };
    if (writer !== null) {
      try {
        await writer.finish(facts);
        writer = null;
        const reader = await findCache(cacheDir!, key, layout);
        if (reader !== null) return new CachedDataset(reader, layout, warnings);
      } catch (error) {
        noCache(error);
      }
    }
    keep = true;
    return new StreamedDataset({ options, database, examples, layout, warnings, facts });
  } finally {
    await writer?.abort();
    if (!keep) database.close();
  }
}

function openExamples(database: Database, options: DatasetOptions): Promise<Examples> {
  const { plan } = options;
  const data = plan.data!;
  const named = (name: string) => {
    const join = data.joins.find((j) => name.startsWith(`${j.name}.`));
    return join === undefined ? { table: null, column: name } : { table: join.name, column: name.slice(join.name.length + 1) };
  };
  const columns = [
    ...plan.inputs,
    ...plan.heads.map((head) => named(head.label.column)),
    ...(data.source === null ? [] : [{ table: null, column: data.source.column }]),
    ...(data.weight === null ? [] : [named(data.weight)]),
    ...[...(options.extras?.numbers ?? []), ...(options.extras?.keys ?? [])].map(named),
  ];
  return Examples.open({
    database,
    root: options.root,
    data,
    splits: [{ holdout: plan.train.holdout, validate: plan.train.validate }],
    columns,
    ...(options.files === undefined ? {} : { files: options.files }),
  });
}

class CachedDataset implements Dataset {
  readonly cached = true;
  readonly diagnostics: readonly Diagnostic[];
  readonly #reader: CacheReader;
  readonly #layout: ChunkLayout;

  constructor(reader: CacheReader, layout: ChunkLayout, diagnostics: readonly Diagnostic[]) {
    this.#reader = reader;
    this.#layout = layout;
    this.diagnostics = diagnostics;
  }

  get counts() {
    return this.#reader.header.counts;
  }
  get lastTime() {
    return this.#reader.header.lastTime;
  }
  get report() {
    return this.#reader.header.report;
  }
  get key() {
    return this.#reader.header.key;
  }

  async *chunks(split: Split, options: { readonly seed?: number; readonly shuffle?: boolean } = {}): AsyncGenerator<EncodedChunk> {
    const blocks = this.#reader.blocks(split);
    if (options.shuffle !== true) {
      for (const block of blocks) yield await this.#reader.read(split, block);
      return;
    }
    const { order, random } = blockOrder(blocks.length, options.seed ?? 0);
    const size = groupSize(this.#layout);
    for (let first = 0, group = 0; first < order.length; first += size, group++) {
      const chunks: EncodedChunk[] = [];
      for (const block of order.subarray(first, first + size)) chunks.push(await this.#reader.read(split, blocks[block]!));
      yield* shuffleRows(chunks, this.#layout, random.fork('rows', group));
    }
  }

  close(): Promise<void> {
    return this.#reader.close();
  }
}

interface Facts {
  readonly key: string;
  readonly counts: Readonly<Record<Split, number>>;
  readonly lastTime: number | null;
  readonly report: BadRowReport;
}

/** Without a cache: every pass reads and encodes again, and rows are shuffled over some neighbouring chunks only. */
class StreamedDataset implements Dataset {
  readonly cached = false;
  readonly counts: Readonly<Record<Split, number>>;
  readonly lastTime: number | null;
  readonly report: BadRowReport;
  readonly diagnostics: readonly Diagnostic[];
  readonly key: string;
  readonly #options: DatasetOptions;
  readonly #database: Database;
  readonly #examples: Examples;
  readonly #layout: ChunkLayout;

  constructor(parts: { options: DatasetOptions; database: Database; examples: Examples; layout: ChunkLayout; warnings: readonly Diagnostic[]; facts: Facts }) {
    ({ counts: this.counts, lastTime: this.lastTime, report: this.report, key: this.key } = parts.facts);
    this.diagnostics = parts.warnings;
    this.#options = parts.options;
    this.#database = parts.database;
    this.#examples = parts.examples;
    this.#layout = parts.layout;
  }

  async *chunks(split: Split, options: { readonly seed?: number; readonly shuffle?: boolean } = {}): AsyncGenerator<EncodedChunk> {
    if (options.shuffle !== true) {
      yield* this.#encoded(split);
      return;
    }
    const { random } = blockOrder(0, options.seed ?? 0);
    const size = groupSize(this.#layout);
    let group: EncodedChunk[] = [];
    let number = 0;
    for await (const chunk of this.#encoded(split)) {
      group.push(chunk);
      if (group.length < size) continue;
      yield* shuffleRows(group, this.#layout, random.fork('rows', number++));
      group = [];
    }
    yield* shuffleRows(group, this.#layout, random.fork('rows', number));
  }

  async *#encoded(split: Split): AsyncGenerator<EncodedChunk> {
    const rows = new RowEncoder(this.#options.plan, this.#options.encoder, this.#examples, this.#layout.blockRows, this.#options.extras);
    for await (const batch of readRows(this.#database, this.#examples, rows.fields)) {
      for (const [part, chunk] of rows.push(batch)) if (part === split) yield chunk;
    }
    for (const [part, chunk] of rows.finish()) if (part === split) yield chunk;
  }

  close(): Promise<void> {
    this.#database.close();
    return Promise.resolve();
  }
}

function snapshot(counts: Readonly<Record<string, SignalCounts>>): Record<string, SignalCounts> {
  return Object.fromEntries(Object.entries(counts).map(([name, c]) => [name, { ...c }]));
}

/** @throws DataError when too many rows are bad or none is left to train on. */
function checkReport(report: BadRowReport, counts: Readonly<Record<Split, number>>, options: DatasetOptions, sampleFile: string | null): void {
  const limit = options.maxBadShare ?? 0.01;
  if (report.bad > limit * report.rows) {
    const [first] = report.sample;
    const example = first === undefined ? '' : `the first: ${first.file}, row ${first.row}: ${first.detail}`;
    const hint = [example, sampleFile === null ? '' : `a sample is in ${sampleFile}`].filter((text) => text !== '').join('; ');
    const facts = { bad: report.bad, rows: report.rows, limit: limit * 100, kinds: describeKinds(report.kinds) };
    throw new DataError(diagnostic('ADS8008', null, facts, { hint }));
  }
  const { holdout, validate } = options.plan.train;
  if (options.files === undefined && counts.train === 0) {
    const cut = [report.bad === 0 ? '' : `${report.bad} bad rows`, holdout === null ? '' : `holdout ${describeSplit(holdout)}`, validate === null ? '' : `validate ${describeSplit(validate)}`].filter((text) => text !== '').join(', ');
    throw new DataError(diagnostic('ADS8019', null, { part: 'training', rows: report.rows, cut: cut || 'nothing' }));
  }
}

function reportWarnings(report: BadRowReport, sampleFile: string | null): Diagnostic[] {
  const warnings: Diagnostic[] = [];
  if (report.bad > 0) {
    const hint = sampleFile === null ? null : `a sample is in ${sampleFile}`;
    warnings.push(diagnostic('ADS8009', null, { bad: report.bad, rows: report.rows, kinds: describeKinds(report.kinds) }, { hint }));
  }
  for (const [signal, counts] of Object.entries(report.signals)) {
    if (counts.bad === 0) continue;
    const reason = 'they are not what its format says';
    warnings.push(diagnostic('ADS8020', null, { bad: counts.bad, count: counts.rows, signal, reason }));
  }
  return warnings;
}

/** Writes the sample as JSON Lines beside the cache; null where there is nothing to write, or nowhere. */
async function writeSample(report: BadRowReport, options: DatasetOptions, cacheDir: string | null): Promise<string | null> {
  if (report.sample.length === 0 || cacheDir === null) return null;
  const name = options.plan.model.replace(/[^\w-]/g, '_').slice(0, 80);
  const file = join(dirname(cacheDir), 'bad-rows', `${name}.jsonl`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, report.sample.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return file;
  } catch {
    return null;
  }
}
