/** Embedding tables against the definition: a table times a matrix of weights, and that matrix's transpose for gradients. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/train/batches/batch.ts';
import { featureLayout } from '../../src/train/batches/layout.ts';
import { EmbeddingGather } from '../../src/train/embeddings/gather.ts';
import { RowGradients } from '../../src/train/embeddings/gradients.ts';
import { uniform } from '../program/plans.ts';
import { IDS, wholePlan } from './planted.ts';

const layout = featureLayout(wholePlan());
const width = 4;

const batches = fc.record({ rows: fc.integer({ min: 0, max: 40 }), ids: fc.integer({ min: 1, max: IDS }), seed: fc.nat() });

function make({ rows, ids, seed }: { rows: number; ids: number; seed: number }) {
  const random = uniform(seed);
  const draw = (n: number): Float32Array => Float32Array.from({ length: n }, () => random() * 2 - 1);
  const drawIds = (n: number): Int32Array => Int32Array.from({ length: n }, () => Math.floor(random() * ids));
  const weights = (): Float32Array => draw(rows * 3).map((w) => (w < -0.3 ? 0 : w));
  const batch: Batch = {
    rows, towerRows: [rows, 0], vecs: new Map(), position: new Int32Array(rows),
    ids: new Map([
      ['country', { max: 1, ids: drawIds(rows), weights: null }],
      ['tags', { max: 3, ids: drawIds(rows * 3), weights: weights() }],
      ['recent', { max: 3, ids: drawIds(rows * 3), weights: weights() }],
    ]),
  };
  const tables = new Map([['signal.country', draw(IDS * width)], ['signal.recent', draw(IDS * width)]]);
  const grads = new Map([
    ['signal.country/lookup', draw(rows * width)],
    ['signal.tags/pool', draw(rows * width)],
    ['signal.recent/pool/entries', draw(rows * 3 * width)],
  ]);
  return { batch, tables, grads };
}

interface Term {
  readonly feature: string;
  /** Of the feature. */
  readonly row: number;
  /** Row of the table. */
  readonly id: number;
  readonly weight: number;
}

/** What of a table goes into which feature, from the plan's words. */
function terms(batch: Batch, table: string): Term[] {
  const out: Term[] = [];
  const each = (signal: string, add: (i: number, id: number, weight: number) => void): void => {
    const { ids, weights } = batch.ids.get(signal)!;
    ids.forEach((id, i) => add(i, id, weights === null ? 1 : weights[i]!));
  };
  if (table === 'signal.country') {
    each('country', (i, id) => out.push({ feature: 'signal.country/lookup', row: i, id, weight: 1 }));
    each('tags', (i, id, weight) => out.push({ feature: 'signal.tags/pool', row: Math.floor(i / 3), id, weight }));
  } else each('recent', (i, id, weight) => out.push({ feature: 'signal.recent/pool/entries', row: i, id, weight: weight === 0 ? 0 : 1 }));
  return out;
}

describe('embedding tables', () => {
  it('give Σ weight·row for lookups and pools, the rows and a mask for attention', () => {
    const gather = new EmbeddingGather(layout, 40);
    fc.assert(
      fc.property(batches, (spec) => {
        const { batch, tables } = make(spec);
        const features = gather.features(batch, tables);
        for (const [id, table] of tables) {
          const expected = new Map<string, Float64Array>();
          for (const { feature, row, id: r, weight } of terms(batch, id)) {
            const length = features.get(feature)!.length;
            const sum = expected.get(feature) ?? new Float64Array(length);
            expected.set(feature, sum);
            for (let k = 0; k < width; k++) sum[row * width + k]! += weight * table[r * width + k]!;
          }
          for (const [feature, sum] of expected) sum.forEach((x, i) => expect(features.get(feature)![i]).toBeCloseTo(x, 5));
        }
        expect(Array.from(features.get('signal.recent/pool/mask')!)).toEqual(Array.from(batch.ids.get('recent')!.weights!, (w) => (w === 0 ? 0 : 1)));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('sum gradients by row over all signals that share a table, each touched row once', () => {
    const gradients = new Map(layout.tables.map((t) => [t.id, new RowGradients(t)]));
    fc.assert(
      fc.property(batches, (spec) => {
        const { batch, grads } = make(spec);
        for (const [id, g] of gradients) {
          g.accumulate(batch, grads);
          const expected = new Map<number, Float64Array>();
          for (const { feature, row, id: r, weight } of terms(batch, id)) {
            if (weight === 0) continue;
            const sum = expected.get(r) ?? new Float64Array(width);
            expected.set(r, sum);
            for (let k = 0; k < width; k++) sum[k]! += weight * grads.get(feature)![row * width + k]!;
          }
          const rows = Array.from(g.rows.subarray(0, g.count));
          expect([...rows].sort((a, b) => a - b)).toEqual([...expected.keys()].sort((a, b) => a - b));
          rows.forEach((r, s) => expected.get(r)!.forEach((x, k) => expect(g.grads[s * width + k]).toBeCloseTo(x, 4)));
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('grow to as many touched rows as a batch has', () => {
    const rows = 5000;
    const g = new RowGradients({ id: 't', rows, width: 2, uses: [{ node: 'n', signal: 's', kind: 'lookup', max: 1 }] });
    const ids = Int32Array.from({ length: rows }, (_, i) => (i * 7) % rows);
    g.accumulate({ rows, towerRows: [rows], vecs: new Map(), ids: new Map([['s', { max: 1, ids, weights: null }]]), position: ids }, new Map([['n', new Float32Array(2 * rows).fill(1)]]));
    expect(g.count).toBe(rows);
    expect(g.grads.subarray(0, 2 * rows).every((x) => x === 1)).toBe(true);
  });
});
