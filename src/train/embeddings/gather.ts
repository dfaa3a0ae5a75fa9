/** The forward half of embedding tables: rows to features. */
import type { Batch, BatchIds } from '../batches/batch.ts';
import type { FeatureLayout, TableUse } from '../batches/layout.ts';
import { TableMemory } from './memory.ts';

/** Feature names of a pool of max or attention, as the engines' contract has them. */
export const entriesName = (node: string): string => `${node}/entries`;
export const maskName = (node: string): string => `${node}/mask`;

/** Looks up every feature of the tables into buffers that are reused: a result is valid until the next call. */
export class EmbeddingGather {
  readonly #layout: FeatureLayout;
  readonly #buffers = new Map<string, Float32Array>();

  constructor(layout: FeatureLayout, capacity: number) {
    this.#layout = layout;
    for (const { width, uses } of layout.tables) {
      for (const use of uses) {
        if (use.kind === 'entries') {
          this.#buffers.set(entriesName(use.node), new Float32Array(capacity * use.max * width));
          this.#buffers.set(maskName(use.node), new Float32Array(capacity * use.max));
        } else this.#buffers.set(use.node, new Float32Array(capacity * width));
      }
    }
  }

  /** Features by name, as `DenseFeeds.features` wants them: the batch's vectors and what the tables (of `allocateTables`) give. */
  features(batch: Batch, tables: ReadonlyMap<string, Float32Array>): Map<string, Float32Array> {
    const features = new Map(batch.vecs);
    for (const { id, uses } of this.#layout.tables) {
      const table = tables.get(id);
      if (table === undefined) throw new Error(`there are no weights of table '${id}'`);
      for (const use of uses) this.#one(batch, use, TableMemory.of(table), features);
    }
    return features;
  }

  #one(batch: Batch, use: TableUse, memory: TableMemory, features: Map<string, Float32Array>): void {
    const ids = batch.ids.get(use.signal) as BatchIds;
    const view = (name: string, length: number): Float32Array => {
      const array = (this.#buffers.get(name) as Float32Array).subarray(0, length);
      features.set(name, array);
      return array;
    };
    const { width } = memory;
    if (use.kind === 'entries') {
      const mask = view(maskName(use.node), batch.rows * use.max);
      const weights = ids.weights as Float32Array;
      for (let i = 0; i < mask.length; i++) mask[i] = weights[i] === 0 ? 0 : 1;
      gather(memory, use, ids, view(entriesName(use.node), batch.rows * use.max * width));
    } else gather(memory, use, ids, view(use.node, batch.rows * width));
  }
}

/** lookup: out[i] = table[ids[i]]; pooled: out[i] = Σ_j weights[i, j] · table[ids[i, j]]; entries: the rows themselves, zeros where there is none. */
function gather(memory: TableMemory, { kind, max }: TableUse, { ids, weights }: BatchIds, out: Float32Array): void {
  const { kernels, width } = memory;
  const [table, idsAt, weightsAt, features] = [memory.table, memory.ids, memory.weights, memory.features].map(
    (array) => array.byteOffset,
  ) as [number, number, number, number];
  const step = Math.floor(memory.chunk / max) * max;
  for (let from = 0; from < ids.length; from += step) {
    const to = Math.min(ids.length, from + step);
    const rows = (to - from) / max;
    memory.ids.set(ids.subarray(from, to));
    if (weights !== null) memory.weights.set(weights.subarray(from, to));
    if (kind === 'lookup') kernels.lookup(table, width, idsAt, to - from, features);
    else if (kind === 'pooled') kernels.pool(table, width, idsAt, weightsAt, rows, max, features);
    else kernels.entries(table, width, idsAt, weightsAt, to - from, features);
    const length = (kind === 'pooled' ? rows : to - from) * width;
    out.set(memory.features.subarray(0, length), kind === 'pooled' ? (from / max) * width : from * width);
  }
}
