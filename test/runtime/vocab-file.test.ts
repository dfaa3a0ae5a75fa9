import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatVocab, parseVocab } from '../../src/runtime/index.ts';
import { count } from '../helpers/full.ts';

describe('vocabulary files', () => {
  it('plain entries are plain lines; what would be misread is escaped', () => {
    expect(formatVocab(['a b', ' x ', '"q"', 'a\tb', 'c:\\d', 'two\nlines', '\ud800', '\u{1f9ea}', ''])).toBe(
      'a b\n x \n"q"\na\\tb\nc:\\\\d\ntwo\\nlines\n\\ud800\n\u{1f9ea}\n\n',
    );
  });

  it('reads back any set of entries, through UTF-8', () => {
    const entry = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 5 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom('', '\ufeff', '\ufeffx', '\\', '"', '\r', 'a\r', '\n', '\u2028', '__proto__'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(entry, { maxLength: 12 }), (entries) => {
        const bytes = new TextEncoder().encode(formatVocab(entries));
        expect(parseVocab(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))).toEqual({
          entries,
          keys: entries,
          tolerated: [],
        });
      }),
      { seed: 5, numRuns: count(200, 1000) },
    );
  });

  it('keeps the line of a forgotten key, whatever the key is', () => {
    const keys = ['a', '-b', '\\-c', 'd\n', ''];
    const text = formatVocab(keys, ['a', null, '\\-c', null, null]);
    expect(text).toBe('a\n\\--b\n\\\\-c\n\\-d\\n\n\\-\n');
    expect(parseVocab(text)).toEqual({ entries: ['a', null, '\\-c', null, null], keys, tolerated: [] });
    expect(parseVocab('a\n\\-a\n')).toEqual({ error: '"a" is there already, on line 1', line: 2 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary', maxLength: 4 }), fc.boolean()), {
          selector: ([key]) => key,
        }),
        (drawn) => {
          const all = drawn.map(([key]) => key);
          const entries = drawn.map(([key, live]) => (live ? key : null));
          expect(parseVocab(formatVocab(all, entries))).toEqual({ entries, keys: all, tolerated: [] });
        },
      ),
      { seed: 6, numRuns: count(200, 1000) },
    );
  });

  it('tolerates a byte-order mark, Windows line ends and a missing last line end, and says so', () => {
    expect(parseVocab('\ufeffa\r\nb')).toEqual({
      entries: ['a', 'b'],
      keys: ['a', 'b'],
      tolerated: ['a byte-order mark', 'Windows line ends'],
    });
    expect(parseVocab('')).toEqual({ entries: [], keys: [], tolerated: [] });
  });

  it('names the line of a mistake', () => {
    expect(parseVocab('a\nb\na\n')).toEqual({ error: '"a" is there already, on line 1', line: 3 });
    expect(parseVocab('a\n\n\n')).toEqual({ error: '"" is there already, on line 2', line: 3 });
    expect(parseVocab('a\nc:\\dir\n')).toMatchObject({ line: 2, error: expect.stringContaining('backslash') });
    expect(parseVocab('a\tb\n')).toMatchObject({ line: 1, error: expect.stringContaining('control characters') });
  });
});
