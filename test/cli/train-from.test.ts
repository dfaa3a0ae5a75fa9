/** `adsc train SPEC --from RUN`: keys find their rows, and what can not be started from says why. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { train } from '../../src/index.ts';
import { readSafetensors } from '../../src/train/safetensors/file.ts';
import { adsc, csv, fine, write } from '../helpers/command.ts';
import { madeOnce } from '../helpers/made-once.ts';

const spec = `model shop
data log from "log.csv"
signal city  : onehot { embed 3 }
signal price : continuous { clip 0 .. 20  normalize minmax  embed none }
group ad { city, price } -> 4
tower all { layers 4 }
head click on clicked
train { batch 16  epochs 2  validate none }
`;
const rows = (cities: readonly string[], count = 240) =>
  csv(
    ['city', 'price', 'clicked'],
    Array.from({ length: count }, (_, i) => [
      cities[Math.floor((((i * 7919) % 97) / 97) * cities.length)]!,
      (i * 7) % 20,
      (i * 31) % 5 === 0 ? 1 : 0,
    ]),
  );
const before = ['rome', 'oslo', 'bern', 'kiev'];
/** One is gone, two are new. */
const after = ['lima', 'kiev', 'oslo', 'rome', 'bonn'];

/** A copy of the project, trained once. */
const project = () =>
  madeOnce(['train-from', spec, before], async (dir) => {
    write(dir, { 'model.ads': spec, 'log.csv': rows(before) });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--engine', 'onnx');
  });

const record = (dir: string, run: string) =>
  JSON.parse(readFileSync(join(dir, 'runs', run, 'run.json'), 'utf8')) as Record<string, unknown>;
/** Rows by key, as the vocabulary of the run's build has them. */
async function rowsByKey(dir: string, run: string, file: string, tensor = 'signal.city') {
  const keys = readFileSync(join(dir, 'runs', run, 'build/vocab/signal.city.txt'), 'utf8')
    .trimEnd()
    .split('\n');
  const { tensors } = await readSafetensors(join(dir, 'runs', run, file));
  const { data, shape } = tensors.get(tensor)!;
  const width = shape[1] ?? 1;
  const row = (i: number) => [...data.subarray(i * width, (i + 1) * width)];
  return new Map(['', '?', ...keys].map((key, i) => [key, row(i)]));
}

describe('a vocabulary that has changed', () => {
  it('keeps each key its row and its optimizer state; new keys start as out of vocabulary', async () => {
    const dir = await project();
    write(dir, { 'log.csv': rows(after) });
    await fine(dir, 'profile', 'model.ads');
    const { err } = await fine(dir, 'train', 'model.ads', '--from', '1', '--engine', 'onnx');
    // What becomes of weights is said before the first epoch.
    expect(err).toMatch(
      / remap +\d+ {2}signal\.city[^]* same +\d+ {2}\d+ parts[^]*predictions of the network for click move by [^]*\nepoch 1:/,
    );
    const [was, is] = [
      await rowsByKey(dir, '1', 'bundle/weights.safetensors'),
      await rowsByKey(dir, '2', 'start/weights.safetensors'),
    ];
    expect([...is.keys()].sort()).toEqual(['', '?', ...after].sort());
    for (const key of ['', 'kiev', 'oslo', 'rome']) expect([key, is.get(key)]).toEqual([key, was.get(key)]);
    for (const key of ['lima', 'bonn']) expect([key, is.get(key)]).toEqual([key, is.get('?')]);
    const state = 'signal.city#accumulator';
    const step = record(dir, '1')['steps'] as number;
    const [had, has] = [
      await rowsByKey(dir, '1', `checkpoint/step-${step}-2/optimizer.safetensors`, state),
      await rowsByKey(dir, '2', 'start/optimizer.safetensors', state),
    ];
    for (const key of ['kiev', 'oslo', 'rome']) expect([key, has.get(key)]).toEqual([key, had.get(key)]);
    for (const key of ['lima', 'bonn']) expect([key, has.get(key)]).toEqual([key, [0]]);
    // Nobody was out of vocabulary, so the row is that of the one city that is out of it now.
    expect(had.get('?')).toEqual([0]);
    expect(is.get('?')).toEqual(was.get('bern'));
    // 2 of 7 rows of 3 are new.
    expect(record(dir, '2')['from']).toMatchObject({
      run: '../1',
      modelFingerprint: record(dir, '1')['modelFingerprint'],
      parameters: { fresh: 6, dropped: 3 },
      optimizer: true,
    });
    // Adam's steps go on.
    const start = JSON.parse(readFileSync(join(dir, 'runs/2/start/start.json'), 'utf8')) as { steps: number[] };
    expect(start.steps).toEqual([step, step]);
  });

  it('ends where a run that was interrupted and resumed ends, even if the old run is gone', async () => {
    const dir = await project();
    write(dir, { 'log.csv': rows(after) });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--from', 'runs/1', '--id', 'straight', '--engine', 'onnx');
    const controller = new AbortController();
    let reports = 0;
    const stopped = await train('model.ads', {
      cwd: dir,
      from: '1',
      id: 'stopped',
      engine: 'onnx',
      checkpointEvery: 1,
      signal: controller.signal,
      onProgress: ({ task }) => {
        if (task === 'train' && ++reports === 2) controller.abort();
      },
    });
    expect(stopped).toMatchObject({ ok: false, fault: 'interrupted' });
    rmSync(join(dir, 'runs/1'), { recursive: true });
    await fine(dir, 'train', 'model.ads', '--id', 'stopped', '--resume');
    const [a, b] = [record(dir, 'straight'), record(dir, 'stopped')];
    expect(b['modelFingerprint']).toBe(a['modelFingerprint']);
    expect(b['from']).toMatchObject({ run: '../1' });
  });

  it('and a head under another name: nothing is lost', async () => {
    const dir = await project();
    write(dir, { 'model.ads': spec.replace('head click', 'head tap was click') });
    await fine(dir, 'profile', 'model.ads');
    const { err } = await fine(dir, 'train', 'model.ads', '--from', '1', '--engine', 'onnx');
    expect(err).toContain('started from runs/1: 100.0 % of');
    const [was, is] = await Promise.all(
      [
        ['1/bundle', 'click'],
        ['2/start', 'tap'],
      ].map(async ([run, head]) => {
        const { tensors } = await readSafetensors(join(dir, 'runs', `${run}/weights.safetensors`));
        return [...tensors.get(`tower.all/head.${head}/logit/kernel`)!.data];
      }),
    );
    expect(is).toEqual(was);
  });

  it('that was changed in the start of an interrupted run is seen', async () => {
    const dir = await project();
    await fine(dir, 'train', 'model.ads', '--from', '1', '--id', 'next', '--engine', 'onnx', '--epochs', '1');
    const path = join(dir, 'runs/next/start/weights.safetensors');
    const bytes = readFileSync(path);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(path, bytes);
    const { code, err } = await adsc(dir, ['train', 'model.ads', '--id', 'next', '--resume']);
    expect(code).toBe(3);
    expect(err).toContain('it is not what was written');
  });
});

