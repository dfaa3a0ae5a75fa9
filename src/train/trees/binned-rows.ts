/** The rows that trees are grown on and judged by, as bins. */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import { hasMissingPlace } from '../../ir/number-bins.ts';
import type { Plan } from '../../ir/plan.ts';
import { trainingSampling } from '../batches/negative-sampling.ts';
import type { TrainingData } from '../batches/training-data.ts';
import { RowKeyHash } from '../random-stream.ts';
import { trainedRows } from '../trained-rows.ts';
import { Binner, type BinnedFeature, frequentIds, placeThresholds, thresholdsOf } from './bins.ts';
import type { HeldRows } from './boost.ts';
import { type IdRead, isCategory, readFeature, type TreeFeature } from './features.ts';

/** Rows that thresholds are found from, about: scikit-learn's choice. */
const BIN_ROWS = 200_000;

/** What the hash that picks rows to grow trees on is for: both sides of the cut name it. */
export const GROWERS = 'rows that trees are grown on';

export function growOn(plan: Plan): number {
  return plan.forests?.[0]?.growOn ?? 1;
}

/** Bins of every feature, from the training rows alone (none held out is looked at): all of them for ids, a sample for numbers. */
export async function findBins(
  plan: Plan,
  data: TrainingData,
  seed: number,
  features: readonly TreeFeature[],
): Promise<BinnedFeature[]> {
  const sample = features.map((): number[] => []);
  const counts = features.map(() => new Map<number, number>());
  let values = new Float64Array(0);
  const picked = new RowPicker(plan, seed, 'bins', Math.min(1, BIN_ROWS / Math.max(1, data.counts.train)));
  for await (const chunk of data.chunks('train', { seed, shuffle: false })) {
    if (values.length < chunk.rows) values = new Float64Array(chunk.rows);
    const chosen = picked.rows(chunk);
    features.forEach((feature, f) => {
      readFeature(feature, chunk, values);
      if (isCategory(feature)) {
        const count = counts[f]!;
        for (let i = 0; i < chunk.rows; i++) count.set(values[i]!, (count.get(values[i]!) ?? 0) + 1);
      } else for (const row of chosen) sample[f]!.push(values[row]!);
    });
  }
  const places = new Set(plan.signals.filter(({ encoding }) => hasMissingPlace(encoding)).map(({ name }) => name));
  const thresholds = (feature: TreeFeature, values: Float64Array) =>
    feature.kind === 'number' && places.has(feature.signal) ? placeThresholds(values) : thresholdsOf(values);
  return features.map((feature, f): BinnedFeature => ({
    feature,
    binning: isCategory(feature)
      ? { kind: 'category', ids: frequentIds(counts[f]!) }
      : { kind: 'number', thresholds: thresholds(feature, Float64Array.from(sample[f]!)) },
  }));
}

export interface BinnedRows {
  /** By feature, then row. */
  readonly columns: readonly Uint8Array[];
  /** By head, then row: NaN where unobserved. */
  readonly labels: readonly Float32Array[];
  /** Example weight, in units in which the mean of those above 0 is 1 (the loss has no unit, a leaf's penalty is in rows) · sampling weight. */
  readonly weights: Float32Array;
  /** By head, then row: what the bias adds to the logit. null: there is none. */
  readonly offsets: readonly Float32Array[] | null;
  /** By read, then row. */
  readonly ids: readonly Int32Array[];
  /** All rows, in a seeded random order. */
  readonly order: Int32Array;
}

/** By row and head, what a network's bias adds to the logit. */
export type BiasOf = (chunk: EncodedChunk) => Promise<Float32Array>;

