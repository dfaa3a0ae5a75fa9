/** Members of sequences: what steps encode to, by hand; the same from files, from rows and from emitted code. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profile } from '../../src/data/profile/profile.ts';
import { buildGolden, verifyGolden } from '../../src/emit/transforms/golden-vectors.ts';
import { planEncoder } from '../../src/emit/transforms/transform-spec.ts';
import type { IdsEncoding } from '../../src/ir/plan.ts';
import type { RawRow } from '../../src/runtime/types.ts';
import { errorOf } from '../data/errors.ts';
import { folder, parquet } from '../data/folder.ts';
import { collect, head, open as openDataset, source } from '../data/plans.ts';
import { checkedHead, program } from '../data/programs.ts';
import { signal, vocab } from '../helpers/checked.ts';
import { emitted } from '../helpers/emitted.ts';
import { smallPlan } from '../helpers/plans.ts';

/** Ids 2, 3, 4 of `x`, 2 … 11 of `y`. */
const vocabs = [
  { id: 'v', kind: 'file', of: ['a', 'b', 'c'] },
  { id: 'n', kind: 'range', of: 10 },
] as const;
const encoding = (vocabulary: string, along: string | null, keep: 'first' | 'last'): IdsEncoding => ({
  kind: 'ids',
  vocab: vocabulary,
  max: 3,
  keep,
  pool: 'sum',
  split: null,
  weights: { kind: 'steps', sequence: 'history', along },
});
const members = (keep: 'first' | 'last' = 'last') => [
  { name: 'x', format: 'indexed', encoding: encoding('v', null, keep) } as const,
  { name: 'y', format: 'indexed', encoding: encoding('n', 'x', keep) } as const,
];

function encode(row: RawRow, keep: 'first' | 'last' = 'last') {
  const small = smallPlan(members(keep), vocabs);
  const encoder = planEncoder(small.plan, small.vocabularies);
  const { signals } = encoder.encodeRow(row);
  const of = (name: string) => {
    const encoded = signals[name];
    if (encoded?.kind !== 'ids') throw new Error('no list');
    return { ids: [...encoded.ids], steps: [...encoded.weights], counts: encoder.counts[name]! };
  };
  return { x: of('x'), y: of('y') };
}

describe('encoded by hand', () => {
  it.each([
    ['steps in their order', { x: ['a', 'b'], y: [0, 1] }, 'last', [2, 3, 0], [2, 3, 0], [1, 1, 0]],
    ['a null keeps its place', { x: ['a', null, 'b'], y: [null, 1, 2] }, 'last', [2, 0, 3], [0, 3, 4], [1, 1, 1]],
    ['what is unknown too', { x: ['z', 'b'], y: [0, 10] }, 'last', [1, 3, 0], [2, 1, 0], [1, 1, 0]],
    ['the last ones', { x: ['a', 'b', 'c', 'a'], y: [0, 1, 2, 3] }, 'last', [3, 4, 2], [3, 4, 5], [1, 1, 1]],
    ['the first ones', { x: ['a', 'b', 'c', 'a'], y: [0, 1, 2, 3] }, 'first', [2, 3, 4], [2, 3, 4], [1, 1, 1]],
    ['no steps', { x: [], y: [] }, 'last', [0, 0, 0], [0, 0, 0], [0, 0, 0]],
    ['no lists', { x: null, y: null }, 'last', [0, 0, 0], [0, 0, 0], [0, 0, 0]],
    ['texts of lists', { x: '["a", "b"]', y: '[0, 1]' }, 'last', [2, 3, 0], [2, 3, 0], [1, 1, 0]],
  ] as const)('%s', (_, row, keep, x, y, steps) => {
    const got = encode(row, keep);
    expect([got.x.ids, got.y.ids, got.x.steps, got.y.steps]).toEqual([x, y, steps, steps]);
    expect([got.x.counts.bad, got.y.counts.bad]).toEqual([0, 0]);
  });

  it('a list that is not as long as that of the first member is bad, and has no steps', () => {
    for (const y of [[1], [1, 2, 3], []]) {
      const got = encode({ x: ['a', 'b'], y });
      expect(got.y).toMatchObject({ ids: [0, 0, 0], steps: [0, 0, 0], counts: { bad: 1, missing: 0 } });
      expect(got.x).toMatchObject({ ids: [2, 3, 0], counts: { bad: 0 } });
    }
    expect(encode({ x: null, y: [1] }).y.counts).toMatchObject({ bad: 1 });
    expect(encode({ x: ['a'], y: null }).y.counts).toMatchObject({ bad: 0, missing: 1 });
  });

  it('a value that is no key keeps its place, and is counted', () => {
    expect(encode({ x: ['a', 'b'], y: [1, 'x'] }).y).toMatchObject({
      ids: [3, 0, 0],
      steps: [1, 1, 0],
      counts: { bad: 1 },
    });
  });

  it('10,000 steps are cut, and counted', () => {
    const x = Array.from({ length: 10_000 }, (_, i) => 'abc'[i % 3]!);
    const got = encode({ x, y: x.map((_, i) => i % 10) });
    expect([got.x.ids, got.y.ids]).toEqual([
      [3, 4, 2],
      [9, 10, 11],
    ]);
    expect([got.x.counts.truncated, got.y.counts.truncated]).toEqual([1, 1]);
  });
});

