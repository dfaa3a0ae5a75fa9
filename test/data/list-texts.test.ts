/** Lists written as JSON in texts: the same ids and vectors as real lists, from every format, in training and in profile. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EncodedSignal } from '../../src/runtime/types.ts';
import { profile } from '../../src/data/profile/profile.ts';
import { signal, vocab } from '../helpers/checked.ts';
import { adsc } from '../helpers/command.ts';
import { vec } from '../helpers/plans.ts';
import { errorOf } from './errors.ts';
import { folder, parquet } from './folder.ts';
import { collect, head, open as openDataset, source } from './plans.ts';
import { checkedHead, program } from './programs.ts';

/** Texts, and the same list as DuckDB writes it; null: missing. */
const KEYS: readonly (readonly [text: string, list: string | null])[] = [
  ['["a", "b"]', "['a', 'b']"],
  [' [ "a" ]\t', "['a']"],
  ['[]', '[]'],
  ['null', null],
  ['["b", null, "a"]', "['b', NULL, 'a']"],
  ['["a|b", "x,y"]', "['a|b', 'x,y']"],
  ['["\\u00e9", "q\\"q"]', "['é', 'q\"q']"],
  ['["7.0"]', "['7.0']"],
];
const NUMBERS: readonly (readonly [string, string])[] = [
  ['[7, 8]', '[7, 8]'],
  ['[7.0]', '[7]'],
  ['[9007199254740993, 1]', '[9007199254740993, 1]'],
  ['[-0, 3]', '[0, 3]'],
];
const VECTORS: readonly (readonly [string, string | null])[] = [
  ['[1, 2.5]', '[1, 2.5]'],
  ['[-1e2,0]', '[-100, 0]'],
  ['null', null],
  [' ["3", "4"] ', '[3, 4]'],
];

const csv = (texts: readonly string[]) =>
  `x,y\n${texts.map((t, i) => `"${t.replaceAll('"', '""')}",${i % 2}\n`).join('')}`;
const jsonl = (texts: readonly string[]) => texts.map((x, i) => `${JSON.stringify({ x, y: i % 2 })}\n`).join('');
const select = (values: readonly (string | null)[], type: string) =>
  values.map((v, i) => `SELECT CAST(${v ?? 'NULL'} AS ${type}) AS x, ${i % 2} AS y`).join(' UNION ALL ');
const quoted = (texts: readonly string[]) => texts.map((t) => `'${t.replaceAll("'", "''")}'`);

const entries = ['a', 'b', 'a|b', 'x,y', 'é', 'q"q', '7.0', '7', '8', '9007199254740993', '1', '0', '3'];
const ids = (split: string | null) =>
  ({
    name: 'x',
    format: 'indexed',
    encoding: { kind: 'ids', vocab: 'v', max: 3, keep: 'first', pool: 'mean', split },
  }) as const;
const formats = {
  indexed: (split: string | null) =>
    ({ signals: [ids(split)], vocabs: [{ id: 'v', kind: 'file', of: entries }] }) as const,
  hash_indexed: (split: string | null) =>
    ({ signals: [{ ...ids(split), format: 'hash_indexed' }], vocabs: [{ id: 'v', kind: 'hash', of: 1000 }] }) as const,
  dense: () => ({ signals: [{ name: 'x', format: 'dense', encoding: vec({ length: 2 }) }], vocabs: [] }) as const,
};

async function files(cases: readonly (readonly [string, string | null])[], type: string): Promise<string> {
  const texts = cases.map(([text]) => text);
  const root = folder({ 't.csv': csv(texts), 't.jsonl': jsonl(texts) });
  await parquet(root, {
    't.parquet': select(quoted(texts), 'VARCHAR'),
    'real.parquet': select(
      cases.map(([, list]) => list),
      type,
    ),
  });
  return root;
}

const TEXTS = ['t.csv', 't.jsonl', 't.parquet'];
const primary = (path: string) => ({
  primary: source('rows', path, { format: path.slice(path.indexOf('.') + 1) as 'csv' }),
});

