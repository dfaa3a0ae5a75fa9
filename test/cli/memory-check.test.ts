/** A run that cannot fit says so before it reads data: here the data isn't even there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fitProblem } from '../../src/train/memory-check.ts';
import { adsc, folder } from '../helpers/command.ts';
import { growth } from '../helpers/cost.ts';
import { PlanSketch } from '../program/plans.ts';
import { wholePlan } from '../train/planted.ts';

const spec = (signal: string): string => `model big
data log from "log.csv"
signal user : hash_onehot(${signal}
group all { user } -> 8
head click on clicked
`;

it('a table beyond what one can take: the sizes, and exit 3', async () => {
  const dir = folder({ 'model.ads': spec('2G) { embed 8 }'), 'log.csv': 'user,clicked\na,1\n' });
  const { code, err } = await adsc(dir, ['train', 'model.ads']);
  expect(code).toBe(3);
  // 2·10⁹ rows of 8 floats, an accumulator and a place each: 40 bytes a row.
  expect(err).toContain(
    "error[ADS8110]: table 'signal.user' [2000000001 × 8] takes 80GB to train; one table can take 4.29GB at most",
  );
  expect(existsSync(join(dir, 'runs'))).toBe(false);
});

it('more weights, moments and activations than the machine has memory', () => {
  const plan = wholePlan({ batch: 100 });
  const cost = {
    ...plan.cost,
    memory: 3e9,
    items: [
      { name: 'x', kind: 'layer' as const, params: 0, bytes: 0, optimizerBytes: 0, flops: 0, activationBytes: 1e6 },
    ],
  };
  expect(fitProblem({ ...plan, cost }, 3.3e9)).toBe(null);
  expect(fitProblem({ ...plan, cost }, 3.1e9)).toMatchObject({
    code: 'ADS8109',
    message:
      'training takes about 3.2GB: 3GB of weights and optimizer state and 200MB of activations for a batch of 100 rows; this machine has 3.1GB',
  });
});

// Eight times the tables; looking through all for each would take 64 times as long.
it('the room of all tables is known in linear time', () => {
  const planOf = (tables: number) => {
    const s = new PlanSketch(1, 1);
    const all = s.concat(
      'all',
      Array.from({ length: tables }, (_, i) => s.lookup(`s${i}`, 4)),
    );
    return s.plan([[s.dense('t', all, 1, 'none', 0)]]);
  };
  const plans = new Map([250, 2000].map((tables) => [tables, planOf(tables)]));
  expect(growth((tables) => fitProblem(plans.get(tables)!, 1e12), 250, 2000)).toBeLessThan(24);
});