it('members of any equal lists are in step', () => {
  const step = fc.tuple(fc.constantFrom('a', 'b', 'c', 'z', null), fc.constantFrom(0, 5, 9, 12, null));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), fc.constantFrom('first', 'last'), (steps, keep) => {
      const got = encode({ x: steps.map(([x]) => x), y: steps.map(([, y]) => y) }, keep);
      const kept = keep === 'first' ? steps.slice(0, 3) : steps.slice(-3);
      const idOf = { a: 2, b: 3, c: 4, z: 1 };
      expect(got.x.ids.slice(0, kept.length)).toEqual(kept.map(([x]) => (x === null ? 0 : idOf[x as 'a'])));
      expect(got.y.ids.slice(0, kept.length)).toEqual(kept.map(([, y]) => (y === null ? 0 : y > 9 ? 1 : y + 2)));
      expect(got.x.steps).toEqual([0, 1, 2].map((i) => (i < kept.length ? 1 : 0)));
      expect(got.y.steps).toEqual(got.x.steps);
    }),
  );
});

it('emitted code encodes as adsc does, and golden vectors hold it to that', async () => {
  const small = smallPlan(members(), vocabs);
  const { module } = await emitted(small);
  const own = planEncoder(small.plan, small.vocabularies);
  const encoder = module.createEncoder(small.vocabularies);
  expect(verifyGolden(encoder, buildGolden(small.plan, small.vocabularies, own))).toEqual([]);
});

