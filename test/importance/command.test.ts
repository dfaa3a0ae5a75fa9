/** `adsc importance` from a spec and a CSV on: profile, train, measure. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { ImportanceReport } from '../../src/importance/index.ts';
import { Random } from '../../src/math/random.ts';

const spec = `model shop
data rows from "data/rows.csv" {
  time at
  source kind { standard, shopping }
  request age
}
signal price : continuous
signal twin  : continuous
signal color : onehot
signal noise : continuous
signal age   : continuous
signal place : onehot
signal shop  : onehot
group item { price, twin, color, noise } -> 8
group user { age, shop } -> 4
bottom { layers 8 }
tower standard { layers 4 }
tower shopping { layers 4 }
head click on clicked
head save on saved
calibration platt { signals place  per head  every 1d  window 7d }
train { batch 64  epochs 4  optimizer adam(0.01)  embeddings adam(0.01)  holdout random(40%)  validate none }
baseline lr
baseline wide_deep { wide color * place  layers 8 }
baseline gbdt_lr { trees 10  depth 3 }
`;

/** Clicks follow price, of which twin is a noisy copy, color, and age; saves price alone. Requests of four rows share their user's age. */
function csv(rows: number): string {
  const random = new Random(6, 'importance command');
  const lines = ['at,kind,price,twin,color,noise,age,place,shop,user,request,clicked,saved'];
  let age = 0;
  for (let i = 0; i < rows; i++) {
    if (i % 4 === 0) age = 40 + 12 * random.normal();
    const price = random.normal();
    const color = random.pick(['red', 'green', 'blue']);
    const click = -1 + 1.2 * price + (color === 'red' ? 1 : 0) + (age - 40) / 12;
    const draw = (logit: number) => (random.chance(1 / (1 + Math.exp(-logit))) ? 1 : 0);
    lines.push(
      [
        new Date(Date.UTC(2025, 2, 3 + (i % 3), i % 24)).toISOString(),
        random.pick(['standard', 'shopping']),
        price.toFixed(3),
        (price + 0.3 * random.normal()).toFixed(3),
        color,
        random.normal().toFixed(3),
        age.toFixed(2),
        random.pick(['top', 'side']),
        'same',
        `u${Math.floor(i / 12)}`,
        `r${Math.floor(i / 4)}`,
        draw(click),
        draw(price),
      ].join(','),
    );
  }
  return `${lines.join('\n')}\n`;
}

let folder = '';
async function adsc(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(argv, {
    cwd: folder,
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    env: { NO_COLOR: '1' },
  });
  return { code, out, err };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'adsc-importance-'));
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'model.ads'), spec);
  writeFileSync(join(folder, 'data/rows.csv'), csv(6000));
  expect(await adsc('profile', 'model.ads')).toMatchObject({ code: 0 });
  expect(await adsc('train', 'model.ads', '--id', 'one', '--threads', '1')).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saved(file = 'importance.json'): ImportanceReport {
  return JSON.parse(readFileSync(join(folder, 'runs/one', file), 'utf8')) as ImportanceReport;
}
function verdictsOf(report: ImportanceReport, head: string): Record<string, string> {
  const results = report.heads.find((h) => h.head === head)!.results;
  return Object.fromEntries(results.map((result) => [report.units[result.unit]!.name, result.verdict]));
}

