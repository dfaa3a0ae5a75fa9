/** Heads whose events come late, from the log to the probability. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { delayedLabel } from '../../src/data/relation/delayed-label.ts';
import { adsc, fine, folder, write } from '../helpers/command.ts';
import { uniform } from '../program/plans.ts';

const HOUR = 3_600_000;
const start = Date.UTC(2026, 0, 1);
const iso = (time: number) => new Date(time).toISOString();

const specOf = (options: string) => `model shop
data log from "log.csv" { time t  after_impression truth }
signal k : onehot
group all { k } -> 4
bottom { layers 4 }
head buy on bought { ${options} }
train { validate none  epochs 8  optimizer adam(0.01)  batch 256 }
`;

describe('labels of a head with delay exponential', () => {
  const [time, asOf] = [start, start + 48 * HOUR];
  const of = (label: number, event: number, within: number | null = null) =>
    delayedLabel({ withinSeconds: within }, label, time, event, asOf);

  it('are those that the log knew at its last time', () => {
    expect(of(1, start + HOUR)).toEqual({ label: 1, delay: 3600, fault: false });
    expect(of(0, NaN)).toEqual({ label: 0, delay: 48 * 3600, fault: false });
    // Later than the last row: at that time it had not come.
    expect(of(1, start + 50 * HOUR)).toEqual({ label: 0, delay: 48 * 3600, fault: false });
  });

  it('are final once `within` is over', () => {
    expect(of(0, NaN, 24 * 3600).delay).toBe(Infinity);
    expect(of(1, start + 30 * HOUR, 24 * 3600)).toEqual({ label: 0, delay: Infinity, fault: false });
    expect(of(1, start + 20 * HOUR, 24 * 3600).label).toBe(1);
  });

  it('need a time that is not before the example', () => {
    expect(of(1, NaN).fault).toBe(true);
    expect(of(1, start - 1).fault).toBe(true);
  });
});

/** Four days of rows; a third of those of 'a' and two thirds of those of 'b' buy, after 1 and 2 days on average. */
function log(): { text: string; truth: number[] } {
  const random = uniform(5);
  const rows = 16_000;
  const end = start + 96 * HOUR;
  const truth: number[] = [];
  const lines = ['t,k,bought,bought_at,truth'];
  for (let row = 0; row < rows; row++) {
    const time = start + Math.floor((row / rows) * 96 * HOUR);
    const k = random() < 0.5 ? 'a' : 'b';
    const p = k === 'a' ? 1 / 3 : 2 / 3;
    const event = time - Math.log(1 - random()) * (k === 'a' ? 24 : 48) * HOUR;
    const bought = random() < p && event <= end;
    truth.push(p);
    lines.push(`${iso(time)},${k},${Number(bought)},${bought ? iso(event) : ''},${p.toFixed(4)}`);
  }
  return { text: `${lines.join('\n')}\n`, truth };
}

