/** Embedding tables that start from vectors of a file: against the vectors, by the weights of the bundle. */
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startingWeights } from '../../../src/api/pretrained-vectors.ts';
import { loadBuild } from '../../../src/bundle/load-build.ts';
import type { Plan } from '../../../src/ir/plan.ts';
import { loadWeights } from '../../../src/train/run/load-weights.ts';
import { initWeights } from '../../../src/train/weights.ts';
import { adsc, csv, fine, folder, write } from '../../helpers/command.ts';
import { lowerStep } from '../../../src/plan-to-program/programs.ts';
import { fullPlan, uniform } from '../../program/plans.ts';
import { parquet } from '../folder.ts';

const spec = (init: string, train = '') => `model shop
data log from "log.csv" { header yes }
vocab item { file "items.txt"  embed 3  ${init} }
signal item : onehot(item)
signal price : continuous { squash none  normalize none  default 0 }
group ad { item, price } -> 4
tower all { layers 4 }
head click on clicked
train { batch 16  epochs 2  validate random(20%)  ${train} }
`;
const items = ['a', 'b', 'c', '7', 'no vector'];
/** Of the vocabulary's keys, out of order, with one that is not in it. */
const vectors: Readonly<Record<string, readonly number[]>> = {
  c: [0.25, -1.5, 3],
  '7': [1e-3, 2, -0.125],
  stranger: [9, 9, 9],
  a: [0.5, 0.1, 1 / 3],
  b: [-4, 0, 0.75],
};
const jsonl = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const asRows = (key = 'item_id', column = 'v') =>
  Object.entries(vectors).map(([name, vector]) => ({ [key]: name === '7' ? 7 : name, [column]: vector }));

let dir: string;
beforeAll(async () => {
  const draw = uniform(5);
  const rows = Array.from({ length: 400 }, (_, i) => {
    const item = i % 40 === 0 ? '' : [...items, 'unknown'][Math.floor(6 * draw())]!;
    return [item, draw().toFixed(3), draw() < (item === 'a' ? 0.8 : 0.2) ? 1 : 0] as const;
  });
  dir = folder({
    'log.csv': csv(['item', 'price', 'clicked'], rows),
    'items.txt': items.map((item) => `${item}\n`).join(''),
    'vectors.jsonl': jsonl(asRows()),
    'vectors.csv': csv(
      ['item_id', 'v', 'note'],
      asRows().map((row) => [String(row['item_id']), JSON.stringify(row['v']), 'text']),
    ),
  });
  const select = (type: string, as = 'v') =>
    Object.entries(vectors)
      .map(
        ([name, vector]) =>
          `SELECT '${name}' AS item_id, [${vector.map((x) => `'${x}'`).join(', ')}]::${type}[] AS ${as}, 1.5 AS price`,
      )
      .join(' UNION ALL ');
  await parquet(dir, { 'float.parquet': select('FLOAT'), 'double.parquet': select('DOUBLE') });
});

/** The plan of a run's bundle, and its table of items, a row per id. */
async function bundleOf(id: string): Promise<{ plan: Plan; table: number[][] }> {
  const build = await loadBuild(join(dir, 'runs', id, 'bundle'));
  if (Array.isArray(build)) throw new Error(build.map(({ message }) => message).join());
  const loaded = await loadWeights(build);
  if (Array.isArray(loaded)) throw new Error(loaded.map(({ message }) => message).join());
  const data = loaded.weights.tables.get('vocab.item')!;
  const table = Array.from({ length: data.length / 3 }, (_, row) => [...data.subarray(3 * row, 3 * row + 3)]);
  return { plan: build.plan, table };
}

const train = (name: string, ...argv: string[]) =>
  adsc(dir, ['train', `${name}.ads`, '--id', name, '--engine', 'onnx', ...argv]);

async function prepared(name: string, init: string, options = ''): Promise<void> {
  write(dir, { [`${name}.ads`]: spec(init, options) });
  await fine(dir, 'profile', `${name}.ads`);
}

const floats = (vector: readonly number[]) => vector.map(Math.fround);