describe('adsc importance', () => {
  it('finds what clicks follow, and writes the report next to the run', async () => {
    const { code, out } = await adsc('importance', 'runs/one', '--cluster', 'user', '--request', 'request');
    expect(code).toBe(0);
    const report = saved();
    expect(verdictsOf(report, 'click')).toMatchObject({
      price: 'useful',
      color: 'useful',
      age: 'useful',
      'price, twin': 'useful',
      item: 'useful',
    });
    expect(verdictsOf(report, 'save')['price, twin']).toBe('useful');
    expect(verdictsOf(report, 'click')['noise']).not.toBe('useful');
    expect(report.units.find((unit) => unit.name === 'age')).toMatchObject({ by: 'request' });
    expect(report.units.find((unit) => unit.name === 'price')).toMatchObject({
      by: 'row',
      moved: expect.closeTo(1, 2) as number,
    });
    // Only the calibration reads it, and the run has no calibrator.
    expect(report.unread).toEqual(['place']);
    expect(report.data).toMatchObject({ part: 'holdout', cluster: 'user', request: 'request', files: null });
    expect(report.data.clusters).toBeLessThanOrEqual(500);
    expect(out).toContain('importance to this fitted model, not to the task');
    for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(readdirSync(join(folder, 'runs/one')).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('gives the same bytes again, and as JSON what it wrote', async () => {
    const first = readFileSync(join(folder, 'runs/one/importance.json'), 'utf8');
    const { out } = await adsc('importance', 'runs/one', '--cluster', 'user', '--request', 'request', '--json');
    expect(out).toBe(first);
    expect(readFileSync(join(folder, 'runs/one/importance.json'), 'utf8')).toBe(first);
  });

  it('conditional on price its twin has little left, in a report of its own', async () => {
    const plain = saved();
    const { code } = await adsc('importance', 'runs/one', '--conditional', '--repeats', '3', '--seed', '4');
    expect(code).toBe(0);
    const report = saved('importance-conditional.json');
    const change = (of: ImportanceReport) =>
      of.heads[0]!.results.find((result) => of.units[result.unit]!.name === 'price')!.logLoss.change;
    expect(change(report)).toBeLessThan(0.5 * change(plain));
    expect(report.units.find((unit) => unit.name === 'price')!.within[0]).toBe('twin');
    expect(saved()).toEqual(plain);
  });

  it('measures a seeded sample, other files, and with --confirm trains again without what was flagged', async () => {
    const { code, out } = await adsc(
      'importance',
      'runs/one',
      '--sample',
      '2000',
      '--data',
      'data/rows.csv',
      '--repeats',
      '1',
      '--confirm',
    );
    expect(code).toBe(0);
    const report = saved();
    expect(report.data).toMatchObject({ rows: 2000, of: 6000, files: 'data/rows.csv', cluster: null, clusters: 2000 });
    expect(out.replaceAll('\n', ' ')).toContain('a seeded sample of 2,000 of 6,000 rows');
    // A constant: its absence can change nothing but the luck of training, which the interval over rows does not cover.
    expect(report.confirmation!.without).toContain('shop');
    expect(report.confirmation!.heads.map(({ head }) => head)).toEqual(['click', 'save']);
    for (const { logLoss, verdict } of report.confirmation!.heads) {
      expect(Math.abs(logLoss!.change)).toBeLessThan(0.01);
      expect(verdict === 'worse').toBe(logLoss!.interval[0] > 0);
    }
    expect(out).toContain('Trained again');
    expect(readdirSync(join(folder, 'runs/one')).filter((name) => name.startsWith('.confirm'))).toEqual([]);
  });

  it('counts the calibration in once there is a calibrator: its signals move too', async () => {
    expect(await adsc('calibrate', 'runs/one')).toMatchObject({ code: 0 });
    expect(await adsc('importance', 'runs/one', '--repeats', '1')).toMatchObject({ code: 0 });
    const report = saved();
    expect(report.calibrator).toMatch(/^[0-9a-f]{64}$/);
    expect(report.unread).toEqual([]);
    expect(report.units.map((unit) => unit.name)).toContain('place');
    expect(await adsc('importance', 'runs/one', '--repeats', '1', '--no-calibration')).toMatchObject({ code: 0 });
    expect(saved()).toMatchObject({ calibrator: null, unread: ['place'] });
  });

  it.each(['wide_deep', 'gbdt_lr'])(
    'measures the baseline %s: products and trees follow the raw value',
    async (kind) => {
      expect(await adsc('train', 'model.ads', '--baseline', kind, '--id', kind, '--threads', '1')).toMatchObject({
        code: 0,
      });
      expect(
        await adsc('importance', `runs/${kind}`, '--cluster', 'user', '--request', 'request', '--confirm'),
      ).toMatchObject({ code: 0 });
      const report = JSON.parse(
        readFileSync(join(folder, 'runs', kind, 'importance.json'), 'utf8'),
      ) as ImportanceReport;
      expect(verdictsOf(report, 'click')).toMatchObject({ color: 'useful', age: 'useful', 'price, twin': 'useful' });
      expect(report.units.every((unit) => !unit.name.includes('*'))).toBe(true);
      expect(report.variant).toBe(kind);
    },
  );

  it('says what is wrong with its arguments', async () => {
    expect(await adsc('importance', 'runs/two')).toMatchObject({
      code: 3,
      err: expect.stringContaining('runs/two') as string,
    });
    expect(await adsc('importance', 'runs/one', '--cluster', 'usr')).toMatchObject({
      code: 3,
      err: expect.stringContaining('usr') as string,
    });
    expect(await adsc('importance', 'runs/one', '--repeats', '0')).toMatchObject({ code: 2 });
    expect(existsSync(join(folder, 'runs/two'))).toBe(false);
  });
});