/** The rows that trees are grown on: their share, of it those that negative sampling keeps, at most `maxRows`, about. */
export async function binRows(
  plan: Plan,
  data: TrainingData,
  seed: number,
  features: readonly BinnedFeature[],
  reads: readonly IdRead[],
  biasOf: BiasOf | null,
): Promise<BinnedRows> {
  const maxRows = Math.max(...(plan.forests ?? []).map((forest) => forest.maxRows));
  // Weights make up for the rows left out, however the network does: trees have no bias that a correction could be in.
  const sampled = plan.sampling === null ? null : { ...plan.sampling, correct: 'weight' as const };
  const sampling = trainingSampling({ ...plan, sampling: sampled }, seed);
  // Rows of a smaller share are among those of a larger one: none of them is the regression's.
  const picker = new RowPicker(plan, seed, GROWERS, Math.min(growOn(plan), maxRows / Math.max(1, data.counts.train)));
  const binners = features.map((feature) => new Binner(feature));
  const heads = plan.heads.length;
  const columns = features.map(() => new Bytes());
  const labels = plan.heads.map((): number[] => []);
  const offsets = plan.heads.map((): number[] => []);
  const weights: number[] = [];
  let [sum, counted] = [0, 0];
  const ids = reads.map((): number[] => []);
  const places: number[] = [];
  const shuffle = new RowKeyHash(seed, 'order in which rows see rates');
  let bins = new Uint8Array(0);
  let values = new Float64Array(0);
  for await (const chunk of data.chunks('train', { seed, shuffle: false })) {
    const weightOf = sampling(chunk);
    const rows = picker.rows(chunk).filter((row) => weightOf(row) > 0);
    const bias = biasOf === null ? null : await biasOf(chunk);
    for (const row of rows) {
      sum += chunk.weight[row]!;
      if (chunk.weight[row]! > 0) counted++;
      weights.push(weightOf(row) * chunk.weight[row]!);
      for (let h = 0; h < heads; h++) {
        labels[h]!.push(chunk.labels[row * heads + h]!);
        if (bias !== null) offsets[h]!.push(bias[row * heads + h]!);
      }
    }
    if (reads.length > 0) {
      if (values.length < chunk.rows) values = new Float64Array(chunk.rows);
      const keys = keysOf(chunk);
      for (const row of rows) places.push(shuffle.unit(keys, row));
      reads.forEach((read, r) => {
        readFeature({ kind: 'id', ...read }, chunk, values);
        for (const row of rows) ids[r]!.push(values[row]!);
      });
    }
    if (bins.length < chunk.rows) bins = new Uint8Array(chunk.rows);
    binners.forEach((binner, f) => {
      binner.bin(chunk, bins);
      columns[f]!.add(bins, rows);
    });
  }
  const mean = counted > 0 ? sum / counted : 1;
  return {
    columns: columns.map((column) => column.values),
    labels: labels.map((list) => Float32Array.from(list)),
    weights: Float32Array.from(weights, (weight) => weight / mean),
    offsets: biasOf === null ? null : offsets.map((list) => Float32Array.from(list)),
    ids: ids.map((list) => Int32Array.from(list)),
    // Rows with one key are as they come.
    order: Int32Array.from(places.keys()).sort((a, b) => places[a]! - places[b]! || a - b),
  };
}

/** The validation part, row by row, for each head. */
export async function binHeldRows(
  plan: Plan,
  data: TrainingData,
  seed: number,
  features: readonly BinnedFeature[],
  biasOf: BiasOf | null,
): Promise<(head: number) => HeldRows> {
  const heads = plan.heads.length;
  const binners = features.map((feature) => new Binner(feature));
  const trains = trainedRows(plan);
  const labels = plan.heads.map((): number[] => []);
  const offsets = plan.heads.map((): number[] => []);
  const weights: number[] = [];
  const parts: Uint8Array[] = [];
  for await (const chunk of data.chunks('validate', { seed, shuffle: false })) {
    const bins = new Uint8Array(chunk.rows * features.length);
    binners.forEach((binner, f) => binner.bin(chunk, bins, f, features.length));
    parts.push(bins);
    const bias = biasOf === null ? null : await biasOf(chunk);
    for (let row = 0; row < chunk.rows; row++) {
      weights.push(trains(chunk, row) ? chunk.weight[row]! : 0);
      for (let h = 0; h < heads; h++) {
        labels[h]!.push(chunk.labels[row * heads + h]!);
        if (bias !== null) offsets[h]!.push(bias[row * heads + h]!);
      }
    }
  }
  const shared = { bins: joined(parts), weights: Float32Array.from(weights) };
  return (head) => ({
    ...shared,
    labels: Float32Array.from(labels[head]!),
    offsets: biasOf === null ? null : Float32Array.from(offsets[head]!),
  });
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Bytes that grow. */
class Bytes {
  #bytes = new Uint8Array(1024);
  #length = 0;

  get values(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  add(values: Uint8Array, rows: readonly number[]): void {
    if (this.#length + rows.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + rows.length));
      larger.set(this.values);
      this.#bytes = larger;
    }
    for (const row of rows) this.#bytes[this.#length++] = values[row]!;
  }
}

/** Row keys as pairs of words. */
function keysOf({ rowKey }: EncodedChunk): Uint32Array {
  return new Uint32Array(rowKey.buffer, rowKey.byteOffset, 2 * rowKey.length);
}

/** A share of the rows that training looks at, by a seeded hash of their keys. */
export class RowPicker {
  readonly #hash: RowKeyHash;
  readonly #share: number;
  readonly #sources: ReadonlySet<number> | null;

  constructor(plan: Plan, seed: number, purpose: string, share: number) {
    this.#hash = new RowKeyHash(seed, purpose);
    this.#share = share;
    const only = plan.train.sources;
    this.#sources = only === null ? null : new Set(only.map((name) => plan.data?.source?.values.indexOf(name) ?? -1));
  }

  /** The rows within the share. */
  rows(chunk: EncodedChunk): number[] {
    return this.#rows(chunk, true);
  }

  /** The other rows that training looks at. */
  others(chunk: EncodedChunk): number[] {
    return this.#rows(chunk, false);
  }

  #rows(chunk: EncodedChunk, within: boolean): number[] {
    const keys = keysOf(chunk);
    const rows: number[] = [];
    for (let row = 0; row < chunk.rows; row++) {
      if (this.#sources !== null && !this.#sources.has(chunk.source[row]!)) continue;
      if ((this.#share >= 1 || this.#hash.unit(keys, row) < this.#share) === within) rows.push(row);
    }
    return rows;
  }
}