describe('with freeze, the table of the bundle is the file', () => {
  it.each([
    ['parquet', 'init "float.parquet" on item_id  freeze'],
    ['doubles', 'init "double.parquet" on item_id  vectors v  freeze'],
    ['json', 'init "vectors.jsonl" on item_id  freeze yes'],
    ['csv', 'init "vectors.csv" on item_id  freeze'],
  ])('%s', async (name, init) => {
    await prepared(name, init, 'l2 0.1');
    const { code, err } = await train(name);
    expect(code, err).toBe(0);
    expect(err).toContain(
      'vocab.item: 4 of 5 keys start from vectors, 1 at random; 1 vector is of other keys; the table is not trained',
    );
    const { plan, table } = await bundleOf(name);
    expect(table).toHaveLength(2 + items.length);
    items.forEach((item, i) => {
      if (Object.hasOwn(vectors, item)) expect(table[2 + i], item).toEqual(floats(vectors[item]!));
    });
    // What has no vector is as it was drawn: missing, out of vocabulary, and a key that the file lacks.
    const drawn = initWeights(plan, plan.train.seed).tables.get('vocab.item')!;
    for (const row of [0, 1, 6]) expect(table[row]).toEqual([...drawn.subarray(3 * row, 3 * row + 3)]);
    // No optimizer state, and no gradient leaves the step.
    const cost = plan.cost.items.find((item) => item.name === 'vocab.item')!;
    expect(cost.optimizerBytes).toBe(0);
    const record = JSON.parse(readFileSync(join(dir, 'runs', name, 'run.json'), 'utf8')) as { vectors: unknown };
    expect(record.vectors).toEqual({ 'vocab.item': { found: 4, missing: 1, ignored: 1 } });
  });

  it('and so are the tables of the exported graphs', async () => {
    await prepared('exported', 'init "vectors.jsonl" on item_id  freeze');
    expect((await train('exported')).code).toBe(0);
    const rows = Float32Array.from(['a', 'b', 'c', '7'].flatMap((item) => vectors[item]!));
    const bytes = Buffer.from(rows.buffer);
    for (const file of ['graph/weights.bin', 'graph/model.onnx', 'weights.safetensors'])
      expect(readFileSync(join(dir, 'runs/exported/bundle', file)).includes(bytes), file).toBe(true);
  });

  it('a table that no gradient reaches leaves none in the step', () => {
    const table = {
      ...fullPlan(1).tables[0]!,
      vectors: { glob: 'v.jsonl', format: 'jsonl', key: 'k', column: null, freeze: true },
    } as const;
    const plan = { ...fullPlan(1), tables: [table, ...fullPlan(1).tables.slice(1)] };
    const gradients = (of: Plan) =>
      lowerStep(of)
        .outputs.filter(({ kind }) => kind === 'feature_grad')
        .map(({ name }) => name);
    const readers = plan.nodes.filter((node) => 'table' in node && node.table === table.id).map(({ id }) => id);
    expect(readers.length).toBeGreaterThan(0);
    const gone = gradients(fullPlan(1)).filter((name) => !gradients(plan).includes(name));
    expect(gone.map((name) => name.replace(/\/entries$/, '')).sort()).toEqual([...readers].sort());
  });
});

describe('without freeze', () => {
  it('training starts from the vectors, and moves them', async () => {
    await prepared('free', 'init "vectors.jsonl" on item_id');
    expect((await train('free')).code).toBe(0);
    const { plan, table: trained } = await bundleOf('free');
    const { initial } = await startingWeights(dir, { plan, vocabularies: { 'vocab.item': items } }, 1);
    const start = initial!.tables.get('vocab.item')!;
    items.forEach((item, i) => {
      if (!Object.hasOwn(vectors, item)) return;
      expect([...start.subarray(3 * (i + 2), 3 * (i + 3))]).toEqual(floats(vectors[item]!));
      expect(trained[i + 2]).not.toEqual(floats(vectors[item]!));
      // Two epochs of small steps lead nowhere far.
      trained[i + 2]!.forEach((value, k) => expect(Math.abs(value - vectors[item]![k]!)).toBeLessThan(1));
    });
  });
});

describe('the same bytes', () => {
  const bytes = (id: string) => readFileSync(join(dir, 'runs', id, 'bundle/weights.safetensors'));

  it('after an interruption; other vectors are refused', async () => {
    await prepared('whole', 'init "moving.jsonl" on item_id');
    write(dir, { 'moving.jsonl': jsonl(asRows()) });
    expect((await train('whole', '--epochs', '3')).code).toBe(0);
    // Stopped after an epoch, and gone on with.
    expect((await adsc(dir, ['train', 'whole.ads', '--id', 'part', '--engine', 'onnx', '--epochs', '1'])).code).toBe(0);
    write(dir, { 'moving.jsonl': jsonl(asRows().map((row) => ({ ...row, v: [1, 2, 3] }))) });
    const refused = await adsc(dir, ['train', 'whole.ads', '--id', 'part', '--epochs', '3', '--resume']);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('ADS8103');
    expect(refused.err).toContain('vectors');
    write(dir, { 'moving.jsonl': jsonl(asRows()) });
    const resumed = await adsc(dir, ['train', 'whole.ads', '--id', 'part', '--epochs', '3', '--resume']);
    expect(resumed.code, resumed.err).toBe(0);
    expect(bytes('part').equals(bytes('whole'))).toBe(true);
  });
});

