import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataPlan } from '../../../src/ir/plan.ts';
import { Database } from '../../../src/data/database.ts';
import { DataError } from '../../../src/data/error.ts';
import { Examples, type Field } from '../../../src/data/relation/examples.ts';
import { keySql } from '../../../src/data/relation/key-sql.ts';
import { labelerOf } from '../../../src/data/relation/labels.ts';
import { readRows } from '../../../src/data/relation/read-rows.ts';
import { keyOf } from '../../../src/runtime/key.ts';
import { toNumber } from '../../../src/runtime/number.ts';
import type { RawValue } from '../../../src/runtime/types.ts';
import { folder, parquet } from '../folder.ts';
import { source, time } from '../plans.ts';

/** Three values of each type, as DuckDB writes them: an ordinary one, one at the edge of the type, and none. */
const scalars: Readonly<Record<string, readonly [string, string]>> = {
  BOOLEAN: ['true', 'false'],
  TINYINT: ['1', '-128'],
  SMALLINT: ['1', '-32768'],
  INTEGER: ['7', '-2147483648'],
  BIGINT: ['7', '9007199254740993'],
  UTINYINT: ['0', '255'],
  USMALLINT: ['7', '65535'],
  UINTEGER: ['7', '4294967295'],
  UBIGINT: ['7', '18446744073709551615'],
  HUGEINT: ['7', '1704099600000'],
  'DECIMAL(10,2)': ['7.00', '7.25'],
  'DECIMAL(38,0)': ['7', '12345678901234567890123456789'],
  FLOAT: ['7', '0.1'],
  DOUBLE: ['7', "'nan'"],
  VARCHAR: ["'7'", "'2024-07-01T09:00:00Z'"],
  BLOB: ["'7'", "'x'"],
  UUID: ["'47183823-2574-4bfd-b411-99ed177d3e43'", "'ffffffff-ffff-ffff-ffff-ffffffffffff'"],
  DATE: ["'2024-07-01'", "'1969-12-31'"],
  TIME: ["'09:00:00'", "'23:59:59.5'"],
  TIMESTAMP: ["'2024-07-01 09:00:00'", "'infinity'"],
  TIMESTAMP_S: ["'2024-07-01 09:00:00'", "'1969-12-31 23:59:59'"],
  TIMESTAMP_MS: ["'2024-07-01 09:00:00.5'", "'2024-11-03 01:30:00'"],
  TIMESTAMP_NS: ["'2024-07-01 09:00:00.5'", "'2024-07-01 09:00:00.123456789'"],
  TIMESTAMPTZ: ["'2024-07-01 09:00:00+00'", "'2024-07-01 09:00:00.5-04'"],
  "ENUM('7', 'b')": ["'7'", "'b'"],
  INTERVAL: ["'7 days'", "'1 month'"],
  JSON: [`'"7"'`, "'[7, 7.5]'"],
};
const listed = ['BOOLEAN', 'INTEGER', 'BIGINT', 'UBIGINT', 'FLOAT', 'DOUBLE', 'VARCHAR', 'DATE', 'TIMESTAMP'];
/** Name to the three values, as a SELECT's column. */
const values = new Map<string, readonly string[]>([
  ...Object.entries(scalars).map(([type, some]): [string, string[]] => [
    type,
    [...some, 'NULL'].map((value) => `CAST(${value} AS ${type})`),
  ]),
  ...listed.map((type): [string, string[]] => [
    `${type}[]`,
    [`[CAST(${scalars[type]![0]} AS ${type}), NULL]`, `[CAST(${scalars[type]![1]} AS ${type})]`, 'NULL'].map(
      (value) => `CAST(${value} AS ${type}[])`,
    ),
  ]),
  ['STRUCT', ["{'a': 1}", "{'a': 2}", 'NULL']],
]);
const types = [...values.keys()];
const pairs = types.flatMap((first) => types.map((second) => [first, second] as const));
const nameOf = (first: string, second: string) => `${types.indexOf(first)}_${types.indexOf(second)}`;

