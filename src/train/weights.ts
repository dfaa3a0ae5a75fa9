/** A model's weights: dense parameters by name and embedding tables by id. */
import type { Forests } from './trees/index.ts';
import type { Init, Plan } from '../ir/plan.ts';
import type { TableRows } from './embeddings/gather.ts';
import { allocateTables } from './embeddings/memory.ts';
import { RandomStream } from './random-stream.ts';

/** In a bundle. */
export const WEIGHTS_FILE = 'weights.safetensors';

export interface Weights {
  /** By `ParamPlan.name`, row-major in its shape; running statistics of batch norm included. Updated in place. */
  readonly params: ReadonlyMap<string, Float32Array>;
  /** By `TablePlan.id`, [rows × width] row-major. Updated in place, so each lies in a `TableMemory` (`allocateTables`). */
  readonly tables: ReadonlyMap<string, Float32Array>;
  /** Of a plan with forests, once they are grown. */
  readonly forests?: Forests;
}

/** Weights that only a forward pass reads: rows of large tables may stay in the file, and rows in 8 bits as they are. */
export interface ForwardWeights extends Omit<Weights, 'tables'> {
  readonly tables: ReadonlyMap<string, TableRows>;
}

/** Weights whose tables are all in memory as float32; null: some are not. */
export function wholeWeights(weights: ForwardWeights): Weights | null {
  const tables = new Map<string, Float32Array>();
  for (const [id, table] of weights.tables) {
    if (!(table instanceof Float32Array)) return null;
    tables.set(id, table);
  }
  return { ...weights, tables };
}

/**
 * Fresh weights of a plan. Each weight is drawn from a stream of (seed, its name), so that a weight that two plans share starts
 * the same in both. The rows of the ids "missing" and "out of vocabulary" are drawn like all others.
 */
export function initWeights(plan: Plan, seed: number): Weights {
  const params = new Map<string, Float32Array>();
  for (const p of plan.params) params.set(p.name, initTensor(p.name, p.shape, p.init, seed));
  const tables = allocateTables(plan);
  for (const t of plan.tables) fill(tables.get(t.id) as Float32Array, t.id, [t.rows, t.width], t.init, seed);
  return { params, tables };
}

/** A tensor of `shape` by its init rule. Fans as in Keras' `compute_fans`: [in, out]; a vector's length is both. */
export function initTensor(name: string, shape: readonly number[], init: Init, seed: number): Float32Array {
  return fill(new Float32Array(shape.reduce((a, b) => a * b, 1)), name, shape, init, seed);
}

/** `out` is all zeros. */
function fill(out: Float32Array, name: string, shape: readonly number[], init: Init, seed: number): Float32Array {
  const fanIn = shape[0] ?? 1;
  const fanOut = shape[1] ?? fanIn;
  switch (init.kind) {
    case 'zeros':
      return out;
    case 'ones':
      return out.fill(1);
    case 'constant':
      return out.fill(init.value);
    case 'glorot':
      new RandomStream(seed, 'init', name).fillUniform(out, Math.sqrt(6 / (fanIn + fanOut)));
      return out;
    case 'he':
      new RandomStream(seed, 'init', name).fillUniform(out, Math.sqrt(6 / fanIn));
      return out;
    case 'signs':
      new RandomStream(seed, 'init', name).fillUniform(out, 1);
      return out.map((x) => (x < 0 ? -1 : 1));
    case 'uniform':
      new RandomStream(seed, 'init', name).fillUniform(out, init.scale);
      return out;
  }
}

/** Everything by name: parameters, and tables by their ids. The shape that the emitters take. */
export function weightMap(weights: Weights): Map<string, Float32Array> {
  return new Map([...weights.params, ...weights.tables]);
}

export interface NamedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** All weights of a plan as named tensors in the plan's order: parameters, then tables. */
export function weightTensors(plan: Plan, weights: Weights): NamedTensor[] {
  return [
    ...plan.params.map((p) => ({ name: p.name, shape: p.shape, data: weights.params.get(p.name) as Float32Array })),
    ...plan.tables.map((t) => ({
      name: t.id,
      shape: [t.rows, t.width],
      data: weights.tables.get(t.id) as Float32Array,
    })),
  ];
}

/** The first weight with a number that is NaN or infinite; null: there is none. */
export function notFinite(tensors: readonly Pick<NamedTensor, 'name' | 'data'>[]): string | null {
  for (const { name, data } of tensors)
    for (let i = 0; i < data.length; i++) if (!Number.isFinite(data[i])) return name;
  return null;
}

/** Weights of a plan's shapes, all zeros: what a file is read into. */
export function emptyWeights(plan: Plan): Weights {
  return {
    params: new Map(plan.params.map((p) => [p.name, new Float32Array(p.shape.reduce((a, b) => a * b, 1))])),
    tables: allocateTables(plan),
  };
}

export function cloneWeights(plan: Plan, weights: Weights): Weights {
  const tables = allocateTables(plan);
  for (const [id, table] of tables) table.set(weights.tables.get(id) as Float32Array);
  return { ...weights, params: new Map([...weights.params].map(([name, data]) => [name, data.slice()])), tables };
}
