import { chmodSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join as joinPath } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataPlan, TableSource } from '../../../src/ir/plan.ts';
import { Database } from '../../../src/data/database.ts';
import { Examples } from '../../../src/data/relation/examples.ts';
import { readRows } from '../../../src/data/relation/read-rows.ts';
import { Random } from '../../../src/math/random.ts';
import type { RawValue } from '../../../src/runtime/types.ts';
import { errorOf } from '../errors.ts';
import { folder, parquet } from '../folder.ts';
import { source } from '../plans.ts';

/** The raw values of some columns, by name. */
async function read(
  root: string,
  primary: TableSource,
  columns: readonly string[],
): Promise<Record<string, RawValue[]>> {
  const database = await Database.open();
  try {
    const data: DataPlan = {
      primary,
      joins: [],
      time: null,
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
      columns: columns.map((c) => ({ table: null, column: c, use: 'signal' as const })),
    });
    const out: Record<string, RawValue[]> = Object.fromEntries(columns.map((c) => [c, []]));
    const fields = columns.map((c) => examples.raw({ table: -1, column: c }));
    for await (const batch of readRows(database, examples, { fields }))
      columns.forEach((c, i) => out[c]!.push(...batch.columns[i]!));
    return out;
  } finally {
    database.close();
  }
}

describe('delimited text', () => {
  it('stays text: quotes, line ends, leading zeros, white space, a byte-order mark', async () => {
    const root = folder({ 'a.csv': '\ufeffzip,"a, b"\r\n05201,"x ""y""\r\nz"\r\n , \r\n"",é😀\r\n' });
    expect(await read(root, source('t', 'a.csv'), ['zip', 'a, b'])).toEqual({
      zip: ['05201', ' ', null],
      'a, b': ['x "y"\r\nz', ' ', 'é😀'],
    });
  });

  it.each(['\r\n', '\n'])('a header with a line end in quotes, in lines that end with %j', async (end) => {
    for (const inside of ['\n', '\r\n']) {
      const root = folder({
        'a.csv': [`"x${inside}y",z`, '1,2', '3,4', ''].join(end),
        'b.csv': ['x,z', '5,6', ''].join('\n'),
      });
      expect(await read(root, source('t', '*.csv'), [`x${inside}y`, 'z'])).toEqual({
        [`x${inside}y`]: ['1', '3', null],
        z: ['2', '4', '6'],
      });
      expect(await read(root, source('t', 'a.csv', { header: false, columns: ['p', 'q'] }), ['p'])).toEqual({
        p: [`x${inside}y`, '1', '3'],
      });
    }
  });

  it('says what may be wrong with lines that end in different ways', async () => {
    const root = folder({ 'a.csv': `x,y\r\n${'1,2\r\n'.repeat(3000)}3,4\n5,6\r\n7,8\n` });
    expect(await errorOf(read(root, source('t', 'a.csv'), ['x']))).toMatch(
      /^ADS8003 \| cannot read .*its lines are not all alike/,
    );
  });

  it('takes the texts for missing as the spec says', async () => {
    const root = folder({ 'a.csv': 'x,y\nNA,1\n,2\nnull,3\n' });
    expect(await read(root, source('t', 'a.csv', { missing: ['NA', 'null'] }), ['x'])).toEqual({ x: [null, '', null] });
    expect(await read(root, source('t', 'a.csv', { missing: [] }), ['x'])).toEqual({ x: ['NA', '', 'null'] });
  });

  it('reads other delimiters, tabs, files without a header, and compressed ones', async () => {
    const root = folder({ 'a.csv': '1;2\n3;4\n', 'b.tsv': "x\ty\n1'\t2|\n", 'c.csv.gz': gzipSync('x,y\n1,2\n') });
    const bare = source('t', 'a.csv', { header: false, columns: ['p', 'q'], delimiter: ';' });
    expect(await read(root, bare, ['q', 'p'])).toEqual({ q: ['2', '4'], p: ['1', '3'] });
    expect(await read(root, source('t', 'b.tsv'), ['x', 'y'])).toEqual({ x: ["1'"], y: ['2|'] });
    expect(await read(root, source('t', 'c.csv.gz'), ['y'])).toEqual({ y: ['2'] });
  });

  it('joins files by column name, whatever their order; a column that a file lacks is missing there', async () => {
    const root = folder({ 'r/1.csv': 'x,y\n1,a\n', 'r/2.csv': 'y,x,z\nb,2,7\n', 'r/3.csv': 'y,x,z\nc,3,8\n' });
    expect(await read(root, source('t', 'r/*.csv'), ['x', 'y', 'z'])).toEqual({
      x: ['1', '2', '3'],
      y: ['a', 'b', 'c'],
      z: [null, '7', '8'],
    });
  });

  it('reads what is in the files, whatever the folders are called', async () => {
    // DuckDB by itself takes `day=5/` for a column, and its value rather than that of the file's own.
    const root = folder({
      'c/x=folder/p0=folder/a.csv': 'x\nfile\n',
      'j/x=folder/json=folder/a.jsonl': '{"x": "file"}\n',
    });
    await parquet(root, { 'p/x=folder/a.parquet': "SELECT 'file' AS x" });
    expect(await read(root, source('t', 'c/**/*.csv'), ['x'])).toEqual({ x: ['file'] });
    expect(await read(root, source('t', 'j/**/*.jsonl', { format: 'jsonl' }), ['x'])).toEqual({ x: ['file'] });
    expect(await read(root, source('t', 'p/*/*.parquet', { format: 'parquet' }), ['x'])).toEqual({ x: ['file'] });
  });

  it('takes any names for columns', async () => {
    const names = [
      'select',
      'a"b',
      "it's",
      'line\nbreak',
      '; DROP TABLE x; --',
      'A',
      'a',
      '*/',
      ' ',
      '\u202e',
      'c0',
      'p.f',
    ];
    const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
    const root = folder({ 'a.csv': `${names.map(quote).join(',')}\n${names.map((_, i) => i).join(',')}\n` });
    const values = await read(root, source('t', 'a.csv'), names);
    names.forEach((name, i) => expect(values[name]).toEqual([String(i)]));
  });

  it('says what is wrong with a header', async () => {
    const root = folder({ 'twice.csv': 'x,x\n1,2\n', 'empty.csv': '', 'only.csv': 'x,y\n', 'a.csv': 'x,price\n1,2\n' });
    expect(await errorOf(read(root, source('t', 'twice.csv'), ['x']))).toBe(
      "ADS8016 | twice.csv: two columns are called 'x'",
    );
    expect(await errorOf(read(root, source('t', 'empty.csv'), ['x']))).toMatch(/^ADS8016 \| empty.csv: it is empty/);
    expect(await errorOf(read(root, source('t', 'only.csv'), ['x']))).toBe('ADS8004 | "only.csv" has no rows');
    expect(await errorOf(read(root, source('t', 'a.csv'), ['prise']))).toBe(
      "ADS8005 | table 't' (\"a.csv\") has no column 'prise' | did you mean 'price'?",
    );
    expect(await errorOf(read(root, source('t', 'a.csv'), ['Price']))).toMatch(/did you mean 'price'\?$/);
    expect(await errorOf(read(root, source('t', 'a.csv'), ['zzz']))).toMatch(/it has x, price$/);
    expect(await errorOf(read(root, source('t', 'a.csv', { columns: ['a', 'b', 'c'] }), ['a']))).toMatch(
      /^ADS8016.*names 3 columns, and the first line has 2/,
    );
  });
});

