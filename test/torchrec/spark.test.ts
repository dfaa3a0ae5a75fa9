/** What `job.py encode` writes of weighted lists, of sequences in columns and of the log, the trainer reads: it learns what it learns from adsc's own rows. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuild } from '../../src/bundle/load-build.ts';
import { writeSafetensors } from '../../src/train/safetensors/file.ts';
import { initWeights, weightTensors } from '../../src/train/weights.ts';
import { job, python, startSail } from '../emit/spark/engines.ts';
import { fine, folder } from '../helpers/command.ts';
import { writeEncoded } from '../helpers/encoded-folder.ts';
import { torchrecPython, trainedOn } from '../helpers/torchrec.ts';
import { farthest, goldenIn, lossesOf, withData } from './project.ts';

const spec = `model m
data log from "log.jsonl" {
  key id
  time at { unit ms }
  request user, at
}
vocab items { embed 4 }
signal item      : onehot(items)
signal tags      : hash_indexed(20) { max 3  embed 4  weights scores }
signal recent    : sequence of hash_onehot(20) from tags { embed 4 }
signal past_item : sequence of onehot(items) from past.item
signal past_age  : sequence of continuous from age(past.at) { embed 2 }
sequence seen { recent } { max 2 }
sequence past from log by user where clicked { past_item, past_age } { max 3 }
read mood = mean(past) -> 4
read last = last(seen) -> 4
group g { item, tags } -> 8
bottom { layers 4 }
tower all
head click on clicked
head buy   on bought { after click }
trees { count none }
train { batch 3000  epochs 1  holdout newest(20%)  validate none }
`;

const rows = Array.from({ length: 400 }, (_, i) => ({
  id: i,
  at: Date.UTC(2026, 0, 5) + Math.floor(i / 3) * 540_000,
  user: i % 23 === 0 ? null : i % 19,
  item: i % 13 === 0 ? null : `i${(i * 11) % 17}`,
  tags: i % 10 === 0 ? null : Array.from({ length: i % 5 }, (_, k) => (k === 2 ? null : `t${(i + k) % 6}`)),
  scores: i % 8 === 0 ? null : Array.from({ length: i % 5 }, (_, k) => [0.5, 0, null, 2.25, 3][(i + k) % 5]),
  clicked: (i * 7) % 3 === 0 ? 0 : 1,
  bought: (i * 7) % 3 !== 0 && (i * 5) % 4 < 2 ? 1 : 0,
}));

describe.skipIf(python === null || torchrecPython === null)('train.py on rows of an engine', () => {
  it('learns what it learns from those of adsc', async () => {
    const log = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const dir = folder({ 'log.jsonl': log, 'model.ads': spec });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark', '--target', 'torchrec');
    const build = await loadBuild(join(dir, 'build'));
    if (Array.isArray(build)) throw new Error(build[0]!.message);
    const { plan } = build;
    const fresh = weightTensors(plan, initWeights(plan, plan.train.seed));
    await writeSafetensors(join(dir, 'init.safetensors'), fresh, { fingerprint: plan.fingerprint });
    const end = await job(
      join(dir, 'build'),
      ['encode', '--output', join(dir, 'engine'), '--root', dir],
      await startSail(),
    );
    expect(end.code, end.err).toBe(0);
    await withData({ dir, build }, (data) => writeEncoded(join(dir, 'own'), plan, data));
    for (const data of ['engine', 'own'])
      await trainedOn(
        dir,
        1,
        ...['--data', data, '--out', `out-${data}`, '--init', 'init.safetensors', '--epochs', '6', '--steps', '5'],
      );
    const [theirs, mine] = ['engine', 'own'].map((data) => join(dir, `out-${data}`));
    // A batch is the whole training part: no order of rows is in it.
    expect(lossesOf(join(mine!, 'log.jsonl'))).toHaveLength(5);
    expect(farthest(lossesOf(join(theirs!, 'log.jsonl')), lossesOf(join(mine!, 'log.jsonl')))).toBeLessThan(1e-6);
    expect(farthest(goldenIn(theirs!), goldenIn(mine!))).toBeLessThan(1e-5);
  });
});
