/** Columns of distinct values: what comes out is what each value by itself gives, read and encoded one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingColumn, isCoded, plainValues } from '../../../src/data/columns/column.ts';
import { Database } from '../../../src/data/database.ts';
import { canBeCoded } from '../../../src/data/files/column-type.ts';
import { CodedReader, longTextHash } from '../../../src/data/files/read-coded.ts';
import { readVector } from '../../../src/data/files/read-vector.ts';
import { openDataset } from '../../../src/data/dataset.ts';
import type { EncodedSignal, RawRow, RawValue } from '../../../src/runtime/types.ts';
import { Random } from '../../../src/math/random.ts';
import { folder, parquet } from '../folder.ts';
import { collect, dataPlan, head, plain, type PlanParts, source } from '../plans.ts';

type Scalar = 'text' | 'json' | 'boolean' | 'int' | 'bigint' | 'float' | 'double';
const types = {
  text: 'VARCHAR',
  json: 'VARCHAR',
  boolean: 'BOOLEAN',
  int: 'INTEGER',
  bigint: 'BIGINT',
  float: 'FLOAT',
  double: 'DOUBLE',
};

/** A column as it is, and as it comes by numbers of distinct values. */
async function both(sql: string, scalar: Scalar, { hashes = true, columns = 1 } = {}) {
  const database = await Database.open({ threads: 1 });
  const kind = { scalar, list: false };
  const reader = new CodedReader({ kind, known: null }, columns);
  const plainly: RawValue[] = [];
  const coded: RawValue[] = [];
  let codedVectors = 0;
  try {
    const session = await database.session();
    const rows = `SELECT CAST(x AS ${types[scalar]}) AS x FROM (${sql})`;
    for await (const chunk of session.stream(
      `SELECT x, ${longTextHash('CAST(x AS VARCHAR)')} AS h FROM (${rows})`,
      'x',
    )) {
      const n = chunk.rowCount;
      readVector(chunk.getColumnVector(0), kind, n, plainly, plainly.length);
      const column = reader.read(
        chunk.getColumnVector(0),
        hashes ? chunk.getColumnVector(1) : null,
        n,
        new Int32Array(2048).fill(7),
      );
      if (isCoded(column)) codedVectors++;
      coded.push(...plainValues(column));
    }
    session.close();
  } finally {
    database.close();
  }
  return { plainly, coded, codedVectors };
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const odd = [
  '',
  ' ',
  'a',
  'twelve bytes',
  'thirteen byte',
  'é😀',
  '\ufeff',
  '\ufefflonger than a vector',
  'null',
  'NaN',
  '0',
  '-0',
];

describe('values of a column', () => {
  it.each([true, false])('texts, with hashes of long ones: %s', async (hashes) => {
    const text = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', maxLength: 20 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(text), { minLength: 1, maxLength: 40 }), async (texts) => {
        // SQL has no character 0.
        const values = texts.map((one) => (one === null ? 'NULL' : literal(one.replaceAll('\0', ' '))));
        const twice = [...values, ...values].map((one) => `(${one})`).join();
        const { plainly, coded } = await both(`SELECT x FROM (VALUES ${twice}) AS v(x)`, 'text', { hashes });
        expect(coded).toEqual(plainly);
      }),
      { numRuns: 25 },
    );
  });

  it('long texts that differ in few bytes', async () => {
    // Of these, DuckDB's hash() takes one in eight for another.
    const digits = (n: string) => `lpad(CAST(${n} AS VARCHAR), 2, '0')`;
    const texts = `SELECT 'shop-a' || ${digits('i % 100')} || 'item-b' || ${digits('i // 100')} AS x FROM range(10000) AS r(i)`;
    const { plainly, coded, codedVectors } = await both(`${texts} UNION ALL ${texts}`, 'text');
    expect(coded).toEqual(plainly);
    expect(codedVectors).toBeGreaterThan(0);
  });

  it.each([
    ['boolean', 'VALUES (true), (NULL), (false), (true)'],
    ['int', 'VALUES (0), (-1), (NULL), (2147483647), (-2147483648), (0)'],
    [
      'bigint',
      'VALUES (0), (9007199254740991), (9007199254740993), (-9223372036854775808), (NULL), (9007199254740993)',
    ],
    ['double', "VALUES (0.0::DOUBLE), (-0.0), ('nan'), ('inf'), (0.1), (NULL), (5e-324), (0.1)"],
    ['float', "VALUES (0.0::FLOAT), (-0.0), ('nan'), ('-inf'), (0.1), (NULL), (0.1)"],
    ['json', `VALUES ('1'), ('"1"'), ('[1, "a"]'), ('9007199254740993'), (NULL), ('[1, "a"]'), ('{"a": NaN}')`],
  ] as const)('of kind %s', async (scalar, values) => {
    const { plainly, coded, codedVectors } = await both(`SELECT x FROM (${values}) AS v(x)`, scalar);
    expect(coded).toEqual(plainly);
    expect(coded.map((value) => Object.is(value, -0))).toEqual(plainly.map((value) => Object.is(value, -0)));
    expect(codedVectors).toBe(1);
  });

  it('are told apart by as many as are remembered, again and again', async () => {
    // 20,000 values, each some twenty times: more than the 8,192 of a reader of very many columns.
    const sql = "SELECT 'v' || (hash(i) % 20000) AS x FROM range(400000) AS r(i)";
    const { plainly, coded, codedVectors } = await both(sql, 'text', { columns: 1000 });
    expect(coded).toEqual(plainly);
    expect(codedVectors).toBeLessThan(10);
    const skewed = "SELECT 'v' || CASE WHEN i % 4 = 0 THEN i ELSE i % 50 END AS x FROM range(400000) AS r(i)";
    const often = await both(skewed, 'text', { columns: 1000 });
    expect(often.coded).toEqual(often.plainly);
    expect(often.codedVectors).toBe(Math.ceil(400000 / 2048));
  });

  it('of lists and of integers of 128 bits are read as they are', () => {
    expect(canBeCoded({ scalar: 'text', list: true })).toBe(false);
    expect(canBeCoded({ scalar: 'hugeint', list: false })).toBe(false);
  });
});

