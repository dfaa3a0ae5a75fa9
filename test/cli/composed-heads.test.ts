/** Heads that come after others, from the log to the answer: labels, intercepts, probabilities; and specs that make no sense. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { load } from '../../src/index.ts';
import { adsc, fine, folder, write } from '../helpers/command.ts';
import { uniform } from '../program/plans.ts';

const specOf = (loss: string) => `model shop
data log from "log.csv"
signal x : continuous
signal k : onehot
group all { x, k } -> 8
bottom { layers 8 }
head click on clicked
head order on ordered { after click  ${loss} }
train { holdout random(20%)  validate none  epochs 3 }
`;
const ROWS = 12_000;
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

/** Orders of clicks only, likelier for small x, where clicks are likelier for large x. Without a click the order is not known, in half of the rows. */
function log(): string {
  const random = uniform(3);
  const lines = ['x,k,clicked,ordered'];
  for (let row = 0; row < ROWS; row++) {
    const x = 4 * random() - 2;
    const k = random() < 0.5 ? 'a' : 'b';
    const click = random() < sigmoid(x - 1);
    const order = click && random() < sigmoid((k === 'a' ? 1 : -1) - x);
    lines.push(`${x.toFixed(4)},${k},${Number(click)},${click ? Number(order) : row % 2 === 0 ? 0 : ''}`);
  }
  return `${lines.join('\n')}\n`;
}

const dir = folder({ 'joint.ads': specOf(''), 'within.ads': specOf('loss within_parent'), 'log.csv': log() });

beforeAll(async () => {
  for (const spec of ['joint', 'within']) {
    await fine(dir, 'profile', `${spec}.ads`);
    await fine(dir, 'train', `${spec}.ads`);
  }
});

describe('a head after another', () => {
  it('has a label wherever the other one is 0', () => {
    const lock = JSON.parse(readFileSync(join(dir, 'joint.lock.json'), 'utf8')) as {
      heads: Record<string, { observed: number; positives: number }>;
    };
    expect(lock.heads['order']!.observed).toBe(lock.heads['click']!.observed);
    expect(lock.heads['order']!.positives).toBeLessThan(lock.heads['click']!.positives);
  });

  it.each(['1', '2'])('predicts as many orders as there are, its loss %s', async (run) => {
    const { heads } = JSON.parse((await fine(dir, 'evaluate', `runs/${run}`, '--split', 'train', '--json')).out) as {
      heads: { slices: { metrics: { calibration: number; rows: number; observed: number } }[] }[];
    };
    for (const { slices } of heads) {
      const { calibration, rows, observed } = slices[0]!.metrics;
      expect(observed).toBe(rows);
      // The intercepts are solved for on these rows.
      expect(calibration).toBeCloseTo(1, 2);
    }
  });

  it.each(['1', '2'])('is answered with its probability given the other, the quotient of the two (%s)', async (run) => {
    const loaded = await load(join(dir, 'runs', run));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
    const model = loaded.value;
    const { scores } = await model.predict([
      { x: 1.5, k: 'a' },
      { x: -1.5, k: 'b' },
    ]);
    expect(Object.keys(scores)).toEqual(['click', 'order', 'order.given_click']);
    for (const row of [0, 1])
      expect(scores['order.given_click']![row]).toBeCloseTo(scores['order']![row]! / scores['click']![row]!, 12);
    // The truth of the log above.
    expect(scores['order.given_click']![0]!).toBeGreaterThan(0.2);
    // And so it is written, whatever the format.
    write(dir, { 'two.csv': 'x,k,clicked,ordered\n1.5,a,,\n-1.5,b,,\n' });
    const columns = ['click_raw', 'order_raw', 'order.given_click_raw'];
    for (const format of ['csv', 'jsonl', 'parquet']) {
      const { out } = await fine(
        dir,
        'predict',
        `runs/${run}`,
        '--data',
        'two.csv',
        '--output',
        `two.${run}.${format}`,
        '--json',
      );
      expect(JSON.parse(out)).toMatchObject({
        heads: [{ head: 'click' }, { head: 'order' }],
        given: [
          { head: 'order', given: 'click', raw: 'order.given_click_raw', calibrated: 'order.given_click_calibrated' },
        ],
      });
      const read = format === 'jsonl' ? 'read_json' : format === 'csv' ? 'read_csv' : 'read_parquet';
      const rows = await query(
        `SELECT ${columns.map((name) => `"${name}"::DOUBLE`).join(', ')}, "order.given_click_calibrated" FROM ${read}('${join(dir, `two.${run}.${format}`)}')`,
      );
      expect(rows).toHaveLength(2);
      rows.forEach(([click, order, given, calibrated], row) => {
        expect(given as number).toBeCloseTo(scores['order.given_click']![row]!, 6);
        expect(given as number).toBeCloseTo((order as number) / (click as number), 12);
        expect(calibrated).toBeNull();
      });
    }
    const { out } = await fine(dir, 'predict', `runs/${run}`, '--data', 'two.csv', '-o', `two.${run}.csv`);
    expect(out).toContain('\n  order given click: order.given_click_raw\n');
    await model.close();
  });
});

