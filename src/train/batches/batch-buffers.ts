/** Copies chosen rows of encoded chunks into a batch's buffers, sorted by tower. No allocation but views. */
import type { EncodedChunk } from '../../data/encoded-chunk.ts';
import { tableSource } from '../../data/tables/expand.ts';
import type { ListRows, TableValues } from '../../data/tables/list-rows.ts';
import { ROWS_READ } from '../../ir/number-bins.ts';
import type { EncodedSignal } from '../../runtime/types.ts';
import type { Batch, BatchIds } from './batch.ts';
import { apart, type Memory } from './memory.ts';
import type { FeatureLayout, IdUse, VecUse } from './layout.ts';

/** What a forward pass reads of a chunk. */
export type RoutedChunk = Pick<EncodedChunk, 'rows' | 'signals' | 'tower'>;

/** Chosen rows of one chunk: rows[from … to) of a RowPicks. */
export interface Segment<C extends RoutedChunk = EncodedChunk> {
  readonly chunk: C;
  readonly from: number;
  to: number;
}

/** The rows that make up a batch, in stream order. */
export class RowPicks<C extends RoutedChunk = EncodedChunk> {
  /** Row within its chunk. */
  readonly row: Int32Array;
  /** Example weight · sampling weight. */
  readonly weight: Float32Array;
  readonly segments: Segment<C>[] = [];
  count = 0;

  constructor(readonly capacity: number) {
    this.row = new Int32Array(capacity);
    this.weight = new Float32Array(capacity);
  }

  clear(): void {
    this.count = 0;
    this.segments.length = 0;
  }

  add(chunk: C, row: number, weight: number): void {
    let last = this.segments[this.segments.length - 1];
    if (last === undefined || last.chunk !== chunk) {
      last = { chunk, from: this.count, to: this.count };
      this.segments.push(last);
    }
    this.row[this.count] = row;
    this.weight[this.count] = weight;
    last.to = ++this.count;
  }
}

/** Buffers of one batch in flight; `fill` overwrites them. */
export class BatchBuffers {
  readonly #layout: FeatureLayout;
  readonly #position: Int32Array;
  /** By pick, the row of a signal's values. */
  readonly #from: Int32Array;
  readonly #vecs: ReadonlyMap<string, Float32Array>;
  readonly #ids: ReadonlyMap<string, { readonly ids: Int32Array; readonly weights: Float32Array | null }>;

