/** What Spark SQL can't say of a spec is said on its span, before anything is written. */
import { expect, it } from 'vitest';
import { compile } from '../../../src/index.ts';
import { fine, folder } from '../../helpers/command.ts';

const spec = (signal: string) => `model m
data rows from "rows.csv" { time at  key id }
signal pin : hash_onehot(10)
${signal}
group g { pin, seen } -> 4
bottom { layers 4 }
tower all
head h on clicked
train { validate none }
`;

it.each([
  [
    "a field of 'acted', which signal 'seen' reads: its lists are written as texts",
    spec('signal seen : hash_indexed(10) from rows.acted.pin'),
    'signal seen',
  ],
  [
    "the weights of signal 'seen', which stand in another table",
    spec('signal seen : hash_indexed(10) from rows.pins { weights users.scores }').replace(
      'key id',
      'key id  join users from "users.csv" on user { side candidate }',
    ),
    'signal seen',
  ],
])('%s', async (what, text, at) => {
  const rows = [0, 1, 2, 3].map((id) => `${id},2026-01-0${id + 1},1,${id},"[1, 2]","[{""pin"": 1}]",${id % 2}`);
  const dir = folder({
    'model.ads': text,
    'rows.csv': ['id,at,user,pin,pins,acted,clicked', ...rows, ''].join('\n'),
    'users.csv': 'user,scores\n1,"[0.5, 2]"\n',
  });
  await fine(dir, 'profile', 'model.ads');
  expect((await compile('model.ads', { cwd: dir })).ok).toBe(true);
  const outcome = await compile('model.ads', { cwd: dir, targets: ['spark'] });
  expect(outcome.ok).toBe(false);
  const [found] = outcome.diagnostics.filter(({ code }) => code === 'ADS7015');
  expect(found?.message).toContain(`the target spark cannot express ${what}`);
  expect(text.slice(found!.span!.start - 'signal '.length, found!.span!.end)).toBe(at);
});