describe('files', () => {
  it('columns of the log and of a joined table give what rows give', async () => {
    const root = folder();
    const lists = `SELECT 1 AS u, ['a', NULL, 'b', 'c'] AS x, [1, 2, 3, 4] AS y UNION ALL SELECT 2, ['a'], [7] UNION ALL SELECT 3, NULL, NULL UNION ALL SELECT 4, [], []`;
    await parquet(root, {
      'log.parquet': `SELECT *, u % 2 AS clicked FROM (${lists})`,
      'users.parquet': lists,
      'short.parquet': `SELECT u, u % 2 AS clicked FROM (${lists})`,
    });
    const encoded = async (joined: boolean) => {
      const name = (column: string) => (joined ? `users.${column}` : column);
      const of = members().map(({ encoding: own, ...rest }) => {
        const along = own.weights?.kind === 'steps' && own.weights.along !== null ? name('x') : null;
        const weights = { kind: 'steps', sequence: 'history', along } as const;
        return { ...rest, input: name(rest.name), encoding: { ...own, weights } };
      });
      const join = {
        ...source('users', 'users.parquet'),
        on: [{ left: 'u', right: 'u' }],
        side: 'request' as const,
        asOf: null,
        asOfTime: null,
      };
      const dataset = await openDataset(
        root,
        {
          signals: of,
          vocabs,
          heads: [head('clicked')],
          data: joined
            ? { primary: source('log', 'short.parquet'), joins: [join] }
            : { primary: source('log', 'log.parquet') },
        },
        { cacheDir: null },
      );
      const [chunk] = await collect(dataset, 'train', { shuffle: false });
      await dataset.close();
      return { x: chunk!.signals['x'], y: chunk!.signals['y'] };
    };
    const own = await encoded(false);
    expect(own).toEqual({
      x: {
        kind: 'ids',
        max: 3,
        ids: Int32Array.of(0, 3, 4, 2, 0, 0, 0, 0, 0, 0, 0, 0),
        weights: Float32Array.of(1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0),
      },
      y: {
        kind: 'ids',
        max: 3,
        ids: Int32Array.of(4, 5, 6, 9, 0, 0, 0, 0, 0, 0, 0, 0),
        weights: Float32Array.of(1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0),
      },
    });
    expect(await encoded(true)).toEqual(own);
  });

  it('a profile says of lists that are not in step', async () => {
    const root = folder();
    await parquet(root, {
      'uneven.parquet': `SELECT ['a', 'b'] AS x, ['k'] AS w, 1 AS y UNION ALL SELECT ['a'], ['k'], 0`,
    });
    const of = { input: 'x', table: null, column: 'x', side: 'candidate' } as const;
    const spec = program({
      data: { primary: source('rows', 'uneven.parquet') },
      signals: [
        signal('w', {
          format: 'indexed',
          vocab: 'signal.w',
          max: 3,
          pool: 'sum',
          weights: { kind: 'steps', sequence: 'history', along: 'x', of, at: null },
        }),
      ],
      vocabs: [vocab('signal.w', 'file', null, 4)],
      heads: [checkedHead('y')],
    });
    expect(await errorOf(profile(spec, root))).toContain(
      'uneven.parquet, row 1: [k] next to [a, b] (1 and 2 steps); the lists of a sequence have one length in each row',
    );
  });
});

