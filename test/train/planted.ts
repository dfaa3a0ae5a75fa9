/** Made-up encoded data with known true probabilities, and a plan to learn it. */
import { createHash } from 'node:crypto';
import type { EncodedChunk, Split } from '../../src/data/encoded-chunk.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import type { TrainingData } from '../../src/train/batches/training-data.ts';
import { PlanSketch, uniform } from '../program/plans.ts';

export const IDS = 30;

/**
 * Two vectors, a single id, two lists that share the id's table; a group with batch norm and dropout; two towers, two heads. Everything
 * that training handles in one small plan; a bias where asked.
 */
export function wholePlan(changes: Partial<Plan['train']> = {}, withBias = false): Plan {
  const s = new PlanSketch(2, 2);
  const x = s.input('x', 3);
  const country = s.lookup('country', 4);
  const tags = s.node('signal.tags/pool', 4, null, {
    op: 'pool',
    signal: 'tags',
    table: 'signal.country',
    pool: 'mean',
    max: 3,
    query: null,
  });
  const recent = s.pool('recent', 4, 'attention', 3);
  const group = s.dense('group.g/dense', s.concat('group.g/concat', [x, country, tags, recent]), 16, 'relu');
  const normed = s.batchNorm('bottom/norm', group);
  const bottom = s.node('bottom/dropout', 16, null, { op: 'dropout', input: normed, rate: 0.1 });
  const towers = ['a', 'b'].map((name, t) => s.dense(`tower.${name}/layer.0`, bottom, 8, 'relu', t));
  const logits = ['h0', 'h1'].map((head) =>
    towers.map((tower, t) => s.dense(`tower.${t}/head.${head}`, tower, 1, 'none', t)),
  );
  const bias = withBias ? s.dense('bias/dense', s.lookup('place', 2), 1, 'none') : null;
  return finish(s.plan(logits, bias === null ? [] : [bias, bias]), changes);
}

/** One tower, one head, a linear model of x and an id: what the planted logits are. */
export function linearPlan(changes: Partial<Plan['train']> = {}): Plan {
  const s = new PlanSketch(1, 1);
  const all = s.concat('all', [s.input('x', 3), s.lookup('country', 1)]);
  return finish(s.plan([[s.dense('logit', all, 1, 'none', 0)]]), changes);
}

function finish(plan: Plan, changes: Partial<Plan['train']>): Plan {
  const tables = new Map(plan.tables.map((t) => [t.id, t]));
  return {
    ...plan,
    tables: [...tables.values()],
    signals: plan.signals.map((s) => ({ ...s })),
    params: plan.params.map((p) => ({
      ...p,
      init: {
        kind: /\/(bias|beta|mean)$/.test(p.name) ? 'zeros' : /\/(gamma|variance)$/.test(p.name) ? 'ones' : 'glorot',
      } as const,
    })),
    data:
      plan.towers.length < 2
        ? null
        : ({ source: { column: 'source', values: ['source0', 'source1'] } } as unknown as Plan['data']),
    train: { ...plan.train, validate: { kind: 'random', fraction: 0.1 }, ...changes },
    fingerprint: 'test',
  };
}

export interface PlantedRows extends EncodedChunk {
  /** [rows × heads], the probability that each label was drawn with. */
  readonly truth: Float64Array;
}

