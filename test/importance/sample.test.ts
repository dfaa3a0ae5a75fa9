import { describe, expect, it } from 'vitest';
import { drawSample, labelsOf } from '../../src/importance/index.ts';
import { inChunks, plantedRows, wholePlan } from '../train/planted.ts';

describe('a sample of the evaluated rows', () => {
  const plan = wholePlan();
  const all = plantedRows(plan, 3000, 1);
  const draw = (limit: number, seed = 1) => drawSample(plan, {}, inChunks(all, 2, [700, 1, 299]), 3000, limit, seed);

  it('is everything where it fits, unchanged', async () => {
    const { chunk, of } = await draw(5000);
    expect([chunk.rows, of]).toEqual([3000, 3000]);
    for (const name of ['tower', 'source', 'labels', 'weight', 'time', 'rowKey'] as const)
      expect(chunk[name]).toEqual(all[name]);
    for (const [name, signal] of Object.entries(all.signals)) expect(chunk.signals[name]).toEqual(signal);
  });

  it('is exactly as large as asked for, in order, of whole rows, by the seed', async () => {
    const { chunk } = await draw(500);
    expect(chunk.rows).toBe(500);
    const place = new Map([...all.rowKey].map((key, i) => [key, i]));
    const rows = [...chunk.rowKey].map((key) => place.get(key)!);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    rows.forEach((row, i) => {
      expect([...chunk.labels.subarray(2 * i, 2 * i + 2)]).toEqual([...all.labels.subarray(2 * row, 2 * row + 2)]);
      const [x, from] = [chunk.signals['x']!, all.signals['x']!];
      if (x.kind === 'vec' && from.kind === 'vec')
        expect([...x.values.subarray(3 * i, 3 * i + 3)]).toEqual([...from.values.subarray(3 * row, 3 * row + 3)]);
    });
    expect((await draw(500)).chunk.rowKey).toEqual(chunk.rowKey);
    expect((await draw(500, 2)).chunk.rowKey).not.toEqual(chunk.rowKey);
    // A third of the file each: 167 ± 9.
    for (const part of [0, 1, 2])
      expect(Math.abs(rows.filter((row) => Math.floor(row / 1000) === part).length - 167)).toBeLessThan(45);
  });
});

describe('labels of keys', () => {
  it('are equal for equal keys; a missing key is like no other', () => {
    expect(labelsOf(BigUint64Array.of(9n, 0n, 5n, 9n, 0n), 5)).toEqual({ of: Int32Array.of(0, 1, 2, 0, 3), count: 4 });
    expect(labelsOf(null, 3)).toEqual({ of: Int32Array.of(0, 1, 2), count: 3 });
  });
});