describe('JSON Lines', () => {
  it('keeps the types of values: numbers, texts, booleans, lists, 64-bit integers', async () => {
    const root = folder({
      'a.jsonl': [
        '{"x": 1, "y": "1", "z": [1, "a", null, true], "big": 12345678901234567890}',
        '{"x": -2.5e3, "y": "null", "z": [], "big": [9007199254740993, -9223372036854775808, "12345678901234567890"]}',
        '{"x": null, "y": "quote \\" and \\u00e9 \\ud83d\\ude00", "z": null, "big": 9007199254740991}',
        '{"y": true, "z": [[1]], "X": 5, "big": {"a": 1234567890123456789}}',
      ].join('\n'),
    });
    expect(await read(root, source('t', 'a.jsonl'), ['x', 'y', 'z', 'X', 'big'])).toEqual({
      x: [1, -2500, null, null],
      y: ['1', 'null', 'quote " and é 😀', true],
      z: [[1, 'a', null, true], [], null, [[1]]],
      X: [null, null, null, 5],
      big: [
        12345678901234567890n,
        [9007199254740993n, -9223372036854775808n, '12345678901234567890'],
        9007199254740991,
        { a: 1234567890123456800 },
      ],
    });
  });

  it('takes any key', async () => {
    const names = ['select', 'a"b', 'a/b', 'a~1b', '$.x', 'line\nbreak', '*', '', 'é'];
    const root = folder({ 'a.jsonl': `${JSON.stringify(Object.fromEntries(names.map((n, i) => [n, i])))}\n` });
    const values = await read(root, source('t', 'a.jsonl'), names);
    names.forEach((name, i) => expect([name, values[name]]).toEqual([name, [i]]));
  });

  it('finds a key that only a late row has', async () => {
    const root = folder({ 'a.jsonl': `${'{"x":1}\n'.repeat(30000)}{"x":2,"late":3}\n` });
    const { late } = await read(root, source('t', 'a.jsonl'), ['late']);
    expect([late!.length, late!.at(-1)]).toEqual([30001, 3]);
    expect(await errorOf(read(root, source('t', 'a.jsonl'), ['never']))).toMatch(/^ADS8005/);
  });
});