/** Rows for a plan of this file. The true logit is linear in x plus an effect of the id. */
export function plantedRows(plan: Plan, rows: number, seed: number): PlantedRows {
  const random = uniform(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const heads = plan.heads.length;
  const signals: Record<string, EncodedSignal> = {};
  for (const s of plan.signals) {
    const e = s.encoding;
    if (e.kind === 'vec')
      signals[s.name] = { kind: 'vec', width: e.width, values: Float32Array.from({ length: rows * e.width }, normal) };
    else if (e.kind === 'id')
      signals[s.name] = { kind: 'id', ids: Int32Array.from({ length: rows }, () => Math.floor(random() ** 2 * IDS)) };
    else {
      const ids = new Int32Array(rows * e.max);
      const weights = new Float32Array(rows * e.max);
      for (let i = 0; i < rows; i++) {
        const length = Math.floor(random() * (e.max + 1));
        for (let k = 0; k < length; k++) {
          ids[i * e.max + k] = Math.floor(random() * IDS);
          weights[i * e.max + k] = e.pool === 'mean' ? 1 / length : 1;
        }
      }
      signals[s.name] = { kind: 'ids', max: e.max, ids, weights };
    }
  }
  const x = (signals['x'] as { values: Float32Array }).values;
  const country = (signals['country'] as { ids: Int32Array }).ids;
  const truth = new Float64Array(rows * heads);
  const labels = new Float32Array(rows * heads);
  for (let i = 0; i < rows; i++) {
    for (let h = 0; h < heads; h++) {
      const logit = -1 + x[3 * i]! - 0.5 * x[3 * i + 1]! + 0.3 * h * x[3 * i + 2]! + Math.sin(country[i]!);
      truth[i * heads + h] = 1 / (1 + Math.exp(-logit));
      labels[i * heads + h] = random() < truth[i * heads + h]! ? 1 : 0;
    }
  }
  const tower = Int32Array.from({ length: rows }, () => Math.floor(random() * plan.towers.length));
  return {
    rows,
    signals,
    tower,
    labels,
    truth,
    source: tower.slice(),
    weight: new Float32Array(rows).fill(1),
    time: new Float64Array(rows).fill(NaN),
    rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(i) * 0x9e3779b97f4a7c15n),
  };
}

/** Chosen rows of a chunk as a new one. */
export function takeRows(from: EncodedChunk, heads: number, order: ArrayLike<number>): EncodedChunk {
  const n = order.length;
  const take = <A extends Float32Array | Int32Array | Float64Array | BigUint64Array>(a: A, width = 1): A => {
    const out = new (a.constructor as new (length: number) => A)(n * width);
    for (let i = 0; i < n; i++) for (let k = 0; k < width; k++) out[i * width + k] = a[order[i]! * width + k]!;
    return out;
  };
  const signals = Object.fromEntries(
    Object.entries(from.signals).map(([name, s]): [string, EncodedSignal] =>
      s.kind === 'vec'
        ? [name, { ...s, values: take(s.values, s.width) }]
        : s.kind === 'id'
          ? [name, { ...s, ids: take(s.ids) }]
          : [name, { ...s, ids: take(s.ids, s.max), weights: take(s.weights, s.max) }],
    ),
  );
  return {
    rows: n,
    signals,
    tower: take(from.tower),
    source: take(from.source),
    labels: take(from.labels, heads),
    weight: take(from.weight),
    time: take(from.time),
    rowKey: take(from.rowKey),
  };
}

/** A data set in memory: seeded shuffles, chunks of `chunkRows`. */
export function dataOf(heads: number, parts: Partial<Record<Split, EncodedChunk>>, chunkRows = 1000): TrainingData {
  return {
    counts: { train: parts.train?.rows ?? 0, validate: parts.validate?.rows ?? 0, holdout: parts.holdout?.rows ?? 0 },
    labels: null,
    lastTime: null,
    key: createHash('sha256')
      .update(
        JSON.stringify(
          Object.entries(parts).map(([split, part]) => [split, [...part.labels], [...part.rowKey].map(String)]),
        ),
      )
      .digest('hex'),
    async *chunks(split, { seed, shuffle }) {
      const part = parts[split];
      if (part === undefined) return;
      const order = Int32Array.from({ length: part.rows }, (_, i) => i);
      const random = uniform(seed);
      for (let i = shuffle ? part.rows - 1 : 0; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (let at = 0; at < part.rows; at += chunkRows) yield takeRows(part, heads, order.subarray(at, at + chunkRows));
    },
  };
}

export async function* inChunks(
  part: EncodedChunk,
  heads: number,
  sizes: readonly number[],
): AsyncGenerator<EncodedChunk> {
  const all = Int32Array.from({ length: part.rows }, (_, i) => i);
  for (let at = 0, k = 0; at < part.rows; k++) {
    const size = sizes[k % sizes.length]!;
    yield takeRows(part, heads, all.subarray(at, at + size));
    at += size;
  }
}