describe('delay exponential', () => {
  it('finds the probability that the log will show in the end, where masks and naive labels do not', async () => {
    const { text, truth } = log();
    const dir = folder({
      'naive.ads': specOf(''),
      'delay.ads': specOf('at bought_at  delay exponential'),
      'log.csv': text,
    });
    const off: Record<string, number> = {};
    for (const [i, name] of ['naive', 'delay'].entries()) {
      await fine(dir, 'profile', `${name}.ads`);
      await fine(dir, 'train', `${name}.ads`);
      const { out } = await fine(dir, 'predict', `runs/${i + 1}`, '--output', '-', '--format', 'csv');
      const [header, ...rows] = out.trim().split('\n');
      const column = header!.split(',').indexOf('buy_raw');
      const sum = { a: 0, truth: 0 };
      rows.forEach((row, r) => {
        sum.a += Number(row.split(',')[column]);
        sum.truth += truth[r]!;
      });
      off[name] = sum.a / sum.truth;
    }
    // A third of the events is not there yet.
    expect(off['naive']!).toBeLessThan(0.75);
    expect(Math.abs(off['delay']! - 1)).toBeLessThan(0.06);
  });

  it('reads the times of events as those of the examples: units and formats are stated once', async () => {
    const ways: readonly (readonly [string, (time: number) => string | number])[] = [
      ['time t', iso],
      ['time t { unit s }', (time) => time / 1000],
      ['time t { unit us }', (time) => time * 1000],
      [
        'time t { format "%d.%m.%Y %H:%M" }',
        (time) => iso(time).replace(/(\d+)-(\d+)-(\d+)T(\d+:\d+).*/, '$3.$2.$1 $4'),
      ],
    ];
    const heads: unknown[] = [];
    for (const [time, written] of ways) {
      const rows = Array.from({ length: 300 }, (_, i) => {
        const [at, bought] = [start + i * HOUR, i % 3 === 0];
        const event = bought ? written(at + ((i * 7) % 40) * HOUR) : '';
        return `${written(at)},${i % 2 === 0 ? 'a' : 'b'},${Number(bought)},${event},0.5`;
      });
      const dir = folder({
        'm.ads': specOf('within 1d  at bought_at  delay exponential').replace('time t', time),
        'log.csv': `t,k,bought,bought_at,truth\n${rows.join('\n')}\n`,
      });
      const { err } = await fine(dir, 'profile', 'm.ads');
      expect(err).not.toContain('bad event time');
      heads.push((JSON.parse(readFileSync(join(dir, 'm.lock.json'), 'utf8')) as { heads: unknown }).heads);
      await fine(dir, 'train', 'm.ads');
    }
    expect(heads).toEqual(ways.map(() => heads[0]));
  });

  it('counts events without a time, or before their example, as bad rows, in the profile and in training', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) =>
        `${iso(start + i * HOUR)},${i % 2 === 0 ? 'a' : 'b'},${i % 3 === 0 ? 1 : 0},${i % 3 === 0 ? iso(start + (i + 1) * HOUR) : ''},0.5`,
    );
    rows[0] = `${iso(start)},a,1,,0.5`;
    rows[3] = `${iso(start + 3 * HOUR)},a,1,${iso(start + 2 * HOUR)},0.5`;
    const dir = folder({
      'm.ads': specOf('at bought_at  delay exponential'),
      'log.csv': `t,k,bought,bought_at,truth\n${rows.join('\n')}\n`,
    });
    for (const command of ['profile', 'train']) {
      const { err } = await fine(dir, command, 'm.ads');
      expect(err).toContain('2 bad event time');
      expect(err).toContain("log.csv, row 1: head 'buy' is 1, and its time 'bought_at' is missing");
    }
    const lock = JSON.parse(readFileSync(join(dir, 'm.lock.json'), 'utf8')) as { heads: Record<string, object> };
    // 134 events of which two are bad, and the last one comes after the last row.
    expect(lock.heads['buy']).toMatchObject({ observed: 398, positives: 131 });
  });
});

describe('delay weight', () => {
  /** Of 'a' 30 % buy and of 'b' 60 %. Each row comes as a negative, and later once more where it bought. */
  const impressions = Array.from({ length: 6000 }, (_, i) => ({
    k: i % 2 === 0 ? 'a' : 'b',
    bought: Math.floor(i / 2) % 10 < (i % 2 === 0 ? 3 : 6),
    at: start + i * 60_000,
  }));
  const rate = { a: 0.3, b: 0.6 };
  const rows = impressions
    .flatMap(({ k, bought, at }) => [{ at, k, y: 0 }, ...(bought ? [{ at: at + 5 * HOUR, k, y: 1 }] : [])])
    .sort((a, b) => a.at - b.at);
  const text = (lines: readonly { at: number; k: string; y: number }[]) =>
    `t,k,bought,truth\n${lines.map(({ at, k, y }) => `${iso(at)},${k},${y},0.5`).join('\n')}\n`;

  it('learns the probability, shows 1 + p times as many events on the log as it is, and 1 on rows that come once', async () => {
    const dir = folder({
      'm.ads': specOf('delay weight').replace('epochs 8  optimizer adam(0.01)', 'epochs 40  optimizer adam(0.001)'),
      'log.csv': text(rows),
      'once.csv': text(impressions.map(({ at, k, bought }) => ({ at, k, y: Number(bought) }))),
    });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'train', 'm.ads');
    const measured = async (...data: string[]) => {
      const { out, err } = await fine(dir, 'evaluate', 'runs/1', '--no-lr', '--by', 'k', '--json', ...data);
      expect(err + out).toContain('ADS9034');
      const { heads } = JSON.parse(out) as {
        heads: { slices: { value: string | null; metrics: { meanPrediction: number; calibration: number } }[] }[];
      };
      return (k: string) => heads[0]!.slices.find(({ value }) => value === k)!.metrics;
    };
    const asItIs = await measured();
    const once = await measured('--data', 'once.csv');
    for (const k of ['a', 'b'] as const) {
      // Labels as they stand would have it at p / (1 + p): .23 and .38.
      expect(Math.abs(once(k).meanPrediction - rate[k])).toBeLessThan(0.02);
      expect(Math.abs(once(k).calibration - 1)).toBeLessThan(0.05);
      expect(Math.abs(asItIs(k).calibration / (1 + rate[k]) - 1)).toBeLessThan(0.05);
    }
  });
});

