/** Text files that are not UTF-8, and files of very many columns. */
import { describe, expect, it } from 'vitest';
import { profile } from '../../../src/data/profile/profile.ts';
import { errorOf } from '../errors.ts';
import { folder } from '../folder.ts';
import { collect, head, numbers, open, plain, rowKeys, source } from '../plans.ts';
import { checkedHead, open as openSignal, program } from '../programs.ts';

function utf16(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const csv = 'n,y\n1,1\n2,0\n';
const jsonl = '{"n":1,"y":1}\n{"n":2,"y":0}\n';
const read = (root: string, path: string) =>
  open(root, { signals: [plain('n')], heads: [head('y')], data: { primary: source('rows', path) } });

describe('the encoding of a text file', () => {
  it.each([
    ['le', true, 'UTF-16LE (by its byte-order mark)'],
    ['be', true, 'UTF-16BE (by its byte-order mark)'],
    ['le', false, 'UTF-16LE (without a byte-order mark)'],
    ['be', false, 'UTF-16BE (without a byte-order mark)'],
  ] as const)('UTF-16 (%s, mark: %s) is named as such, in any file of the glob', async (order, mark, name) => {
    for (const [kind, text] of [
      ['csv', csv],
      ['jsonl', jsonl],
    ] as const) {
      const root = folder({ [`r/a.${kind}`]: text, [`r/b.${kind}`]: utf16(text, order, mark) });
      expect(await errorOf(read(root, `r/*.${kind}`))).toBe(
        `ADS8035 | r/b.${kind} is ${name}, and text files are read as UTF-8 | convert it: iconv -f ${name.split(' ')[0]!} -t UTF-8`,
      );
    }
  });

  it('a header in Latin-1, a Parquet file and a gzip file under the name of a CSV file are named', async () => {
    expect(await errorOf(read(folder({ 'a.csv': Buffer.from('n,y,prix_payé\n1,1,2\n', 'latin1') }), 'a.csv'))).toMatch(
      /^ADS8035 \| a\.csv is some other encoding than UTF-8 \(line 1 .* \| is it Latin-1/,
    );
    expect(await errorOf(read(folder({ 'a.csv': Buffer.from('PAR1aaaa') }), 'a.csv'))).toMatch(
      /^ADS8035 \| a\.csv is Parquet/,
    );
    expect(await errorOf(read(folder({ 'a.csv': Buffer.of(0x1f, 0x8b, 8, 0, 0) }), 'a.csv'))).toMatch(
      /^ADS8035 \| a\.csv is gzip.*name it \.gz/,
    );
  });

  it('a byte-order mark of UTF-8 is passed over, in the first file and in a later one', async () => {
    const data = await read(folder({ 'r/a.csv': csv, 'r/b.csv': `\ufeff${csv}` }), 'r/*.csv');
    expect(numbers(await collect(data, 'train'), 'n')).toEqual([1, 2, 1, 2]);
    await data.close();
  });
});

it('JSON Lines of 2,000 keys are read where one is wanted', async () => {
  const keys = Array.from({ length: 1999 }, (_, j) => `"column${j}":"a value of ${j}"`).join(',');
  const root = folder({
    'w.jsonl': Array.from({ length: 2100 }, (_, i) => `{"n":${i},"y":${i % 2},${keys}}\n`).join(''),
  });
  const data = { primary: source('rows', 'w.jsonl') };
  const dataset = await open(root, { signals: [plain('n')], heads: [head('y')], data }, { cacheDir: null });
  expect(dataset.counts.train).toBe(2100);
  await dataset.close();
  const { lock } = await profile(program({ signals: [openSignal('n')], heads: [checkedHead('y')], data }), root);
  expect(lock.signals['n']).toMatchObject({ count: 2100, missing: 0, numeric: { min: 0, max: 2099 } });
});

describe('a text file of 2,000 columns', () => {
  const wide = (rows: number, cell: (row: number) => string | Buffer) =>
    Buffer.concat([
      Buffer.from(`n,y,${Array.from({ length: 1998 }, (_, i) => `c${i}`).join()}\n`),
      ...Array.from({ length: rows }, (_, row) =>
        Buffer.concat([
          Buffer.from(`${row},${row % 2},`),
          Buffer.from(cell(row)),
          Buffer.from(`,é${',2.5'.repeat(1996)}\n`),
        ]),
      ),
    ]);
  const plan = { signals: [plain('n')], heads: [head('y')], data: { primary: source('rows', 'a.csv') } };

  it('is read in the memory that narrow files are read in', async () => {
    const data = await open(folder({ 'a.csv': wide(4100, () => 'x') }), plan, { memoryMb: 96 });
    expect(numbers(await collect(data, 'train'), 'n')).toEqual(Array.from({ length: 4100 }, (_, row) => row));
    await data.close();
  });

  it('has the same rows and row keys as with few columns, where a line is not UTF-8 in one that no signal has', async () => {
    const cell = (row: number) => (row % 3 === 1 ? Buffer.of(0xe9) : 'x');
    const narrow = Buffer.concat([
      Buffer.from('n,y,c0\n'),
      ...Array.from({ length: 7 }, (_, row) =>
        Buffer.concat([Buffer.from(`${row},${row % 2},`), Buffer.from(cell(row)), Buffer.from('\n')]),
      ),
    ]);
    const [few, many] = [
      await open(folder({ 'a.csv': narrow }), plan, { maxBadFraction: 1 }),
      await open(folder({ 'a.csv': wide(7, cell) }), plan, { maxBadFraction: 1, memoryMb: 1024 }),
    ];
    const chunks = await collect(many, 'train');
    expect(numbers(chunks, 'n')).toEqual([0, 2, 3, 5, 6]);
    expect(rowKeys(chunks)).toEqual(rowKeys(await collect(few, 'train')));
    expect(many.report.sample.map(({ file, row }) => `${file}:${row}`)).toEqual(['a.csv:3', 'a.csv:6']);
    await few.close();
    await many.close();
  });
});
