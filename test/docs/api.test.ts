/** The examples of docs/api.md run, one after the other, in a folder of their own on data that `simulate` makes. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { apiPage, functionsOf, groups } from '../../scripts/api-page.ts';
import * as library from '../../src/index.ts';
import { bundledCli, folder } from '../helpers/command.ts';

const functions = groups.flatMap(([, group]) => functionsOf(group));
/** As a package has it, which starts in a tenth of the time that a compiler of TypeScript in each process takes. */
const index = pathToFileURL(join(dirname(bundledCli()), 'index.mjs')).href;
const dir = folder();

it('the page is what the sources say', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../docs/api.md'), 'utf8')).toBe(apiPage());
});

/** Each needs what others left: the data of `simulate`, the run of `train`. */
const first = ['init', 'simulate', 'profile', 'train'];
const order = [...first, ...functions.map(({ name }) => name).filter((name) => !first.includes(name))];

it('the page has every function', () => {
  const exported = Object.entries(library).flatMap(([name, value]) =>
    typeof value === 'function' && !['defineConfig', 'explain', 'listCodes', 'render', 'SourceFile'].includes(name)
      ? [name]
      : [],
  );
  expect(functions.map(({ name }) => name).sort()).toEqual(exported.sort());
});

describe('the example of', () => {
  it.each(order)(
    '%s',
    (name) => {
      const { example } = functions.find((one) => one.name === name)!;
      const used = Object.keys(library).filter((one) => new RegExp(String.raw`\b${one}\(`).test(example));
      expect(used).toContain(name);
      writeFileSync(join(dir, 'example.mjs'), `import { ${used.join(', ')} } from '${index}';\n${example}\n`);
      const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
        cwd: dir,
        encoding: 'utf8',
      });
      // Looking for engines, onnxruntime has something to say of GPUs.
      const said = name === 'doctor' ? '' : stderr;
      expect({ status, said, silent: stdout === '' }, stdout + stderr).toEqual({ status: 0, said: '', silent: false });
      // Templates have no calibration, which calibrate fits.
      if (name === 'init') {
        const spec = readFileSync(join(dir, 'model.ads'), 'utf8');
        writeFileSync(join(dir, 'model.ads'), spec.replace('train {', 'calibration platt\n\ntrain {'));
      }
    },
    120_000,
  );
});
