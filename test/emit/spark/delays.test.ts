/** Heads that wait for their events on an engine: labels, delays and bad rows are those of adsc, with heads before and after. */
import { describe, expect, it } from 'vitest';
import { folder } from '../../helpers/command.ts';
import { alike } from './alike.ts';
import { hasSpark, python, startSail } from './engines.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 0, 5);

/** Events at once, later, too late, after the end of the log; two without a time and one before its row. */
const rows = Array.from({ length: 500 }, (_, i) => {
  const at = START + Math.floor(i / 4) * 40 * MINUTE;
  const clicked = i % 3 === 0 ? 0 : 1;
  const bought = i % 31 === 0 ? null : clicked === 1 && i % 2 === 0 ? 1 : 0;
  const waits = [0, 1, 17 * MINUTE, 5 * HOUR, 24 * HOUR, 24 * HOUR + 1, 70 * HOUR][i % 7]!;
  const event = bought !== 1 || i === 100 || i === 202 ? null : i === 304 ? at - 1 : at + waits;
  return {
    id: i,
    at,
    user: i % 40,
    kind: i % 5 === 0 ? 'b' : 'a',
    price: (i % 17) / 4,
    clicked,
    bought,
    bought_at: event,
    kept: bought === 1 && i % 4 === 0 ? 1 : 0,
  };
});

const spec = (buy: string, more = '') => `model m
data log from "log.jsonl" {
  key id
  time at { unit ms }
  source kind { a, b }
  request user, at
}
signal price : continuous
signal past  : sequence of hash_onehot(9) from bought.user { embed 2 }
sequence bought from log by user where bought { past } { max 4 }
read mood = mean(bought) -> 4
group g { price } -> 4
bottom { layers 4 }
tower all
head click on clicked
head buy   on bought { after click  ${buy} }
head keep  on kept { after buy }
${more}
train { holdout last(20h)  validate random(10%) }
`;

const engines = [
  ['Sail', startSail],
  ...(hasSpark ? ([['Spark', () => Promise.resolve(null)]] as const) : []),
] as const;

describe.skipIf(python === null).each(engines)('delays on %s', (_, start) => {
  it.each(['', 'within 1d'])('buy { %s }', async (within) => {
    const log = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const dir = folder({ 'log.jsonl': log, 'model.ads': spec(`${within}  at bought_at  delay exponential`) });
    const err = await alike(dir, await start(), 497);
    expect(err).toContain('3 of 500 rows are bad and left out: 3 bad event time');
  });

  it('buy { within 1d }, which leaves out young rows, of a log that was thinned before they were', async () => {
    const log = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const sampled = 'sampling { base buy  keep 50%  log sampled }';
    const dir = folder({ 'log.jsonl': log, 'model.ads': spec('within 1d', sampled) });
    await alike(dir, await start(), 500);
  });
});
