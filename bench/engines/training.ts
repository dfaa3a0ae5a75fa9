/** The benchmark's model in training: 20 tables × 16; unless told otherwise with uniformly random ids, the worst case for caches. */
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import type { Plan } from '../../src/ir/plan.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import { Batcher } from '../../src/train/batches/batcher.ts';
import { featureLayout } from '../../src/train/batches/layout.ts';
import { allocateTables } from '../../src/train/embeddings/memory.ts';
import type { EngineName } from '../../src/train/engines/engine.ts';
import { createEngine } from '../../src/train/engines/index.ts';
import { Stepper } from '../../src/train/loop/stepper.ts';
import { initWeights } from '../../src/train/weights.ts';
import { uniform } from '../../test/program/plans.ts';
import { benchmarkPlan } from './model.ts';

/** Batches that are gone through again and again. */
const BATCHES = 16;

/** Tables start at 0 but for the rows that are read: a table of any size then takes the memory of those rows' pages only. */
function startTables(plan: Plan, chunks: readonly EncodedChunk[]): Map<string, Float32Array> {
  const tables = allocateTables(plan);
  const random = uniform(2);
  plan.tables.forEach(({ id, width }, t) => {
    for (const { signals } of chunks)
      for (const row of (signals[plan.signals[t]!.name] as EncodedSignal & { kind: 'id' }).ids)
        for (let k = 0; k < width; k++) tables.get(id)![row * width + k] = (random() - 0.5) / 10;
  });
  return tables;
}

export interface TrainingOptions {
  readonly tableRows: number;
  readonly batch: number;
  readonly engine: EngineName;
  readonly threads: number;
  /** Default: 16 batches of random rows. */
  readonly rows?: (plan: Plan) => EncodedChunk;
  /** Rows that are not trained on. */
  readonly heldOut?: (plan: Plan) => EncodedChunk;
}

/** Ids, towers and labels that have nothing to do with each other. */
function randomRows(plan: Plan): EncodedChunk {
  const random = uniform(1);
  const rows = BATCHES * plan.train.batch;
  return {
    rows,
    signals: Object.fromEntries(
      plan.signals.map((s, t): [string, EncodedSignal] => [
        s.name,
        { kind: 'id', ids: Int32Array.from({ length: rows }, () => Math.floor(random() * plan.tables[t]!.rows)) },
      ]),
    ),
    tower: Int32Array.from({ length: rows }, () => (random() < 0.6 ? 0 : 1)),
    source: new Int32Array(rows),
    labels: Float32Array.from({ length: rows * plan.heads.length }, () => (random() < 0.1 ? 1 : 0)),
    weight: new Float32Array(rows).fill(1),
    time: new Float64Array(rows),
    rowKey: BigUint64Array.from({ length: rows }, (_, i) => BigInt(i)),
  };
}

/** All that a training loop has; `step` takes one step of it and gives the batch's loss before it. */
export async function trainingOf({
  tableRows,
  batch: batchRows,
  engine: name,
  threads,
  rows = randomRows,
  heldOut: others,
}: TrainingOptions) {
  const base = benchmarkPlan();
  const plan: Plan = {
    ...base,
    tables: base.tables.map((t) => ({ ...t, rows: tableRows })),
    params: base.params.map((p) => (/\/(gamma|variance)$/.test(p.name) ? { ...p, init: { kind: 'ones' } } : p)),
    train: { ...base.train, batch: batchRows },
  };
  const chunk = rows(plan);
  const heldOut = others?.(plan) ?? null;
  async function* endless(): AsyncGenerator<EncodedChunk> {
    for (;;) yield chunk;
  }

  const created = await createEngine(name, plan, { threads });
  if (!('step' in created)) throw new Error(created.message);
  const engine = created;
  const layout = featureLayout(plan);
  const { params } = initWeights({ ...plan, tables: [], nodes: [] }, 1);
  const weights = { params, tables: startTables(plan, heldOut === null ? [chunk] : [chunk, heldOut]) };
  const batches = new Batcher(plan, layout, { seed: 1, sampling: () => () => 1 }).batches(endless());
  const stepper = new Stepper(plan, layout, weights, engine);
  async function step(): Promise<number> {
    const { value: batch } = await batches.next();
    if (batch === undefined) throw new Error('the rows came to an end');
    const result = await stepper.compute(batch);
    stepper.apply(batch, result, 1);
    return result.loss;
  }
  return { base, plan, engine, layout, chunk, heldOut, weights, batches, step };
}