  constructor(layout: FeatureLayout, capacity: number, memory: Memory = apart) {
    this.#layout = layout;
    this.#position = memory.integers(capacity);
    this.#from = new Int32Array(capacity);
    this.#vecs = new Map(layout.vecs.map((v) => [v.node, memory.floats(capacity * v.width)]));
    this.#ids = new Map(
      layout.ids.map((u) => [
        u.signal,
        { ids: memory.integers(capacity * u.max), weights: u.list ? memory.floats(capacity * u.max) : null },
      ]),
    );
  }

  fill(picks: RowPicks<RoutedChunk>): Batch {
    const rows = picks.count;
    const towerRows = sortByTower(picks, this.#layout.towers, this.#position);
    const position = this.#position.subarray(0, rows);
    const vecs = new Map<string, Float32Array>();
    for (const use of this.#layout.vecs) {
      const out = (this.#vecs.get(use.node) as Float32Array).subarray(0, rows * use.width);
      for (const segment of picks.segments) {
        const { values, rows: from } = this.#source(segment, picks.row, use.signal);
        copyVec(segment, values, from, position, use, out);
      }
      vecs.set(use.node, out);
    }
    const ids = new Map<string, BatchIds>();
    for (const use of this.#layout.ids) {
      const buffers = this.#ids.get(use.signal) as { ids: Int32Array; weights: Float32Array | null };
      const out = {
        max: use.max,
        ids: buffers.ids.subarray(0, rows * use.max),
        weights: buffers.weights?.subarray(0, rows * use.max) ?? null,
      };
      for (const segment of picks.segments) {
        const { values, rows: from } = this.#source(segment, picks.row, use.signal);
        copyIds(segment, values, from, position, use, out);
      }
      ids.set(use.signal, out);
    }
    return { rows, towerRows, vecs, ids, position };
  }

  /** Where a signal's values are: in a joined table, which is read by what each example found, or in the chunk. */
  #source(
    { chunk, from, to }: Segment<RoutedChunk>,
    row: Int32Array,
    name: string,
  ): { readonly values: EncodedSignal | TableValues; readonly rows: Int32Array } {
    const table = tableSource(chunk.signals, name);
    if (table === null) return { values: signalOf(chunk.signals, name), rows: row };
    const { values, found } = table;
    for (let i = from; i < to; i++) this.#from[i] = found[row[i] as number] as number;
    return { values, rows: this.#from };
  }
}

/** Stable counting sort: writes each picked row's place to `position`, returns the rows per tower. */
function sortByTower(picks: RowPicks<RoutedChunk>, towers: number, position: Int32Array): number[] {
  const counts = Array.from({ length: towers }, () => 0);
  for (const { chunk, from, to } of picks.segments) {
    const { tower } = chunk;
    for (let i = from; i < to; i++) {
      const t = tower[picks.row[i] as number] as number;
      if (!(t >= 0 && t < towers)) throw new Error(`a row is routed to tower ${t} of ${towers}`);
      counts[t] = (counts[t] as number) + 1;
    }
  }
  const next = Array.from({ length: towers }, () => 0);
  for (let t = 1; t < towers; t++) next[t] = (next[t - 1] as number) + (counts[t - 1] as number);
  for (const { chunk, from, to } of picks.segments) {
    const { tower } = chunk;
    for (let i = from; i < to; i++) {
      const t = tower[picks.row[i] as number] as number;
      const at = next[t] as number;
      position[i] = at;
      next[t] = at + 1;
    }
  }
  return counts;
}

function copyVec(
  segment: Segment<RoutedChunk>,
  encoded: EncodedSignal | TableValues,
  row: Int32Array,
  position: Int32Array,
  use: VecUse,
  out: Float32Array,
): void {
  if (encoded.kind !== 'vec' || encoded.width !== use.width) throw mismatch(use.signal);
  const { values } = encoded;
  const { width } = use;
  for (let i = segment.from; i < segment.to; i++) {
    const from = (row[i] as number) * width;
    const to = (position[i] as number) * width;
    for (let k = 0; k < width; k++) out[to + k] = values[from + k] as number;
  }
}

function copyIds(
  segment: Segment<RoutedChunk>,
  encoded: EncodedSignal | TableValues,
  row: Int32Array,
  position: Int32Array,
  use: IdUse,
  out: BatchIds,
): void {
  const { max, size } = use;
  const target = out.ids;
  if (encoded.kind === 'vec' && use.binned && encoded.width === 1)
    copyPlaces(segment, row, position, use, encoded.values, out);
  else if (encoded.kind === 'id' && !use.list) {
    const { ids } = encoded;
    for (let i = segment.from; i < segment.to; i++) {
      const id = ids[row[i] as number] as number;
      // Unsigned, so that one comparison catches negative ids too.
      if (id >>> 0 >= size) throw outOfRange(use, id);
      target[position[i] as number] = id;
    }
  } else if (encoded.kind === 'ids' && use.list && encoded.max === max) {
    const { ids, weights } = encoded;
    const targetWeights = out.weights as Float32Array;
    for (let i = segment.from; i < segment.to; i++) {
      const from = (row[i] as number) * max;
      const to = (position[i] as number) * max;
      for (let k = 0; k < max; k++) {
        const id = ids[from + k] as number;
        if (id >>> 0 >= size) throw outOfRange(use, id);
        target[to + k] = id;
        targetWeights[to + k] = weights[from + k] as number;
      }
    }
  } else if (encoded.kind === 'lists' && use.list && encoded.max === max)
    copyLists(segment, encoded, row, position, use, out);
  else throw mismatch(use.signal);
}

/** Lists as long as they are, padded to `max`. */
function copyLists(
  segment: Segment<RoutedChunk>,
  { starts, ids, weights }: ListRows,
  row: Int32Array,
  position: Int32Array,
  { max, size, signal }: IdUse,
  out: BatchIds,
): void {
  const target = out.ids;
  const targetWeights = out.weights as Float32Array;
  const own = typeof weights === 'string' ? null : weights;
  for (let i = segment.from; i < segment.to; i++) {
    let k = starts[row[i] as number] as number;
    const stop = starts[(row[i] as number) + 1] as number;
    let to = (position[i] as number) * max;
    const end = to + max;
    const each = weights === 'mean' ? 1 / (stop - k) : 1;
    for (; k < stop; k++, to++) {
      const id = ids[k] as number;
      if (id >>> 0 >= size) throw outOfRange({ signal, size }, id);
      target[to] = id;
      targetWeights[to] = own === null ? each : (own[k] as number);
    }
    for (; to < end; to++) {
      target[to] = 0;
      targetWeights[to] = 0;
    }
  }
}

/** A number in bins as the rows on both sides of its place, with the weights of linear interpolation. */
function copyPlaces(
  segment: Segment<RoutedChunk>,
  row: Int32Array,
  position: Int32Array,
  use: IdUse,
  places: Float32Array,
  out: BatchIds,
): void {
  const { ids } = out;
  const weights = out.weights as Float32Array;
  const last = use.size - 1;
  for (let i = segment.from; i < segment.to; i++) {
    const place = places[row[i] as number] as number;
    if (!(place >= 0 && place <= last)) throw outOfRange(use, place);
    const to = (position[i] as number) * ROWS_READ;
    const low = Math.floor(place);
    const fraction = place - low;
    ids[to] = low;
    // At a boundary one row alone: another one would be trained by nothing.
    ids[to + 1] = fraction === 0 ? low : low + 1;
    weights[to] = 1 - fraction;
    weights[to + 1] = fraction;
  }
}

function signalOf(signals: Readonly<Record<string, EncodedSignal>>, name: string): EncodedSignal {
  const signal = Object.hasOwn(signals, name) ? signals[name] : undefined;
  if (signal === undefined) throw new Error(`the encoded data holds no signal '${name}'`);
  return signal;
}

function mismatch(signal: string): Error {
  return new Error(`the encoded data of signal '${signal}' is not of the kind and size that the plan says`);
}

function outOfRange(use: Pick<IdUse, 'signal' | 'size'>, id: number): Error {
  return new Error(`signal '${use.signal}' was encoded to id ${id}, beyond its ${use.size} ids`);
}
