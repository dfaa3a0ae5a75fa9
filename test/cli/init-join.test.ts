/** `adsc init --from … --join …`: the key and the side of a joined table are guessed, and its columns become signals. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adsc, csv, fine, folder } from '../helpers/command.ts';

const log = csv(
  ['clicked', 'user_id', 'item', 'age'],
  Array.from({ length: 400 }, (_, i) => [(i * 0.618) % 1 < 0.3 ? 1 : 0, `u${i % 40}`, 500 + (i % 30), i % 4]),
);
const users = csv(
  ['user_id', 'age', 'country'],
  Array.from({ length: 40 }, (_, i) => [`u${i}`, 20 + i, ['de', 'fr', 'it'][i % 3]!]),
);
const items = csv(
  ['id', 'price'],
  Array.from({ length: 35 }, (_, i) => [495 + i, (i * 37) % 11]),
);

it('by a column of one name, and by a column that holds the values of another', async () => {
  const dir = folder({ 'log.csv': log, 'users.csv': users, 'items.csv': items });
  const { err } = await fine(dir, 'init', '--from', 'log.csv', '--join', 'users.csv', '--join', 'items.csv');
  const text = readFileSync(join(dir, 'model.ads'), 'utf8').replaceAll(/ +/g, ' ');
  expect(text).toContain('join users from "users.csv" on user_id { side request }');
  expect(text).toContain('join items from "items.csv" on item = id { side candidate }');
  expect(err).toContain('whether "items.csv" is joined on "item" = "id": the values fit');
  // The log has an age of its own.
  expect(text).toMatch(/signal users_age : continuous from users\.age/);
  expect(text).toMatch(/signal country : onehot from users\.country/);
  expect(text).toMatch(/group user \{ user_id, age, users_age, country \}/);
  expect((await fine(dir, 'check', 'model.ads')).err).toBe('model.ads: no errors\n');
  await fine(dir, 'fmt', '--check', 'model.ads');
  // All rows find a partner: profile would warn of few matches.
  expect((await fine(dir, 'profile', 'model.ads')).err).not.toMatch(/^(warning|error)/m);
});

it('is refused where no key fits, where rows repeat, and where the table is in another project', async () => {
  const twice = `${users}u1,50,es\n`;
  const dir = folder({
    'a/log.csv': log,
    'a/twice.csv': twice,
    'a/other.csv': 'k,v\nx,1\ny,2\nz,3\n',
    'users.csv': users,
  });
  const a = join(dir, 'a');
  for (const [argv, message] of [
    [['--from', 'log.csv', '--join', 'twice.csv'], 'rows with the same "user_id"'],
    [['--from', 'log.csv', '--join', 'other.csv'], 'nothing says by which key "other.csv" is joined'],
    [['--from', 'log.csv', '--join', '../users.csv'], 'state a folder that holds all files and the spec by --root'],
    [['--join', 'twice.csv'], '--join goes with the file that --from names'],
  ] as const)
    expect(await adsc(a, ['init', ...argv]), argv.join(' ')).toMatchObject({
      code: 2,
      err: expect.stringContaining(message) as string,
    });
  expect(await adsc(a, ['init', '--from', 'log.csv', '--join', 'none.csv'])).toMatchObject({ code: 3 });
  await fine(a, 'init', '--from', 'log.csv', '--join', '../users.csv', '--root', '..');
});