const select = (columns: readonly (readonly [string, string])[]) =>
  [0, 1, 2]
    .map(
      (row) =>
        `SELECT TIMESTAMPTZ '2024-07-01 00:00:00Z' AS clock, ${columns.map(([name, type]) => `${values.get(type)![row]} AS "${name}"`).join(', ')}`,
    )
    .join(' UNION ALL ');

interface Read {
  readonly raw: RawValue[] | string;
  /** By DuckDB, for single values. */
  readonly keys: RawValue[] | string;
  readonly times: RawValue[] | string;
}

/** What each column of a table gives: its values, its keys and its times; a message where it is refused. */
async function readAll(
  database: Database,
  root: string,
  glob: string,
  names: readonly string[],
): Promise<Map<string, Read>> {
  const data: DataPlan = {
    primary: source('rows', glob),
    joins: [],
    time: time('clock', { zone: 'America/New_York' }),
    source: null,
    servedBy: null,
    weight: null,
    afterImpression: [],
  };
  const examples = await Examples.open({
    database,
    root,
    data,
    splits: [{ holdout: null, validate: null }],
    columns: names.map((column) => ({ table: null, column, use: 'signal' })),
  });
  const fields: Field[] = [];
  const attempt = (field: () => Field | null): number | string | null => {
    try {
      const made = field();
      return made === null ? null : fields.push(made) - 1;
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return error.diagnostics[0]!.message;
    }
  };
  const columns = names.map((name) => {
    const reference = { table: -1, column: name };
    return {
      name,
      raw: attempt(() => examples.raw(reference)),
      keys: attempt(() => keyOfField(examples.raw(reference))),
      times: attempt(() => examples.timeField(reference)),
    };
  });
  const collected = fields.map((): RawValue[] => []);
  for await (const batch of readRows(database, examples, { fields }))
    batch.columns.forEach((column, i) => collected[i]!.push(...column));
  const of = (at: number | string | null) => (typeof at === 'string' ? at : at === null ? [] : collected[at]!);
  return new Map(
    columns.map(({ name, raw, keys, times }) => [name, { raw: of(raw), keys: of(keys), times: of(times) }]),
  );
}

function keyOfField({ sql, kind }: Field): Field | null {
  return kind.list ? null : { sql: keySql(sql, kind), kind: { scalar: 'text', list: false } };
}

const label = labelerOf({ column: 'x', op: null, value: null });
/** What a signal, a label or a list makes of a value. */
const uses: Readonly<Record<string, (value: RawValue) => unknown>> = {
  key: (value) => (isList(value) ? 'list' : keyOf(value)),
  number: (value) => (isList(value) ? 'list' : toNumber(value)),
  missing: (value) => value === null,
  label: (value) => (isList(value) ? 'list' : label(value)),
  'list of keys': (value) => (isList(value) ? Array.from(value, (element) => keyOf(element)) : 'single'),
  'list of numbers': (value) =>
    isList(value) ? Array.from(value, (element) => (element === null ? null : toNumber(element))) : 'single',
};

function isList(value: RawValue): value is readonly (string | number | null)[] {
  return typeof value === 'object' && value !== null;
}