async function encoded(
  root: string,
  path: string,
  parts: ReturnType<(typeof formats)['indexed' | 'hash_indexed' | 'dense']>,
): Promise<{ x: EncodedSignal[]; bad: unknown }> {
  const dataset = await openDataset(root, { ...parts, heads: [head('y')], data: primary(path) }, { cacheDir: null });
  const chunks = await collect(dataset, 'train', { shuffle: false });
  const said = dataset.diagnostics.filter((d) => d.code === 'ADS8020').map((d) => d.message);
  await dataset.close();
  return { x: chunks.map((chunk) => chunk.signals['x']!), bad: said };
}

describe('lists as JSON in texts', () => {
  const kinds = [
    ['texts', KEYS, 'VARCHAR[]'],
    ['whole numbers', NUMBERS, 'BIGINT[]'],
  ] as const;
  for (const [what, cases, type] of kinds) {
    it.each(['indexed', 'hash_indexed'] as const)(
      `%s: lists of ${what} have the ids of real lists, with and without split`,
      async (format) => {
        const root = await files(cases, type);
        const real = await encoded(root, 'real.parquet', formats[format](null));
        expect(real.bad).toEqual([]);
        for (const path of TEXTS) {
          expect(await encoded(root, path, formats[format](null))).toEqual(real);
          const whole = await files(
            cases.filter(([text]) => text !== 'null'),
            type,
          );
          for (const split of [',', '|'])
            expect(await encoded(whole, path, formats[format](split))).toEqual(
              await encoded(whole, 'real.parquet', formats[format](null)),
            );
        }
      },
    );

    it(`lists of ${what} give the vocabulary and the figures of real lists`, async () => {
      const root = await files(cases, type);
      const found = async (path: string) => {
        const checked = program({
          signals: [signal('x', { format: 'indexed', vocab: 'v' })],
          vocabs: [vocab('v', 'file', null, 4)],
          heads: [checkedHead('y')],
          data: primary(path),
        });
        const { lock, vocabFiles, diagnostics } = await profile(checked, root);
        return [lock.signals, [...vocabFiles], diagnostics];
      };
      const real = await found('real.parquet');
      for (const path of TEXTS) expect(await found(path)).toEqual(real);
    });
  }

  it('dense: texts have the vectors of real lists, in training and in profile', async () => {
    const root = await files(VECTORS, 'DOUBLE[]');
    const checked = (path: string) =>
      program({
        signals: [signal('x', { format: 'dense', length: 2 })],
        heads: [checkedHead('y')],
        data: primary(path),
      });
    const [real, { lock }] = [
      await encoded(root, 'real.parquet', formats.dense()),
      await profile(checked('real.parquet'), root),
    ];
    expect(real.bad).toEqual([]);
    for (const path of TEXTS) {
      expect(await encoded(root, path, formats.dense())).toEqual(real);
      expect((await profile(checked(path), root)).lock.signals).toEqual(lock.signals);
    }
  });

  it.each(["['a', 'b']", '{a,b}', '{"a","b"}', '["a", "b', "('a', 'b')", '[a, b]', '["a",]', '[["a"', '["a"]["b"]'])(
    '%s is no list with split: refused with examples, never parts of it as keys',
    async (text) => {
      const root = folder({ 't.csv': csv(Array.from({ length: 20 }, () => text)) });
      const said = await errorOf(encoded(root, 't.csv', formats.indexed(',')));
      expect(said).toContain(
        "ADS8038 | 20 of 20 values of signal 'x' are written in a way that is not read | t.csv, row 1: ",
      );
      expect(said).toContain('as JSON');
      const checked = program({
        signals: [signal('x', { format: 'indexed', vocab: 'v', split: ',' })],
        vocabs: [vocab('v', 'file', null, 4)],
        heads: [checkedHead('y')],
        data: primary('t.csv'),
      });
      expect(await errorOf(profile(checked, root))).toBe(said);
    },
  );

  it('a text of other tags is split as ever: brackets around one of several, parentheses around all', async () => {
    const root = folder({ 't.csv': csv(['[new]|sale', '(no genres listed)', '{x}|y', 'a|b]']) });
    const checked = program({
      signals: [signal('x', { format: 'indexed', vocab: 'v', split: '|' })],
      vocabs: [vocab('v', 'file', null, 4)],
      heads: [checkedHead('y')],
      data: primary('t.csv'),
    });
    const { vocabFiles } = await profile(checked, root);
    expect([...vocabFiles.values()].join('').trim().split('\n').sort()).toEqual(
      ['(no genres listed)', '[new]', 'a', 'b]', 'sale', 'y', '{x}'].sort(),
    );
  });

  it('lists and objects within a list are bad elements, of texts as of JSON', async () => {
    const root = folder({
      't.csv': csv(['["a"]', '[["a"], {"b": 1}, "b"]', '[1.5]']),
      'real.jsonl': '{"x":["a"],"y":0}\n{"x":[["a"],{"b":1},"b"],"y":1}\n{"x":[1.5],"y":0}\n',
    });
    const real = await encoded(root, 'real.jsonl', formats.indexed(null));
    expect(real.bad).toEqual([
      "3 of 3 values of signal 'x' are bad and count as missing: they are not what its format says",
    ]);
    expect(await encoded(root, 't.csv', formats.indexed(null))).toEqual(real);
  });

  it('texts that a format can not read: what is proposed is what they look like', async () => {
    const root = folder({
      'words.csv': csv(['ios', 'web', 'tv', 'ios']),
      'bars.csv': csv(['a|b', 'c', 'a|d|e']),
      'semicolons.csv': csv(['a;b', 'c;d', 'x']),
      'numbers.csv': csv(['7', '8', '9']),
    });
    const said = async (path: string, format: string) => {
      const spec = `model m\ndata d from "${path}"\nsignal x : ${format}\ngroup g { x } -> 2\ntower all\nhead y on y\ntrain { validate none }\n`;
      writeFileSync(join(root, 'model.ads'), spec);
      const { out, err } = await adsc(root, ['profile', 'model.ads']);
      return out + err;
    };
    for (const path of ['words.csv', 'numbers.csv']) {
      expect(await said(path, 'indexed')).toContain('look like one id each, and indexed takes lists: use `onehot`, or');
      expect(await said(path, 'hash_indexed(9)')).toContain('hash_indexed takes lists: use `hash_onehot`, or');
    }
    expect(await said('bars.csv', 'indexed')).toContain('say what separates the elements, here probably `split "|"`');
    expect(await said('semicolons.csv', 'indexed')).toContain('here probably `split ";"`');
    for (const format of ['continuous', 'dense(2)']) {
      expect(await said('words.csv', format)).toContain('its texts look like ids, which `onehot` reads\n');
      expect(await said('bars.csv', format)).toContain('lists of ids, which `indexed { split "|" }` reads\n');
    }
    expect(await said('words.csv', 'onehot(3)')).toContain('which `onehot` reads without a number of values\n');
    // What was proposed is taken.
    for (const format of ['onehot', 'hash_onehot(9)']) expect(await said('words.csv', format)).not.toMatch(/error|bad/);
    expect(await said('bars.csv', 'indexed { split "|" }')).not.toMatch(/error|bad/);
  });

  it('plain texts without split: the error says what to state, with examples', async () => {
    const root = folder({
      't.csv': csv(['a|b', 'c', 'a,b']),
      'm.csv': csv([...Array.from({ length: 18 }, () => '["a"]'), 'a|b', 'c']),
    });
    await parquet(root, { 't.parquet': "SELECT 'a|b' AS x, 1 AS y" });
    const checked = (path: string) =>
      program({
        signals: [signal('x', { format: 'indexed', vocab: 'v' })],
        vocabs: [vocab('v', 'file', null, 4)],
        heads: [checkedHead('y')],
        data: primary(path),
      });
    for (const path of ['t.csv', 't.parquet'])
      expect(await errorOf(profile(checked(path), root))).toMatch(
        /^ADS8006 \| .*say what separates the elements, (such as|here probably) `split "\|"`, or write the lists as JSON, \["a", "b"\]; if each text is one id, use `onehot` \| t\..*, row 1: "a\|b"/,
      );
    // Some are lists: the others are shown.
    const said = await errorOf(profile(checked('m.csv'), root));
    expect(said).toBe(
      'ADS8038 | 2 of 20 values of signal \'x\' are written in a way that is not read | m.csv, row 19: "a|b"; m.csv, row 20: "c"; a list in a text is read as JSON, ["a", "b"] or [7, 8], or split at a text that the signal states: `split "|"`',
    );
    expect(await errorOf(encoded(root, 'm.csv', formats.indexed(null)))).toBe(said);
    expect(await errorOf(encoded(root, 't.csv', formats.hash_indexed(null)))).toMatch(
      /^ADS8038 \| 3 of 3 .*`split "\|"`$/,
    );
  });
});
