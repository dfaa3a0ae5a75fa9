/** `adsc migrate RUN SPEC`: what it prints, proves and writes, and what can be done with it. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import { adsc, csv, fine, write } from '../helpers/command.ts';
import { madeOnce } from '../helpers/made-once.ts';
import { valueOf } from '../helpers/outcome.ts';

const spec = `model shop
data log from "log.csv" {
  time   at { zone "UTC" }
  source shop { north, south }
}
signal city  : onehot { embed 3 }
signal price : continuous { embed 2 }
signal stock : continuous { normalize zscore  embed none }
group ad { city, price, stock } -> 6
bottom { layers 5 }
tower north { layers 4 }
tower south { layers 4 }
head click on clicked
head buy on bought
calibration platt { per head }
train { batch 32  epochs 3  validate random(20%) }
trees { count none }
variant sampled { sampling { base any  keep 50%  log unsampled  correct batch } }
`;
const cities = ['rome', 'oslo', 'bern', 'kiev'];
const log = csv(
  ['at', 'shop', 'city', 'price', 'stock', 'age', 'clicked', 'bought'],
  Array.from({ length: 400 }, (_, i) => [
    `2026-01-0${1 + Math.floor(i / 100)}T${String(i % 24).padStart(2, '0')}:00:00Z`,
    i % 3 === 0 ? 'north' : 'south',
    cities[(i * 7) % 4]!,
    (i * 13) % 50,
    (i * 29) % 200,
    i % 17,
    (i * 31) % 5 === 0 ? 1 : 0,
    (i * 17) % 4 === 0 ? 1 : 0,
  ]),
);
/** Equal in every part: a signal, a wider and a deeper layer, a wider group, and another order of declarations. */
const evolved = spec
  .replace(
    'group ad { city, price, stock } -> 6',
    'signal age : onehot(17) { embed 2 }\ngroup ad { age, city, price, stock } -> 9',
  )
  .replace('bottom { layers 5 }', 'bottom { layers 7, 8 }');

const project = () =>
  madeOnce(['migrate', spec, log], async (dir) => {
    write(dir, { 'model.ads': spec, 'evolved.ads': evolved, 'log.csv': log });
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'profile', 'evolved.ads');
    await fine(dir, 'train', 'model.ads', '--engine', 'onnx');
    await fine(dir, 'calibrate', 'runs/1', '--engine', 'onnx');
    await fine(dir, 'train', 'model.ads', '--engine', 'onnx', '--variant', 'sampled', '--id', 'sampled');
  });

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

async function answers(dir: string, run: string): Promise<Record<string, readonly number[]>> {
  const model = valueOf(await load(join('runs', run), { cwd: dir }));
  const rows = Array.from({ length: 30 }, (_, i) => ({
    shop: i % 2 === 0 ? 'north' : 'south',
    city: [...cities, 'lima'][i % 5],
    price: i % 7 === 0 ? null : i * 1.5,
    stock: i % 11 === 0 ? null : i * 6,
    age: i % 19,
  }));
  const { scores } = await model.predict(rows);
  await model.close();
  return scores as Record<string, readonly number[]>;
}

