/** Rows as texts of the page: what is scored is what was shown. */
import { describe, expect, it } from 'vitest';
import { rowOfText, textOfRow } from '../../src/playground/row-text.ts';

describe('a row as text', () => {
  it('keeps the digits of long ids, alone and in lists, and all other values', () => {
    const row = {
      id: 9007199254740993n,
      pins: [9007199254740995n, 7, null, 'a"b'],
      'users.age': 3.5,
      map: { a: 1 },
      text: '9007199254740993',
      none: null,
    };
    const text = textOfRow(row);
    expect(text).toContain('  "id": 9007199254740993,\n  "pins": [9007199254740995,7,null,"a\\"b"]');
    expect(rowOfText(text)).toEqual(row);
    expect(rowOfText('{"n": 1}')).toEqual({ n: 1 });
  });

  it('of what is no JSON is refused', () => {
    for (const text of ['{"id": 9007199254740993', '{"id": }', '']) expect(() => rowOfText(text)).toThrow(SyntaxError);
  });
});
