/** Example weights in the profile and in what training reads: a row of weight 0 is as good as absent, one of weight 2 is two rows. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { moments, Sorted } from '../../src/math/quantiles.ts';
import type { Lock } from '../../src/ir/lock.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const spec = `model m
data log from "log.jsonl" {
  time t { zone "UTC" }
  weight w
}
vocab device { min_count 2 }
signal price : continuous
signal device : onehot(device)
signal tags : indexed { max 2 }
signal taste : dense(2)
group all { price, device, tags, taste } -> 4
head click on y
train { epochs 1  batch 16  holdout last(6h)  validate last(6h) }
`;

interface Row {
  readonly price: string;
  readonly device: string;
  readonly tags: string;
  readonly y: string;
  readonly hour: number;
  readonly w: string;
}

const line = ({ price, device, tags, y, hour, w }: Row) =>
  `${JSON.stringify({ t: new Date(Date.UTC(2025, 0, 1) + hour * 3_600_000).toISOString(), price, device, tags: tags === '' ? [] : tags.split('|'), taste: [hour % 7, hour % 3], y, w })}\n`;
const rowsOf = (weight: (i: number) => string): Row[] =>
  Array.from({ length: 96 }, (_, i) => ({
    price: String(((i * 37) % 101) / 4),
    device: ['ios', 'android', 'tv', `rare${i}`][((i * 7) % 4) % (i % 5 === 0 ? 4 : 3)]!,
    tags: ['a|b|c', 'a', 'b|c', ''][i % 4]!,
    y: String(i % 3 === 0 ? 1 : 0),
    hour: i,
    w: weight(i),
  }));

async function locked(rows: readonly string[]): Promise<{ dir: string; lock: string; vocabs: string[] }> {
  const dir = folder({ 'm.ads': spec, 'log.jsonl': rows.join('') });
  await fine(dir, 'profile', 'm.ads');
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort();
  return {
    dir,
    lock: readFileSync(join(dir, 'm.lock.json'), 'utf8'),
    vocabs: files.map((path) => `${path}\n${readFileSync(join(dir, path), 'utf8')}`),
  };
}

describe('rows of weight 0', () => {
  it('decide nothing: the lock, the vocabularies and the trained weights are those of the log without them', async () => {
    const rows = rowsOf((i) => ['1', '0.5', '3'][i % 3]!);
    // Extreme values, an unseen device three times, a label that is none, and a last time a year ahead.
    const ghosts = [
      ['1e9', '0'],
      ['-1e9', '0.0'],
      ['5', '-0'],
      ['7', '1e-60'],
    ].map(([price, w], i) =>
      line({ price: price!, device: 'ghost', tags: 'g|h', y: i === 2 ? 'broken' : '1', hour: 24 * 365 + i, w: w! }),
    );
    const without = await locked(rows.map(line));
    const [first, ...rest] = rows.map(line);
    const having = await locked([...ghosts.slice(0, 2), first!, ...ghosts.slice(2), ...rest]);
    expect(having.lock).toBe(without.lock);
    expect(having.vocabs).toEqual(without.vocabs);
    for (const { dir } of [without, having]) await fine(dir, 'train', 'm.ads', '--id', 'a');
    const counts = ({ dir }: typeof having) =>
      JSON.parse(readFileSync(join(dir, 'runs/a/run.json'), 'utf8')) as { examples: number; curve: unknown };
    expect(counts(having).examples).toBe(84);
    expect(counts(having).examples).toBe(counts(without).examples);
    expect(JSON.parse((await fine(having.dir, 'evaluate', 'runs/a', '--json')).out)).toMatchObject({ rows: 6 });
  });

  it('alone are nothing to train on, and the refusal names the weights', async () => {
    const dir = folder({
      'm.ads': spec,
      'log.jsonl': rowsOf(() => '0')
        .map(line)
        .join(''),
    });
    const { code, err } = await adsc(dir, ['profile', 'm.ads']);
    expect([code, err]).toEqual([3, expect.stringContaining('weight 0')]);
  });

  it('are other than weights that are none: negative, NaN, infinite, or beyond 32 bits', async () => {
    const bad = ['-1', 'NaN', 'inf', '1e39', 'x'];
    const dir = folder({
      'm.ads': spec,
      'log.jsonl': rowsOf((i) => bad[i] ?? '1')
        .map(line)
        .join(''),
    });
    await fine(dir, 'profile', 'm.ads');
    const { code, err } = await adsc(dir, ['train', 'm.ads']);
    expect(code).toBe(3);
    expect(err).toContain('5 of 96 rows are bad');
    expect(err).toContain('\'w\' is "-1"');
  });
});

describe('a row of weight 2', () => {
  it('is two rows to the profile', async () => {
    const weights = (i: number) => ['1', '2', '3'][i % 3]!;
    const rows = rowsOf(weights);
    const weighted = JSON.parse((await locked(rows.map(line))).lock) as Lock;
    const copies = await locked(
      rows.flatMap((row) => Array.from({ length: Number(row.w) }, () => line({ ...row, w: '1' }))),
    );
    const copied = JSON.parse(copies.lock) as Lock;
    expect(weighted.heads).toEqual(copied.heads);
    expect(weighted.vocabs).toEqual(copied.vocabs);
    const digits = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, x: unknown) =>
        typeof x === 'number' ? Number(x.toPrecision(10)) : x,
      ) as unknown;
    expect(digits(weighted.signals)).toEqual(digits(copied.signals));
  });

  it('is two values to quantiles and moments', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: -1e6, max: 1e6, noNaN: true }),
            fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 40 })),
          ),
          { minLength: 1, maxLength: 40 },
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (pairs, p) => {
          const weighted = Sorted.of(
            Float64Array.from(pairs, ([x]) => x),
            Float64Array.from(pairs, ([, w]) => w),
          );
          const copies = Sorted.of(Float64Array.from(pairs.flatMap(([x, w]) => Array.from({ length: w }, () => x))));
          expect(weighted.quantile(p)).toBe(copies.quantile(p));
          expect(weighted.distinct).toBe(copies.distinct);
          const [a, b] = [weighted.moments(), copies.moments()];
          expect(a.mean).toBeCloseTo(b.mean, 6);
          expect(a.std).toBeCloseTo(b.std, 6);
        },
      ),
    );
  });

  it('scales: weights a thousand times smaller give the same quantiles', () => {
    const values = Float64Array.from({ length: 50 }, (_, i) => i * i);
    const weights = (scale: number) => Float64Array.from({ length: 50 }, (_, i) => ((i % 4) + 1) * scale);
    for (const p of [0, 0.01, 0.5, 0.99, 1])
      expect(Sorted.of(values, weights(1e-4)).quantile(p)).toBeCloseTo(Sorted.of(values, weights(1e-7)).quantile(p), 6);
    // By hand: 1·1, 3·2 has mean 7/4 and variance (1·(3/4)² + 3·(1/4)²)/4 = 3/16.
    const { mean, std } = moments(Float64Array.of(1, 2), Float64Array.of(1, 3));
    expect([mean, std]).toEqual([1.75, Math.sqrt(3 / 16)]);
  });
});