async function query(sql: string): Promise<readonly (readonly unknown[])[]> {
  const connection = await DuckDBConnection.create();
  try {
    return (await connection.runAndReadAll(sql)).getRows();
  } finally {
    connection.closeSync();
  }
}

it('adds up to its labels where the head before it has no intercept of its own', async () => {
  const kept = log()
    .split('\n')
    .map((line, i) => (line === '' ? line : `${line},${i === 0 ? 'kept' : Number(line.endsWith(',1') && i % 3 > 0)}`));
  const chain = folder({
    'chain.ads': specOf('delay weight')
      .replace('epochs 3', 'epochs 1  batch 32  optimizer adam(0.2)')
      .replace('train {', 'head keep on kept { after order }\ntrain {'),
    'log.csv': kept.join('\n'),
  });
  await fine(chain, 'profile', 'chain.ads');
  await fine(chain, 'train', 'chain.ads');
  const { heads } = JSON.parse((await fine(chain, 'evaluate', 'runs/1', '--split', 'train', '--json')).out) as {
    heads: { head: string; slices: { metrics: { calibration: number } }[] }[];
  };
  for (const { head, slices } of heads)
    if (head !== 'order') expect(slices[0]!.metrics.calibration, head).toBeCloseTo(1, 2);
});

describe('a row with an order and no click', () => {
  it('is a bad row, of the profile and of the training', async () => {
    const lines = log().split('\n');
    lines[1] = '0.1,a,0,1';
    const other = folder({ 'joint.ads': specOf(''), 'log.csv': lines.join('\n') });
    const contradiction = "log.csv, row 1: head 'order' is 1 where 'click', which comes first, is 0";
    for (const command of ['profile', 'train']) {
      const { err } = await fine(other, command, 'joint.ads');
      expect(err).toContain('1 contradicting labels');
      expect(err).toContain(contradiction);
    }
  });
});

describe('specs that make no sense', () => {
  const heads = (...lines: string[]) =>
    `model shop\ndata log from "log.csv"\nsignal x : continuous\ngroup all { x } -> 8\n${lines.join('\n')}\n`;
  it.each([
    ['an unknown parent', heads('head order on ordered { after clik }', 'head click on clicked'), 'ADS2001'],
    ['a circle', heads('head a on clicked { after b }', 'head b on ordered { after a }'), 'ADS5026'],
    ['itself', heads('head a on clicked { after a }'), 'ADS5026'],
    [
      'a circle that another head leads to',
      heads('head a on clicked { after b }', 'head b on ordered { after b }'),
      'ADS5026',
    ],
    ['trees', heads('head a on clicked', 'head b on ordered { after a }', 'trees { count 10 }'), 'ADS5027'],
    [
      'a correction that knows no joint probability',
      heads('head a on clicked', 'head b on ordered { after a }', 'sampling { base a  keep 10%  correct batch }'),
      'ADS3013',
    ],
    [
      'a base that does not come before',
      heads(
        'head a on clicked',
        'head b on ordered { after a }',
        'head c on seen',
        'sampling { base c  keep 10%  correct base }',
      ),
      'ADS3013',
    ],
    ['a loss of nothing', heads('head a on clicked { loss within_parent }'), 'ADS3010'],
  ])('%s', async (_, spec, code) => {
    const { out, err } = await adsc(folder({ 'm.ads': spec }), ['check', 'm.ads']);
    expect(out + err).toContain(`[${code}]`);
    expect((out + err).match(/(error|warning)\[/g)).toHaveLength(1);
  });
});
