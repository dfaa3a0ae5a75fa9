import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../src/data/error.ts';
import { resolveGlob } from '../../../src/data/files/glob.ts';
import { folder } from '../folder.ts';

const paths = (root: string, glob: string) => resolveGlob(root, glob).map((file) => file.path);

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return `${error.diagnostics[0]!.code} ${error.diagnostics[0]!.message}`;
    throw error;
  }
  return 'no error';
}

describe('resolving a glob', () => {
  const root = folder({
    'a.csv': 'x',
    'b.csv': 'x',
    'B.csv': 'x',
    'ab.csv': 'x',
    '.hidden.csv': 'x',
    'odd [1]{x}+.csv': 'x',
    'd/a.csv': 'x',
    'd/e/a.csv': 'x',
    'd/e/f/b.csv': 'x',
    'd/.git/a.csv': 'x',
  });

  it.each([
    ['a.csv', ['a.csv']],
    ['?.csv', ['B.csv', 'a.csv', 'b.csv']],
    ['a*.csv', ['a.csv', 'ab.csv']],
    ['d/**/*.csv', ['d/a.csv', 'd/e/a.csv', 'd/e/f/b.csv']],
    ['**/b.csv', ['b.csv', 'd/e/f/b.csv']],
    ['d/*/a.csv', ['d/e/a.csv']],
    ['./d/../a.csv', ['a.csv']],
    ['odd [1]{x}+.csv', ['odd [1]{x}+.csv']],
    ['.h*', ['.hidden.csv']],
  ])('%s gives files sorted by path', (glob, expected) => {
    expect(paths(root, glob)).toEqual(expected);
  });

  it('says when nothing matches, or when it is a folder', () => {
    expect(codeOf(() => paths(root, 'z/*.csv'))).toBe('ADS8001 no file matches "z/*.csv"');
    expect(codeOf(() => paths(root, 'd'))).toBe('ADS8003 cannot read d: it is a folder');
  });

  it('never leaves the root', () => {
    const other = folder({ 'secret.csv': 'x' });
    const inner = folder({ 'rows/a.csv': 'x' });
    symlinkSync(join(other, 'secret.csv'), join(inner, 'rows/link.csv'));
    symlinkSync(other, join(inner, 'linked'));
    symlinkSync(join(inner, 'rows'), join(inner, 'inside'));
    symlinkSync(join(inner, 'nowhere'), join(inner, 'broken.csv'));
    mkdirSync(join(inner, 'loop'));
    symlinkSync(inner, join(inner, 'loop/again'));
    for (const glob of ['../x.csv', 'rows/../../x.csv', '/etc/passwd', `${other}/secret.csv`])
      expect(codeOf(() => paths(inner, glob))).toMatch(/^ADS8002/);
    expect(codeOf(() => paths(inner, 'rows/*.csv'))).toBe('ADS8002 "rows/link.csv" leads outside the project root');
    expect(codeOf(() => paths(inner, 'linked/*.csv'))).toMatch(/^ADS8002/);
    expect(paths(inner, 'inside/a.csv')).toEqual(['inside/a.csv']);
    // `**` does not follow links, so a loop ends.
    expect(codeOf(() => paths(inner, 'loop/**/*.csv'))).toMatch(/^ADS8001/);
    expect(codeOf(() => paths(inner, 'broken.csv'))).toMatch(/^ADS8001/);
  });
});