describe('files of two types', () => {
  let database: Database;
  let root: string;
  let alone: Map<string, Read>;
  let both: Map<string, Read>;
  beforeAll(async () => {
    database = await Database.open();
    root = folder();
    const files: Record<string, string> = { 'alone.parquet': select(types.map((type) => [nameOf(type, type), type])) };
    // A folder for each first type: in its second file every type follows it.
    types.forEach((first, i) => {
      files[`${i}/1.parquet`] = select(types.map((second) => [nameOf(first, second), first]));
      files[`${i}/2.parquet`] = select(types.map((second) => [nameOf(first, second), second]));
    });
    await parquet(root, files);
    alone = await readAll(
      database,
      root,
      'alone.parquet',
      types.map((type) => nameOf(type, type)),
    );
    both = new Map();
    for (const [i, first] of types.entries())
      for (const [name, read] of await readAll(
        database,
        root,
        `${i}/*.parquet`,
        types.map((second) => nameOf(first, second)),
      ))
        both.set(name, read);
  });
  afterAll(() => database.close());

  it(`give the values of each alone, or are refused by name, for ${types.length} types in both orders`, () => {
    const counts = { read: 0, refused: 0 };
    for (const [first, second] of pairs) {
      const [a, b, pair] = [
        alone.get(nameOf(first, first))!,
        alone.get(nameOf(second, second))!,
        both.get(nameOf(first, second))!,
      ];
      for (const column of ['raw', 'keys', 'times'] as const) {
        const got = pair[column];
        const what = `${column} of ${first}, then ${second}`;
        if (typeof got === 'string') {
          counts.refused++;
          // One type that adsc can't use in both files is as with one file.
          if (first === second || a[column] === got) expect(typeof a[column], what).toBe('string');
          else expect(got, what).toMatch(/\d\/1\.parquet .*\d\/2\.parquet|\d\/2\.parquet .*\d\/1\.parquet/);
          continue;
        }
        counts.read++;
        const expected = [a[column], b[column]];
        expect(
          expected.every((one) => typeof one !== 'string'),
          what,
        ).toBe(true);
        const union = expected.flat();
        if (column === 'raw')
          for (const [use, of] of Object.entries(uses))
            expect(got.map(of), `${use} of ${first}, then ${second}`).toEqual(union.map(of));
        else if (column === 'times' || got.length > 0)
          if (expected.every((one) => one.length > 0)) expect(got, what).toEqual(union);
      }
    }
    expect(counts.read).toBeGreaterThan(1000);
    expect(counts.refused).toBeGreaterThan(100);
  });

  it('read whole numbers, fractions, booleans and texts as one column; refuse lists with single values', () => {
    const refused = (first: string, second: string) => typeof both.get(nameOf(first, second))!.raw === 'string';
    const plain = [
      'BOOLEAN',
      'TINYINT',
      'BIGINT',
      'UBIGINT',
      'DECIMAL(10,2)',
      'FLOAT',
      'DOUBLE',
      'VARCHAR',
      'UUID',
      "ENUM('7', 'b')",
    ];
    for (const first of plain)
      for (const second of plain) expect([first, second, refused(first, second)]).toEqual([first, second, false]);
    // A text may hold a list.
    const texts = ['VARCHAR', 'UUID', "ENUM('7', 'b')"];
    for (const second of ['INTEGER[]', 'VARCHAR[]', 'STRUCT'])
      for (const first of plain)
        expect([first, second, refused(first, second)]).toEqual([
          first,
          second,
          second === 'STRUCT' || !texts.includes(first),
        ]);
    // The keys that the types have by hand.
    expect(both.get(nameOf('DOUBLE', 'VARCHAR'))!.keys).toEqual(['7', null, null, '7', '2024-07-01T09:00:00Z', null]);
    expect(both.get(nameOf('DECIMAL(10,2)', 'BIGINT'))!.keys).toEqual(['7', null, null, '7', '9007199254740993', null]);
    expect(both.get(nameOf('BIGINT', 'DOUBLE'))!.keys).toEqual(['7', '9007199254740993', null, '7', null, null]);
    expect(both.get(nameOf('DATE', 'TIMESTAMP'))!.raw).toMatch(
      /is DATE in \d+\/1\.parquet and TIMESTAMP in \d+\/2\.parquet/,
    );
  });

  it('read times by the type of their file', () => {
    // What is there and no time is NaN: bad, not missing. 09:00 in New York is 13:00 UTC, unless the file says which instant it is.
    const [nine, local] = [Date.UTC(2024, 6, 1, 9), Date.UTC(2024, 6, 1, 13)];
    expect(both.get(nameOf('TIMESTAMP', 'TIMESTAMPTZ'))!.times).toEqual([
      local,
      NaN,
      null,
      nine,
      Date.UTC(2024, 6, 1, 13, 0, 0, 500),
      null,
    ]);
    expect(both.get(nameOf('VARCHAR', 'TIMESTAMP_S'))!.times).toEqual([
      NaN,
      nine,
      null,
      local,
      Date.UTC(1970, 0, 1, 4, 59, 59),
      null,
    ]);
    expect(both.get(nameOf('HUGEINT', 'DATE'))!.times).toEqual([
      7,
      1704099600000,
      null,
      Date.UTC(2024, 6, 1, 4),
      Date.UTC(1969, 11, 31, 5),
      null,
    ]);
  });
});
