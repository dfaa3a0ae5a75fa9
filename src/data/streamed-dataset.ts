/** A data set that no cache could hold: every pass reads, joins and encodes again. */
import type { Diagnostic } from '../diagnostics/index.ts';
import type { BadRowReport } from './bad-rows.ts';
import type { EncodedChunk, Split } from './batch.ts';
import type { ChunkLayout } from './chunk-layout.ts';
import type { Database } from './database.ts';
import type { Dataset, DatasetOptions, Facts } from './dataset-types.ts';
import { RowEncoder } from './encode.ts';
import type { Examples } from './examples.ts';
import { readRows } from './rows.ts';
import { blockOrder, groupSize, shuffleRows } from './shuffle.ts';

/** Without a cache: every pass reads and encodes again, and rows are shuffled over some neighbouring chunks only. */
export class StreamedDataset implements Dataset {
  readonly cached = false;
  readonly counts: Readonly<Record<Split, number>>;
  readonly ends: Facts['ends'];
  readonly labels: Facts['labels'];
  readonly lastTime: number | null;
  readonly report: BadRowReport;
  readonly absences: Facts['absences'];
  readonly diagnostics: readonly Diagnostic[];
  readonly key: string;
  readonly seen: Facts['seen'];
  readonly #options: DatasetOptions;
  readonly #database: Database;
  readonly #examples: Examples;
  readonly #layout: ChunkLayout;

  constructor(parts: { options: DatasetOptions; database: Database; examples: Examples; layout: ChunkLayout; warnings: readonly Diagnostic[]; facts: Facts }) {
    ({ counts: this.counts, ends: this.ends, labels: this.labels, lastTime: this.lastTime, report: this.report, absences: this.absences, seen: this.seen, key: this.key } = parts.facts);
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
    const shuffled = () => shuffleRows(group, group.reduce((sum, chunk) => sum + chunk.rows, 0), this.#layout, random.fork('rows', number++));
    for await (const chunk of this.#encoded(split)) {
      group.push(chunk);
      if (group.length < size) continue;
      yield* shuffled();
      group = [];
    }
    yield* shuffled();
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