describe('delay weight with a key', () => {
  const keyed = (options = 'delay weight') =>
    `model shop
data log from "log.csv" { time t  key id }
signal k : onehot
group all { k } -> 4
bottom { layers 4 }
head buy on bought { ${options} }
train { holdout hash(25%, id)  validate random(20%)  epochs 2  batch 256 }
`;
  /** 4000 impressions of which every fifth buys: each at once as a negative, and again, at the end, where it bought. */
  const shown = Array.from({ length: 4000 }, (_, i) => ({
    id: `i${i}`,
    k: i % 2 === 0 ? 'a' : 'b',
    bought: i % 5 === 0,
  }));
  const line = (i: number, bought: 0 | 1) => `${iso(start + i * 60_000)},${shown[i]!.id},${shown[i]!.k},${bought}`;
  const text = (lines: readonly string[]) => `t,id,k,bought\n${lines.join('\n')}\n`;
  const again = shown.flatMap(({ bought }, i) => (bought ? [line(i, 1)] : []));
  const log = text([...shown.map((_, i) => line(i, 0)), ...again]);
  interface Counts {
    readonly rows: number;
    readonly heads: readonly { readonly slices: readonly { readonly metrics: Record<string, number> }[] }[];
  }

  it('trains on every row, and measures an impression once, by what is known of it in the end', async () => {
    const dir = folder({
      'm.ads': keyed(),
      'log.csv': log,
      'once.csv': text(shown.map(({ bought }, i) => line(i, bought ? 1 : 0))),
    });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'train', 'm.ads');
    const measured = async (...flags: string[]) => {
      const { out, err } = await fine(dir, 'evaluate', 'runs/1', '--no-lr', '--json', ...flags);
      expect(err + out).not.toContain('ADS9034');
      const { heads } = JSON.parse(out) as Counts;
      return heads[0]!.slices[0]!.metrics;
    };
    // Which impressions are held out follows from their ids alone, so a log that has each once with its final label has the same ones.
    const once = folder({
      'm.ads': keyed(''),
      'log.csv': readFileSync(join(dir, 'once.csv'), 'utf8'),
    });
    await fine(once, 'profile', 'm.ads');
    await fine(once, 'train', 'm.ads');
    const { out } = await fine(once, 'evaluate', 'runs/1', '--no-lr', '--json');
    const expected = (JSON.parse(out) as Counts).heads[0]!.slices[0]!.metrics;
    const held = await measured();
    expect(held['rows']).toBe(expected['rows']);
    expect(held['positives']).toBe(expected['positives']);
    // Files that are given: all 4000, 800 of them with the event, whether the file repeats them or not.
    for (const file of ['log.csv', 'once.csv'])
      expect(await measured('--data', file)).toMatchObject({ rows: 4000, positives: 800 });
    expect(await measured('--data', 'log.csv')).toEqual(await measured('--data', 'once.csv'));
    // The training part has its negatives, and its positives once more.
    const lockOf = (of: string) =>
      JSON.parse(readFileSync(join(of, 'm.lock.json'), 'utf8')) as {
        rows: { train: number; validate: number; holdout: number };
        heads: Record<string, Record<string, number>>;
      };
    const { validate, holdout } = lockOf(once).rows;
    expect(lockOf(dir).rows).toMatchObject({ validate, holdout });
    const [own, plain] = [lockOf(dir).heads['buy']!, lockOf(once).heads['buy']!];
    expect(own['positives']).toBe(plain['positives']);
    expect(own['observed']).toBe(plain['observed']! + plain['positives']!);
  });

  it('has one row of the same event left out, and refuses rows that differ in anything else', async () => {
    const dir = folder({ 'm.ads': keyed(), 'log.csv': `${log}${again[0]!}\n` });
    const { out, err } = await fine(dir, 'profile', 'm.ads');
    expect(out + err).toContain('ADS8046');
    expect(out + err).toContain('1 rows have the key (id) of an earlier row');
    write(dir, { 'log.csv': `${log}${again[1]!.replace(',b,', ',a,')}\n` });
    const refused = await adsc(dir, ['profile', 'm.ads']);
    expect(refused.code).not.toBe(0);
    expect(refused.err + refused.out).toContain("differ in 'k'");
    // Without `delay weight` a negative and a positive of one key are two rows, as before.
    write(dir, { 'm.ads': keyed(''), 'log.csv': log });
    expect((await adsc(dir, ['profile', 'm.ads'])).err).toContain("differ in 'bought'");
  });

  it('of two such events, measures the row that has both, and refuses a log in which none has', async () => {
    const two = `${keyed()}head back on returned { after buy  delay weight }\n`.replace('epochs 2', 'epochs 1');
    const rows = shown.slice(0, 400).flatMap(({ id, k, bought }, i) => {
      const of = (buys: number, returns: number) => `${iso(start + i * 60_000)},${id},${k},${buys},${returns}`;
      return [of(0, 0), ...(bought ? [of(1, 0)] : []), ...(i % 20 === 0 ? [of(1, 1)] : [])];
    });
    const dir = folder({ 'm.ads': two, 'log.csv': `t,id,k,bought,returned\n${rows.join('\n')}\n` });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'train', 'm.ads');
    const { out } = await fine(dir, 'evaluate', 'runs/1', '--no-lr', '--json', '--data', 'log.csv');
    const positives = (JSON.parse(out) as Counts).heads.map(({ slices }) => slices[0]!.metrics);
    // By name: back, buy.
    expect(positives).toMatchObject([
      { rows: 400, positives: 20 },
      { rows: 400, positives: 80 },
    ]);
    // Nor does a row of an event replace what was known of the other one.
    for (const [one, other] of [
      ['1,0', '0,1'],
      ['1,', '0,0'],
      [',1', '1,0'],
    ]) {
      write(dir, { 'log.csv': `t,id,k,bought,returned\n${iso(start)},x,a,${one}\n${iso(start)},x,a,${other}\n` });
      expect((await adsc(dir, ['profile', 'm.ads'])).err).toContain('and no row has all that is known of them');
    }
  });

  it('may be calibrated, on impressions that count once', async () => {
    const dir = folder({ 'm.ads': `${keyed()}calibration platt { per head }\n`, 'log.csv': log });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'train', 'm.ads');
    await fine(dir, 'calibrate', 'runs/1');
    const { out } = await fine(dir, 'evaluate', 'runs/1', '--no-lr', '--json', '--calibrated', '--data', 'log.csv');
    // A calibrator of the rows as they stand would have it at 1/6 over 1/5.
    expect((JSON.parse(out) as Counts).heads[0]!.slices[0]!.metrics['calibration']).toBeCloseTo(1, 1);
  });
});

