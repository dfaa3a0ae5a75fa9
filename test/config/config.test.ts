/** The config of a project: found, read, held to its schema; flags win. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { defineConfig, readConfig } from '../../src/index.ts';
import { projectRoot } from '../../src/api/project-root.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const spec =
  'model shop\ndata rows from "rows.csv" { time at }\nsignal shop_id : continuous\ngroup ad { shop_id } -> 8\nhead click on clicked\ncalibration platt { every 1h }\ntrain { holdout last(1d) }\n';
const json = (config: object) => JSON.stringify(config, null, 2);
const specs = ['models/*.ads'];

describe('what holds', () => {
  test('is found from the spec upwards, with its line; flags win', async () => {
    const dir = folder({
      'adsc.config.json': json({ specs, lint: { preset: 'strict', maxWarnings: 0 }, runs: 'out' }),
      'models/a.ads': spec,
    });
    const { out } = await fine(join(dir, 'models'), 'config', 'a.ads', '--json');
    expect(JSON.parse(out)).toEqual({
      path: '../adsc.config.json',
      members: {
        specs: { value: specs, line: 2 },
        'lint.preset': { value: 'strict', line: 6 },
        'lint.maxWarnings': { value: 0, line: 7 },
        runs: { value: '../out', line: 9 },
      },
    });
    const strict = await adsc(dir, ['lint']);
    expect(strict.code).toBe(1);
    expect(strict.err).toContain('ADS6120');
    expect(strict.err).toContain('ADS6114');
    expect((await adsc(dir, ['lint', '--max-warnings', '2'])).code).toBe(0);
    expect((await adsc(dir, ['lint', '--preset', 'recommended', '--max-warnings', '1'])).err).not.toContain('ADS6120');
    expect((await adsc(dir, ['lint', '--no-config'])).code).toBe(2);
    expect((await fine(dir, 'fmt', '--check')).err).toBe('0 of 1 would change\n');
  });

  test('levels of rules', async () => {
    const dir = folder({ 'adsc.config.json': json({ lint: { rules: { ADS6114: 'error' } } }), 'a.ads': spec });
    const { code, err } = await adsc(dir, ['lint', 'a.ads']);
    expect(code).toBe(1);
    expect(err).toContain('error[ADS6114]');
    writeFileSync(join(dir, 'adsc.config.json'), json({ lint: { rules: { ADS6114: 'off' } } }));
    expect((await fine(dir, 'lint', 'a.ads')).err).toBe('a.ads: nothing to say\n');
  });

  test('its folder is the project root, unless there is a .adsc-root', () => {
    const dir = folder({ 'adsc.config.json': '{}', 'x/y/a.ads': spec });
    expect(projectRoot(join(dir, 'x/y'))).toBe(dir);
    writeFileSync(join(dir, 'x/.adsc-root'), '');
    expect(projectRoot(join(dir, 'x/y'))).toBe(join(dir, 'x'));
  });

  test('a config above the .adsc-root says nothing', async () => {
    const dir = folder({ 'adsc.config.json': '{ broken', 'x/.adsc-root': '', 'x/a.ads': spec });
    await fine(dir, 'check', 'x/a.ads');
  });
});

describe('what is wrong', () => {
  test('has a place, a fix, and is said all at once', async () => {
    const dir = folder({
      'adsc.config.json': json({ lints: {}, engine: 'gpu', threads: 0, run: { steps: { encode: 'spark' } } }),
      'a.ads': spec,
    });
    const { code, err } = await adsc(dir, ['check', 'a.ads']);
    expect(code).toBe(3);
    expect(err).toContain("'lints' is not known");
    expect(err).toContain('adsc.config.json:2:3');
    expect(err).toContain('2 +   "lint": {},');
    expect(err).toContain('\'engine\' takes auto, onnx, tfjs-node, wasm, cpu, webgpu, cuda, not "gpu"');
    expect(err).toContain("'threads' takes a number of at least 1, not 0");
  });

  test.each([
    ['{ "lint": ', 'can not be read'],
    ['[]', "'the config' takes object"],
    ['{ "run": { "steps": { "encode": "spark" } } }', "'run.executors.spark' has no commands for 'encode'"],
    ['{ "specs": ["../*.ads"] }', "'specs'"],
    ['{ "specs": ["none/*.ads"] }', "'specs'"],
    [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'nested'],
    ['{ "__proto__": { "engine": "wasm" } }', "'__proto__' is not known"],
    ['{ "serve": { "token": "secret" } }', "'serve.token' is not known"],
  ])('%s', async (text, message) => {
    const dir = folder({ 'adsc.config.json': text, 'a.ads': spec });
    const { code, err } = await adsc(dir, ['check', 'a.ads']);
    expect(code).toBe(3);
    expect(err).toContain(message);
  });

  test('two of them', async () => {
    const dir = folder({ 'adsc.config.json': '{}', 'adsc.config.ts': 'export default {}', 'a.ads': spec });
    expect((await adsc(dir, ['check', 'a.ads'])).err).toContain('ADS9083');
  });
});

describe('adsc.config.ts', () => {
  const program = `import { defineConfig, type Config } from 'adsc';
import { preset } from './preset.ts';
const lint: Config['lint'] = { preset, maxWarnings: 3 };
export default defineConfig({ specs: ['models/*.ads'], lint });
`;

  test('is run, with its imports, wherever adsc is installed', async () => {
    const dir = folder({
      'adsc.config.ts': program,
      'preset.ts': "export const preset = 'strict' as const;\n",
      'models/a.ads': spec,
    });
    const { err, code } = await adsc(dir, ['lint']);
    expect([code, err.includes('ADS6120')]).toEqual([0, true]);
  });

  test.each([
    ["throw new Error('no')", 'can not be read: no'],
    ['export const a = 1', 'it has no default export'],
    ['export default { lint: { preset: () => 1 } }', "'preset' is a function"],
    ["export default { lint: { preset: 'hard' } }", '\'lint.preset\' takes recommended, strict, not "hard"'],
    ['export default {', 'can not be read'],
  ])('%s', async (text, message) => {
    const dir = folder({ 'adsc.config.ts': text, 'a.ads': spec });
    const { code, err } = await adsc(dir, ['check', 'a.ads']);
    expect(code).toBe(3);
    expect(err).toContain(message);
    await fine(dir, 'check', 'a.ads', '--no-config');
  });

  test('adsc serve does not run what it has found', async () => {
    const dir = folder({ 'adsc.config.ts': "throw new Error('was run')" });
    const { err } = await adsc(dir, ['serve', 'none']);
    expect(err).toContain('adsc.config.ts is not run by adsc serve');
    expect(err).not.toContain('was run');
  });
});

test('the library gives a config, and types it', async () => {
  const dir = folder({ 'adsc.config.json': json(defineConfig({ engine: 'wasm' })) });
  expect(await readConfig('.', { cwd: dir })).toMatchObject({
    ok: true,
    value: { config: { engine: 'wasm' }, folder: dir },
  });
  expect(await readConfig('.', { cwd: folder() })).toMatchObject({ ok: true, value: null });
  expect(await readConfig('none', { cwd: dir })).toMatchObject({ ok: false, fault: 'data' });
});

test('the published schema is one, and holds the example of the page', () => {
  const top = join(import.meta.dirname, '../..');
  const schema = JSON.parse(readFileSync(join(top, 'grammar/schemas/config.schema.json'), 'utf8')) as object;
  const validate = new Ajv.default({ strict: true, strictRequired: false }).compile(schema);
  const page = readFileSync(join(top, 'docs/config.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  expect(validate(JSON.parse(example)), JSON.stringify(validate.errors)).toBe(true);
});
