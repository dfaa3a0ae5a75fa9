/** `adsc run` where the spec has changed since the step before. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareSteps } from '../../src/api/compare-steps.ts';
import { evaluate } from '../../src/api/evaluate.ts';
import { run, type RanStep } from '../../src/api/run.ts';
import { folder } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { DAY, dayOf, SPEC, START, writeDay } from './daily.ts';

const ran = async (dir: string, day: number, acceptChanges = false): Promise<RanStep> =>
  valueOf(await run('model.ads', { cwd: dir, at: dayOf(day), engine: 'cpu', acceptChanges }));

/** Changes the lines of a day: cells by column, the head of the file among them. */
function rewrite(dir: string, day: number, change: (cells: string[], isHead: boolean) => string[]): void {
  const path = join(dir, `data/${dayOf(day)}.csv`);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  writeFileSync(path, `${lines.map((line, i) => change(line.split(','), i === 0).join(',')).join('\n')}\n`);
}

function shop(days: number, spec: string): string {
  const dir = folder({ 'model.ads': spec });
  for (let day = 0; day < days; day++) writeDay(dir, day);
  return dir;
}

describe('gates compare', () => {
  it('a head under another name with what it was, and one of another label with nothing', async () => {
    const spec = SPEC.replace('head click on click', 'head click on click\nhead any on click > 0');
    const dir = shop(7, spec);
    const { step } = await ran(dir, 6);
    const evolved = spec
      .replace('head click on click', 'head press was click on click')
      .replace('head any on click > 0', 'head any on click >= 1');
    writeFileSync(join(dir, 'model.ads'), evolved);
    const next = (await ran(dir, 7)).step;
    expect(next.from).toBe(step.name);
    expect(Object.keys(next.serving!)).toEqual(['press']);
    expect(next.gates.map(({ head, limit }) => [head, limit])).toEqual([
      ['any', null],
      ['press', next.serving!['press']!.logLoss! * 1.5],
    ]);
    const both = valueOf(await compareSteps('state', step.name, next.name, { cwd: dir, engine: 'cpu' }));
    expect(both.metrics.map((of) => Object.keys(of))).toEqual([['press'], ['any', 'press']]);
    expect(both.metrics[0]['press']!.logLoss).toBeCloseTo(next.serving!['press']!.logLoss!, 9);
  });

  it('rows of renamed columns and sources with the model that knew them under the old names', async () => {
    const spec = SPEC.replace(
      '{ time ts { zone "UTC" } }',
      '{\n  time ts { zone "UTC" }\n  source kind { shopping, other }\n}',
    ).replace('tower all', 'tower shopping\ntower other');
    const dir = shop(7, spec);
    const kind = (cells: string[]) => (Number(cells[2]!.slice(1)) % 2 === 0 ? 'shopping' : 'other');
    for (let day = 0; day < 7; day++) rewrite(dir, day, (cells, isHead) => [...cells, isHead ? 'kind' : kind(cells)]);
    const { step } = await ran(dir, 6);
    const renamed = spec
      .replace('shopping, other }', 'shop was shopping, other }\n  column cost was price')
      .replace('tower shopping', 'tower shop')
      .replace('signal price :', 'signal cost was price :')
      .replace('{ ad, price }', '{ ad, cost }');
    writeFileSync(join(dir, 'model.ads'), renamed);
    const before = readFileSync(join(dir, `data/${dayOf(6)}.csv`), 'utf8');
    const names = new Map([
      ['price', 'cost'],
      ['shopping', 'shop'],
    ]);
    for (let day = 0; day < 7; day++) rewrite(dir, day, (cells) => cells.map((cell) => names.get(cell) ?? cell));
    const next = (await ran(dir, 7, true)).step;
    // By hand: the old model on the rows of the holdout as they were called.
    const [head, ...rows] = before.trimEnd().split('\n');
    const held = rows.filter((line) => Date.parse(line.split(',')[0]!) > next.trainedUntil);
    writeFileSync(join(dir, 'held.csv'), [head, ...held].join('\n'));
    const { report } = valueOf(
      await evaluate(`state/steps/${step.name}`, { cwd: dir, data: 'held.csv', engine: 'cpu', lr: false }),
    );
    const { logLoss, auc } = report.heads[0]!.slices[0]!.metrics;
    expect(next.serving!['click']!.logLoss).toBeCloseTo(logLoss!, 9);
    expect(next.serving!['click']!.auc).toBeCloseTo(auc!, 9);
  });
});

