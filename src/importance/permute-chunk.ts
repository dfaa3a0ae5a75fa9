/** A chunk with some signals' rows permuted. Encoding is row by row, so permuting encoded rows is permuting raw values. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import { emptyCounts } from '../runtime/counts.ts';
import { CrossEncoder } from '../runtime/encode-cross.ts';
import { Memory } from '../runtime/memory.ts';
import type { EncodedSignal } from '../runtime/types.ts';
import { emptyRecord } from '../text/record.ts';
import { vocabOf } from '../ir/members.ts';

/** Buffers of permuted signals, kept for the next permutation. */
export type Scratch = Map<string, EncodedSignal>;

/** Row i of each named signal is row donors[i] of the chunk's; everything else is the chunk's own. Valid until the scratch is used again. */
export function permuted(
  chunk: EncodedChunk,
  signals: readonly string[],
  donors: Int32Array,
  scratch: Scratch,
): EncodedChunk {
  const changed: Record<string, EncodedSignal> = Object.assign(emptyRecord<EncodedSignal>(), chunk.signals);
  for (const name of signals) {
    const from = chunk.signals[name]!;
    let to = scratch.get(name);
    if (to === undefined) scratch.set(name, (to = emptyLike(from)));
    if (from.kind === 'vec' && to.kind === 'vec') gather(from.values, to.values, from.width, donors);
    else if (from.kind === 'id' && to.kind === 'id') gather(from.ids, to.ids, 1, donors);
    else if (from.kind === 'ids' && to.kind === 'ids') {
      gather(from.ids, to.ids, from.max, donors);
      gather(from.weights, to.weights, from.max, donors);
    }
    changed[name] = to;
  }
  return { ...chunk, signals: changed };
}

/** Crosses follow from their members' ids: computes those again that have one of `signals` as a member. */
export function crossedAnew(plan: Plan, chunk: EncodedChunk, signals: readonly string[]): EncodedChunk {
  const crosses = plan.signals.filter((signal) => signal.cross?.some((member) => signals.includes(member)));
  if (crosses.length === 0) return chunk;
  const all: Record<string, EncodedSignal> = Object.assign(emptyRecord<EncodedSignal>(), chunk.signals);
  for (const { name, cross, encoding } of crosses) {
    if (encoding.kind === 'vec') continue;
    const lengths = cross!.map((member) => lengthOf(all[member]!));
    const encoder = new CrossEncoder({ name, of: cross!, buckets: vocabOf(plan, encoding.vocab).entries }, lengths);
    all[name] = encoder.encode(all, chunk.rows, emptyCounts(), new Memory(chunk.rows, encoder.cells * chunk.rows));
  }
  return { ...chunk, signals: all };
}

function lengthOf(signal: EncodedSignal): number | null {
  return signal.kind === 'ids' ? signal.max : null;
}

function emptyLike(signal: EncodedSignal): EncodedSignal {
  switch (signal.kind) {
    case 'vec':
      return { ...signal, values: new Float32Array(signal.values.length) };
    case 'id':
      return { ...signal, ids: new Int32Array(signal.ids.length) };
    case 'ids':
      return { ...signal, ids: new Int32Array(signal.ids.length), weights: new Float32Array(signal.weights.length) };
  }
}

function gather(
  from: Float32Array | Int32Array,
  to: Float32Array | Int32Array,
  width: number,
  donors: Int32Array,
): void {
  for (let i = 0; i < donors.length; i++) {
    const at = donors[i]! * width;
    for (let k = 0; k < width; k++) to[i * width + k] = from[at + k]!;
  }
}

/** Whether two rows differ in any of the signals. */
export function rowsDiffer(chunk: EncodedChunk, signals: readonly string[], a: number, b: number): boolean {
  return signals.some((name) => {
    const signal = chunk.signals[name]!;
    if (signal.kind === 'id') return signal.ids[a] !== signal.ids[b];
    if (signal.kind === 'vec') return sliceDiffers(signal.values, signal.width, a, b);
    return sliceDiffers(signal.ids, signal.max, a, b) || sliceDiffers(signal.weights, signal.max, a, b);
  });
}

function sliceDiffers(values: Float32Array | Int32Array, width: number, a: number, b: number): boolean {
  for (let k = 0; k < width; k++) if (values[a * width + k] !== values[b * width + k]) return true;
  return false;
}
