/** A plan's data, encoded: opened once, read as often as there are epochs. */
import { join } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { SignalCounts } from '../runtime/types.ts';
import type { EncodedChunk, Split } from './batch.ts';
import { CacheWriter, findCache } from './cache.ts';
import { cacheKey } from './cache-key.ts';
import { CachedDataset } from './cached-dataset.ts';
import { ChunkLayout } from './chunk-layout.ts';
import { Database } from './database.ts';
import type { Dataset, DatasetOptions } from './dataset-types.ts';
import { RowEncoder } from './encode.ts';
import { DataError } from './error.ts';
import { Examples } from './examples.ts';
import { errorCode } from './files.ts';
import { checkReport, MAX_BAD_SHARE, reportWarnings, sampleHint, writeSample } from './report.ts';
import { readRows } from './rows.ts';
import { StreamedDataset } from './streamed-dataset.ts';
import { temporaryFolder } from './temporary.ts';
import { HeapGuard } from './heap.ts';

/** With more threads DuckDB streams joins in no order, and whole row groups would wait for their turn. Encoding takes longer than reading anyway. */
const READER_THREADS = 1;

export type { Dataset, DatasetOptions } from './dataset-types.ts';

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
  const database = await Database.open({ threads: READER_THREADS, memoryMb: options.memoryMb, tempFolder: temporaryFolder(options.root) });
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
    const limit = options.maxBadShare ?? MAX_BAD_SHARE;
    const heap = new HeapGuard();
    let seen = 0;
    const malformed = examples.lines - examples.rows;
    for await (const batch of readRows(database, examples, rows.fields)) {
      for (const [split, chunk] of rows.push(batch)) await writeChunk(split, chunk);
      heap.check();
      seen += batch.rows;
      options.onProgress?.({ rows: seen, total: examples.rows });
      if (rows.bad.bad + malformed > limit * examples.lines) break;
    }
    rows.bad.addRejects(examples.rejects);
    for (const [split, chunk] of rows.finish()) await writeChunk(split, chunk);
    const report = rows.bad.report(examples.lines, snapshot(options.encoder.counts));
    const sampleFile = await writeSample(report, options, cacheDir);
    checkReport(report, rows.counts, options, sampleFile);
    warnings.unshift(...reportWarnings(report, sampleHint(sampleFile)));

    const facts = { key, counts: rows.counts, ends: rows.ends, labels: rows.labels, lastTime: examples.time?.last ?? null, report };
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

function snapshot(counts: Readonly<Record<string, SignalCounts>>): Record<string, SignalCounts> {
  return Object.fromEntries(Object.entries(counts).map(([name, c]) => [name, { ...c }]));
}

