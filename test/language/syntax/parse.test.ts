import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AdsParser } from '../../../src/language/syntax/parser/file.ts';
import { expectGolden } from '../../helpers/golden.ts';
import { only, parseText, withoutSpans } from '../../helpers/syntax.ts';
import { growth } from '../../helpers/cost.ts';

const flagship = readFileSync(new URL('fixtures/flagship.ads', import.meta.url), 'utf8');

test('the grammar is valid by Chevrotain’s own checks, which the product skips to start faster', () => {
  expect(() => new AdsParser(false)).not.toThrow();
});

test('the flagship spec reads without an error', () => {
  const { tree, diagnostics } = parseText(flagship);
  expect(diagnostics).toEqual([]);
  expect(tree.declarations.some((declaration) => declaration.broken)).toBe(false);
  expectGolden(
    'golden/syntax/flagship-tree.txt',
    tree.declarations.map((d) => `${JSON.stringify(withoutSpans(d))}\n`).join(''),
  );
});

test.each([
  ['a byte-order mark', `\ufeff${flagship}`],
  ['CRLF', flagship.replaceAll('\n', '\r\n')],
  ['CR', flagship.replaceAll('\n', '\r')],
  ['everything on one line', flagship.replaceAll(/\/\/.*/g, '').replaceAll('\n', ' ')],
  ['every token on its own line', flagship.replaceAll(/\/\/[^\n]*/g, '').replaceAll(/(?<=[^"\s])\s+(?=[^"\s])/g, '\n')],
])('white space never matters: %s', (_, text) => {
  const { tree, diagnostics } = parseText(text);
  expect(diagnostics).toEqual([]);
  const strip = (declarations: unknown) =>
    JSON.stringify(withoutSpans(declarations)).replaceAll(/"doc":(null|"[^"]*")/g, '"doc":null');
  expect(strip(tree.declarations)).toBe(strip(parseText(flagship).tree.declarations));
});

describe('names', () => {
  test.each(['signal', 'group', 'user', 'all', 'from', 'on', 'of', 'without', 'time', 'join', 'model'])(
    'a signal may be called %s',
    (word) => {
      const { diagnostics, tree } = parseText(
        `signal ${word} : onehot from ${word}\ngroup ${word} { ${word}, ${word} } -> 8\ncross ${word} = ${word} * ${word} -> 8\nhead ${word} on ${word}\ntower ${word} { layers 8 }\ntype ${word} = ${word}\nvariant ${word} { without group ${word} }`,
      );
      expect(diagnostics).toEqual([]);
      expect(tree.declarations.map((d) => d.kind)).toEqual([
        'signal',
        'group',
        'cross',
        'head',
        'tower',
        'type',
        'variant',
      ]);
    },
  );

  test('any name may be quoted, and quotes leave their trace only where a name could be a value', () => {
    expect(withoutSpans(only('signal', 'signal "a b" : "my type"("x") from "t 1"."c\\n2"'))).toMatchObject({
      name: { text: 'a b', quoted: true },
      format: { name: { text: 'my type', quoted: true }, args: [{ kind: 'string', value: 'x' }] },
      from: { kind: 'ref', path: [{ text: 't 1' }, { text: 'c\n2' }] },
    });
    expect(withoutSpans(only('head', 'head "h" on "the label" >= 4').label)).toMatchObject({
      kind: 'comparison',
      left: { path: [{ text: 'the label', quoted: true }] },
    });
    expect(withoutSpans(only('cross', 'cross c = "a" * b -> 8').expression)).toMatchObject({
      kind: 'product',
      factors: [{ path: [{ text: 'a' }] }, { path: [{ text: 'b' }] }],
    });
    expect(withoutSpans(only('cross', 'cross c = "a"').expression)).toMatchObject({
      kind: 'ref',
      path: [{ text: 'a', quoted: true }],
    });
  });

  test('letters of any script need no quotes', () => {
    expect(only('signal', 'signal größe_価格1 : onehot').name?.text).toBe('größe_価格1');
  });
});

describe('values', () => {
  const value = (text: string) => withoutSpans(only('train', `train { x ${text} }`).block!.options[0]!.values);

  test.each([
    ['0', { value: 0, unit: null, unitKind: 'none' }],
    ['-1', { value: -1, unit: null, unitKind: 'none' }],
    ['0.05', { value: 0.05, unit: null, unitKind: 'none' }],
    ['1e-3', { value: 0.001, unit: null, unitKind: 'none' }],
    ['50k', { value: 50_000, unit: 'k', unitKind: 'count' }],
    ['1.5M', { value: 1_500_000, unit: 'M', unitKind: 'count' }],
    ['2G', { value: 2e9, unit: 'G', unitKind: 'count' }],
    ['5%', { value: 0.05, unit: '%', unitKind: 'fraction' }],
    ['29%', { value: 0.29, unit: '%', unitKind: 'fraction' }],
    ['512MB', { value: 512e6, unit: 'MB', unitKind: 'bytes' }],
    ['8KB', { value: 8000, unit: 'KB', unitKind: 'bytes' }],
    ['1GB', { value: 1e9, unit: 'GB', unitKind: 'bytes' }],
    ['1MiB', { value: 1048576, unit: 'MiB', unitKind: 'bytes' }],
    ['2GiB', { value: 2147483648, unit: 'GiB', unitKind: 'bytes' }],
    ['30s', { value: 30, unit: 's', unitKind: 'duration' }],
    ['1min', { value: 60, unit: 'min', unitKind: 'duration' }],
    ['6h', { value: 21600, unit: 'h', unitKind: 'duration' }],
    ['7d', { value: 604800, unit: 'd', unitKind: 'duration' }],
  ])('%s', (raw, expected) => {
    expect(value(raw)).toEqual([{ kind: 'number', ...expected, raw }]);
  });

  test.each(['0..50', '0 ..50', '0.. 50', '0\n..\n50'])('a range of whole numbers: %s', (text) => {
    expect(value(text)).toMatchObject([{ kind: 'range', low: { value: 0 }, high: { value: 50 } }]);
  });

  test('ranges of negative numbers, decimals and percentiles', () => {
    expect(value('-1..-0.5')).toMatchObject([{ kind: 'range', low: { value: -1 }, high: { value: -0.5 } }]);
    expect(value('p(1) .. p(99)')).toMatchObject([
      { kind: 'range', low: { kind: 'call', name: { text: 'p' } }, high: { args: [{ value: 99 }] } },
    ]);
  });

  test('lists, calls, products and comparisons', () => {
    expect(value('["a", b, 1, [2]]')).toMatchObject([
      { kind: 'list', items: [{ kind: 'string' }, { kind: 'ref' }, { kind: 'number' }, { kind: 'list' }] },
    ]);
    expect(value('[]')).toMatchObject([{ kind: 'list', items: [] }]);
    expect(value('hash(10%, user_id)')).toMatchObject([{ kind: 'call', args: [{ value: 0.1 }, { kind: 'ref' }] }]);
    expect(value('country * device, advertiser_id * hour')).toMatchObject([{ kind: 'product' }, { kind: 'product' }]);
    expect(value('a.b * c')).toMatchObject([
      { kind: 'product', factors: [{ path: [{ text: 'a' }, { text: 'b' }] }, { path: [{ text: 'c' }] }] },
    ]);
    for (const op of ['==', '!=', '<', '<=', '>', '>=']) {
      expect(value(`rating ${op} 4`)).toMatchObject([
        { kind: 'comparison', op, left: { path: [{ text: 'rating' }] }, right: { value: 4 } },
      ]);
    }
    expect(value('kind == "clicked"')).toMatchObject([
      { kind: 'comparison', right: { kind: 'string', value: 'clicked' } },
    ]);
  });

  test('escapes are those of JSON', () => {
    const text = String.raw`"\" \\ \/ \b\f\n\r\t \u00e9 \ud83d\ude00"`;
    expect(value(text)).toEqual([{ kind: 'string', value: JSON.parse(text) as string }]);
  });

  test('options follow each other without separators', () => {
    const { options } = only('sampling', 'sampling { base any keep 5% log unsampled correct batch { x 1 } }').block!;
    expect(options.map((option) => [option.name.text, option.values.length, option.block?.options.length])).toEqual([
      ['base', 1, undefined],
      ['keep', 1, undefined],
      ['log', 1, undefined],
      ['correct', 1, 1],
    ]);
  });
});

describe('declarations', () => {
  test('import', () => {
    expect(withoutSpans(only('import', 'import "./x.ads"'))).toMatchObject({ path: { value: './x.ads' }, names: null });
    expect(withoutSpans(only('import', 'import { a, "b c" } from "x.ads"'))).toMatchObject({
      names: [{ text: 'a' }, { text: 'b c' }],
    });
  });

  test('data', () => {
    const { statements } = only(
      'data',
      'data d from "a.csv" {\n join t from "b.csv" on a, b = c.d { as_of u }\n request x, y.z\n missing "", "null"\n header no\n}',
    );
    expect(withoutSpans(statements)).toMatchObject([
      {
        kind: 'join',
        name: { text: 't' },
        on: [{ left: { path: [{ text: 'a' }] }, right: null }, { right: { path: [{ text: 'c' }, { text: 'd' }] } }],
      },
      { kind: 'request', columns: [{ path: [{ text: 'x' }] }, { path: [{ text: 'y' }, { text: 'z' }] }] },
      { kind: 'option', keyword: { text: 'missing' }, option: { values: [{ value: '' }, { value: 'null' }] } },
      { kind: 'option', option: { name: { text: 'header' } } },
    ]);
  });

  test('sequence of', () => {
    expect(withoutSpans(only('signal', 'signal s : sequence of sequence of onehot(24)').format)).toMatchObject({
      name: { text: 'sequence' },
      of: { name: { text: 'sequence' }, of: { name: { text: 'onehot' }, of: null } },
    });
  });

  test('without', () => {
    const { body } = only('variant', 'variant v { without cross interest without bottom without signal "x y" }');
    expect(withoutSpans(body)).toMatchObject([
      { targetKind: { text: 'cross' }, target: { text: 'interest' } },
      { targetKind: { text: 'bottom' }, target: null },
      { targetKind: { text: 'signal' }, target: { text: 'x y' } },
    ]);
  });
});

describe('doc comments', () => {
  test('attach to the declaration or data statement below, over any white space and plain comments', () => {
    const { tree, diagnostics } = parseText(
      '/// The model.\n///\n///   Indented.\nmodel m\n// plain\n/// Rows.\n// more\n\ndata d from "x.csv" {\n  /// When.\n  time t\n  /// Users.\n  join u from "u.csv" on id\n}\nvariant v {\n  /// Small.\n  bottom { layers 8 }\n}\n//// not a doc\nsignal s : onehot',
    );
    expect(diagnostics).toEqual([]);
    const [model, data, variant, signal] = tree.declarations;
    expect(model!.doc).toBe('The model.\n\n  Indented.');
    expect(data!.doc).toBe('Rows.');
    expect(data!.kind === 'data' && data.statements.map((statement) => statement.doc)).toEqual(['When.', 'Users.']);
    expect(variant!.kind === 'variant' && variant.body[0]).toMatchObject({ doc: 'Small.' });
    expect(signal!.doc).toBeNull();
  });
});

test('a broken declaration is kept with what could be read, and spoils no other', () => {
  const { tree } = parseText('signl x : onehot(24)\nsignal y onehot from z\ngroup g { x, } -> 8\nsignal w : onehot;');
  expect(tree.declarations.map((d) => [d.kind, d.broken])).toEqual([
    // The word was mistyped, but all of it was understood.
    ['signal', false],
    ['signal', true],
    ['group', true],
    ['signal', false],
  ]);
  expect(withoutSpans(tree.declarations)).toMatchObject([
    { name: { text: 'x' }, format: { name: { text: 'onehot' } } },
    { name: { text: 'y' }, format: { name: { text: 'onehot' } }, from: { path: [{ text: 'z' }] } },
    { name: { text: 'g' }, members: [{ text: 'x' }], dim: { value: 8 } },
    { name: { text: 'w' } },
  ]);
});

describe('reading is linear', () => {
  const lines: Record<string, (i: number) => string> = {
    signals: (i) => `signal s_${i} : indexed(v${i}) from t.c${i} { max 50  keep last }`,
    'mistyped signals': (i) => `sgnal s_${i} ; : indexed(v${i}) { max 50, keep`,
    'groups without an end': (i) => `group g${i} { a b, "c`,
  };
  test.each(Object.keys(lines))('%s', (name) => {
    const spec = (n: number) => Array.from({ length: n }, (_, i) => lines[name]!(i)).join('\n');
    const texts = new Map([1250, 10_000].map((n) => [n, spec(n)]));
    // Eight times the text; quadratic would be 64 times the time.
    expect(growth((n) => parseText(texts.get(n)!), 1250, 10_000)).toBeLessThan(24);
  });
});
