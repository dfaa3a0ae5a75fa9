/** Steps of a log of JSON Lines are counted by what they say, not by how JSON writes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fine, folder } from '../../helpers/command.ts';

it('keys of texts have no quotes', async () => {
  const rows = Array.from({ length: 40 }, (_, i) =>
    JSON.stringify({
      at: 1_700_000_000_000 + i * 1000,
      user: i % 2,
      item: ['a', 'é"', null, 'c'][i % 4],
      clicked: i % 3 === 0,
    }),
  );
  const dir = folder({
    'm.ads': `model m
data log from "log.jsonl" { time at { unit ms }  request user, at }
signal user      : hash_onehot(10) { embed 2 }
signal past_item : sequence of onehot from past.item { embed 2 }
sequence past from log by user { past_item } { max 5 }
read mood = mean(past) -> 4
group g { user } -> 4
bottom { layers 4 }
tower all
head h on clicked
train { holdout newest(10%)  validate none }
`,
    'log.jsonl': `${rows.join('\n')}\n`,
  });
  await fine(dir, 'profile', 'm.ads');
  const lock = JSON.parse(readFileSync(join(dir, 'm.lock.json'), 'utf8')) as {
    signals: { past_item: { top: { value: string }[]; list: { nulls: number } } };
  };
  expect(lock.signals.past_item.top.map(({ value }) => value).sort()).toEqual(['a', 'c', 'é"']);
  expect(lock.signals.past_item.list.nulls).toBeGreaterThan(0);
});
