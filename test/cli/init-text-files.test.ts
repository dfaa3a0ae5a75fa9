/** `adsc init --from` on files as others write them: their separators, their NaN, first lines that name nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

/** Spread over the rows without a pattern: the fractional part of a multiple of the golden ratio. */
const spread = (i: number, salt = 0) => (i * 0.618_033_988_75 + salt * 0.271) % 1;
const clicked = (i: number) => (spread(i, 7) < 0.3 ? 1 : 0);

/** A spec from one file, which checks clean. */
async function guessed(data: string): Promise<string> {
  const dir = folder({ 'x.csv': data });
  await fine(dir, 'init', '--from', 'x.csv');
  expect((await fine(dir, 'check', 'model.ads')).err).toBe('model.ads: no errors\n');
  await fine(dir, 'fmt', '--check', 'model.ads');
  return readFileSync(join(dir, 'model.ads'), 'utf8');
}

describe('--from', () => {
  it.each([';', '\t', '|'])('columns between which the file has %j, with and without a header', async (separator) => {
    const line = (i: number) => [spread(i).toFixed(4), ['a', 'b'][i % 2], clicked(i)].join(separator);
    const rows = Array.from({ length: 300 }, (_, i) => line(i)).join('\n');
    const text = await guessed(`${['price', 'kind', 'clicked'].join(separator)}\n${rows}\n`);
    expect(text).toMatch(
      new RegExp(`delimiter +${JSON.stringify(JSON.stringify(separator)).slice(1, -1).replace('|', '\\|')}`),
    );
    expect(text).toMatch(/signal price : continuous/);
    expect(text).toMatch(/head click on clicked/);
    const bare = await guessed(`${rows}\n`);
    expect(bare).toMatch(/delimiter [\s\S]*header +no[\s\S]*columns +c1, c2, c3/);
  });

  it('NaN and infinities among numbers are missing values', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => [
      i % 7 === 0 ? 'NaN' : i % 11 === 0 ? '-inf' : spread(i).toFixed(4),
      i % 5 === 0 ? 'Infinity' : 1 + (i % 4),
      i % 2 === 0 ? 'inf' : 'NaN',
      clicked(i),
    ]);
    const text = await guessed(csv(['price', 'stars', 'none', 'clicked'], rows));
    expect(text).toMatch(/signal price +: continuous +\/\/ numbers from 0\.\d+ to (0\.\d+|1)$/m);
    expect(text).toMatch(/signal stars +: continuous +\/\/ whole numbers with 4 values$/m);
    expect(text).toContain('// none: it has no values');
  });

  it('a label with one value, and a name that a first line of data does not give', async () => {
    const one = csv(
      ['x', 'y'],
      [
        [1.5, 1],
        [2.5, 1],
        [3.5, 1],
      ],
    );
    const dir = folder({
      'one.csv': one,
      'bare.csv': one.replace('x,y\n', ''),
      'twice.csv': one.replace('x,y', 'x,x'),
    });
    for (const [file, message] of [
      ['one.csv', 'column "y" has one value in all rows, and a label has two'],
      ['bare.csv', 'its first line holds a number, or a text twice, so it counts as data'],
      ['twice.csv', 'its first line holds a number, or a text twice, so it counts as data'],
    ] as const)
      expect(await adsc(dir, ['init', '--from', file, '--label', 'y']), file).toMatchObject({
        code: 2,
        err: expect.stringContaining(message) as string,
      });
  });
});
