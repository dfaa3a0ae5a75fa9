/** What Spark SQL can't say of a spec is said on its span, before anything is written. */
import { expect, it } from 'vitest';
import { compile } from '../../../src/index.ts';
import { fine, folder } from '../../helpers/command.ts';

const spec = (signal: string, more = '') => `model m
data rows from "rows.jsonl" { time at  key id }
signal pin : hash_onehot(10)
${signal}
${more}group g { pin${more === '' ? ', seen' : ''} } -> 4
bottom { layers 4 }
tower all
head h on clicked
train { validate none }
`;

it.each([
  ['a field of a list of structs', spec('signal seen : hash_indexed(10) from rows.acted.pin'), 'signal seen'],
  [
    'the steps of signal',
    spec(
      'signal seen : sequence of hash_onehot(10) from rows.acted.pin',
      'sequence past { seen }\nread mood = mean(past) -> 4\n',
    ),
    'signal seen',
  ],
  [
    'the steps of signal',
    spec(
      'signal seen : sequence of hash_onehot(10) from past.pin',
      'sequence past from rows by user where clicked { seen }\nread mood = mean(past) -> 4\n',
    ),
    'signal seen',
  ],
])('%s', async (what, text, at) => {
  const rows = [0, 1, 2, 3].map((id) =>
    JSON.stringify({ id, at: `2026-01-0${id + 1}`, user: 1, pin: id, acted: [{ pin: 1 }], clicked: id % 2 }),
  );
  const dir = folder({ 'model.ads': text, 'rows.jsonl': `${rows.join('\n')}\n` });
  await fine(dir, 'profile', 'model.ads');
  expect((await compile('model.ads', { cwd: dir })).ok).toBe(true);
  const outcome = await compile('model.ads', { cwd: dir, targets: ['spark'] });
  expect(outcome.ok).toBe(false);
  const [found] = outcome.diagnostics.filter(({ code }) => code === 'ADS7015');
  expect(found?.message).toContain(`the target spark cannot express ${what}`);
  expect(text.slice(found!.span!.start - 'signal '.length, found!.span!.end)).toBe(at);
});
