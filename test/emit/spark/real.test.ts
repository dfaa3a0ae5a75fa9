/** Real logs, where they are at hand (`../shared/data`): an engine's encoded rows are adsc's. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fine, folder, write } from '../../helpers/command.ts';
import { differences } from './compare.ts';
import { job, python, startSail } from './engines.ts';

const repository = join(import.meta.dirname, '../../..');
const shared = join(repository, '../shared/data');
if (!existsSync(shared))
  console.warn('SKIPPED: tests of the target spark on real data, because ../shared/data is not there');

/** Specs of this repository, with the columns that identify a row of the set. */
const sets = [
  ['movielens', 'movielens-100k', 'time rated_at', 'key user_id, movie_id', 100_000],
  ['open-bandit', 'open-bandit', 'served_by policy', 'key served_at, policy, campaign, item_id, position', 40_000],
] as const;

describe.skipIf(python === null || !existsSync(shared))('real data on Sail', () => {
  it.each(sets)('%s', async (name, data, line, key, expected) => {
    const dir = folder();
    cpSync(join(shared, data), join(dir, 'data'), { recursive: true });
    const spec = readFileSync(join(repository, 'specs', name, 'model.ads'), 'utf8');
    write(dir, { 'model.ads': spec.replace(line, `${line}\n  ${key}`) });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    const end = await job(
      join(dir, 'build'),
      ['encode', '--output', join(dir, 'encoded'), '--root', dir],
      await startSail(),
    );
    expect(end.code, end.err).toBe(0);
    const { rows, found } = await differences(dir, join(dir, 'build'), join(dir, 'encoded'));
    expect([rows, found]).toEqual([expected, []]);
  });
});
