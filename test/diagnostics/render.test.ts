import { describe, expect, test } from 'vitest';
import { diagnostic, guessedFix, type Diagnostic } from '../../src/diagnostics/index.ts';
import { displayLine, displayWidth } from '../../src/diagnostics/render/columns.ts';
import { render, type RenderFormat } from '../../src/diagnostics/render/index.ts';
import { SourceFile, type Span } from '../../src/text/source.ts';
import { goldenDirectory } from '../helpers/golden.ts';

const golden = goldenDirectory('golden/render');

const source = new SourceFile(
  'specs/model.ads',
  [
    'signal price : continuous',
    'signal 価格\t: onehot { squash\tlog }',
    '',
    'group ad {',
    '  prise,',
    '  price',
    '} -> 8',
    'tower 😀 { }',
    '',
  ].join('\n'),
);
const other = new SourceFile('specs/other.ads', '// shared\r\nsignal price : onehot\r\n');
const files = new Map([source, other].map((file) => [file.path, file]));

/** The first place of a text in a file. */
function spanOf(text: string, file = source): Span {
  const start = file.text.indexOf(text);
  return { file: file.path, start, end: start + text.length };
}

const semicolons = new SourceFile('specs/semicolons.ads', 'signal a : onehot;\n'.repeat(6));
files.set(semicolons.path, semicolons);

const cases: Record<string, Diagnostic[]> = {
  'many-alike': Array.from({ length: 6 }, (_, i) => {
    const start = (semicolons.lineStarts[i] ?? 0) + 17;
    return diagnostic('ADS1005', { file: semicolons.path, start, end: start + 1 }, { text: ';' });
  }),
  'one-place': [
    diagnostic(
      'ADS2001',
      spanOf('prise'),
      { kind: 'signal', name: 'prise' },
      { hint: "did you mean 'price'?", fix: guessedFix(spanOf('prise'), 'price') },
    ),
  ],
  'two-places': [
    diagnostic(
      'ADS2002',
      spanOf('price', source),
      { kind: 'signal', name: 'price' },
      {
        related: [
          { span: spanOf('価格'), message: 'another one here' },
          { span: spanOf('price', other), message: 'first declared here' },
        ],
      },
    ),
  ],
  'tabs-and-wide-characters': [
    diagnostic('ADS1009', spanOf('squash'), { option: 'squash' }),
    diagnostic('ADS1009', spanOf('log'), { option: 'log' }),
    diagnostic('ADS1001', spanOf('{ }'), { expected: 'an option', found: "'}'" }),
  ],
  'several-lines': [
    diagnostic('ADS1013', { ...spanOf('group'), end: source.text.indexOf('} -> 8') + 6 }, { word: 'group' }),
  ],
  'same-line': [
    diagnostic(
      'ADS1017',
      spanOf('{ squash'),
      { open: '{' },
      { related: [{ span: spanOf('log'), message: 'the last word' }] },
    ),
  ],
  'end-of-file': [
    diagnostic(
      'ADS1001',
      { file: source.path, start: source.text.length, end: source.text.length },
      { expected: "'}'", found: 'the end of the file' },
    ),
  ],
  'no-place': [diagnostic('ADS9001', null, { message: 'a thing' }, { hint: 'first line\nsecond line' })],
  'unread-file': [diagnostic('ADS1003', { file: 'gone.ads', start: 5, end: 9 }, {})],
  warning: [
    diagnostic('ADS1018', spanOf('tower'), {}),
    diagnostic('ADS1018', spanOf('group'), {}),
    diagnostic('ADS1003', spanOf('->'), {}),
  ],
};

describe.each<RenderFormat>(['pretty', 'json', 'sarif', 'github'])('%s', (format) => {
  test.each(Object.keys(cases))('%s', (name) => {
    const text = render(cases[name]!, files, { format, color: false });
    golden.expect(`${name}.${format}.${format === 'json' || format === 'sarif' ? 'json' : 'txt'}`, text);
  });
});

test('colours change nothing but colours', () => {
  const all = Object.values(cases).flat();
  const plain = render(all, files, { format: 'pretty', color: false });
  const colored = render(all, files, { format: 'pretty', color: true });
  expect(colored).not.toBe(plain);
  // eslint-disable-next-line no-control-regex
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('nothing to say', () => {
  expect(render([], files, { format: 'pretty', color: false })).toBe('');
  expect(render([], files, { format: 'github', color: false })).toBe('');
  expect(JSON.parse(render([], files, { format: 'json', color: false }))).toEqual({
    errors: 0,
    warnings: 0,
    diagnostics: [],
  });
  expect(JSON.parse(render([], files, { format: 'sarif', color: false })).runs[0].results).toEqual([]);
});

test('control characters of a source, a name or a path never reach the terminal', () => {
  const path = 'a\u001b]0;x\u0007.ads';
  const evil = new SourceFile(path, 'signal "\u001b[2J\u202e\u0085x" : onehot // \u009b1m\u0000');
  const span = { file: path, start: 7, end: 15 };
  const d = diagnostic(
    'ADS2001',
    span,
    { kind: 'signal', name: '\u001b[31m' },
    {
      hint: 'say \u001b[0m',
      fix: { title: '\u0007', edits: [{ span, newText: '\u001b[1m' }], applicability: 'guess' },
      related: [{ span, message: '\r\u001b' }],
    },
  );
  for (const known of [new Map([[path, evil]]), new Map<string, SourceFile>()]) {
    // eslint-disable-next-line no-control-regex
    expect(render([d], known, { format: 'pretty', color: false })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/,
    );
  }
});

test('a very long line is shown around its mark', () => {
  const long = new SourceFile('long.ads', `signal x : onehot { values [${'"aaaaaaaa", '.repeat(400)}"b"] }`);
  const start = long.text.indexOf('"b"');
  const text = render(
    [diagnostic('ADS1003', { file: 'long.ads', start, end: start + 3 }, {})],
    new Map([[long.path, long]]),
    { format: 'pretty', color: false },
  );
  const lines = text.split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(160);
  const [code, marks] = [lines.find((line) => line.startsWith(' 1 |'))!, lines.find((line) => line.includes('^'))!];
  expect(code.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('"b"');
});

test('GitHub: the escapes that its runner undoes', () => {
  const d = diagnostic('ADS1009', { file: 'a,b:c%.ads', start: 0, end: 1 }, { option: '100%' }, { hint: 'x\r\ny' });
  expect(render([d], new Map(), { format: 'github', color: false })).toBe(
    "::error file=a%2Cb%3Ac%25.ads,title=ADS1009%3A option without a value::option '100%25' has no value%0Ahelp: x%0D%0Ay\n",
  );
});

test('display columns', () => {
  expect(displayWidth('日本')).toBe(4);
  expect(displayWidth('e\u0301')).toBe(1);
  expect(displayWidth('👩‍👩‍👧')).toBe(2);
  expect(displayLine('\ta\tb').text).toBe('    a   b');
  expect(displayLine('\ta\tb').columns).toEqual([0, 4, 5, 8, 9]);
});
