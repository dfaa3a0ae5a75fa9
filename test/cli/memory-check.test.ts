/** A run that cannot fit says so before it reads data: here the data isn't even there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitProblem } from '../../src/train/memory-check.ts';
import { type Forests, forestsText } from '../../src/train/trees/index.ts';
import { growingBytes } from '../../src/train/trees/limits.ts';
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
  expect(fitProblem({ ...plan, cost }, null, 3.3e9)).toBe(null);
  expect(fitProblem({ ...plan, cost }, null, 3.1e9)).toMatchObject({
    code: 'ADS8109',
    message:
      'training takes about 3.2GB: 3GB of weights and optimizer state and 200MB of activations for a batch of 100 rows; this machine has 3.1GB',
  });
});

describe('trees', () => {
  const plan = wholePlan({ batch: 100 });
  const grow = { depth: 12, shrinkage: 0.1, minRows: 1, l2: 1, growOn: 1, patience: 9, pairs: true };
  const withTrees = (trees: number, leaves: number, maxRows = 1_000_000) => ({
    ...plan,
    forests: plan.heads.map(({ name }) => ({
      name: `${name}/trees`,
      head: name,
      vocab: null,
      ...grow,
      trees,
      leaves,
      maxRows,
    })),
  });

  it('count as memory: so many bytes a row, of as many rows as they are grown on', () => {
    const rows = { train: 4_000_000, validate: 0 };
    expect(fitProblem(withTrees(10, 4), rows, 1e8)!.message).toMatch(
      /, and \d+MB to grow trees in; this machine has 100MB$/,
    );
    // Half the rows, half the memory, but for the keys of pairs.
    const growing = (maxRows: number) => growingBytes(withTrees(10, 4, maxRows), rows);
    const step = growing(3_000_000) - growing(2_000_000);
    expect(growing(4_000_000) - growing(3_000_000)).toBe(step);
    expect(growing(9_000_000)).toBe(growing(4_000_000));
    expect(fitProblem(withTrees(10, 4), { train: 1000, validate: 100 }, 1e8)).toBeNull();
  });

  it('that the file could not hold are refused, before any is grown', () => {
    expect(fitProblem(withTrees(10_000, 15), null, 1e12)).toBeNull();
    expect(fitProblem(withTrees(10_000, 255), null, 1e12)).toMatchObject({ code: 'ADS8132' });
  });

  it('have a text that is no longer than what is counted', async () => {
    const bytes = (forests: Forests) => forestsText(withTrees(20, 9), forests).length;
    const size = 2 * 9 - 1;
    // Every number as long as it can be.
    const tree = {
      feature: new Int32Array(size).fill(1000),
      at: new Int32Array(size).fill(254),
      left: new Int32Array(size).fill(65_536),
      right: new Int32Array(size).fill(65_536),
      value: new Float64Array(size).fill(-1.2345678901234567e-100),
      sets: Array.from({ length: 8 }, () => new Uint32Array(8).fill(0xffffffff)),
      leaves: 9,
    };
    const many = plan.heads.map(({ name }) => ({ name, base: 0, trees: Array.from({ length: 20 }, () => tree) }));
    const sets = 20 * plan.heads.length * 8 * 256 * 4;
    expect(bytes({ features: [], forests: many }) - sets).toBeLessThan(20 * 9 * 2 * 48 * plan.heads.length);
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
  expect(growth((tables) => fitProblem(plans.get(tables)!, null, 1e12), 250, 2000)).toBeLessThan(24);
});