describe('a column that grows', () => {
  it('is coded until another kind of column comes', async () => {
    const database = await Database.open({ threads: 1 });
    const kind = { scalar: 'int', list: false } as const;
    const session = await database.session();
    try {
      const vectorOf = async (sql: string) => {
        for await (const chunk of session.stream(sql, 'x'))
          return new CodedReader({ kind, known: null }, 1).read(
            chunk.getColumnVector(0),
            null,
            chunk.rowCount,
            new Int32Array(2048),
          );
        throw new Error('no rows');
      };
      const [first, second] = [await vectorOf('SELECT 5::INTEGER'), await vectorOf('SELECT 6::INTEGER')];
      const column = new GrowingColumn(4);
      const picks = new Int32Array(1);
      column.take(first, picks, 0);
      column.take(first, picks, 1);
      expect(isCoded(column.column(2))).toBe(true);
      column.take(second, picks, 2);
      column.take([null], picks, 3);
      expect(column.column(4)).toEqual([5, 5, 6, null]);
      column.take(second, picks, 0);
      expect(plainValues(column.column(1))).toEqual([6]);
    } finally {
      session.close();
      database.close();
    }
  });
});

const id = (name: string, vocab: string, fill: string | null = null) => ({
  name,
  format: 'onehot' as const,
  encoding: { kind: 'id' as const, vocab, default: fill },
});

const short = ['a', 'b', 'é😀', '', '12', 'twelve bytes'];
const long = ['a text that is longer than a vector has room for', 'another one of them, and not the same'];
const vocabularies = { known: [...short, ...long], ages: ['1', '2', '30'] };

const parts: PlanParts = {
  signals: [
    id('word', 'known'),
    { ...id('word2', 'ages', '2'), input: 'word' },
    id('closed', 'known'),
    id('number', 'ages'),
    id('hashed', 'hash'),
    id('place', 'range'),
    plain('price'),
    {
      name: 'tags',
      format: 'indexed' as const,
      encoding: {
        kind: 'ids' as const,
        vocab: 'known',
        max: 2,
        keep: 'last' as const,
        pool: 'mean' as const,
        split: '|',
      },
    },
  ],
  vocabs: [
    { id: 'known', kind: 'file', of: vocabularies.known },
    { id: 'ages', kind: 'file', of: vocabularies.ages },
    { id: 'hash', kind: 'hash', of: 50 },
    { id: 'range', kind: 'range', of: 3 },
  ],
  heads: [head('y')],
  data: { primary: source('log', 'log.parquet') },
};

