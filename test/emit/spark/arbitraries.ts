/** Values of a log, as odd as they come: for tests of what engines make of them. */
import fc from 'fast-check';
import { wellFormed } from '../../../src/emit/spark/sql.ts';
import type { RawValue } from '../../../src/runtime/types.ts';

/** Spark replaces what looks like one of its variables. */
export const VARIABLE = ['$', '{x}'].join('');

export const number = fc.oneof(
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
export const key = fc.oneof(
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
export const bigint = fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n });
export const scalar: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant(null),
  number,
  key,
  bigint,
  fc.boolean(),
  number.map(String),
);
export const list: fc.Arbitrary<RawValue> = fc.oneof(
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
export const vector: fc.Arbitrary<RawValue> = fc.oneof(
  { weight: 4, arbitrary: fc.array(number, { minLength: 3, maxLength: 3 }) },
  list,
  fc
    .array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 })
    .map((values) => JSON.stringify(values)),
);
const HOUR = 3_600_000;
/** Around changes of clocks in the zones, before 1970, at the ends of what is read. */
export const instant = fc.oneof(
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
export const iso = instant
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
export const time: fc.Arbitrary<RawValue> = fc.oneof(
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
