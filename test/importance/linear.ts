/** A logistic model by hand over made-up rows: its importance can be computed without permuting anything. */
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import type { Labels } from '../../src/importance/measure.ts';
import type { Plan, SignalPlan } from '../../src/ir/plan.ts';
import type { Random } from '../../src/math/random.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import { segment } from '../../src/ir/node-path.ts';
import { PlanSketch } from '../program/plans.ts';

export interface Column {
  readonly name: string;
  /** Weight in the model. */
  readonly weight: number;
  readonly values: Float32Array;
  /** Raw column; default: the name. */
  readonly input?: string;
  readonly side?: 'request' | 'candidate';
}

export interface Linear {
  readonly plan: Plan;
  readonly chunk: EncodedChunk;
  readonly logits: (chunk: EncodedChunk) => Promise<Float32Array>;
  readonly clusters: Labels;
}

/** One head; every signal a number. `groups` by name. */
export function linearModel(
  intercept: number,
  columns: readonly Column[],
  labels: Float32Array,
  options: {
    readonly groups?: Readonly<Record<string, readonly string[]>>;
    readonly source?: Int32Array;
    readonly time?: Float64Array;
    readonly clusters?: Labels;
  } = {},
): Linear {
  const sketch = new PlanSketch(1, 1);
  const inputs = new Map(columns.map((column) => [column.name, sketch.input(column.name, 1)]));
  for (const [name, members] of Object.entries(options.groups ?? {})) {
    sketch.dense(
      `${segment('group', name)}/dense`,
      sketch.concat(
        `${segment('group', name)}/concat`,
        members.map((member) => inputs.get(member)!),
      ),
      1,
      'none',
    );
  }
  const logit = sketch.dense('logit', sketch.concat('all', [...inputs.values()]), 1, 'none', 0);
  const plan = sketch.plan([[logit]]);
  const bySignal = new Map(columns.map((column) => [column.name, column]));
  const signals = plan.signals.map((signal): SignalPlan => {
    const { input = signal.name, side = 'candidate' } = bySignal.get(signal.name)!;
    return { ...signal, input, side };
  });
  const rows = labels.length;
  const encoded = Object.fromEntries(
    columns.map((column): [string, EncodedSignal] => [column.name, { kind: 'vec', width: 1, values: column.values }]),
  );
  const chunk: EncodedChunk = {
    rows,
    signals: encoded,
    labels,
    tower: new Int32Array(rows),
    source: options.source ?? new Int32Array(rows),
    weight: new Float32Array(rows).fill(1),
    time: options.time ?? new Float64Array(rows).fill(Number.NaN),
    rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(i)),
  };
  const predict = (of: EncodedChunk): Float32Array => {
    const out = new Float32Array(of.rows).fill(intercept);
    for (const { name, weight } of columns) {
      const signal = of.signals[name]!;
      if (signal.kind === 'vec') for (let i = 0; i < of.rows; i++) out[i]! += weight * signal.values[i]!;
    }
    return out;
  };
  const clusters = options.clusters ?? { of: Int32Array.from({ length: rows }, (_, i) => i), count: rows };
  return { plan: { ...plan, signals }, chunk, logits: (of) => Promise.resolve(predict(of)), clusters };
}

export const normals = (rows: number, random: Random): Float32Array =>
  Float32Array.from({ length: rows }, () => random.normal());

/** Labels drawn from logits. */
export function drawn(logits: ArrayLike<number>, random: Random): Float32Array {
  return Float32Array.from({ length: logits.length }, (_, i) =>
    random.chance(1 / (1 + Math.exp(-logits[i]!))) ? 1 : 0,
  );
}