describe('encoded rows', () => {
  it('of columns with distinct values are those of each value, and so are the counts', async () => {
    const random = new Random(3, 'coded columns');
    const one = <T>(of: readonly T[]): T => of[random.int(of.length)]!;
    const words = [...short, ...long, 'unknown', 'another that nobody knows, and long', null];
    const rows = Array.from({ length: 5000 }, (_, i): RawRow => ({
      word: one(words),
      closed: one(words),
      number: one([1, 2, 3, 30, null]),
      hashed: one([...words, '7']),
      place: one([0, 1, 2, 3, -1, null]),
      price: one([null, 0.5, 1, 2e9, -3]),
      tags: one(['a|b', 'a', '', null, 'x|y|z', 'a|unknown']),
      y: i % 2,
    }));
    const root = folder();
    const value = (raw: RawValue) => (raw === null ? 'NULL' : typeof raw === 'string' ? literal(raw) : String(raw));
    const names = ['word', 'closed', 'number', 'hashed', 'place', 'price', 'tags', 'y'];
    await parquet(root, {
      'log.parquet': `SELECT word, closed, CAST(number AS BIGINT) AS number, hashed, CAST(place AS INTEGER) AS place, CAST(price AS DOUBLE) AS price, tags, y FROM (VALUES ${rows
        .map((row) => `(${names.map((name) => value(row[name])).join()})`)
        .join()}) AS v(${names.join()})`,
    });
    const { plan, encoder } = dataPlan(parts);
    const direct = encoder();
    const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]));
    const expected = direct.encodeColumns(columns, rows.length).signals;
    for (const given of [{}, { encoderSource: { plan, vocabularies } }]) {
      const dataset = await openDataset({ plan, encoder: encoder(), root, cacheDir: null, ...given });
      let at = 0;
      for (const chunk of await collect(dataset, 'train')) {
        for (const [name, signal] of Object.entries(chunk.signals))
          expect(plainly(signal, 0, chunk.rows)).toEqual(plainly(expected[name]!, at, at + chunk.rows));
        at += chunk.rows;
      }
      expect(at).toBe(rows.length);
      expect(dataset.report.signals).toEqual(direct.counts);
      expect(dataset.report.values).toEqual({});
      await dataset.close();
    }
  });
});

describe('the column of sources', () => {
  it.each([false, true])(
    'is read by a signal, and tells where others exist; vocabularies at hand: %s',
    async (known) => {
      const root = folder();
      const rows = Array.from({ length: 12 }, (_, i) => ({ src: ['a', 'b', 'c'][i % 3]!, price: i }));
      await parquet(root, {
        'log.parquet': `SELECT src, CAST(price AS DOUBLE) AS price, price % 2 AS y FROM (VALUES ${rows
          .map(({ src, price }) => `('${src}', ${price})`)
          .join()}) AS v(src, price)`,
      });
      const { plan, encoder } = dataPlan({
        signals: [id('src', 'some'), { ...plain('price'), sources: ['b'] }],
        vocabs: [{ id: 'some', kind: 'file', of: ['a'] }],
        heads: [head('y')],
        data: { primary: source('log', 'log.parquet'), source: { column: 'src', values: ['a', 'b', 'c'] } },
      });
      const given = known ? { encoderSource: { plan, vocabularies: { some: ['a'] } } } : {};
      const dataset = await openDataset({ plan, encoder: encoder(), root, cacheDir: null, ...given });
      const [chunk] = await collect(dataset, 'train');
      // Two numbers a row: the value, and whether it is missing.
      expect(plainly(chunk!.signals['price']!, 0, 12)).toEqual(
        rows.flatMap(({ src, price }) => (src === 'b' ? [price, 0] : [0, 1])),
      );
      expect(plainly(chunk!.signals['src']!, 0, 12)).toEqual(rows.map(({ src }) => (src === 'a' ? 2 : 1)));
      expect(dataset.report.signals['price']).toMatchObject({ rows: 4, missing: 0 });
      await dataset.close();
    },
  );
});

describe('a column of weights', () => {
  it('is read as it is where another signal reads it by a vocabulary', async () => {
    const root = folder();
    await parquet(root, {
      'log.parquet': `SELECT 'a|b' AS tags, w, i % 2 AS y FROM (VALUES (0, '1|2'), (1, '3|5'), (2, '4|4')) AS v(i, w)`,
    });
    const tags = { vocab: 'some', max: 2, keep: 'last' as const, pool: 'sum' as const, split: '|' };
    const { plan, encoder } = dataPlan({
      signals: [
        id('w', 'some'),
        {
          name: 'tags',
          format: 'indexed',
          encoding: { kind: 'ids', ...tags, weights: { kind: 'column', input: 'w' } },
        },
      ],
      vocabs: [{ id: 'some', kind: 'file', of: ['a', 'b'] }],
      heads: [head('y')],
      data: { primary: source('log', 'log.parquet') },
    });
    const encoderSource = { plan, vocabularies: { some: ['a', 'b'] } };
    const dataset = await openDataset({ plan, encoder: encoder(), root, cacheDir: null, encoderSource });
    const [chunk] = await collect(dataset, 'train');
    expect(plainly(chunk!.signals['w']!, 0, 3)).toEqual([1, 1, 1]);
    expect(plainly(chunk!.signals['tags']!, 0, 3)).toEqual([
      [2, 3, 2, 3, 2, 3],
      [1, 2, 3, 5, 4, 4],
    ]);
    await dataset.close();
  });
});

/** The rows from … to − 1 of a signal. */
function plainly(signal: EncodedSignal, from: number, to: number): unknown {
  switch (signal.kind) {
    case 'id':
      return [...signal.ids.subarray(from, to)];
    case 'vec':
      return [...signal.values.subarray(from * signal.width, to * signal.width)];
    case 'ids':
      return [signal.ids, signal.weights].map((of) => [...of.subarray(from * signal.max, to * signal.max)]);
  }
}
