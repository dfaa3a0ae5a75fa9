import { describe, expect, it } from 'vitest';
import { Random, Weighted } from '../../src/math/random.ts';

const take = (random: Random, n: number, draw: (r: Random) => number): number[] =>
  Array.from({ length: n }, () => draw(random));

describe('a stream', () => {
  it('is the same for the same seed and names, and another for others', () => {
    const first = take(new Random(1, 'a', 2), 5, (r) => r.uint32());
    expect(take(new Random(1, 'a', 2), 5, (r) => r.uint32())).toEqual(first);
    for (const other of [
      new Random(2, 'a', 2),
      new Random(1, 'b', 2),
      new Random(1, 'a', 3),
      new Random(1, 'a2'),
      new Random(1),
    ]) {
      expect(take(other, 5, (r) => r.uint32())).not.toEqual(first);
    }
  });

  it('never changes: logs of a seed stay the logs of that seed', () => {
    expect(take(new Random(1, 'pinned'), 4, (r) => r.uint32())).toMatchInlineSnapshot(`
      [
        1753505497,
        597662158,
        272261727,
        225017299,
      ]
    `);
  });

  it('is not moved by forks', () => {
    const [plain, forked] = [new Random(3), new Random(3)];
    forked.fork('x').uint32();
    expect(forked.uint32()).toBe(plain.uint32());
  });

  it('has unrelated forks: a correlation of neighbours within 4 standard errors of none', () => {
    const n = 20_000;
    const root = new Random(5);
    const firsts = Array.from({ length: n + 1 }, (_, i) => root.fork(i).float() - 0.5);
    let sum = 0;
    for (let i = 0; i < n; i++) sum += firsts[i]! * firsts[i + 1]!;
    expect(Math.abs(sum / n) / (1 / 12 / Math.sqrt(n))).toBeLessThan(4);
  });
});

describe('draws', () => {
  const n = 100_000;

  it('are uniform: χ² of 64 bins below its 99.99th percentile', () => {
    const bins = new Float64Array(64);
    for (const i of take(new Random(1), n, (r) => r.int(64))) bins[i]!++;
    const chi = bins.reduce((sum, count) => sum + (count - n / 64) ** 2 / (n / 64), 0);
    expect(chi).toBeLessThan(114);
  });

  it('of a normal have mean 0, variance 1, no skew and kurtosis 3', () => {
    const values = take(new Random(2), n, (r) => r.normal());
    const moment = (k: number) => values.reduce((sum, v) => sum + v ** k, 0) / n;
    expect(Math.abs(moment(1))).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    expect(Math.abs(moment(3))).toBeLessThan(4 * Math.sqrt(15 / n));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(4 * Math.sqrt(96 / n));
  });

  it('by weight come in proportion, and never without weight', () => {
    const counts = new Float64Array(4);
    const weighted = new Weighted([1, 0, 3, 4]);
    for (const i of take(new Random(3), n, (r) => weighted.draw(r))) counts[i]!++;
    expect(counts[1]).toBe(0);
    for (const [i, share] of [
      [0, 1 / 8],
      [2, 3 / 8],
      [3, 1 / 2],
    ] as const) {
      expect(Math.abs(counts[i]! / n - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / n));
    }
  });
});
