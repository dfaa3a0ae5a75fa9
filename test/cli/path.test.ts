/** The path of a new user, from `init` to a comparison of models, with what each command says and leaves. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { adsc, fine, folder } from '../helpers/command.ts';

const parent = folder();
const dir = join(parent, 'first');
let initialized = '';

beforeAll(async () => {
  initialized = (await fine(parent, 'init', 'first')).err;
  await fine(dir, 'simulate', '--rows', '3k', '--seed', '5');
  await fine(dir, 'profile', 'model.ads');
});

const json = async (...argv: string[]) => JSON.parse((await fine(dir, ...argv, '--json')).out) as unknown;

describe('the path of a new user', () => {
  it('init names the next commands, which all work', async () => {
    const commands = [...initialized.matchAll(/^ {2}adsc (.*?)(?: {2,}.*)?$/gm)].map((match) => match[1]!.split(' '));
    expect(commands.map(([name]) => name)).toEqual(['simulate', 'check', 'profile', 'train', 'evaluate']);
    // Simulated and profiled above, with fewer rows.
    for (const argv of commands.filter(([name]) => name !== 'simulate' && name !== 'profile')) await fine(dir, ...argv);
    expect(readFileSync(join(dir, '.gitignore'), 'utf8')).toContain('runs/');
  });

  it('init never writes over a spec', async () => {
    const before = readFileSync(join(dir, 'model.ads'), 'utf8');
    const again = await adsc(parent, ['init', 'first']);
    expect(again).toMatchObject({ code: 3, out: '' });
    expect(again.err).toContain('it exists already');
    expect(readFileSync(join(dir, 'model.ads'), 'utf8')).toBe(before);
  });

  it('profile says what it chose and why', async () => {
    const { err } = await fine(dir, 'profile', 'model.ads');
    expect(err).toMatch(/^[\d,]+ training rows \([\d,]+ to validate, [\d,]+ held out\)$/m);
    expect(err).toMatch(/^ {2}head click: \d+ of [\d,]+ positive/m);
    expect(err).toMatch(/^ {2}price: .+/m);
    expect(err).toMatch(/^wrote model\.lock\.json and \d+ vocabularies$/m);
  });

  it('the same lock whatever ran before', async () => {
    const before = readFileSync(join(dir, 'model.lock.json'), 'utf8');
    await fine(dir, 'profile', 'model.ads');
    expect(readFileSync(join(dir, 'model.lock.json'), 'utf8')).toBe(before);
  });

  it('compile writes the artifacts, the same bytes each time', async () => {
    const { err } = await fine(dir, 'compile', 'model.ads', '-o', 'out/build');
    expect(err).toMatch(/^first: .* parameters .* FLOPs an example/);
    const read = () =>
      readdirSync(join(dir, 'out/build'), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.\w+$/.test(path))
        .sort()
        .map((path) => [path, readFileSync(join(dir, 'out/build', path)).toString('base64')]);
    const first = read();
    for (const path of [
      'manifest.json',
      'plan.json',
      'graph/model.json',
      'graph/model.onnx',
      'features/transforms.js',
      'features/row.schema.json',
      'golden.json',
      'model.svg',
    ])
      expect(first.map(([name]) => name)).toContain(path);
    await fine(dir, 'compile', 'model.ads', '-o', 'out/build');
    expect(read()).toEqual(first);
    expect(readdirSync(join(dir, 'out'))).toEqual(['build']);
  });

  it('train says how it went and what comes next, and evaluate takes it', async () => {
    const { err } = await fine(dir, 'train', 'model.ads', '--id', 'mine', '--engine', 'onnx');
    expect(err).toMatch(
      /^batch 128 \(of [\d,]+ training rows\), at most 40 epochs, patience 4, validation newest\(10%\)$/m,
    );
    expect(err).toMatch(/^epoch 1: training loss 0\.\d{5}, validation 0\.\d{5}/m);
    expect(err).toMatch(/^next: adsc evaluate runs\/mine$/m);
    expect(existsSync(join(dir, 'runs/mine/bundle/weights.safetensors'))).toBe(true);
    const { out } = await fine(dir, 'evaluate', 'runs/mine');
    expect(out).toMatch(/AUC +log-loss/);
    expect(out).toMatch(/^click +[\d,]+/m);
    expect(out).toMatch(/^ {2}shopping +[\d,]+/m);
  });

  it('evaluates other rows, other parts and single values, from another folder', async () => {
    const from = (
      await adsc(parent, ['evaluate', 'first/runs/mine', '--data', 'first/data/impressions/*.parquet', '--json'])
    ).out;
    expect(JSON.parse(from)).toMatchObject({ rows: 3000 });
    const parts = await Promise.all(
      ['train', 'validate', 'holdout'].map(
        async (split) => (await json('evaluate', 'runs/mine', '--split', split)) as { rows: number },
      ),
    );
    expect(parts.reduce((sum, { rows }) => sum + rows, 0)).toBe(3000);
    expect((await fine(dir, 'evaluate', 'runs/mine', '--by', 'device')).out).toMatch(/^ {2}device$/m);
    expect((await fine(dir, 'evaluate', 'runs/mine', '--true-probability', 'click=true_click')).out).toContain(
      'true probabilities',
    );
  });

  it('compares models, each on the same rows', async () => {
    const { comparison, reports } = (await json(
      'evaluate',
      'model.ads',
      '--compare',
      'base',
      'lr',
      '--runs',
      'compared',
    )) as { comparison: object; reports: { rows: number; variant: string }[] };
    expect(comparison).toBeTypeOf('object');
    expect(reports.map(({ variant }) => variant)).toEqual(['base', 'lr']);
    expect(new Set(reports.map(({ rows }) => rows)).size).toBe(1);
  });

  it('trains nothing when one of the models to compare is not there', async () => {
    const { code, out, err } = await adsc(dir, [
      'evaluate',
      'model.ads',
      '--compare',
      'base',
      'twotower',
      '--runs',
      'none',
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain("no variant 'twotower'");
    expect(existsSync(join(dir, 'none'))).toBe(false);
  });

  it('explains codes, the spec and single declarations', async () => {
    expect((await fine(dir, 'explain', 'ADS2001')).out).toMatch(/^ADS2001: /);
    expect((await fine(dir, 'explain', 'codes')).out).toMatch(/^ADS9001 +error +a bug in adsc$/m);
    const { out } = await fine(dir, 'explain', 'model.ads', 'price');
    expect(out).toMatch(/^signal price\n {2}format +continuous$/m);
    expect(out).toMatch(/^ {2}chosen +\S/m);
    // Defaults are shown too: nothing here states an optimizer.
    expect((await fine(dir, 'explain', 'model.ads')).out).toMatch(/^ {2}optimizer +adam\(0\.001\)$/m);
  });

  it('doctor says which engine is taken', async () => {
    expect((await fine(dir, 'doctor')).out).toMatch(/^ok  engine    onnx/m);
  });

  it('the same seed and spec train to the same bytes', async () => {
    await fine(dir, 'train', 'model.ads', '--id', 'again', '--engine', 'onnx', '--no-cache');
    const weights = (id: string) => readFileSync(join(dir, 'runs', id, 'bundle/weights.safetensors'));
    expect(weights('again').equals(weights('mine'))).toBe(true);
  });
});
