import { expect, test } from 'vitest';
import { SourceFile } from '../../src/text/source.ts';

test('lines end with LF, CRLF or CR', () => {
  const file = new SourceFile('a.ads', 'a\nbb\r\nccc\rd');
  expect([0, 1, 2, 3].map((line) => file.lineText(line))).toEqual(['a', 'bb', 'ccc', 'd']);
  expect(file.positionAt(0)).toEqual({ line: 0, column: 0 });
  expect(file.positionAt(2)).toEqual({ line: 1, column: 0 });
  expect(file.positionAt(file.text.indexOf('ccc') + 1)).toEqual({ line: 2, column: 1 });
  expect(file.positionAt(file.text.length)).toEqual({ line: 3, column: 1 });
});

test('positions and offsets are each other’s inverse', () => {
  const file = new SourceFile('a.ads', 'signal\r\n日本\n\n😀x');
  for (let offset = 0; offset <= file.text.length; offset++)
    expect(file.offsetAt(file.positionAt(offset))).toBe(offset);
});
