/** The job of the target spark on an engine: the same rows, splits, labels, ids and numbers as adsc makes of the same files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adsc, fine, folder, write } from '../../helpers/command.ts';
import { count } from '../../helpers/full.ts';
import { differences } from './compare.ts';
import { job, python, startSail } from './engines.ts';

const repository = join(import.meta.dirname, '../../..');

describe.skipIf(python === null)('the target spark', () => {
  it('encodes simulated rows as adsc does', async () => {
    const dir = folder();
    const spec = readFileSync(join(repository, 'specs/pinterest-ads/model.ads'), 'utf8');
    write(dir, { 'model.ads': spec.replace('served_by model_id', 'key request_id, position\n  served_by model_id') });
    await fine(dir, 'simulate', '--rows', String(count(10_000, 100_000)), '--out', 'data');
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    const build = join(dir, 'build');
    const end = await job(build, ['encode', '--output', join(dir, 'encoded'), '--root', dir], await startSail());
    expect(end.err).toContain('golden rows are as adsc encodes them');
    expect(end.code, end.err).toBe(0);
    const { rows, found } = await differences(dir, build, join(dir, 'encoded'));
    expect(found).toEqual([]);
    expect(rows).toBe(count(10_000, 100_000));
  });

  it('names all targets where one is unknown', async () => {
    const dir = folder({ 'm.ads': 'model m' });
    expect((await adsc(dir, ['compile', 'm.ads', '--target', 'flink'])).err).toContain('expected spark, torchrec');
  });
});
