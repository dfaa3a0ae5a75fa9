/** Each example spec compiles, on a made-up lock, to the golden files: what a reader would look at in a build. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { check } from '../../src/semantics/index.ts';
import { expectGoldenFiles } from '../helpers/golden.ts';
import { lockFor } from '../helpers/lock.ts';

const specs = join(import.meta.dirname, '../../specs');
const shown = ['plan.json', 'model.svg', 'calibration.json', 'features/transforms.js', 'features/row.schema.json'];

describe.each(['pinterest-ads', 'movielens', 'open-bandit', 'criteo', 'ipinyou'])('specs/%s', (name) => {
  it('checks without a word and compiles to its golden files', async () => {
    const spec = readFileSync(join(specs, name, 'model.ads'), 'utf8');
    const bare = { readText: (path: string) => (path === 'model.ads' ? spec : null) };
    const { program, diagnostics } = check(bare, 'model.ads');
    expect(diagnostics).toEqual([]);
    const { lock, files } = lockFor(program!);
    const host = { readText: (path: string) => files.get(path) ?? bare.readText(path) };
    const built = await compile(host, 'model.ads', lock);
    expect(built.diagnostics).toEqual([]);
    const texts = new Map(shown.map((path) => [path, String(built.files.get(path))]));
    expectGoldenFiles(`golden/specs/${name}`, texts);
  });
});