describe('refused, with the place', () => {
  it.each<[string, string, readonly object[], string, readonly string[]]>([
    [
      'width',
      '',
      [
        { item_id: 'a', v: [1, 2, 3] },
        { item_id: 'b', v: [1, 2] },
      ],
      'ADS8085',
      ['row 2 of width.jsonl', "'b' has 2 numbers", '3 wide', 'embed 2'],
    ],
    ['null', '', [{ item_id: 'a', v: [1, null, 3] }], 'ADS8086', ['row 1 of null.jsonl', 'it has null']],
    ['large', '', [{ item_id: 'a', v: [1, 1e39, 3] }], 'ADS8086', ['1e+39, which float32 does not hold']],
    ['text', 'vectors v', [{ item_id: 'a', v: 'far' }], 'ADS8086', ['row 1 of text.jsonl']],
    [
      'twice',
      '',
      [
        { item_id: 'a', v: [1, 2, 3] },
        { item_id: 'c', v: [1, 2, 3] },
        { item_id: 'a', v: [1, 2, 3] },
      ],
      'ADS8087',
      ["'a' has two vectors", 'row 1 of twice.jsonl', 'row 3 of twice.jsonl'],
    ],
    ['none', '', [{ item_id: 'a', v: 3 }], 'ADS8088', ['no column']],
    ['two', '', [{ item_id: 'a', v: [1, 2, 3], w: [1, 2, 3] }], 'ADS8088', ["2 columns ('v', 'w')", 'vectors v']],
    ['column', 'vectors u', [{ item_id: 'a', v: [1, 2, 3] }], 'ADS8005', ["'u'"]],
  ])('%s', async (name, option, rows, code, texts) => {
    write(dir, { [`${name}.jsonl`]: jsonl(rows) });
    await prepared(name, `init "${name}.jsonl" on item_id  ${option}`);
    const { code: exit, err } = await train(name);
    expect(exit, err).toBe(3);
    for (const text of [code, ...texts]) expect(err.replace(/\s+/g, ' ')).toContain(text);
  });

  it('NaN of Parquet', async () => {
    await parquet(dir, { 'nan.parquet': `SELECT 'a' AS item_id, ['1', 'nan', '3']::FLOAT[] AS v` });
    await prepared('nan', 'init "nan.parquet" on item_id');
    expect((await train('nan')).err).toContain('ADS8086');
  });

  it('a file that is not there, or lies outside of the root by a symbolic link', async () => {
    await prepared('absent', 'init "absent.jsonl" on item_id');
    expect((await train('absent')).err).toContain('ADS8001');
    const other = folder({ 'vectors.jsonl': jsonl(asRows()) });
    symlinkSync(join(other, 'vectors.jsonl'), join(dir, 'link.jsonl'));
    await prepared('link', 'init "link.jsonl" on item_id');
    expect((await train('link')).err).toContain('ADS8002');
  });

  it('vectors of no key at all are a warning', async () => {
    write(dir, { 'strangers.jsonl': jsonl([{ item_id: 'x', v: [1, 2, 3] }]) });
    await prepared('strangers', 'init "strangers.jsonl" on item_id');
    const { code, err } = await train('strangers');
    expect(code).toBe(0);
    expect(err).toContain('ADS8089');
  });
});

describe('the language', () => {
  const check = async (init: string) => {
    write(dir, { 'check.ads': spec(init) });
    return (await adsc(dir, ['check', 'check.ads'])).err + (await adsc(dir, ['check', 'check.ads'])).out;
  };

  it.each([
    ['init "vectors.jsonl"', 'ADS3007'],
    ['freeze', 'ADS4040'],
    ['on item_id', 'ADS4040'],
    ['vectors v', 'ADS4040'],
    ['init "vectors.bin" on item_id', 'ADS4014'],
    ['init "../vectors.jsonl" on item_id', 'ADS2006'],
    ['init "vectors.jsonl" on item_id  freeze perhaps', 'ADS3'],
  ])('%s: %s', async (init, code) => {
    expect(await check(init)).toContain(code);
  });

  it('is laid out, and printed again as it is', async () => {
    write(dir, { 'layout.ads': 'vocab item {file "items.txt" init "v.parquet" on item_id freeze embed 8}\n' });
    await fine(dir, 'fmt', 'layout.ads');
    const once = readFileSync(join(dir, 'layout.ads'), 'utf8');
    expect(once).toBe('vocab item { file "items.txt"  init "v.parquet" on item_id  freeze  embed 8 }\n');
    await fine(dir, 'fmt', 'layout.ads');
    expect(readFileSync(join(dir, 'layout.ads'), 'utf8')).toBe(once);
  });
});
