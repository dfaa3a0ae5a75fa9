/** Rows of a window, as a step of `adsc run` asks an engine for them: those of adsc with the same window, with steps from before it. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBuild } from '../../../src/bundle/load-build.ts';
import { openWindow } from '../../../src/data/relation/open-window.ts';
import { dataOf } from '../../../src/ir/members.ts';
import { fine, folder } from '../../helpers/command.ts';
import { differences } from './compare.ts';
import { hasSpark, job, python, startSail } from './engines.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 0, 5);
const DAYS = 4;
const A_DAY = 120;

/** Four days, a file each. Events of a day come on the same day, on later ones, and after the log. One row of a day is there again; one has no time. */
const day = (of: number) =>
  Array.from({ length: A_DAY }, (_, i) => {
    const n = of * A_DAY + i;
    const at = START + of * 24 * HOUR + Math.floor(i / 3) * 36 * MINUTE;
    const clicked = n % 3 === 0 ? 0 : 1;
    const bought = clicked === 1 && n % 2 === 0 ? 1 : 0;
    const waits = [0, 1, 17 * MINUTE, 5 * HOUR, 12 * HOUR, 12 * HOUR + 1, 70 * HOUR][n % 7]!;
    return {
      id: n,
      at: n === 200 ? null : at,
      user: n % 11 === 0 ? 'heavy' : `u${n % 25}`,
      item: n % 13 === 0 ? null : `i${(n * 11) % 23}`,
      price: (n % 17) / 4,
      clicked,
      bought,
      bought_at: bought === 1 ? at + waits : null,
      kept: bought === 1 && n % 4 === 0 ? 1 : 0,
    };
  });

const spec = (holdout: string, delay: string) => `model m
data log from "log/*.jsonl" {
  key id
  time at { unit ms }
  request user, at
}
vocab items { top 12  embed 4 }
signal price : continuous
signal item  : onehot(items)
signal past_item : sequence of onehot(items) from past.item
signal past_age  : sequence of continuous from age(past.at) { embed 2 }
signal got_item  : sequence of hash_onehot(9) from got.item { embed 2 }
sequence past from log by user where clicked { past_item, past_age } { max 3 }
sequence got from log by user where bought { got_item } { max 4 }
read mood = mean(past) -> 4
read had = last(got) -> 4
group g { price, item } -> 8
bottom { layers 4 }
tower all
head click on clicked
head buy   on bought { after click  within 12h  at bought_at${delay} }
head keep  on kept { after buy  within 6h }
train { holdout ${holdout}  validate newest(10%) }
`;

const engines = [
  ['Sail', startSail],
  ...(hasSpark ? ([['Spark', () => Promise.resolve(null)]] as const) : []),
] as const;

describe.skipIf(python === null).each(engines)('rows of a window on %s', (_, start) => {
  describe.each([
    ['delays', 'last(5h)', '  delay exponential'],
    ['young rows', 'newest(20%)', ''],
  ])('with %s', (_name, holdout, delay) => {
    let dir = '';
    beforeAll(async () => {
      dir = folder({
        'model.ads': spec(holdout, delay.length > 0 ? delay : '').replace(delay.length > 0 ? '' : '  at bought_at', ''),
        ...Object.fromEntries(
          Array.from({ length: DAYS }, (_day, d): [string, string] => {
            const rows = day(d);
            return [`log/${d}.jsonl`, [...rows, rows[7]!].map((row) => `${JSON.stringify(row)}\n`).join('')];
          }),
        ),
      });
      await fine(dir, 'profile', 'model.ads');
      await fine(dir, 'compile', 'model.ads', '--target', 'spark');
    });

    it.each([
      ['the first', null, 26 * HOUR],
      ['one between', 24 * HOUR - 1, 50 * HOUR],
      ['one within a file', 30 * HOUR, 41 * HOUR + 12 * MINUTE],
      ['all', null, 100 * HOUR],
    ])('%s', async (_window, from, to) => {
      const [after, until] = [from === null ? null : START + from, START + to];
      const output = join(dir, 'encoded');
      rmSync(output, { recursive: true, force: true });
      const bounds = ['--after', String(after ?? -1), '--until', String(until)];
      const args = ['encode', '--output', output, '--root', dir, '--max-bad', '1', ...bounds];
      const end = await job(join(dir, 'build'), args, await start());
      expect(end.code, end.err).toBe(0);
      const build = await loadBuild(join(dir, 'build'));
      if (Array.isArray(build)) throw new Error(build[0]!.message);
      const window = await openWindow({ root: dir, data: dataOf(build.plan), after, until });
      const { rows, found } = await differences(dir, join(dir, 'build'), output, 1, window);
      expect(found).toEqual([]);
      const inside = Array.from({ length: DAYS }, (_day, d) => day(d))
        .flat()
        .filter(({ at }) => at !== null && (after === null || at > after) && at < until);
      expect(rows).toBe(inside.length);
      const about = JSON.parse(readFileSync(join(output, '_adsc.json'), 'utf8')) as { rows: Record<string, number> };
      expect(about.rows['holdout']).toBeGreaterThan(0);
    });
  });
});
