import { describe, expect, it } from 'vitest';
import { DecileCollector, renderDeciles } from '../../src/evaluate/deciles.ts';
import { uniform } from '../program/plans.ts';

const logit = (p: number): number => Math.log(p / (1 - p));

describe('calibration by decile', () => {
  it('sorts rows by the base and compares sums, by hand', () => {
    // Twenty rows: the base's probability grows, the other head is predicted at .5 and true where the base is above the median.
    const rows = Array.from({ length: 20 }, (_, i) => i);
    const collector = new DecileCollector(['base', 'other'], 0);
    const shuffled = [...rows].sort((a, b) => ((a * 7) % 20) - ((b * 7) % 20));
    for (const i of shuffled) collector.add(1, [logit((i + 1) / 40), 0], [i % 2, i >= 10 ? 1 : 0], [1]);
    const { heads, rows: seen } = collector.report();
    expect(seen).toBe(20);
    // A decile has two rows, one of them with an event: Σp = (2i + 3)/40 for rows i, i+1.
    heads[0]!.deciles.forEach((ratio, d) => expect(ratio).toBeCloseTo((4 * d + 3) / 40, 10));
    expect(heads[1]!.deciles).toEqual([null, null, null, null, null, 0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(heads[1]).toMatchObject({ all: 1, events: 10 });
    // One event is expected in each of the lower tenths, and none came.
    expect(heads[1]!.expected).toEqual(Array.from({ length: 10 }, () => 1));
    expect(renderDeciles(collector.report())).toMatch(/other +(∞ +){5}(0\.50 +){5}1\.000/);
  });

  it('weighs rows, leaves out unobserved labels, and takes any head for a base that is any', () => {
    const random = uniform(1);
    const collector = new DecileCollector(['a', 'b'], -1);
    let [predicted, actual] = [0, 0];
    for (let i = 0; i < 5000; i++) {
      const [pa, pb, w] = [0.5 * random(), 0.3 * random(), random() < 0.5 ? 1 : 4];
      const y = random() < pb ? 1 : 0;
      collector.add(1, [logit(pa), logit(pb)], [random() < pa ? 1 : 0, i % 3 === 0 ? NaN : y], [w]);
      if (i % 3 !== 0) {
        predicted += w * pb;
        actual += w * y;
      }
    }
    const [a, b] = collector.report().heads;
    expect(b!.all).toBeCloseTo(predicted / actual, 10);
    for (const ratio of a!.deciles) expect(Math.abs(ratio! - 1)).toBeLessThan(0.35);
    expect(
      renderDeciles(collector.report())
        .split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);
  });
});