describe('steps before the example', () => {
  const zone = 'America/New_York';
  const before = { input: 'at', unit: null, format: null, zone } as const;
  const timed = (name: string, vocabulary: string, age: boolean) =>
    ({
      name,
      format: 'indexed',
      input: age ? 'times' : name,
      encoding: {
        ...encoding(vocabulary, 'times', 'last'),
        max: 4,
        weights: { kind: 'steps', sequence: 'history', along: 'times', before, ...(age ? { age: true } : {}) },
      } as IdsEncoding,
    }) as const;
  const ages = [...vocabs, { id: 'age', kind: 'range', of: 32 }] as const;
  const both = [timed('x', 'v', false), timed('age', 'age', true)];

  it('ages by hand: powers of two of a second, and nothing at or after the example', () => {
    const small = smallPlan(both, ages);
    const encoder = planEncoder(small.plan, small.vocabularies);
    const { x, age } = encoder.encodeRow({
      at: '2026-03-08T03:00:00',
      // Local times skip an hour there: 01:59:59 is a second before 03:00:00.
      times: ['2026-03-07T03:00:00', '2026-03-08T01:59:59', '2026-03-08T03:00:00', '2026-03-08T08:00:00Z', null, 'x'],
      x: ['a', 'b', 'c', 'a', 'b', 'c'],
    }).signals;
    // 23 hours are 82,800 s, of bucket ⌊log2 82,801⌋ = 16; a second is of bucket 1.
    expect(x).toMatchObject({ ids: Int32Array.of(2, 3, 0, 0), weights: Float32Array.of(1, 1, 0, 0) });
    expect(age).toMatchObject({ ids: Int32Array.of(18, 3, 0, 0), weights: Float32Array.of(1, 1, 0, 0) });
    expect([encoder.counts['x']!.nulls, encoder.counts['x']!.bad]).toEqual([4, 0]);
  });

  it('an example without a time has no steps, and times of another number are bad', () => {
    const small = smallPlan(both, ages);
    const encoder = planEncoder(small.plan, small.vocabularies);
    const none = { ids: new Int32Array(4), weights: new Float32Array(4) };
    expect(encoder.encodeRow({ at: null, times: ['2026-01-01'], x: ['a'] }).signals['x']).toMatchObject(none);
    expect(encoder.encodeRow({ at: '2026-02-01', times: ['2026-01-01'], x: ['a', 'b'] }).signals['x']).toMatchObject(
      none,
    );
    expect(encoder.counts['x']!.bad).toBe(1);
    expect(encoder.encodeRow({ at: '2026-02-01', times: [], x: [] }).signals['age']).toMatchObject(none);
  });

  it('never a step at or after the example: ties, time zones, steps that come twice', () => {
    const instant = fc.integer({ min: 1_770_000_000, max: 1_770_000_060 });
    // A time as a number of milliseconds, in UTC, with an offset, and where the data are.
    const written = fc.tuple(instant, fc.constantFrom('ms', 'Z', '+05:30', 'local')).map(([seconds, how]) => {
      const iso = (offset: number) => new Date((seconds + offset) * 1000).toISOString().slice(0, 19);
      const text = { ms: seconds * 1000, Z: `${iso(0)}Z`, '+05:30': `${iso(19_800)}+05:30`, local: iso(-18_000) }[how];
      return { seconds, text };
    });
    const step = fc.tuple(written, fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 2 }));
    const small = smallPlan(both, ages);
    const encoder = planEncoder(small.plan, small.vocabularies);
    fc.assert(
      fc.property(written, fc.array(step, { maxLength: 8 }), (at, drawn) => {
        const steps = drawn.flatMap(([time, x, times]) => Array.from({ length: times }, () => ({ time, x })));
        const row = { at: at.text, times: steps.map(({ time }) => time.text), x: steps.map(({ x }) => x) };
        const { x, age } = encoder.encodeRow(row).signals;
        const kept = steps.filter(({ time }) => time.seconds < at.seconds).slice(-4);
        const pad = (ids: readonly number[]) => Int32Array.from({ length: 4 }, (_, k) => ids[k] ?? 0);
        expect(x).toMatchObject({ ids: pad(kept.map((one) => ({ a: 2, b: 3, c: 4 })[one.x])) });
        expect(age).toMatchObject({
          ids: pad(kept.map(({ time }) => 2 + Math.floor(Math.log2(1 + at.seconds - time.seconds)))),
        });
      }),
    );
  });

  it('emitted code and files of any type of times give the same', async () => {
    const small = smallPlan(both, ages);
    const { module } = await emitted(small);
    const own = planEncoder(small.plan, small.vocabularies);
    const encoder = module.createEncoder(small.vocabularies);
    expect(verifyGolden(encoder, buildGolden(small.plan, small.vocabularies, own))).toEqual([]);
    const root = folder();
    const times = ['2026-01-05 10:00:00', '2026-01-05 11:00:00', '2026-01-05 12:00:00'];
    const rows = (type: string, value: (text: string) => string) =>
      `SELECT ${value('2026-01-05 11:00:00')}::${type} AS at, [${times.map((time) => `${value(time)}::${type}`).join(', ')}] AS times, ['a', 'b', 'c'] AS x, 1 AS y`;
    await parquet(root, {
      'text.parquet': rows('VARCHAR', (text) => `'${text}'`),
      'timestamp.parquet': rows('TIMESTAMP', (text) => `'${text}'`),
      'zoned.parquet': rows('TIMESTAMPTZ', (text) => `'${text}-05'`),
      'number.parquet': rows('BIGINT', (text) => String(Date.parse(`${text.replace(' ', 'T')}-05:00`))),
    });
    for (const path of ['text.parquet', 'timestamp.parquet', 'zoned.parquet', 'number.parquet']) {
      const dataset = await openDataset(
        root,
        {
          signals: both,
          vocabs: ages,
          heads: [head('y')],
          data: {
            primary: source('rows', path),
            time: { column: 'at', unit: null, format: null, zone },
          },
        },
        { cacheDir: null },
      );
      const [chunk] = await collect(dataset, 'train', { shuffle: false });
      await dataset.close();
      expect(chunk!.signals['x'], path).toMatchObject({ ids: Int32Array.of(2, 0, 0, 0) });
      expect(chunk!.signals['age'], path).toMatchObject({ ids: Int32Array.of(2 + 11, 0, 0, 0) });
    }
  });
});
