import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncodedChunk } from '../../../src/data/encoded-chunk.ts';
import { baseNegatives } from '../../../src/ir/base-negatives.ts';
import type { Plan, SamplingPlan } from '../../../src/ir/plan.ts';
import { Batcher } from '../../../src/train/batches/batcher.ts';
import { featureLayout } from '../../../src/train/batches/layout.ts';
import { trainingSampling } from '../../../src/train/batches/negative-sampling.ts';
import { inChunks, plantedRows, wholePlan } from '../planted.ts';

interface Seen {
  rows: number;
  towerRows: readonly number[];
  x: Float32Array;
  country: Int32Array;
  tags: Int32Array;
  labels: Float32Array;
  lossWeights: Float32Array;
  streamRows: number;
  position: Int32Array;
}

/** All batches, copied out of their buffers. */
async function collect(
  plan: Plan,
  chunks: AsyncIterable<EncodedChunk>,
  batch: number,
  skip = 0,
  seed = 1,
): Promise<Seen[]> {
  const batcher = new Batcher({ ...plan, train: { ...plan.train, batch } }, featureLayout(plan), { seed });
  const out: Seen[] = [];
  for await (const b of batcher.batches(chunks, { skipRows: skip })) {
    out.push({
      rows: b.rows,
      towerRows: b.towerRows,
      streamRows: b.streamRows,
      x: b.vecs.get('signal.x/input')!.slice(),
      country: b.ids.get('country')!.ids.slice(),
      tags: b.ids.get('tags')!.ids.slice(),
      labels: b.labels.slice(),
      lossWeights: b.lossWeights.slice(),
      position: b.position.slice(),
    });
  }
  return out;
}

const plan = wholePlan();
const sampled = (sampling: Partial<SamplingPlan>): Plan => ({
  ...plan,
  sampling: { base: null, keep: 0.25, log: 'unsampled', correct: 'weight', ...sampling },
});

describe('batches', () => {
  it('hold every row once, sorted by tower and otherwise in order, whatever the chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 300 }),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 128 }),
        async (rows, sizes, batch) => {
          const all = plantedRows(plan, rows, 3);
          const values = (all.signals['x'] as { values: Float32Array }).values;
          const ids = (all.signals['country'] as { ids: Int32Array }).ids;
          const tags = (all.signals['tags'] as { ids: Int32Array }).ids;
          const batches = await collect(plan, inChunks(all, 2, sizes), batch);
          let start = 0;
          for (const b of batches) {
            const stream = Array.from({ length: b.rows }, (_, i) => start + i);
            const order = [...stream].sort((i, j) => all.tower[i]! - all.tower[j]! || i - j);
            expect(b.towerRows).toEqual([0, 1].map((t) => order.filter((i) => all.tower[i] === t).length));
            expect(Array.from(b.country)).toEqual(order.map((i) => ids[i]));
            expect(Array.from(b.x)).toEqual(order.flatMap((i) => Array.from(values.subarray(3 * i, 3 * i + 3))));
            expect(Array.from(b.tags)).toEqual(order.flatMap((i) => Array.from(tags.subarray(3 * i, 3 * i + 3))));
            expect(Array.from(b.labels)).toEqual(
              order.flatMap((i) => Array.from(all.labels.subarray(2 * i, 2 * i + 2))),
            );
            expect(Array.from(b.position)).toEqual(stream.map((i) => order.indexOf(i)));
            start += b.rows;
            expect(b.streamRows).toBe(start);
          }
          expect(start).toBe(rows);
          expect(batches.slice(0, -1).every((b) => b.rows === batch)).toBe(true);
        },
      ),
      { seed: 4, numRuns: 40 },
    );
  });

  it('weigh the loss as language.md says', async () => {
    const p = { ...plan, heads: plan.heads.map((h, i) => ({ ...h, lossWeight: [1, 0.5][i]! })) };
    const all = plantedRows(p, 3, 1);
    all.tower.fill(0);
    all.weight.set([1, 2, 5]);
    all.labels.set([1, NaN, 0, 1, NaN, NaN]);
    const [b] = await collect(p, inChunks(all, 2, [2]), 10);
    // The third row has a label of no head: it is in no batch and in no sum.
    expect(Array.from(b!.labels)).toEqual([1, 0, 0, 1]);
    expect(Array.from(b!.lossWeights)).toEqual([1 / 3, 0, 2 / 3, (0.5 * 2) / 3].map(Math.fround));
  });

  it('go on from a data position as if they had not stopped', async () => {
    const p = sampled({});
    const all = plantedRows(p, 700, 5);
    const whole = await collect(p, inChunks(all, 2, [64]), 32);
    for (const stop of [0, 1, 4, whole.length - 1]) {
      const position = stop === 0 ? 0 : whole[stop - 1]!.streamRows;
      expect(await collect(p, inChunks(all, 2, [50, 7]), 32, position)).toEqual(whole.slice(stop));
    }
  });

  it('train on the sources asked for only', async () => {
    const p = wholePlan({ sources: ['source1'] });
    const all = plantedRows(p, 200, 6);
    const batches = await collect(p, inChunks(all, 2, [200]), 1000);
    expect(batches[0]?.towerRows).toEqual([0, Array.from(all.source).filter((s) => s === 1).length]);
  });

  it('refuse ids beyond the table', async () => {
    const all = plantedRows(plan, 10, 1);
    (all.signals['country'] as { ids: Int32Array }).ids[4] = 30;
    await expect(collect(plan, inChunks(all, 2, [10]), 5)).rejects.toThrow(
      "signal 'country' was encoded to id 30, beyond its 30 ids",
    );
  });
});