describe('a head with `within`', () => {
  it('learns a row when it is old enough, clicked or not, and is measured and calibrated on such rows', async () => {
    const dir = shop(10, SPEC.replace('head click on click', 'head click on click { within 1d }'));
    let before: RanStep | null = null;
    for (const day of [7, 8, 9]) {
      const now: RanStep = await ran(dir, day);
      const { step } = now;
      // The last 3 hours of what is older than a day at its end.
      const known = START + (day - 1) * DAY;
      expect(known - step.trainedUntil).toBeGreaterThanOrEqual(3 * 3_600_000);
      expect(known - step.trainedUntil).toBeLessThan(4 * 3_600_000);
      if (before !== null) expect(step.rows['train']).toBe(300);
      // About half of the rows are clicks: without those that are none yet, their mean label would be 1.
      expect(step.metrics['click']!.auc).not.toBeNull();
      const lines = readFileSync(join(dir, `data/${dayOf(day - 2)}.csv`), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1);
      const held = lines.filter((line) => Date.parse(line.slice(0, 24)) > step.trainedUntil);
      expect(step.rows['holdout']).toBe(held.length);
      const calibrator = JSON.parse(readFileSync(now.calibrator!, 'utf8')) as { window: { to: number } };
      expect(calibrator.window.to).toBeLessThan(known);
      before = now;
    }
    const [first, last] = ['20260108T000000Z', '20260110T000000Z'] as const;
    const both = valueOf(await compareSteps('state', first, last, { cwd: dir, engine: 'cpu' }));
    expect(both.until).toBe(START + 8 * DAY);
    expect(both.metrics[1]['click']!.logLoss).toBeCloseTo(before!.step.metrics['click']!.logLoss!, 9);
  });
});

describe('a step', () => {
  it('reads vocabularies that the user has next to those of locks, and its run is found through `current`', async () => {
    const vocab = 'vocab user { file "vocab/users.txt"  embed 4 }\nsignal user : onehot(user)';
    const dir = shop(7, SPEC.replace('signal user : onehot { embed 4 }', vocab));
    mkdirSync(join(dir, 'vocab'));
    writeFileSync(join(dir, 'vocab/users.txt'), Array.from({ length: 40 }, (_, i) => `u${i}\n`).join(''));
    await ran(dir, 6);
    expect((await ran(dir, 7)).step.verdict).toBe('published');
    const [linked, real] = ['state/current', 'state/steps/20260108T000000Z'];
    const of = async (path: string) => valueOf(await evaluate(path, { cwd: dir, engine: 'cpu', lr: false })).report;
    expect(await of(linked)).toEqual(await of(real));
  });

  it('keeps the keys of a quiet day where a signal has come: they are counted over the window of `run`', async () => {
    const dir = shop(6, SPEC);
    await ran(dir, 6);
    writeDay(dir, 6, { rows: 30 });
    const days = [2, 3, 4, 5, 6].flatMap((day) =>
      readFileSync(join(dir, `data/${dayOf(day)}.csv`), 'utf8').split('\n'),
    );
    const users = new Set(days.flatMap((line) => /,(u\d+),/.exec(line)?.[1] ?? []));
    expect(users.size).toBe(40);
    const more = 'signal price : continuous\nsignal cents : onehot from price { top 20  embed 2 }';
    writeFileSync(
      join(dir, 'model.ads'),
      SPEC.replace('signal price : continuous', more).replace('{ ad, price }', '{ ad, price, cents }'),
    );
    const { step } = await ran(dir, 7);
    expect(step.scratch).toBeNull();
    const lock = join(dir, 'state/steps', step.name, 'step/lock/vocab/model/signal.user.txt');
    expect(readFileSync(lock, 'utf8').trimEnd().split('\n').toSorted()).toEqual([...users].toSorted());
  });
});
