/** The same model on one, two and four processes: batches, weights and golden logits do not depend on how many ranks share the work. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { count } from '../helpers/full.ts';
import { torchrecPython, trainedOn } from '../helpers/torchrec.ts';
import { farthest, goldenIn, lossesOf, type Project, projectOf } from './project.ts';
import { towers } from './specs.ts';

/** With dropout, whose masks are the rows' and not the ranks'; batches of 100 rows in lanes of 6 and 7, the last of an epoch smaller. */
const spec = towers
  .replace('activation gelu }', 'activation gelu  dropout 20% }')
  .replace('batch 3000  epochs 1', 'batch 100  epochs 30');
const STEPS = count(40, 200);
let project: Project;

describe.skipIf(torchrecPython === null)('ranks', () => {
  const train = (out: string, ranks: number, ...args: readonly string[]): Promise<string> =>
    trainedOn(project.dir, ranks, '--data', 'encoded', '--out', out, '--steps', String(STEPS), ...args);

  beforeAll(async () => {
    project = await projectOf(spec, 2000, 300);
    await train('one', 1);
  });

  it.each(
    (
      [
        [2, 'table'],
        [2, 'row'],
        [4, 'row'],
      ] as const
    ).slice(0, count(2, 3)),
  )('%d ranks, tables by %s', async (ranks, sharding) => {
    const out = `out-${ranks}-${sharding}`;
    await train(out, ranks, '--sharding', sharding);
    const [mine, theirs] = ['one', out].map((name) => lossesOf(join(project.dir, name, 'log.jsonl'))) as [
      number[],
      number[],
    ];
    expect(theirs).toHaveLength(STEPS);
    expect(mine[STEPS - 1]).not.toBe(mine[0]);
    expect(farthest(theirs, mine)).toBeLessThan(1e-5);
    expect(farthest(goldenIn(join(project.dir, out)), goldenIn(join(project.dir, 'one')))).toBeLessThan(1e-5);
  });
});