describe('changes that leave predictions equal', () => {
  it('are proven, and answers of the new bundle are those of the old one, calibrated as they were', async () => {
    const dir = await project();
    const { out, err } = await fine(dir, 'migrate', '1', 'evolved.ads', '--id', 'next', '--engine', 'onnx');
    expect(out).toMatch(/^weights of 1 for evolved\.ads:\n {2}(same|zero|widen|fresh)/);
    expect(out).toContain('group.ad/dense/kernel: 2 rows at zero, 3 units new');
    expect(out).toMatch(/predictions are equal: the largest difference is (0|\d\.\de-\d+), on \d+ golden rows\n/);
    expect(out).toContain('calibrator: kept: predictions are equal to 1e-6');
    expect(err).toContain('the bundle is runs/next/bundle');
    expect(json(join(dir, 'runs/next/run.json'))).toMatchObject({
      status: 'migrated',
      steps: 0,
      from: { run: '../1', modelFingerprint: json(join(dir, 'runs/1/run.json'))['modelFingerprint'], optimizer: true },
    });
    const [was, is] = [await answers(dir, '1'), await answers(dir, 'next')];
    expect(Object.keys(was)).toEqual(expect.arrayContaining(['click', 'buy']));
    for (const [name, values] of Object.entries(was))
      values.forEach((p, i) => expect(Math.abs(p - is[name]![i]!)).toBeLessThan(2e-6));
    expect(Math.max(...was['click']!) - Math.min(...was['click']!)).toBeGreaterThan(1e-3);
  });

  it('say the same with --dry-run, and write nothing', async () => {
    const dir = await project();
    const before = readdirSync(join(dir, 'runs'));
    const { out } = await fine(dir, 'migrate', 'runs/1', 'evolved.ads', '--dry-run', '--json');
    const found = JSON.parse(out) as {
      run: null;
      parts: { name: string; action: string; size: number; kept: number }[];
      parameters: { kept: number; fresh: number; dropped: number };
      predictions: { equal: boolean; heads: { max: number }[] };
    };
    expect(found.run).toBeNull();
    expect(found.predictions.equal).toBe(true);
    for (const { max } of found.predictions.heads) expect(max).toBeLessThan(1e-6);
    expect(found.parts.find(({ name }) => name === 'signal.age')).toMatchObject({ action: 'fresh', size: 38, kept: 0 });
    // Tables of 6 × 3 and of bins × 2; a group of 3 + 2 + 2 inputs; the rest by the widths.
    const total = found.parts.reduce((sum, { size, action }) => sum + (action === 'dropped' ? 0 : size), 0);
    expect(found.parameters.kept + found.parameters.fresh).toBe(total);
    expect(readdirSync(join(dir, 'runs'))).toEqual(before);
  });

  it('are a start for training: by --resume of the new run, and by --from', async () => {
    const dir = await project();
    await fine(dir, 'migrate', '1', 'evolved.ads', '--id', 'next', '--engine', 'onnx');
    const from = await fine(
      dir,
      'train',
      'evolved.ads',
      '--from',
      'next',
      '--engine',
      'onnx',
      '--epochs',
      '1',
      '--id',
      'a',
    );
    expect(from.err).toContain('started from runs/next: 100.0 % of');
    const straight = await fine(
      dir,
      'train',
      'evolved.ads',
      '--from',
      '1',
      '--engine',
      'onnx',
      '--epochs',
      '1',
      '--id',
      'b',
    );
    expect(straight.err).not.toContain('100.0 % of');
    await fine(dir, 'train', 'evolved.ads', '--id', 'next', '--resume', '--epochs', '1');
    const fingerprints = ['a', 'b', 'next'].map((run) => json(join(dir, 'runs', run, 'run.json'))['modelFingerprint']);
    // The same weights and the same state three times.
    expect(new Set(fingerprints).size).toBe(1);
    expect(json(join(dir, 'runs/next/run.json'))).toMatchObject({ status: 'done', from: { run: '../1' } });
  });

  it('hold under other names, of everything that has one, with what `correct batch` has counted', async () => {
    const dir = await project();
    const renamed = spec
      .replace('{ north, south }', '{ nord was north, south }\n  column cost was price')
      .replace('signal price : continuous {', 'signal cost was price : continuous {')
      .replace('signal city  :', 'signal town was city : ')
      .replace('onehot { embed 3 }', 'onehot from city { embed 3 }')
      .replace('group ad { city, price, stock }', 'group offer was ad { town, cost, stock }')
      .replace('tower north', 'tower nord')
      .replace('head click on', 'head tap was click on');
    write(dir, { 'renamed.ads': renamed, 'log.csv': log.replaceAll('north', 'nord').replace('price', 'cost') });
    await fine(dir, 'profile', 'renamed.ads');
    const { out } = await fine(
      dir,
      'migrate',
      'sampled',
      'renamed.ads',
      '--variant',
      'sampled',
      '--id',
      'next',
      '--engine',
      'onnx',
    );
    expect(out).toMatch(/100\.0 % of [\d,]+ parameters have a value of the run, 0\.0 % are new; 0 of the run's go/);
    expect(out).toContain('predictions are equal');
    type Sampling = { readonly offsets: Record<string, Record<string, number>> };
    const [was, is] = ['sampled', 'next'].map(
      (run) => json(join(dir, 'runs', run, 'run.json'))['sampling'] as Sampling,
    );
    expect(is!.offsets['nord']!['tap']).toBe(was!.offsets['north']!['click']);
    expect(is!.offsets['south']!['buy']).toBe(was!.offsets['south']!['buy']);
  });

  it('hold with `correct batch`, whose offsets are in the biases of a bundle and not in what trains', async () => {
    const dir = await project();
    const { out } = await fine(
      dir,
      'migrate',
      'sampled',
      'evolved.ads',
      '--variant',
      'sampled',
      '--id',
      'next',
      '--engine',
      'onnx',
    );
    expect(out).toContain('predictions are equal');
    const [was, is] = [await answers(dir, 'sampled'), await answers(dir, 'next')];
    for (const [name, values] of Object.entries(was))
      values.forEach((p, i) => expect(Math.abs(p - is[name]![i]!)).toBeLessThan(2e-6));
    const [before, after] = ['sampled', 'next'].map((run) => json(join(dir, 'runs', run, 'run.json'))['sampling']);
    expect(after).toEqual(before);
    await fine(
      dir,
      'train',
      'evolved.ads',
      '--variant',
      'sampled',
      '--from',
      'next',
      '--epochs',
      '1',
      '--engine',
      'onnx',
    );
  });
});

describe('another sampling', () => {
  const moved = async (dir: string, from: string, ...args: string[]): Promise<string> => {
    const { out } = await fine(dir, 'migrate', from, 'model.ads', ...args, '--id', 'next', '--engine', 'onnx');
    return out;
  };
  /** Largest difference of answers of two runs: of one head, or of all. */
  const apart = async (dir: string, from: string, head = ''): Promise<number> => {
    const [was, is] = [await answers(dir, from), await answers(dir, 'next')];
    const of = Object.keys(was).filter((name) => name.includes(head));
    expect(of.length).toBeGreaterThan(0);
    return Math.max(...of.flatMap((name) => was[name]!.map((p, i) => Math.abs(p - is[name]![i]!))));
  };

  it('leaves the probabilities of all rows what they were: without one, and with `correct batch` after none', async () => {
    const dir = await project();
    const out = await moved(dir, 'sampled');
    expect(out).toMatch(/predictions of click move by (0|\d\.\d+e-\d+) on average/);
    const before = json(join(dir, 'runs/sampled/run.json'))['sampling'] as { offsets: { south: { click: number } } };
    // Half of the rows without a click and a buy are left out.
    expect(before.offsets.south.click).toBeLessThan(-0.3);
    expect(await apart(dir, 'sampled')).toBeLessThan(2e-6);
    await fine(dir, 'train', 'model.ads', '--from', 'next', '--epochs', '1', '--engine', 'onnx');

    const other = await project();
    rmSync(join(other, 'runs/1/calibrators'), { recursive: true });
    await moved(other, '1', '--variant', 'sampled');
    expect(await apart(other, '1')).toBeLessThan(2e-6);
    const { sampling } = json(join(other, 'runs/next/run.json')) as { sampling: { offsets: unknown } };
    const none = { click: 0, buy: 0 };
    expect(sampling.offsets).toEqual({ north: none, south: none });
    // It can be trained on: what is to be taken out of its biases is known.
    const args = ['--variant', 'sampled', '--from', 'next', '--epochs', '1', '--engine', 'onnx'];
    await fine(other, 'train', 'model.ads', ...args);
  });

  it('takes what `correct base` adds with it', async () => {
    const dir = await project();
    const based = 'variant based { sampling { base click  keep 25%  correct base } }\n';
    write(dir, { 'based.ads': spec + based });
    await fine(dir, 'profile', 'based.ads');
    await fine(dir, 'train', 'based.ads', '--variant', 'based', '--id', 'based', '--engine', 'onnx');
    await moved(dir, 'based');
    expect(await apart(dir, 'based', 'click')).toBeLessThan(2e-6);
  });
});

describe('changes that move predictions', () => {
  it('say how far, on rows of the log; the calibrator is void', async () => {
    const dir = await project();
    const less = spec.replace(/signal stock.*\n/, '').replace('price, stock }', 'price }');
    write(dir, { 'less.ads': less });
    await fine(dir, 'profile', 'less.ads');
    const { out } = await fine(dir, 'migrate', '1', 'less.ads', '--id', 'next', '--engine', 'onnx');
    expect(out).toContain('group.ad/dense/kernel: 2 rows folded into the bias by their means');
    expect(out).toMatch(
      /predictions of click move by [\d.e-]+ on average and [\d.e-]+ at most, on \d+ rows of the log/,
    );
    expect(out).toContain('calibrator: void: it was fitted on logits that have moved');
    expect(existsSync(join(dir, 'runs/next/calibrators'))).toBe(false);
  });

  it('without rows of the log: a warning, and golden rows', async () => {
    const dir = await project();
    const less = spec
      .replace(/signal stock.*\n/, '')
      .replace('price, stock }', 'price }')
      .replace('log.csv', 'new.csv');
    write(dir, { 'less.ads': less, 'new.csv': log });
    await fine(dir, 'profile', 'less.ads');
    writeFileSync(join(dir, 'log.csv'), 'at,shop,city\n');
    const { out, err } = await fine(dir, 'migrate', '1', 'less.ads', '--dry-run');
    expect(err).toContain('ADS9053');
    expect(out).toContain('group.ad/dense/kernel: 2 rows gone');
    expect(out).toMatch(/at most, on \d+ golden rows/);
  });
});

describe('what can not be migrated', () => {
  it('another model, a baseline, a run without a bundle, vectors of a file', async () => {
    const dir = await project();
    const refused = async (argv: readonly string[], code: number, text: string) => {
      const ended = await adsc(dir, argv);
      expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(text)]);
    };
    write(dir, { 'other.ads': spec.replace('model shop', 'model market') });
    await fine(dir, 'profile', 'other.ads');
    await refused(['migrate', '1', 'other.ads'], 3, "it is of the model 'shop', and the spec is of 'market'");
    write(dir, { 'lr.ads': `${spec}baseline lr\n` });
    await fine(dir, 'profile', 'lr.ads');
    await fine(dir, 'train', 'lr.ads', '--baseline', 'lr', '--id', 'lr', '--epochs', '1', '--engine', 'onnx');
    await refused(['migrate', 'lr', 'model.ads'], 3, "it is of the baseline 'lr'");
    await refused(['migrate', '9', 'model.ads'], 3, 'there is no "9"');
    write(dir, {
      'vectors.csv': 'city,v\nrome,"[1,2,3]"\n',
      'vectors.ads': spec.replace(
        'signal city  : onehot { embed 3 }',
        'vocab city { values [rome, oslo]  embed 3  init "vectors.csv" on city }\nsignal city : onehot(city)',
      ),
    });
    await fine(dir, 'profile', 'vectors.ads');
    await refused(['migrate', '1', 'vectors.ads'], 3, "the table 'vocab.city' starts from vectors of a file");
    await refused(['train', 'vectors.ads', '--from', '1'], 3, "the table 'vocab.city' starts from vectors of a file");
    await refused(['migrate', '1', 'nolock.ads'], 3, 'there is no "nolock.ads"');
    await refused(['migrate', '1'], 2, "missing required argument 'spec'");
    // Nothing is left behind.
    expect(readdirSync(join(dir, 'runs')).sort()).toEqual(['1', 'lr', 'sampled']);
  });
});
