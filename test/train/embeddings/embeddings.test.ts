/** Embedding tables against the definition: a table times a matrix of weights, and that matrix's transpose for gradients. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/train/batches/batch.ts';
import { featureLayout } from '../../../src/train/batches/layout.ts';
import { EmbeddingGather } from '../../../src/train/embeddings/gather.ts';
import { RowGradients } from '../../../src/train/embeddings/gradients.ts';
import { TableMemory, allocateTables } from '../../../src/train/embeddings/memory.ts';
import { uniform } from '../../program/plans.ts';
import { IDS, wholePlan } from '../planted.ts';

const plan = wholePlan({ batch: 40 });
const layout = featureLayout(plan);
const tables = allocateTables(plan);
const width = 4;

const batches = fc.record({
  rows: fc.integer({ min: 0, max: 40 }),
  ids: fc.integer({ min: 1, max: IDS }),
  seed: fc.nat(),
});

function make({ rows, ids, seed }: { rows: number; ids: number; seed: number }) {
  const random = uniform(seed);
  const draw = (n: number): Float32Array => Float32Array.from({ length: n }, () => random() * 2 - 1);
  const drawIds = (n: number): Int32Array => Int32Array.from({ length: n }, () => Math.floor(random() * ids));
  const weights = (): Float32Array => draw(rows * 3).map((w) => (w < -0.3 ? 0 : w));
  const batch: Batch = {
    rows,
    towerRows: [rows, 0],
    vecs: new Map(),
    position: new Int32Array(rows),
    ids: new Map([
      ['country', { max: 1, ids: drawIds(rows), weights: null }],
      ['tags', { max: 3, ids: drawIds(rows * 3), weights: weights() }],
      ['recent', { max: 3, ids: drawIds(rows * 3), weights: weights() }],
    ]),
  };
  for (const table of tables.values()) table.set(draw(table.length));
  const grads = new Map([
    ['signal.country/lookup', draw(rows * width)],
    ['signal.tags/pool', draw(rows * width)],
    ['signal.recent/pool/entries', draw(rows * 3 * width)],
  ]);
  return { batch, grads };
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
  } else
    each('recent', (i, id, weight) =>
      out.push({ feature: 'signal.recent/pool/entries', row: i, id, weight: weight === 0 ? 0 : 1 }),
    );
  return out;
}

describe('embedding tables', () => {
  it('give Σ weight·row for lookups and pools, the rows and a mask for attention', () => {
    const gather = new EmbeddingGather(layout, 40);
    fc.assert(
      fc.property(batches, (spec) => {
        const { batch } = make(spec);
        const features = gather.features(batch, tables);
        for (const [id, table] of tables) {
          const expected = new Map<string, Float64Array>();
          for (const { feature, row, id: r, weight } of terms(batch, id)) {
            const length = features.get(feature)!.length;
            const sum = expected.get(feature) ?? new Float64Array(length);
            expected.set(feature, sum);
            for (let k = 0; k < width; k++) sum[row * width + k]! += weight * table[r * width + k]!;
          }
          for (const [feature, sum] of expected)
            sum.forEach((x, i) => expect(features.get(feature)![i]).toBeCloseTo(x, 5));
        }
        expect(Array.from(features.get('signal.recent/pool/mask')!)).toEqual(
          Array.from(batch.ids.get('recent')!.weights!, (w) => (w === 0 ? 0 : 1)),
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('sum gradients by row over all signals that share a table, each touched row once', () => {
    const gradients = new Map(
      layout.tables.map((t) => [
        t.id,
        { memory: TableMemory.of(tables.get(t.id)!), sums: new RowGradients(t, TableMemory.of(tables.get(t.id)!)) },
      ]),
    );
    fc.assert(
      fc.property(batches, (spec) => {
        const { batch, grads } = make(spec);
        for (const [id, { memory, sums }] of gradients) {
          sums.accumulate(batch, grads);
          const expected = new Map<number, Float64Array>();
          for (const { feature, row, id: r, weight } of terms(batch, id)) {
            if (weight === 0) continue;
            const sum = expected.get(r) ?? new Float64Array(width);
            expected.set(r, sum);
            for (let k = 0; k < width; k++) sum[k]! += weight * grads.get(feature)![row * width + k]!;
          }
          const rows = Array.from(memory.touchedRows.subarray(0, sums.count));
          expect([...rows].sort((a, b) => a - b)).toEqual([...expected.keys()].sort((a, b) => a - b));
          rows.forEach((r, s) =>
            expected.get(r)!.forEach((x, k) => expect(memory.grads[s * width + k]).toBeCloseTo(x, 4)),
          );
        }
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it('take ids in parts where they are many', () => {
    const rows = 9000;
    const max = 7;
    const uses = [{ node: 'n', signal: 's', kind: 'pooled', max }] as const;
    const memory = new TableMemory({ rows: 50, width: 3, state: 0, touched: 50, max });
    memory.table.set(Float32Array.from(memory.table, (_, i) => i % 11));
    const ids = Int32Array.from({ length: rows * max }, (_, i) => (i * i) % 50);
    const weights = Float32Array.from(ids, (_, i) => i % 3);
    const batch: Batch = {
      rows,
      towerRows: [rows],
      vecs: new Map(),
      ids: new Map([['s', { max, ids, weights }]]),
      position: ids,
    };
    const features = new EmbeddingGather(
      { towers: 1, heads: 1, vecs: [], ids: [], tables: [{ id: 't', rows: 50, width: 3, uses }] },
      rows,
    ).features(batch, new Map([['t', memory.table]]));
    const sums = new RowGradients({ id: 't', rows: 50, width: 3, uses }, memory);
    sums.accumulate(batch, new Map([['n', Float32Array.from({ length: rows * 3 }, (_, i) => i % 5)]]));
    const expected = new Float64Array(rows * 3);
    const grads = new Float64Array(150);
    ids.forEach((id, i) => {
      for (let k = 0; k < 3; k++) {
        const at = Math.floor(i / max) * 3 + k;
        expected[at]! += weights[i]! * memory.table[id * 3 + k]!;
        grads[id * 3 + k]! += weights[i]! * (at % 5);
      }
    });
    // Sums of small integers are exact.
    expect(Array.from(features.get('n')!)).toEqual(Array.from(expected));
    const touched = new Map(
      Array.from(memory.touchedRows.subarray(0, sums.count), (row, s) => [
        row,
        Array.from(memory.grads.subarray(s * 3, s * 3 + 3)),
      ]),
    );
    for (const [row, grad] of touched) expect(grad).toEqual(Array.from(grads.subarray(row * 3, row * 3 + 3)));
  });

  it('refuse a batch beyond the plan, before a kernel writes past its memory', () => {
    const memory = new TableMemory({ rows: 100, width: 1, state: 0, touched: 10, max: 1 });
    const sums = new RowGradients(
      { id: 't', rows: 100, width: 1, uses: [{ node: 'n', signal: 's', kind: 'lookup', max: 1 }] },
      memory,
    );
    const ids = Int32Array.from({ length: 11 }, (_, i) => i);
    const batch: Batch = {
      rows: 11,
      towerRows: [11],
      vecs: new Map(),
      ids: new Map([['s', { max: 1, ids, weights: null }]]),
      position: ids,
    };
    expect(() => sums.accumulate(batch, new Map([['n', new Float32Array(11)]]))).toThrow('larger than the plan');
  });
});
