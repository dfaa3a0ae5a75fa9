/** Maps are read for scoring as they are for training: in the log and in a joined table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fine, folder } from '../helpers/command.ts';
import { parquet } from '../data/folder.ts';

it.each(['likes', 'users.likes'])('%s of type MAP are scored', async (column) => {
  const root = folder({
    'model.ads': `model m
data log from "log.parquet" { join users from "users.parquet" on user }
signal taste : hash_indexed(100) from ${column} { pairs map  max 3 }
group g { taste } -> 4
bottom { layers 4 }
tower all { }
head y on y
train { epochs 1  validate none }
trees { count none }
`,
  });
  const map = "MAP {'a': i / 10.0, 'b': 1.0} AS likes";
  await parquet(root, {
    'log.parquet': `SELECT i % 10 AS user, i % 2 AS y, ${map} FROM range(200) t(i)`,
    'users.parquet': `SELECT i AS user, ${map} FROM range(10) t(i)`,
  });
  await fine(root, 'profile', 'model.ads', '--quiet');
  await fine(root, 'train', 'model.ads', '--id', 'a', '--quiet');
  await fine(root, 'predict', 'runs/a', '--output', 'scores.csv', '--quiet');
  // A header, and a line for each example.
  expect(readFileSync(join(root, 'scores.csv'), 'utf8').trim().split('\n')).toHaveLength(201);
});
