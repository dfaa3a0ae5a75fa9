/** Intervals hold what they promise: simulated many times, they cover the true change about as often as they say. */
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/importance/index.ts';
import { Random } from '../../src/math/random.ts';
import { drawn, linearModel } from './linear.ts';

/**
 * Users of eight rows. `x` differs from row to row, `z` is the user's (`shared`) or the row's; the model knows the truth, or gives z
 * a weight that it doesn't deserve.
 */
function world(users: number, seed: number, { shared, weight }: { shared: boolean; weight: number }) {
  const random = new Random(seed, 'coverage');
  const rows = users * 8;
  const [x, z, logits] = [new Float32Array(rows), new Float32Array(rows), new Float32Array(rows)];
  for (let user = 0, i = 0; user < users; user++) {
    const [own, mood] = [random.normal(), random.normal()];
    for (let k = 0; k < 8; k++, i++) {
      x[i] = random.normal();
      z[i] = shared ? own : random.normal();
      logits[i] = -1 + x[i]! + 0.7 * z[i]! + 0.5 * mood;
    }
  }
  const clusters = { of: Int32Array.from({ length: rows }, (_, i) => i >> 3), count: users };
  return linearModel(
    -1,
    [
      { name: 'x', weight: 1, values: x },
      { name: 'z', weight, values: z },
    ],
    drawn(logits, random),
    { clusters },
  );
}

async function effectOfZ(users: number, seed: number, options: { shared: boolean; weight: number }) {
  const report = (await measure({ ...world(users, seed, options), requests: null, seed }))!;
  return report.heads[0]!.results.find((result) => report.units[result.unit]!.name === 'z')!;
}

describe('95 % intervals', () => {
  it.each([
    { name: 'a signal of the row', shared: false, weight: 0.7 },
    // Where clustering rows but not the donors of their values would cover 89 %.
    { name: 'a signal of the user', shared: true, weight: 0.7 },
    { name: 'a signal with the wrong sign', shared: true, weight: -0.3 },
  ])('cover the truth for $name', async (options) => {
    const big = await effectOfZ(12_000, 999, options);
    const worlds = 200;
    let [loss, auc] = [0, 0];
    for (let seed = 0; seed < worlds; seed++) {
      const { logLoss, auc: ofAuc } = await effectOfZ(100, seed, options);
      if (logLoss.interval[0] <= big.logLoss.change && big.logLoss.change <= logLoss.interval[1]) loss++;
      if (ofAuc!.interval[0] <= big.auc!.change && big.auc!.change <= ofAuc!.interval[1]) auc++;
    }
    // 200 draws of .95: a standard deviation of .015.
    for (const covered of [loss, auc]) {
      expect(covered / worlds).toBeGreaterThanOrEqual(0.91);
      expect(covered / worlds).toBeLessThanOrEqual(0.995);
    }
  });
});
