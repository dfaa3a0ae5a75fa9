/** Small models of specs with weights at random, and how far their predictions are apart. */
import type { EncodedChunk } from '../../src/data/encoded-chunk.ts';
import { planEncoder, readVocabularies } from '../../src/emit/transforms/index.ts';
import { migrateWeights, type Migrated, renamed } from '../../src/migrate/migrate.ts';
import { logitsOf, nodeMeans } from '../../src/migrate/interpreted.ts';
import type { WithKeys } from '../../src/migrate/key-space.ts';
import { Counterparts } from '../../src/migrate/names.ts';
import { OldNetwork } from '../../src/migrate/old-network.ts';
import type { RawRow } from '../../src/runtime/types.ts';
import { planSpec } from '../../src/spec-to-build.ts';
import { optimizerTensors, type WarmOptimizer } from '../../src/train/loop/warm-optimizer.ts';
import { initWeights, type NamedTensor, type Weights } from '../../src/train/weights.ts';
import { expect } from 'vitest';
import { memoryHost } from '../helpers/memory-host.ts';
import { uniform } from '../program/plans.ts';

export type SpecModel = WithKeys;

/** Of a spec that needs no lock. */
export function modelOf(spec: string): SpecModel {
  const { plan, vocabTexts, diagnostics } = planSpec(memoryHost({ 'm.ads': spec }), 'm.ads', null);
  if (plan === null) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  const { vocabularies, keys } = readVocabularies(plan, vocabTexts);
  return { plan, vocabularies, keys };
}

/** As if trained: every number is drawn, biases and running statistics too, and no two are alike. */
export function drawnWeights({ plan }: SpecModel, seed = 1): Weights {
  const random = uniform(seed);
  const weights = initWeights(plan, seed);
  for (const { name, shape } of plan.params) {
    const scale = shape.length === 2 ? 1.5 / Math.sqrt(shape[0]!) : 0.4;
    const data = weights.params.get(name)!;
    for (let i = 0; i < data.length; i++) {
      const drawn = (2 * random() - 1) * scale;
      data[i] = name.endsWith('variance') ? 0.5 + random() : name.endsWith('gamma') ? 1 + drawn : drawn;
    }
  }
  for (const table of weights.tables.values()) for (let i = 0; i < table.length; i++) table[i] = random() * 2 - 1;
  return weights;
}

/** State of optimizers, drawn: positive, as sums of squares are. */
export function drawnOptimizer({ plan }: SpecModel, weights: Weights, seed = 2): WarmOptimizer {
  const random = uniform(seed);
  const tensors = new Map<string, NamedTensor>();
  for (const { name, shape, data } of optimizerTensors(plan, weights))
    tensors.set(name, { name, shape, data: data.map(() => 0.1 + random()) });
  return { tensors, steps: [9, ...plan.towers.map((_, i) => i + 3)], seen: {} };
}

/** One row in a tower. */
function chunkOf({ plan, vocabularies }: SpecModel, row: RawRow, tower: number): EncodedChunk {
  return {
    ...planEncoder(plan, vocabularies).encodeRow(row),
    tower: Int32Array.of(tower),
    source: Int32Array.of(0),
    labels: new Float32Array(plan.heads.length).fill(NaN),
    weight: Float32Array.of(1),
    time: Float64Array.of(NaN),
    rowKey: BigUint64Array.of(0n),
  };
}

export function chunksOf(model: SpecModel, rows: readonly RawRow[]): EncodedChunk[] {
  return rows.flatMap((row) => model.plan.towers.map((_, tower) => chunkOf(model, row, tower)));
}

/** How far the predictions of a head are apart, at most: those that are all alike would be equal whatever weights say. */
export function spread(predictions: ReadonlyMap<string, ArrayLike<number>>): number {
  return Math.max(...[...predictions.values()].map((of) => Math.max(...Array.from(of)) - Math.min(...Array.from(of))));
}

/** By tower and head: the probability of each row. */
export async function probabilities(
  model: SpecModel,
  weights: Weights,
  rows: readonly RawRow[],
): Promise<Map<string, number[]>> {
  const { plan } = model;
  const logits = logitsOf(plan, weights);
  const found = new Map<string, number[]>();
  for (const row of rows)
    for (const [t, tower] of plan.towers.entries()) {
      const values = await logits(chunkOf(model, row, t));
      for (const [h, head] of plan.heads.entries()) {
        const key = `${tower.name} ${head.name}`;
        found.set(key, [...(found.get(key) ?? []), 1 / (1 + Math.exp(-values[h]!))]);
      }
    }
  return found;
}

export interface Pair extends Migrated {
  readonly old: SpecModel;
  readonly next: SpecModel;
  readonly before: Weights;
  /** Largest |Δp|, over what both models predict. */
  readonly moved: number;
}

/** Migrates drawn weights from one spec to another, and compares predictions. @param aged columns of rows that the old model knows by other names */
export async function migratePair(
  oldSpec: string,
  newSpec: string,
  rows: readonly RawRow[],
  { means = true, seed = 1, oldRow = (row: RawRow): RawRow => row } = {},
): Promise<Pair> {
  const [old, next] = [modelOf(oldSpec), modelOf(newSpec)];
  const before = drawnWeights(old, seed);
  return migrated(old, next, before, rows, { means, seed, oldRow });
}

export async function migrated(
  old: SpecModel,
  next: SpecModel,
  before: Weights,
  rows: readonly RawRow[],
  { means = true, seed = 1, oldRow = (row: RawRow): RawRow => row } = {},
): Promise<Pair> {
  const fresh = drawnWeights(next, seed + 100);
  const oldRows = rows.map(oldRow);
  const model = renamed(
    {
      ...old,
      weights: before,
      optimizer: drawnOptimizer(old, before),
      means: means ? await nodeMeans(new OldNetwork(old.plan, before.params), before, chunksOf(old, oldRows)) : null,
    },
    next.plan,
  );
  const moved = migrateWeights(
    model,
    { ...next, weights: fresh, optimizer: optimizerTensors(next.plan, fresh) },
    new Counterparts(model.plan, next.plan),
  );
  const [a, b] = [await probabilities(old, before, oldRows), await probabilities(next, moved.weights, rows)];
  expect(spread(a)).toBeGreaterThan(1e-3);
  let most = 0;
  for (const [key, values] of a) b.get(key)?.forEach((p, i) => (most = Math.max(most, Math.abs(p - values[i]!))));
  return { ...moved, old, next, before, moved: most };
}

/** Action, kept and size of a part. */
export function partOf({ report }: Migrated, name: string): string {
  const part = report.parts.find((one) => one.name === name);
  return part === undefined ? 'none' : `${part.action} ${part.kept}/${part.size}`;
}
