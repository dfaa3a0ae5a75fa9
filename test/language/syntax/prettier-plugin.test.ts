/** The Prettier plugin, run by Prettier. */
import { readFileSync } from 'node:fs';
import * as prettier from 'prettier';
import { expect, test } from 'vitest';
import * as plugin from '../../../src/prettier-plugin.ts';
import { formatText } from '../../../src/language/syntax/format-text.ts';
import { randomSpec } from '../../helpers/random-spec.ts';

const format = (text: string, options: prettier.Options = {}) =>
  prettier.format(text, { filepath: 'model.ads', plugins: [plugin], ...options });

test('writes what adsc fmt writes, by the suffix of the file', async () => {
  const flagship = readFileSync(new URL('fixtures/flagship.ads', import.meta.url), 'utf8');
  expect(await format(flagship)).toBe(formatText('model.ads', flagship).text);
  for (let seed = 0; seed < 100; seed++) {
    const text = randomSpec(seed)
      .replace(/^\ufeff/, '')
      .replaceAll('\r\n', '\n');
    expect(await format(text), `randomSpec(${seed})`).toBe(formatText('model.ads', text).text);
  }
});

test('what is broken stays, and nothing is thrown', async () => {
  expect(await format('signal  a  onehot  \nsignal  b:onehot')).toBe('signal  a  onehot\nsignal b : onehot\n');
});

test('line ends as Prettier is told', async () => {
  expect(await format('model  m\r\nbias{ // why\r\nsignals a}\r\n', { endOfLine: 'lf' })).toBe(
    'model m\nbias {  // why\n  signals a\n}\n',
  );
  expect(await format('model  m\nbias{signals a}', { endOfLine: 'crlf' })).toBe('model m\r\nbias { signals a }\r\n');
});

test('specs in Markdown', async () => {
  expect(await format('# A\n\n```ads\nmodel   m\n```\n', { filepath: 'README.md' })).toBe(
    '# A\n\n```ads\nmodel m\n```\n',
  );
});

test('--check agrees', async () => {
  const options = { filepath: 'model.ads', plugins: [plugin] };
  expect(await prettier.check('model  m\n', options)).toBe(false);
  expect(await prettier.check('model m\n', options)).toBe(true);
});
