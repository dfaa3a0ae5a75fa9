/** Whatever the values, an engine encodes them as adsc does: ids exactly, numbers to one ulp of a 32-bit float. The job's own golden rows say so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sparkTarget } from '../../../src/emit/spark/index.ts';
import { withExamples } from '../../../src/emit/spark/golden.ts';
import { wellFormed } from '../../../src/emit/spark/sql.ts';
import { planEncoder } from '../../../src/emit/transforms/index.ts';
import type { RawRow, RawValue } from '../../../src/runtime/types.ts';
import { folder, write } from '../../helpers/command.ts';
import { count } from '../../helpers/full.ts';
import { id, ids, smallPlan, vec, type SmallSignal } from '../../helpers/plans.ts';
import { recordOf } from '../../../src/text/record.ts';
import { hasSpark, job, python, startSail } from './engines.ts';

/** Spark replaces what looks like one of its variables. */
const VARIABLE = ['$', '{x}'].join('');

const continuous = (name: string, encoding: SmallSignal['encoding'], more: Partial<SmallSignal> = {}): SmallSignal => ({
  name,
  input: 'a',
  format: 'continuous',
  encoding,
  ...more,
});
const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe'];

const small = smallPlan(
  [
    continuous('log', vec({ squash: 'log', clip: [-3, 50], normalize: { kind: 'minmax', min: -1, max: 4 } })),
    continuous('asinh', vec({ squash: 'asinh', normalize: { kind: 'zscore', mean: 0.1, std: 3 } })),
    continuous('tanh', vec({ squash: 'tanh', default: 0.3 }), { sources: ['shop'] }),
    continuous('rank', vec({ normalize: { kind: 'quantile', boundaries: [-2, 0, 0, 1, 100] } })),
    continuous('spike', vec({ normalize: { kind: 'quantile', boundaries: [3, 3, 3] } })),
    continuous(
      'bins',
      vec({ missingFlag: false, width: 1, normalize: { kind: 'bins', boundaries: [-1e308, 0, 0.5, 7, 1e308] } }),
    ),
    continuous('unit', vec({ normalize: { kind: 'l2' } })),
    continuous('plain', vec()),
    continuous('same', vec({ normalize: { kind: 'minmax', min: 2, max: 2 } })),
    {
      name: 'dense',
      input: 'v',
      format: 'dense',
      encoding: vec({ length: 3, clip: [-9, 9], normalize: { kind: 'zscore', mean: [0, 1, 2], std: [1, 0, 3] } }),
    },
    {
      name: 'dense2',
      input: 'v',
      format: 'dense',
      encoding: vec({ length: 3, normalize: { kind: 'l2' } }),
      sources: ['std'],
    },
    { name: 'dense3', input: 'v', format: 'dense', encoding: vec({ length: 3, squash: 'log', default: 1 }) },
    { name: 'file', input: 'k', format: 'onehot', encoding: id('file') },
    { name: 'filed', input: 'k', format: 'onehot', encoding: id('file', 'b') },
    { name: 'range', input: 'k', format: 'onehot', encoding: id('range', '3') },
    { name: 'bool', input: 'k', format: 'onehot', encoding: id('bool') },
    { name: 'hash', input: 'k', format: 'hash_onehot', encoding: id('hash'), sources: ['shop'] },
    { name: 'power', input: 'k', format: 'hash_onehot', encoding: id('power') },
    { name: 'first', input: 'l', format: 'indexed', encoding: ids('file', { max: 3 }) },
    {
      name: 'last',
      input: 'l',
      format: 'hash_indexed',
      encoding: ids('hash', { max: 2, keep: 'last', pool: 'sum', split: '|' }),
    },
    {
      name: 'ranges',
      input: 'l',
      format: 'indexed',
      encoding: ids('range', { max: 5, keep: 'last', split: ',' }),
      sources: ['shop'],
    },
    ...zones.flatMap((zone, i): SmallSignal[] => [
      { name: `hour${i}`, input: 't', format: 'onehot', encoding: id('range'), derive: { fn: 'hour', zone } },
      { name: `day${i}`, input: 't', format: 'continuous', encoding: vec(), derive: { fn: 'weekday', zone } },
    ]),
  ],
  [
    {
      id: 'file',
      kind: 'file',
      of: [
        'a',
        'b',
        '',
        '5',
        'true',
        '__proto__',
        '\u{1f9ea}',
        '\ud800',
        '9007199254740993',
        '-1',
        "'",
        '\\',
        VARIABLE,
        '\n',
        '`',
      ],
    },
    { id: 'range', kind: 'range', of: 24 },
    { id: 'bool', kind: 'range', of: 2 },
    { id: 'hash', kind: 'hash', of: 997 },
    { id: 'power', kind: 'hash', of: 1 << 20 },
  ],
  ['std', 'shop', "o'k"],
);
const plan = { ...small.plan, data: { ...small.plan.data!, key: ['k'] } };

