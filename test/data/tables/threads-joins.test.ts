/** Threads join what main has joined, by the same keys. Two shards of 131,072 rows and more are needed for two threads. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuild } from '../../../src/bundle/load-build.ts';
import { openDataset } from '../../../src/data/dataset.ts';
import { fine, folder } from '../../helpers/command.ts';
import { parquet } from '../folder.ts';
import { collect } from '../plans.ts';

const ROWS = 264_000;
const SPEC = (signals: string, group: string, joins: string) => `model m
data log from "log.parquet" { ${joins} }
${signals}
group all { ${group} } -> 4
bottom { layers 4 }
head y on y
train { epochs 1 }
`;

/** By number of threads, a hash of the training rows' signals and counts. */
async function read(root: string): Promise<string[]> {
  await fine(root, 'profile', 'model.ads', '--quiet');
  await fine(root, 'compile', 'model.ads', '-o', 'build', '--quiet');
  const loaded = await loadBuild(join(root, 'build'));
  if (Array.isArray(loaded)) throw new Error(loaded[0]!.message);
  const { plan, createEncoder, encoderSource } = loaded;
  const hashes: string[] = [];
  for (const encodingThreads of [1, 2]) {
    const cacheDir = join(root, `cache-${encodingThreads}`);
    const data = await openDataset({ plan, encoder: createEncoder(), encoderSource, root, encodingThreads, cacheDir });
    const hash = createHash('sha256').update(JSON.stringify([data.counts, data.report, data.seen]));
    for (const { signals } of await collect(data, 'train'))
      for (const signal of Object.values(signals)) hash.update(signal.kind === 'vec' ? signal.values : signal.ids);
    hashes.push(hash.digest('hex'));
    await data.close();
  }
  return hashes;
}

describe('two threads give what one gives', () => {
  it('where files hold one column of a join themselves, and another one is joined', async () => {
    const root = folder({
      'model.ads': SPEC(
        'signal age : continuous from users.age\nsignal fame : continuous from users.fame\nsignal price : continuous from items.price',
        'age, fame, price',
        'join users from "users.parquet" on user  join items from "items.parquet" on item',
      ),
    });
    await parquet(root, {
      'log.parquet': `SELECT i % 500 AS user, i % 200000 AS item, i % 2 AS y, (i % 70)::DOUBLE AS "users.age" FROM range(${ROWS}) t(i)`,
      'users.parquet': 'SELECT i AS user, i * 2.0 AS age, i * 3.0 AS fame FROM range(500) t(i)',
      'items.parquet': 'SELECT i AS item, i / 7.0 AS price FROM range(200000) t(i)',
    });
    const [one, two] = await read(root);
    expect(two).toBe(one);
  });

  it('where keys are whole numbers beyond 2^53', async () => {
    const root = folder({
      'model.ads': SPEC('signal age : continuous from users.age', 'age', 'join users from "users.parquet" on user'),
    });
    const key = '(9000000000000000000 + i % 400)::UBIGINT AS user';
    await parquet(root, {
      'log.parquet': `SELECT ${key}, i % 2 AS y FROM range(${ROWS}) t(i)`,
      // Every other key is in no table.
      'users.parquet': `SELECT ${key}, i AS age FROM range(0, 400, 2) t(i)`,
    });
    const [one, two] = await read(root);
    expect(two).toBe(one);
  });
});
