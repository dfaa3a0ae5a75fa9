/** Fields of lists of structs, as a spec names them: `users.acted.pin_id`. */
import { expect, it } from 'vitest';
import type { Lock } from '../../../src/ir/lock.ts';
import { typedLock } from './error-cases.ts';
import { modelOf, wrongWith } from './helpers.ts';

const spec = (data: string, pin: string) => `model m
data rows from "rows.parquet" {
  time served_at
  join users from "users.parquet" on user_id { side request }
${data}}
signal item : hash_onehot(1k)
signal pin : sequence of hash_onehot(1k) from ${pin}
sequence history { pin } { max 10 }
group g { item } -> 8
read mood = mean(history) -> 8
bottom { layers 8 }
tower all
head h on clicked
`;

const column = (text: string) => {
  const { input, table, column, side } = modelOf(text).signals.find(({ name }) => name === 'pin')!;
  return { input, table, column, side };
};

it('of a table, and of the primary one by its name; quoted, it is the same', () => {
  const own = { input: 'users.acted.pin_id', table: 'users', column: 'acted.pin_id', side: 'request' };
  expect(column(spec('', 'users.acted.pin_id'))).toEqual(own);
  expect(column(spec('', 'users."acted.pin_id"'))).toEqual(own);
  const primary = { input: 'acted.pin_id', table: null, column: 'acted.pin_id' };
  expect(column(spec('', 'rows.acted.pin_id'))).toEqual({ ...primary, side: 'candidate' });
  expect(column(spec('', '"acted.pin_id"'))).toEqual({ ...primary, side: 'candidate' });
});

it('is on the side of its list, and as late as it', () => {
  expect(column(spec('  request acted\n', 'rows.acted.pin_id')).side).toBe('request');
  expect(wrongWith(spec('  after_impression acted\n', 'rows.acted.pin_id'))).toEqual([
    expect.stringMatching(/^ADS6003 signal 'pin'/),
  ]);
});

it('is there where the elements have it', () => {
  const lock = (type: string): Lock => ({
    ...typedLock,
    columns: {
      users: [
        { name: 'user_id', type: 'BIGINT' },
        { name: 'acted', type },
      ],
    },
  });
  const wrong = (type: string, pin = 'users.acted.pin_id') => wrongWith(spec('', pin), lock(type));
  for (const type of [
    'STRUCT(pin_id BIGINT, "at" TIMESTAMP)[]',
    'STRUCT("a, (b" STRUCT(c INTEGER), pin_id VARCHAR)[]',
    'JSON',
    'VARCHAR',
  ])
    expect(wrong(type), type).toEqual([]);
  for (const type of ['STRUCT(pin BIGINT)[]', 'BIGINT[]', 'STRUCT(pin_id BIGINT)'])
    expect(wrong(type), type).toEqual(["ADS4011 table 'users' has no column 'acted.pin_id'"]);
  expect(wrong('STRUCT(pin_id BIGINT[])[]')).toEqual([expect.stringMatching(/^ADS4020/)]);
});