describe('negative sampling', () => {
  it('keeps every positive of any head, and a quarter of the rest at weight 4', async () => {
    const all = plantedRows(plan, 20_000, 7);
    const weights = trainingSampling(sampled({}), 1)(all);
    let negatives = 0;
    let kept = 0;
    for (let i = 0; i < all.rows; i++) {
      if (all.labels[2 * i] === 1 || all.labels[2 * i + 1] === 1) expect(weights(i)).toBe(1);
      else {
        negatives++;
        expect([0, 4]).toContain(weights(i));
        if (weights(i) === 4) kept++;
      }
    }
    // Within four standard errors.
    expect(Math.abs(kept / negatives - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / negatives));
  });

  it('is the same for a row in any chunk and epoch, and another for another seed', () => {
    const all = plantedRows(plan, 300, 7);
    const of = (seed: number) => Array.from({ length: 300 }, (_, i) => trainingSampling(sampled({}), seed)(all)(i));
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  it.each([
    // labels of (h0, h1), base, is the row a base negative?
    [[0, 0], null, true],
    [[0, 1], null, false],
    [[0, NaN], null, true],
    [[NaN, NaN], null, false],
    [[0, 1], 'head0', true],
    [[1, 0], 'head0', false],
    [[NaN, 0], 'head0', false],
  ] as const)('labels %j with base %s', (labels, base, negative) => {
    const all = plantedRows(plan, 1, 1);
    all.labels.set(labels);
    expect(baseNegatives(sampled({ base }))(all.labels, 0)).toBe(negative);
    // A log that was sampled already comes with weight 4 on its base negatives: `weight` leaves it, the others take it away.
    const factor = (correct: SamplingPlan['correct']) =>
      trainingSampling(sampled({ base, log: 'sampled', correct }), 1)(all)(0);
    expect([factor('weight'), factor('base'), factor('batch')]).toEqual(negative ? [1, 0.25, 0.25] : [1, 1, 1]);
  });

  it('counts its weights in the loss: sums over rows stay what they were, on average', async () => {
    const p = sampled({});
    const all = plantedRows(p, 4000, 8);
    const [b] = await collect(p, inChunks(all, 2, [4000]), 4000);
    expect(b!.rows).toBeLessThan(4000);
    const mean = (labels: Float32Array, weights: Float32Array): number =>
      labels.reduce((sum, y, i) => sum + (i % 2 === 0 ? y * weights[i]! : 0), 0);
    const truth = all.labels.filter((_, i) => i % 2 === 0).reduce((a, y) => a + y, 0) / 4000;
    expect(mean(b!.labels, b!.lossWeights)).toBeCloseTo(truth, 1.6);
  });
});
