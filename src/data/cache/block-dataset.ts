/** A data set as blocks of encoded rows, wherever they come from: rows and their order are the same with and without a cache. */
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Plan } from '../../ir/plan.ts';
import type { CompactChunk, EncodedChunk, Split } from '../encoded-chunk.ts';
import type { EncodedTable } from '../tables/encode-table.ts';
import { expandWith } from '../tables/expand.ts';
import type { ChunkLayout } from './chunk-layout.ts';
import type { Dataset, Facts } from '../dataset-types.ts';
import { blockOrder, groupSize, shuffleRows } from '../encode/shuffle.ts';

/** Where blocks come from: the cache (`CachedBlocks`), or the files once more (`EncodedBlocks`). */
export interface BlockSource {
  /** Whether they come from the disk. */
  readonly cached: boolean;
  /** Rows of each block of a part, in the order of the files. A function of plan and files: every source has the same blocks. */
  rows(split: Split): readonly number[];
  /** Blocks by their index, in the order asked for. `keep`: chunks are the caller's to keep; otherwise each is valid until the next but one is asked for. */
  read(split: Split, order: Uint32Array, keep: boolean): AsyncGenerator<CompactChunk>;
  /** Those whose rows the blocks name. */
  tables(): Promise<readonly EncodedTable[]>;
  close(): Promise<void>;
}

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
    return this.#source.cached;
  }

  async *chunks(
    split: Split,
    options: { readonly seed?: number; readonly shuffle?: boolean } = {},
  ): AsyncGenerator<EncodedChunk> {
    const rows = this.#source.rows(split);
    const expand = expandWith(this.#plan, await this.#source.tables());
    if (options.shuffle !== true) {
      const inOrder = Uint32Array.from(rows, (_, i) => i);
      for await (const chunk of this.#source.read(split, inOrder, true)) yield expand(chunk);
      return;
    }
    const { order, random } = blockOrder(rows.length, options.seed ?? 0);
    const size = groupSize(this.#layout);
    const blocks = this.#source.read(split, order, false);
    try {
      for (let first = 0, group = 0; first < order.length; first += size, group++) {
        const some = order.subarray(first, first + size);
        const total = some.reduce((sum, block) => sum + rows[block]!, 0);
        const shuffled = shuffleRows(take(blocks, some.length), total, this.#layout, random.fork('rows', group));
        for await (const chunk of shuffled) yield expand(chunk);
      }
    } finally {
      await blocks.return(undefined);
    }
  }

  close(): Promise<void> {
    return this.#source.close();
  }
}

/** The next chunks; what comes after them stays to be taken. */
async function* take(chunks: AsyncGenerator<CompactChunk>, count: number): AsyncGenerator<CompactChunk> {
  for (let i = 0; i < count; i++) {
    const { done, value } = await chunks.next();
    if (done === true) throw new Error('a block is missing');
    yield value;
  }
}
