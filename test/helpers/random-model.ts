/** Seeded weights and encoded features that fit a plan, for comparing executors. */
import { boundariesOf } from '../../src/ir/number-bins.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedColumns, EncodedSignal } from '../../src/runtime/types.ts';

/** mulberry32: uniform in 0 … 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Parameters by name and tables by id, all uniform in ±1 (running variances in .5 … 1.5), so that every term of a formula matters. */
export function randomWeights(plan: Plan, seed: number): Map<string, Float32Array> {
  const draw = random(seed);
  const weights = new Map<string, Float32Array>();
  for (const table of plan.tables)
    weights.set(
      table.id,
      Float32Array.from({ length: table.rows * table.width }, () => 2 * draw() - 1),
    );
  for (const param of plan.params) {
    const size = param.shape.reduce((product, n) => product * n, 1);
    const variance = param.name.endsWith('/variance');
    weights.set(
      param.name,
      Float32Array.from({ length: size }, () => (variance ? 0.5 + draw() : 2 * draw() - 1)),
    );
  }
  return weights;
}

/** Rows as an encoder would give them: lists of every length, the first empty, the second missing, the rest mixed. */
export function randomFeatures(plan: Plan, rows: number, seed: number): EncodedColumns {
  const draw = random(seed);
  const integer = (below: number) => Math.floor(draw() * below);
  const vocabSize = new Map(plan.vocabs.map((vocab) => [vocab.id, vocab.size]));
  const encode = (encoding: Plan['signals'][number]['encoding']): EncodedSignal => {
    const boundaries = boundariesOf(encoding);
    // A number in bins: missing, at a boundary, or between two.
    if (boundaries !== null) {
      const place = () => (draw() < 0.5 ? integer(boundaries + 1) : 1 + draw() * (boundaries - 1));
      return { kind: 'vec', width: 1, values: Float32Array.from({ length: rows }, place) };
    }
    if (encoding.kind === 'vec')
      return {
        kind: 'vec',
        width: encoding.width,
        values: Float32Array.from({ length: rows * encoding.width }, () => 2 * draw() - 1),
      };
    const size = vocabSize.get(encoding.vocab)!;
    if (encoding.kind === 'id') return { kind: 'id', ids: Int32Array.from({ length: rows }, () => integer(size)) };
    const { max } = encoding;
    const ids = new Int32Array(rows * max);
    const weights = new Float32Array(rows * max);
    for (let row = 0; row < rows; row++) {
      // Members of a sequence are in step.
      const isStep = encoding.weights?.kind === 'steps';
      const length = row === 0 ? 0 : row === 1 ? 1 : isStep ? (3 * row) % (max + 1) : integer(max + 1);
      for (let i = 0; i < length; i++) {
        ids[row * max + i] = row === 1 ? 0 : integer(size);
        weights[row * max + i] = encoding.pool === 'mean' ? 1 / length : 1;
      }
    }
    return { kind: 'ids', max, ids, weights };
  };
  return { rows, signals: Object.fromEntries(plan.signals.map((signal) => [signal.name, encode(signal.encoding)])) };
}

/** A tower for every row, all of them used. */
export function randomTowers(plan: Plan, rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row % plan.towers.length);
}