/** Texts of every length around what a vector holds itself, ASCII and not, many of them again and again, some once. */
function manyTexts(rows: number): (string | null)[] {
  const random = new Random(3, 'texts');
  const letters = ['a', 'b', '\u0000', ' ', '"', ',', 'é', '字', '😀', '\ufeff', '\u007f'];
  const make = (): string =>
    Array.from({ length: random.int(16) }, () => letters[random.int(letters.length)]!).join('') +
    'x'.repeat(random.int(2) * random.int(40));
  const pool = Array.from({ length: 300 }, make);
  return Array.from({ length: rows }, (_, i) =>
    random.int(20) === 0 ? null : random.int(3) === 0 ? `${make()}${i}` : pool[random.int(pool.length)]!,
  );
}

describe('texts that come again', () => {
  it('are read as they are, short and long, in columns and lists', async () => {
    const texts = manyTexts(12_000);
    const root = folder({
      'a.jsonl': texts
        .map((text, i) => JSON.stringify({ text, list: [text, texts[(i * 7) % texts.length]] }))
        .join('\n'),
    });
    const read0 = await read(root, source('t', 'a.jsonl', { format: 'jsonl' }), ['text', 'list']);
    expect(read0['text']).toEqual(texts);
    expect(read0['list']).toEqual(texts.map((text, i) => [text, texts[(i * 7) % texts.length]]));
    await parquet(root, {
      'a.parquet': `SELECT text, list FROM read_json('${joinPath(root, 'a.jsonl')}', columns = {text: 'VARCHAR', list: 'VARCHAR[]'}, format = 'newline_delimited')`,
    });
    expect(await read(root, source('t', 'a.parquet', { format: 'parquet' }), ['text', 'list'])).toEqual(read0);
  });
});

describe('Parquet', () => {
  it('gives JavaScript values of every usable type', async () => {
    const root = folder();
    await parquet(root, {
      'a.parquet': `SELECT * FROM (VALUES
        (true, 1::TINYINT, -5::BIGINT, 9007199254740993::BIGINT, 18446744073709551615::UBIGINT, 0.1::FLOAT, 0.1::DOUBLE, 12.50::DECIMAL(9,2), 7::DECIMAL(30,0), 'é', DATE '2024-02-29', TIMESTAMP '2024-02-29 12:00:00.5', [1.5, 2.5]::FLOAT[], ['a', NULL]),
        (NULL, NULL, NULL, NULL, NULL, 'nan'::FLOAT, 'inf'::DOUBLE, NULL, NULL, NULL, NULL, NULL, NULL, []::VARCHAR[])
      ) t(b, i8, i64, big, u64, f32, f64, dec, dec0, s, d, ts, fl, sl)`,
    });
    const values = await read(root, source('t', 'a.parquet'), [
      'b',
      'i8',
      'i64',
      'big',
      'u64',
      'f32',
      'f64',
      'dec',
      'dec0',
      's',
      'd',
      'ts',
      'fl',
      'sl',
    ]);
    expect(values).toEqual({
      b: [true, null],
      i8: [1, null],
      i64: [-5, null],
      big: [9007199254740993n, null],
      u64: [18446744073709551615n, null],
      f32: [Math.fround(0.1), NaN],
      f64: [0.1, Infinity],
      dec: [12.5, null],
      dec0: [7, null],
      s: ['é', null],
      d: ['2024-02-29', null],
      ts: ['2024-02-29 12:00:00.5', null],
      fl: [Float32Array.of(1.5, 2.5), null],
      sl: [['a', null], []],
    });
  });

  it("takes columns called like DuckDB's own, and any other name", async () => {
    const root = folder();
    const names = ['filename', 'file_row_number', 'file_index', 'select', 'a"b', "it's", 'line\nbreak', 'rowid'];
    const columns = names.map((name, i) => `i + ${i} AS "${name.replaceAll('"', '""')}"`).join(', ');
    await parquet(root, {
      'r/1.parquet': `SELECT ${columns} FROM range(3) t(i)`,
      'r/2.parquet': `SELECT ${columns} FROM range(2) t(i)`,
    });
    const values = await read(root, source('t', 'r/*.parquet'), names);
    names.forEach((name, i) => expect([name, values[name]]).toEqual([name, [i, i + 1, i + 2, i, i + 1]]));
  });

  it('says what is wrong with a file or a type', async () => {
    const root = folder({ 'bad.parquet': 'not parquet at all', 'short.parquet': '' });
    await parquet(root, { 'a.parquet': "SELECT {'a': 1} AS s, MAP {'k': 1} AS m, [[1]] AS l, 1 AS x" });
    expect(await errorOf(read(root, source('t', 'bad.parquet'), ['x']))).toMatch(
      /^ADS8003 \| cannot read "bad.parquet": .*Parquet|magic/i,
    );
    expect(await errorOf(read(root, source('t', 'short.parquet'), ['x']))).toMatch(
      /^ADS8003 \| cannot read "short.parquet"/,
    );
    for (const column of ['s', 'm', 'l'])
      expect(await errorOf(read(root, source('t', 'a.parquet'), [column]))).toMatch(/^ADS8006/);
    if (process.getuid?.() !== 0) {
      chmodSync(joinPath(root, 'a.parquet'), 0o000);
      expect(await errorOf(read(root, source('t', 'a.parquet'), ['x']))).toMatch(/^ADS8003/);
    }
  });
});