describe('what can not be started from', () => {
  it.each([
    ['a run that is not there', ['--from', '9'], 3, 'there is no "9"'],
    ['a folder that is no run', ['--from', 'runs'], 3, 'is not a finished run: it is a folder of runs'],
    ['with resume', ['--from', '1', '--id', '1', '--resume'], 2, '--from and --resume rule each other out'],
    ['of a baseline', ['--from', '1', '--baseline', 'lr'], 2, '--from and --baseline rule each other out'],
  ])('%s', async (_, flags, code, text) => {
    const dir = await project();
    const ended = await adsc(dir, ['train', 'model.ads', ...flags]);
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(text)]);
  });

  it('another model, a bundle that was changed, a run that has not ended, a spec without its lock', async () => {
    const dir = await project();
    write(dir, { 'other.ads': spec.replace('model shop', 'model market') });
    await fine(dir, 'profile', 'other.ads');
    const other = await adsc(dir, ['train', 'other.ads', '--from', '1']);
    expect([other.code, other.err]).toEqual([
      3,
      expect.stringContaining("it is of the model 'shop', and the spec is of 'market'"),
    ]);

    write(dir, { 'nolock.ads': spec });
    const unlocked = await adsc(dir, ['train', 'nolock.ads', '--from', '1']);
    expect([unlocked.code, unlocked.err]).toEqual([1, expect.stringContaining("run 'adsc profile nolock.ads'")]);

    const weights = join(dir, 'runs/1/bundle/weights.safetensors');
    const bytes = readFileSync(weights);
    bytes[bytes.length - 1]! ^= 1;
    writeFileSync(weights, bytes);
    const damaged = await adsc(dir, ['train', 'model.ads', '--from', '1']);
    expect([damaged.code, damaged.err]).toEqual([3, expect.stringContaining('weights.safetensors')]);

    rmSync(join(dir, 'runs/1/bundle'), { recursive: true });
    const none = await adsc(dir, ['train', 'model.ads', '--from', '1']);
    expect([none.code, none.err]).toEqual([3, expect.stringContaining('is not a finished run')]);
    // Nothing is left of runs that did not come to be.
    expect(readFileSync(join(dir, 'runs/1/run.json'), 'utf8')).not.toBe('');
    expect(() => readFileSync(join(dir, 'runs/2/run.json'))).toThrow();
  });

  it('a damaged checkpoint; without one optimizers start from zero, and a warning says so', async () => {
    const dir = await project();
    const step = record(dir, '1')['steps'] as number;
    const path = join(dir, `runs/1/checkpoint/step-${step}-2/optimizer.safetensors`);
    writeFileSync(path, readFileSync(path).subarray(0, 100));
    const damaged = await adsc(dir, ['train', 'model.ads', '--from', '1']);
    expect([damaged.code, damaged.err]).toEqual([3, expect.stringContaining('ADS8104')]);
    rmSync(join(dir, 'runs/1/checkpoint'), { recursive: true });
    const { err } = await fine(dir, 'train', 'model.ads', '--from', '1');
    expect(err).toContain('ADS9051');
    expect(record(dir, '2')['from']).toMatchObject({ optimizer: false });
  });
});