describe('what goes with delay exponential', () => {
  it('the baseline lr learns from negatives where there is no `within`', async () => {
    const dir = folder({ 'm.ads': specOf('at bought_at  delay exponential'), 'log.csv': log().text });
    await fine(dir, 'profile', 'm.ads');
    await fine(dir, 'train', 'm.ads', '--baseline', 'lr');
    const { out } = await fine(dir, 'predict', 'runs/1', '--output', '-', '--format', 'csv');
    const [header, ...rows] = out.trim().split('\n');
    const column = header!.split(',').indexOf('buy_raw');
    const mean = rows.reduce((sum, row) => sum + Number(row.split(',')[column]), 0) / rows.length;
    const bought = log()
      .text.split('\n')
      .filter((line) => line.split(',')[2] === '1').length;
    expect(Math.abs(mean / (bought / rows.length) - 1)).toBeLessThan(0.1);
  });

  it('what follows an event that came too late is too late, and no contradiction', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const bought = i % 4 === 0;
      // Half of them after two days, where a day counts; each is followed by a return.
      const event = start + (i + (i % 8 === 0 ? 48 : 2)) * HOUR;
      return `${iso(start + i * HOUR)},${i % 3},${Number(bought)},${bought ? iso(event) : ''},${Number(bought)}`;
    });
    const dir = folder({
      'm.ads': `${specOf('within 1d  at bought_at  delay exponential').replace('  after_impression truth', '')}
head back on returned { after buy }
`,
      'log.csv': `t,k,bought,bought_at,returned\n${rows.join('\n')}\n`,
    });
    for (const command of ['profile', 'train']) {
      const { out, err } = await fine(dir, command, 'm.ads');
      expect(out + err).not.toContain('bad');
    }
    const lock = JSON.parse(readFileSync(join(dir, 'm.lock.json'), 'utf8')) as { heads: Record<string, object> };
    // Of 100 events 50 come within a day. What comes after them has no label in the last 24 hours, of 24 rows and 3 such events.
    expect(lock.heads).toMatchObject({ buy: { observed: 400, positives: 50 }, back: { observed: 376, positives: 47 } });
  });
});

