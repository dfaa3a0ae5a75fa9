/** Batches read the values of joined tables by the rows that examples found, and only of chunks as they were read. */
import { expect, it } from 'vitest';
import { expandWith } from '../../../src/data/tables/expand.ts';
import { ListRowsBuilder } from '../../../src/data/tables/list-rows.ts';
import type { CompactChunk } from '../../../src/data/encoded-chunk.ts';
import type { Batch } from '../../../src/train/batches/batch.ts';
import { BatchBuffers, RowPicks, type RoutedChunk } from '../../../src/train/batches/batch-buffers.ts';
import { smallPlan, vec } from '../../helpers/plans.ts';

const { plan } = smallPlan([{ name: 'price', format: 'continuous', encoding: vec() }], []);
const values = { kind: 'vec' as const, width: 2, values: Float32Array.of(0, 1, 5, 0, 7, 0) };
const expand = expandWith(plan, [{ join: 'pins', signals: ['price'], rows: 3, values: { price: values } }]);
const compact: CompactChunk = {
  rows: 4,
  signals: {},
  tower: new Int32Array(4),
  source: new Int32Array(4),
  labels: new Float32Array(4),
  weight: new Float32Array(4),
  time: new Float64Array(4),
  rowKey: new BigUint64Array(4),
  found: [Int32Array.of(2, 0, 1, 2)],
};
const layout = {
  towers: 1,
  heads: 1,
  vecs: [{ node: 'n', signal: 'price', width: 2 }],
  ids: [],
  tables: [],
};

function filled(chunk: RoutedChunk, rows: readonly number[]): number[] {
  const picks = new RowPicks<RoutedChunk>(rows.length);
  for (const row of rows) picks.add(chunk, row, 1);
  return numbersOf(new BatchBuffers(layout, rows.length), picks);
}

function batchOf(buffers: BatchBuffers, picks: RowPicks<RoutedChunk>): Batch {
  return buffers.fill(picks);
}

function numbersOf(buffers: BatchBuffers, picks: RowPicks<RoutedChunk>): number[] {
  return [...batchOf(buffers, picks).vecs.get('n')!];
}

it('a batch has what the examples found, in the order of its picks', () => {
  const chunk = expand(compact);
  // Row 3 found the table's third row, row 1 none, row 2 the second.
  expect(filled(chunk, [3, 1, 2])).toEqual([7, 0, 0, 1, 5, 0]);
  expect(chunk.signals['price']).toEqual({ ...values, values: Float32Array.of(7, 0, 0, 1, 5, 0, 7, 0) });
});

it('lists of a table, which have no padding, are padded in a batch and in a chunk', () => {
  const [a, b] = [
    { ids: Int32Array.of(4, 2, 0, 0, 0, 0, 3, 0, 0), weights: Float32Array.of(0.5, 0.5, 0, 0, 0, 0, 1, 0, 0) },
    { ids: Int32Array.of(4, 2, 0, 0, 0, 0, 3, 0, 0), weights: Float32Array.of(0.25, 0.75, 0, 0, 0, 0, 1, 0, 0) },
  ];
  for (const { ids, weights } of [a, b]) {
    const builder = new ListRowsBuilder(3, 3);
    builder.add({ max: 3, ids, weights }, 3);
    const whole = expandWith(plan, [
      { join: 'pins', signals: ['price'], rows: 3, values: { price: builder.finish() } },
    ])(compact);
    const picks = new RowPicks<RoutedChunk>(3);
    for (const row of [3, 1, 0]) picks.add(whole, row, 1);
    const uses = [{ signal: 'price', size: 5, max: 3, list: true, binned: false }];
    const buffers = new BatchBuffers({ ...layout, vecs: [], ids: uses }, 3);
    for (let time = 0; time < 2; time++) {
      const batch = batchOf(buffers, picks).ids.get('price')!;
      expect([...batch.ids]).toEqual([3, 0, 0, 4, 2, 0, 3, 0, 0]);
      expect([...batch.weights!]).toEqual([1, 0, 0, ...weights.subarray(0, 3), 1, 0, 0]);
    }
    const small = new BatchBuffers({ ...layout, vecs: [], ids: [{ ...uses[0]!, size: 4 }] }, 3);
    expect(() => numbersOf(small, picks)).toThrow("signal 'price' was encoded to id 4, beyond its 4 ids");
    expect(whole.signals['price']).toEqual({
      kind: 'ids',
      max: 3,
      ids: Int32Array.of(3, 0, 0, 4, 2, 0, 0, 0, 0, 3, 0, 0),
      weights: Float32Array.of(1, 0, 0, ...weights.subarray(0, 3), 0, 0, 0, 1, 0, 0),
    });
  }
});

it('values that somebody has changed are what a batch has', () => {
  const chunk = expand(compact);
  const changed = { kind: 'vec' as const, width: 2, values: Float32Array.of(1, 0, 2, 0, 3, 0, 4, 0) };
  expect(filled({ ...chunk, signals: { ...chunk.signals, price: changed } }, [3, 1])).toEqual([4, 0, 2, 0]);
});
