import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BinnedFeature, frequentIds, thresholdsOf } from '../../src/baselines/gbdt/bins.ts';
import { Binner } from '../../src/baselines/gbdt/bins.ts';
import { boost } from '../../src/baselines/gbdt/boost.ts';
import { LeafEncoder } from '../../src/baselines/gbdt/forest.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';

interface Case {
  readonly rows: number;
  readonly a: number[];
  readonly b: number[];
  readonly c: number[];
  readonly d: number[];
  readonly y: number[];
  readonly weight: number[] | null;
  readonly options: { readonly trees: number; readonly shrinkage: number; readonly leaves: number; readonly depth: number; readonly minRows: number; readonly l2: number };
  readonly base: number;
  readonly scores: number[];
  readonly leaves: number[];
}
const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'scikit-learn.json'), 'utf8')) as { by: string; cases: Case[] };

function encodedOf(data: Case): Record<string, EncodedSignal> {
  const number = (values: number[]): EncodedSignal => ({ kind: 'vec', width: 1, values: Float32Array.from(values) });
  return { a: number(data.a), b: number(data.b), c: { kind: 'id', ids: Int32Array.from(data.c) }, d: number(data.d) };
}

function featuresFor(data: Case): BinnedFeature[] {
  const counts = new Map<number, number>();
  for (const id of data.c) counts.set(id, (counts.get(id) ?? 0) + 1);
  const number = (signal: 'a' | 'b' | 'd'): BinnedFeature => ({
    feature: { kind: 'number', signal, element: 0 },
    binning: { kind: 'number', thresholds: thresholdsOf(Float64Array.from(Float32Array.from(data[signal]))) },
  });
  return [number('a'), number('b'), { feature: { kind: 'id', signal: 'c', of: 'value' }, binning: { kind: 'category', ids: frequentIds(counts) } }, number('d')];
}

async function grown(data: Case) {
  const features = featuresFor(data);
  const signals = encodedOf(data);
  const columns = features.map((feature) => {
    const column = new Uint8Array(data.rows);
    new Binner(feature).bin(signals, data.rows, column);
    return column;
  });
  const weights = Float32Array.from(data.weight ?? data.y.map(() => 1));
  const boosted = (await boost(features, columns, Float32Array.from(data.y), weights, data.options))!;
  return { boosted, encoder: new LeafEncoder({ features, forests: [{ name: 'trees', ...boosted }] }, [data.options]), signals };
}

describe('boosted trees', () => {
  it.each(reference.cases.map((data, i) => [i, data] as const))(`are those of ${reference.by}: case %i`, async (_, data) => {
    const { boosted, encoder, signals } = await grown(data);
    expect(boosted.base).toBeCloseTo(data.base, 6);
    expect(boosted.trees.map((tree) => tree.leaves)).toEqual(data.leaves);
    const [scores] = encoder.scores(signals, data.rows);
    const worst = Math.max(...scores!.map((score, i) => Math.abs(score - data.scores[i]!)));
    expect(worst).toBeLessThan(1e-5);
  });
});
