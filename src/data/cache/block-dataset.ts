/** A data set as blocks of encoded rows, wherever they come from: rows and their order are the same with and without a cache. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import type { EncodedChunk, Split } from '../encoded-chunk.ts';
import type { ChunkLayout } from './chunk-layout.ts';
import type { KeptRows } from './kept-rows.ts';
import type { Dataset, Facts } from '../dataset-types.ts';
import { type BlockSource, readBlocks } from './read-blocks.ts';

export class BlockDataset implements Dataset {
  readonly diagnostics: readonly Diagnostic[];
  readonly key: string;
  readonly counts: Facts['counts'];
  readonly ends: Facts['ends'];
  readonly labels: Facts['labels'];
  readonly lastTime: Facts['lastTime'];
  readonly report: Facts['report'];
  readonly absences: Facts['absences'];
  readonly valued: Facts['valued'];
  readonly repeats: Facts['repeats'];
  readonly seen: Facts['seen'];
  readonly #plan: Plan;
  readonly #source: BlockSource;
  readonly #layout: ChunkLayout;

  constructor(plan: Plan, source: BlockSource, facts: Facts, layout: ChunkLayout, diagnostics: readonly Diagnostic[]) {
    ({
      key: this.key,
      counts: this.counts,
      ends: this.ends,
      labels: this.labels,
      lastTime: this.lastTime,
      report: this.report,
      absences: this.absences,
      valued: this.valued,
      repeats: this.repeats,
      seen: this.seen,
    } = facts);
    this.diagnostics = diagnostics;
    this.#plan = plan;
    this.#source = source;
    this.#layout = layout;
  }

  get cached(): boolean {
    return this.kept !== null;
  }

  get kept(): KeptRows | null {
    return this.#source.kept;
  }

  chunks(
    split: Split,
    options: { readonly seed?: number; readonly shuffle?: boolean } = {},
  ): AsyncGenerator<EncodedChunk> {
    return readBlocks(this.#source, this.#layout, this.#plan, split, options);
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}
