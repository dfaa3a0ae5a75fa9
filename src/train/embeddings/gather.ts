/** The forward half of embedding tables: rows to features. */
import type { Batch, BatchIds } from '../batches/batch.ts';
import type { FeatureLayout, TableUse } from '../batches/layout.ts';
import { TableMemory } from './memory.ts';
import { StoredTable } from './stored-table.ts';

/** A table in a memory of its own (of `allocateTables`), or one whose rows are fetched. */
export type TableRows = Float32Array | StoredTable;

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
    for (const { table, use, width } of this.#uses(tables))
      gather(TableMemory.of(table), use, idsOf(batch, use), this.#out(batch, use, width, features));
    return features;
  }

  /** As `features`, where rows of some tables have to be fetched first. */
  async fetched(batch: Batch, tables: ReadonlyMap<string, TableRows>): Promise<Map<string, Float32Array>> {
    const features = new Map(batch.vecs);
    for (const { table, use, width } of this.#uses(tables)) {
      const out = this.#out(batch, use, width, features);
      if (table instanceof StoredTable) await gatherStored(table, use, idsOf(batch, use), out);
      else gather(TableMemory.of(table), use, idsOf(batch, use), out);
    }
    return features;
  }

  #uses<T>(tables: ReadonlyMap<string, T>): { readonly table: T; readonly use: TableUse; readonly width: number }[] {
    return this.#layout.tables.flatMap(({ id, width, uses }) => {
      const table = tables.get(id);
      if (table === undefined) throw new Error(`there are no weights of table '${id}'`);
      return uses.map((use) => ({ table, use, width }));
    });
  }

  /** Where a use's features go; the mask of its entries is there. */
  #out(batch: Batch, use: TableUse, width: number, features: Map<string, Float32Array>): Float32Array {
    const view = (name: string, length: number): Float32Array => {
      const array = (this.#buffers.get(name) as Float32Array).subarray(0, length);
      features.set(name, array);
      return array;
    };
    if (use.kind !== 'entries') return view(use.node, batch.rows * width);
    const mask = view(maskName(use.node), batch.rows * use.max);
    const weights = idsOf(batch, use).weights as Float32Array;
    for (let i = 0; i < mask.length; i++) mask[i] = weights[i] === 0 ? 0 : 1;
    return view(entriesName(use.node), batch.rows * use.max * width);
  }
}

function idsOf(batch: Batch, use: TableUse): BatchIds {
  return batch.ids.get(use.signal) as BatchIds;
}

/** lookup: out[i] = table[ids[i]]; pooled: out[i] = Σ_j weights[i, j] · table[ids[i, j]]; entries: the rows themselves, zeros where there is none. */
function gather(memory: TableMemory, use: TableUse, { ids, weights }: BatchIds, out: Float32Array): void {
  const step = stepOf(memory.chunk, use);
  for (let from = 0; from < ids.length; from += step) {
    const to = Math.min(ids.length, from + step);
    memory.ids.set(ids.subarray(from, to));
    gatherSome(memory, use, weights, from, to, out);
  }
}

async function gatherStored(
  table: StoredTable,
  use: TableUse,
  { ids, weights }: BatchIds,
  out: Float32Array,
): Promise<void> {
  const step = stepOf(table.chunk, use);
  for (let from = 0; from < ids.length; from += step) {
    const to = Math.min(ids.length, from + step);
    await table.lookUp(ids.subarray(from, to), weights === null ? null : weights.subarray(from, to), (memory) =>
      gatherSome(memory, use, weights, from, to, out),
    );
  }
}

/** Ids at a time: whole lists, as many as there is room for. */
function stepOf(chunk: number, { max }: TableUse): number {
  return Math.floor(chunk / max) * max;
}

/** Of the ids [from, to), which `memory.ids` begins with. */
function gatherSome(
  memory: TableMemory,
  { kind, max }: TableUse,
  weights: Float32Array | null,
  from: number,
  to: number,
  out: Float32Array,
): void {
  const { kernels, width } = memory;
  const [table, idsAt, weightsAt, features] = [memory.table, memory.ids, memory.weights, memory.features].map(
    (array) => array.byteOffset,
  ) as [number, number, number, number];
  const rows = (to - from) / max;
  if (weights !== null) memory.weights.set(weights.subarray(from, to));
  if (kind === 'lookup') kernels.lookup(table, width, idsAt, to - from, features);
  else if (kind === 'pooled') kernels.pool(table, width, idsAt, weightsAt, rows, max, features);
  else kernels.entries(table, width, idsAt, weightsAt, to - from, features);
  const length = (kind === 'pooled' ? rows : to - from) * width;
  out.set(memory.features.subarray(0, length), kind === 'pooled' ? (from / max) * width : from * width);
}
