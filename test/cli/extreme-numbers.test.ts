/** Numbers far outside of what training saw, of signals whose spec neither clips nor scales them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import type { RawValue } from '../../src/runtime/types.ts';
import { adsc, fine, folder, write } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { uniform } from '../program/plans.ts';

const specOf = (norm: string, price = 'normalize none  squash none') => `model shop
data log from "log.jsonl" { time t { unit s } }
signal k : onehot
signal price : continuous { ${price} }
signal vector : dense(4) { normalize none }
group ad { k, price } -> 4
group user { vector } -> 4
cross deep = dcn(ad, user) { layers 2 }
cross third = ad * user * ad -> 4
bottom { layers 8  norm ${norm} }
head click on clicked
train { validate none  epochs 1  batch 128 }
`;

interface Row {
  readonly [column: string]: RawValue;
  readonly price: number;
  readonly vector: readonly number[];
}

/** Prices up to 500, elements of vectors up to 1: bounds are ±10,000 and ±1,000. */
function log(): Row[] {
  const random = uniform(3);
  return Array.from({ length: 600 }, (_, i) => {
    const price = random() * 500;
    const vector = Array.from({ length: 4 }, () => random() * 2 - 1);
    return {
      t: 1_780_000_000 + i,
      k: 'ab'[i % 2],
      price,
      vector,
      clicked: Number(random() < (price / 500 + vector[0]!) / 2),
    };
  });
}

const lines = (rows: readonly Row[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Pairs: an absurd value, and the bound that it is taken for. */
const [price, vector] = [20, [0.1, -0.2, 0.3, -0.4]];
const pairs: readonly (readonly [Row, Row])[] = [
  [
    { k: 'a', price: 1e300, vector },
    { k: 'a', price: 1e4, vector },
  ],
  [
    { k: 'a', price: -1.7e308, vector },
    { k: 'a', price: -1e4, vector },
  ],
  [
    { k: 'b', price, vector: [1e200, -1e200, 1e30, 0.5] },
    { k: 'b', price, vector: [1e3, -1e3, 1e3, 0.5] },
  ],
];

describe.each(['none', 'layer', 'batch'])('with `norm %s`', (norm) => {
  const dir = folder({ 'model.ads': specOf(norm), 'log.jsonl': lines(log()) });
  beforeAll(async () => {
    await fine(dir, 'profile', 'model.ads');
    await fine(dir, 'train', 'model.ads', '--id', '1', '--engine', 'cpu');
  });

  it('the run opens, and a server answers as at the bound', async () => {
    const model = valueOf(await load('runs/1', { cwd: dir }));
    for (const [absurd, bound] of pairs) {
      const { scores, errors } = await model.rank({}, [absurd, bound]);
      expect(errors).toEqual([]);
      const [a, b] = scores['click']!;
      expect(a).toBe(b);
      expect(a).toSatisfy((p: number) => p >= 0 && p <= 1);
    }
    await model.close();
  });

  it('files of text and of typed columns are scored alike, by every engine', async () => {
    const rows = pairs.flat().map((row, i) => ({ ...row, row: i, t: 1_780_000_000, clicked: 0 }));
    write(dir, { 'new.jsonl': lines(rows) });
    const duck = await DuckDBInstance.create(':memory:');
    const connection = await duck.connect();
    await connection.run(
      `COPY (SELECT row, k, price::DOUBLE price, vector::DOUBLE[4] "vector", t, clicked FROM read_json('${join(dir, 'new.jsonl')}')) TO '${join(dir, 'new.parquet')}'`,
    );
    duck.closeSync();
    const scored: number[][] = [];
    for (const [file, engine] of [
      ['new.jsonl', 'cpu'],
      ['new.parquet', 'cpu'],
      ['new.parquet', 'onnx'],
      ['new.parquet', 'wasm'],
    ] as const) {
      await fine(dir, 'predict', 'runs/1', '--data', file, '-o', 'out.jsonl', '--engine', engine);
      scored.push(
        readFileSync(join(dir, 'out.jsonl'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as Record<string, number>)['click_raw']!),
      );
    }
    for (const probabilities of scored) {
      expect(probabilities).toHaveLength(6);
      pairs.forEach((_, i) => expect(probabilities[2 * i]).toBe(probabilities[2 * i + 1]));
      probabilities.forEach((p, i) => expect(p).toBeCloseTo(scored[0]![i]!, 5));
    }
  });
});

it('a stated clip that lets anything through is an error at the end of training, which names signal and row', async () => {
  const dir = folder({
    'model.ads': specOf('layer', 'normalize none  squash none  clip 0 .. 1e37'),
    'log.jsonl': lines(log()),
  });
  await fine(dir, 'profile', 'model.ads');
  const { code, err } = await adsc(dir, ['train', 'model.ads', '--id', '1', '--engine', 'cpu']);
  expect(code).not.toBe(0);
  expect(err).toMatch(/error\[ADS8138\].*golden row '.*'.*head 'click'.*signal 'price' is up to \d/);
});