describe('what is measured of a head with `after` and delay exponential', () => {
  /** 200 hours, a row each: half of them with a click, and half of those bought two hours later. */
  const dir = () =>
    folder({
      'm.ads': `model shop
data log from "log.csv" { time t }
signal k : onehot
group all { k } -> 4
bottom { layers 4 }
head click on clicked
head buy on bought { after click  within 20h  at bought_at  delay exponential }
train { validate none  holdout last(40h)  epochs 2  batch 32 }
`,
      'log.csv': `t,k,clicked,bought,bought_at\n${Array.from({ length: 200 }, (_, i) => {
        const [clicked, bought] = [i % 2, Number(i % 4 === 3)];
        return `${iso(start + i * HOUR)},${i % 3},${clicked},${bought},${bought === 1 ? iso(start + (i + 2) * HOUR) : ''}`;
      }).join('\n')}\n`,
    });

  it('leaves out all rows that are too young, those without a click as well', async () => {
    const run = dir();
    await fine(run, 'profile', 'm.ads');
    await fine(run, 'train', 'm.ads');
    const { out } = await fine(run, 'evaluate', 'runs/1', '--no-lr', '--no-color');
    const row = (head: string) => new RegExp(`^${head} +(\\d+) +(\\d+)`, 'm').exec(out)!.slice(1).map(Number);
    expect(row('click')).toEqual([40, 20]);
    // The last 20 of 40 hours are younger than 20 hours: the others have a purchase every four hours.
    expect(row('buy')).toEqual([20, 5]);
  });
});

describe('specs that make no sense', () => {
  const spec = (head: string, data = '{ time t }', more = '') =>
    `model shop\ndata log from "log.csv" ${data}\nsignal x : continuous\ngroup all { x } -> 8\n${head}\n${more}`;
  it.each([
    ['no time of the event', spec('head buy on bought { delay exponential }'), 'ADS3013'],
    ['no time of the examples', spec('head buy on bought { at bought_at  delay exponential }', ''), 'ADS3013'],
    ['a time that nothing reads', spec('head buy on bought { at bought_at }'), 'ADS3010'],
    ['the time of the event as a signal', spec('head buy on bought { at x  delay exponential }'), 'ADS6003'],
    ['trees', spec('head buy on bought { delay weight }', '{ time t }', 'trees { count 10 }'), 'ADS5027'],
    [
      'a calibrator of negatives that the log repeats',
      spec('head buy on bought { delay weight }', '{ time t }', 'calibration platt { per head }'),
      'ADS3013',
    ],
    [
      'a correction of sampling',
      spec('head buy on bought { delay weight }', '{ time t }', 'sampling { base buy  keep 10%  correct base }'),
      'ADS3013',
    ],
  ])('%s', async (_, text, code) => {
    const { out, err } = await adsc(folder({ 'm.ads': text }), ['check', 'm.ads']);
    expect(out + err).toContain(`[${code}]`);
    expect((out + err).match(/(error|warning)\[/g)).toHaveLength(1);
  });
});
