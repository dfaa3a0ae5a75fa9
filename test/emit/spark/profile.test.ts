/** `job.py profile` on an engine, and the lock that adsc makes of its counts: byte for byte the one that it makes of the data itself. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adsc, fine, folder, write } from '../../helpers/command.ts';
import { count } from '../../helpers/full.ts';
import { both } from './alike.ts';
import { hasSpark, job, python, startSail } from './engines.ts';

const repository = join(import.meta.dirname, '../../..');
const shared = join(repository, '../shared/data');

async function simulated(rows: number): Promise<string> {
  const dir = folder();
  const spec = readFileSync(join(repository, 'specs/pinterest-ads/model.ads'), 'utf8');
  write(dir, { 'model.ads': spec.replace('served_by model_id', 'key request_id, position\n  served_by model_id') });
  await fine(dir, 'simulate', '--rows', String(rows), '--out', 'data');
  return dir;
}

/** Numbers, keys, lists and vectors of CSV, with values that are none, in a log that weighs its rows. */
const odd = {
  'model.ads': `model odd
data log from "log.csv" { key id  time t  source kind { a, b }  weight w }
signal x      : continuous
signal level  : onehot
signal flag   : onehot(2)
signal tags   : indexed { split "|" }
signal vec    : dense(2)
signal hour   : onehot(24) from hour(t)
signal only   : continuous from x { sources a }
group all { x, level, flag, tags, vec, hour } -> 4
tower all { layers 4 }
head y on clicked
train { holdout last(2h)  validate random(0.1) }
`,
  'log.csv': [
    'id,t,kind,w,x,level,flag,tags,vec,clicked',
    ...Array.from({ length: 900 }, (_, i) => {
      const time = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
      const x = i % 301 === 7 ? 'none' : i % 11 === 0 ? '' : String((i % 37) / 8);
      const tags = ['', 'p|q', 'é|p||q', ' r', 'p|p'][i % 5];
      return [
        i,
        time,
        i % 3 === 0 ? 'a' : 'b',
        [1, 0.3, 3.7][i % 3],
        x,
        ['lo', 'hi', '', 'Ö', 'ﬁ'][i % 5],
        ['0', 'true', '1', 'False'][i % 4],
        tags,
        i % 13 === 0 ? '' : `"[${i % 7}, ${(i % 5) / 4}]"`,
        i % 4 === 0 ? 1 : 0,
      ].join(',');
    }),
    '',
  ].join('\n'),
};

describe.skipIf(python === null)('a profile on Sail', () => {
  it('gives the lock of simulated rows', async () => {
    const [mine, theirs] = await both(await simulated(count(10_000, 400_000)), await startSail());
    expect([...theirs.keys()]).toEqual([...mine.keys()]);
    for (const [path, text] of mine) expect(theirs.get(path), path).toBe(text);
  });

  it('gives the lock of weighted rows with values that are none', async () => {
    const [mine, theirs] = await both(folder(odd), await startSail());
    expect(theirs).toEqual(mine);
  });

  it('makes no lock of counts that are another spec’s, or not whole', async () => {
    const dir = folder(odd);
    await fine(dir, 'compile', 'model.ads', '--assume', '--target', 'spark');
    const early = await job(join(dir, 'build'), ['encode', '--output', join(dir, 'encoded'), '--root', dir], null);
    expect(early.err).toContain('this build assumes sizes that a lock decides');
    const args = ['profile', '--output', join(dir, 'counts'), '--root', dir];
    const end = await job(join(dir, 'build'), args, await startSail());
    expect(end.code, end.err).toBe(0);
    expect(end.err).toContain('adsc profile SPEC --counts ');

    const refused = async (reason: string) => {
      const { code, err } = await adsc(dir, ['profile', 'model.ads', '--counts', 'counts']);
      expect(code).not.toBe(0);
      expect(err).toContain('ADS8096');
      expect(err).toContain(reason);
    };
    write(dir, { 'model.ads': odd['model.ads'].replace('split "|"', 'split ";"') });
    await refused('its counts are of another spec');
    write(dir, { 'model.ads': odd['model.ads'] });
    const [file] = readdirSync(join(dir, 'counts/values-0')).filter((name) => name.endsWith('.parquet'));
    cpSync(join(dir, 'counts/values-0', file!), join(dir, 'counts/values-0/more.parquet'));
    await refused('values-0/more.parquet is there, which counts.json does not list');
    rmSync(join(dir, 'counts/values-0/more.parquet'));
    const whole = readFileSync(join(dir, 'counts/values-0', file!));
    writeFileSync(join(dir, 'counts/values-0', file!), whole.subarray(0, whole.length / 2));
    await refused('a file cannot be read');
    rmSync(join(dir, 'counts/counts.json'));
    await refused('it has no counts.json');
  });
});

describe.skipIf(!hasSpark)('a profile on Spark', () => {
  it('gives the lock of simulated rows', { timeout: 600_000 }, async () => {
    const [mine, theirs] = await both(await simulated(10_000), null);
    expect(theirs).toEqual(mine);
  });

  it('gives the lock of weighted rows with values that are none', { timeout: 600_000 }, async () => {
    const [mine, theirs] = await both(folder(odd), null);
    expect(theirs).toEqual(mine);
  });
});

/** Specs of this repository, with the columns that identify a row of the set. */
const sets = [
  ['movielens', 'movielens-100k', 'time rated_at', 'key user_id, movie_id'],
  ['open-bandit', 'open-bandit', 'served_by policy', 'key served_at, policy, campaign, item_id, position'],
] as const;

describe.skipIf(python === null || !existsSync(shared))('a profile of real data on Sail', () => {
  it.each(sets)('%s', async (name, data, line, key) => {
    const dir = folder();
    cpSync(join(shared, data), join(dir, 'data'), { recursive: true });
    const spec = readFileSync(join(repository, 'specs', name, 'model.ads'), 'utf8');
    write(dir, { 'model.ads': spec.replace(line, `${line}\n  ${key}`) });
    const [mine, theirs] = await both(dir, await startSail());
    expect(theirs).toEqual(mine);
  });
});
