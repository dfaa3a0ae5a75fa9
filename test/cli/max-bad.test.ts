/** `profile --max-bad`: how many bad rows are let pass, as other commands that read data have it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const SPEC = `model shop
data log from "log.csv"
signal device : onehot
group all { device } -> 4
tower all
head click on clicked
`;
/** One row of twenty has no label that is one. */
const rows = Array.from({ length: 200 }, (_, i) => [
  'ab'[i % 2]!,
  i % 20 === 0 ? 'maybe' : String(i % 3 === 0 ? 1 : 0),
]);
const log = () => folder({ 'model.ads': SPEC, 'log.csv': csv(['device', 'clicked'], rows) });

it('leaves bad rows out and counts them where no limit is given', async () => {
  const { err } = await fine(log(), 'profile', 'model.ads');
  expect(err).toMatch(/warning\[ADS8009\]: 10 of 200 rows are bad and were left out.*\n.*unless --max-bad/);
});

it('stops beyond the limit, and writes no lock', async () => {
  const dir = log();
  const { code, err } = await adsc(dir, ['profile', 'model.ads', '--max-bad', '0.04']);
  expect([code, err]).toEqual([3, expect.stringContaining('10 of 200 rows are bad, more than 4 %')]);
  expect(existsSync(join(dir, 'model.lock.json'))).toBe(false);
});

it('says nothing of what training will do with rows that were let pass', async () => {
  const { err } = await fine(log(), 'profile', 'model.ads', '--max-bad', '0.05');
  expect(err).toContain('ADS8009');
  expect(err).not.toContain('--max-bad');
});

it('lists that are not in step pass as well where so many bad rows do', async () => {
  const spec = `model shop
data log from "log.jsonl"
signal topics : indexed { weights amounts }
group all { topics } -> 4
tower all
head click on clicked
`;
  const lines = Array.from({ length: 100 }, (_, i) =>
    JSON.stringify({ topics: ['a', 'b'], amounts: i % 10 === 0 ? [1] : [1, 2], clicked: i % 2 }),
  );
  const dir = folder({ 'model.ads': spec, 'log.jsonl': `${lines.join('\n')}\n` });
  const refused = await adsc(dir, ['profile', 'model.ads']);
  expect([refused.code, refused.err]).toEqual([3, expect.stringContaining('ADS8073')]);
  await fine(dir, 'profile', 'model.ads', '--max-bad', '0.2');
});