const number = fc.oneof(
  fc.double(),
  fc.double({ min: -10, max: 120 }),
  fc.integer({ min: -3, max: 30 }),
  fc.constantFrom(
    NaN,
    Infinity,
    -Infinity,
    -0,
    0.5,
    1e300,
    -1e-300,
    5e-324,
    Number.MAX_VALUE,
    2 ** 53,
    2 ** 53 - 1,
    3.4e38,
    3.5e38,
  ),
);
const key = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    'a',
    'b',
    '',
    '5',
    'true',
    'True',
    'FALSE',
    '__proto__',
    '\ud800',
    '1e3',
    ' 7 ',
    '-1',
    'NaN',
    "'",
    '\\',
    VARIABLE,
    '\n',
    '`',
    '01',
    '+3.',
    '.5',
    '1_0',
    '٣',
  ),
);
const bigint = fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n });
const scalar: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant(null),
  number,
  key,
  bigint,
  fc.boolean(),
  number.map(String),
);
const list: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant(null),
  ...[number, key, bigint, fc.boolean()].map((of) =>
    fc.array(fc.option(of as fc.Arbitrary<string>, { freq: 4 }), { maxLength: 9 }),
  ),
  fc.array(scalar as fc.Arbitrary<string>, { maxLength: 5 }),
  fc
    .array(fc.constantFrom('a', 'b', 'c', '5', '', ' 7'), { maxLength: 7 })
    .chain((texts) => fc.constantFrom('|', ',').map((mark) => texts.join(mark))),
  fc
    .array(fc.oneof(key, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)), { maxLength: 6 })
    .map((values) =>
      wellFormed(JSON.stringify(values.map((one) => (typeof one === 'string' ? wellFormed(one) : one)))),
    ),
  fc.constantFrom(
    '[1, 2, 3]',
    ' [ ] ',
    '[1,2',
    "['a']",
    '{a,b}',
    '(none)',
    '[new]|sale',
    'null',
    '[null, "a\\u0041\\n"]',
    '[1e2, -0, 7.0, 9007199254740993, 12345678901234567890]',
    'text',
    '[1, 2.5, +3]',
    '[NaN, Infinity]',
  ),
  scalar,
);
const vector: fc.Arbitrary<RawValue> = fc.oneof(
  { weight: 4, arbitrary: fc.array(number, { minLength: 3, maxLength: 3 }) },
  list,
  fc
    .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 })
    .map((values) => JSON.stringify(values)),
);
const HOUR = 3_600_000;
/** Around changes of clocks in the zones, before 1970, at the ends of what is read. */
const instant = fc.oneof(
  // Sail knows changes of clocks up to 2099.
  fc.integer({ min: -3e12, max: 4e12 }),
  fc
    .constantFrom(
      1711846800000,
      1729987200000,
      1710052200000,
      1730608200000,
      1712415600000,
      1728136800000,
      -1,
      0,
      -62135596800000,
      253402300799999,
      -62135596800001,
      253402300800000,
    )
    .chain((at) => fc.integer({ min: -3 * HOUR, max: 3 * HOUR }).map((by) => at + by)),
);
const iso = instant
  .filter((at) => at >= -62135596800000 && at <= 253402300799999)
  .chain((at) => {
    const text = new Date(at).toISOString();
    return fc.constantFrom(
      text,
      text.slice(0, -1),
      text.slice(0, 10),
      text.slice(0, 16),
      text.replace('T', ' ').slice(0, 19),
      `${text.slice(0, -1)}+05:30`,
      `${text.slice(0, 19)},5-0330`,
      ` ${text} `,
      `${text.slice(0, 16)}Z`,
    );
  });
const time: fc.Arbitrary<RawValue> = fc.oneof(
  instant,
  instant.map((at) => at + 0.7),
  { weight: 3, arbitrary: iso },
  fc.constantFrom(
    null,
    true,
    NaN,
    'x',
    '2024-02-30',
    '2023-02-29T01:00',
    '2024-02-29T23:59:60',
    '0000-01-01',
    '2024-13-01',
    '2024-01-01T24:00',
    '1e12',
    [1],
  ),
);
const row: fc.Arbitrary<RawRow> = fc.record(
  {
    a: scalar,
    v: vector,
    k: scalar,
    l: list,
    t: time,
    src: fc.oneof(fc.constantFrom<RawValue>('std', 'shop', "o'k", 'other', null), scalar),
  },
  { noNullPrototype: false, requiredKeys: [] },
);

async function proven(rows: readonly RawRow[], remote: string | null): Promise<void> {
  const context = { lock: null, vocabTexts: small.vocabTexts, statedVocabs: new Set<string>(), runtimeText: '' };
  const { files, diagnostics } = await sparkTarget.emit(plan, context);
  expect(diagnostics).toEqual([]);
  const examples = rows.map((one, i) => ({ note: `${i}: ${show(one)}`, row: one }));
  const made = withExamples(plan, planEncoder(plan, small.vocabularies), examples);
  const build = folder();
  const vocab = [...small.vocabTexts].map(
    ([of, text]) => [plan.vocabs.find((one) => one.id === of)!.file!, text] as const,
  );
  write(build, recordOf([...files, ...vocab].map(([path, content]) => [path, content])));
  const own = JSON.parse(String(files.get('spark/job.json'))) as Record<string, unknown>;
  write(build, {
    'spark/golden.json': JSON.stringify(made.json),
    'spark/job.json': JSON.stringify({ ...own, golden: made.views }),
  });
  const end = await job(build, ['check'], remote);
  // What Spark itself says is no matter.
  const said = end.err.split('\n').filter((line) => line.includes('adsc: '));
  expect(said.join('\n').slice(0, 3000)).toContain(`${rows.length} golden rows are as adsc encodes them`);
}

function show(one: unknown): string {
  return JSON.stringify(one, (_, value: unknown) =>
    typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)) ? `#${String(value)}` : value,
  );
}

describe.skipIf(python === null)('odd values on engines', () => {
  const rows = () => fc.sample(row, { numRuns: count(1500, 6000) });

  it('Sail encodes them as adsc does', async () => {
    await proven(rows(), await startSail());
  });

  it.skipIf(!hasSpark)('Spark encodes them as adsc does', async () => {
    await proven(rows(), null);
  });
});
