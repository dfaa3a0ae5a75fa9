/** `adsc fmt`: what is written, what is left alone, and exit codes. What the layout is: test/language/syntax/printer.test.ts. */
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAda } from '../../src/language/syntax/is-ada.ts';
import { adsc, fine, folder } from '../helpers/command.ts';

const untidy = '// mine\nmodel   m\nsignal  a:onehot   // why\n';
const tidy = '// mine\nmodel m\nsignal a : onehot  // why\n';
const ada = 'with Ada.Text_IO;\npackage Hello is\n   type  T is range 1 .. 2;\nend Hello;\n';
const text = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8');

describe('files and folders', () => {
  it('writes what needs it, and nothing else', async () => {
    const dir = folder({ 'a.ads': untidy, 'b.ads': tidy });
    const before = statSync(join(dir, 'b.ads')).mtimeMs;
    expect(await adsc(dir, ['fmt', 'a.ads', 'b.ads'])).toEqual({
      code: 0,
      out: '',
      err: 'formatted a.ads\n1 of 2 changed\n',
    });
    expect([text(dir, 'a.ads'), text(dir, 'b.ads')]).toEqual([tidy, tidy]);
    expect(statSync(join(dir, 'b.ads')).mtimeMs).toBe(before);
    expect(await adsc(dir, ['fmt', 'a.ads', '--quiet'])).toEqual({ code: 0, out: '', err: '' });
    expect(readdirSync(dir).sort()).toEqual(['a.ads', 'b.ads']);
  });

  it('reads folders, but for hidden ones and packages', async () => {
    const dir = folder({
      'x/y/a.ads': untidy,
      'x/notes.txt': untidy,
      '.git/b.ads': untidy,
      'node_modules/p/c.ads': untidy,
    });
    expect((await fine(dir, 'fmt', '.')).err).toBe(`formatted ${join('x', 'y', 'a.ads')}\n1 of 1 changed\n`);
    expect([text(dir, 'x/notes.txt'), text(dir, '.git/b.ads'), text(dir, 'node_modules/p/c.ads')]).toEqual([
      untidy,
      untidy,
      untidy,
    ]);
  });

  it('keeps permissions, and writes what a link names', async () => {
    const dir = folder({ 'real/a.ads': untidy });
    chmodSync(join(dir, 'real/a.ads'), 0o640);
    symlinkSync(join(dir, 'real/a.ads'), join(dir, 'link.ads'));
    await fine(dir, 'fmt', 'link.ads');
    expect(text(dir, 'real/a.ads')).toBe(tidy);
    expect(statSync(join(dir, 'real/a.ads')).mode & 0o777).toBe(0o640);
  });

  it("leaves Ada's files alone, which have the same suffix", async () => {
    const dir = folder({ 'hello.ads': ada, 'model.ads': untidy });
    expect((await fine(dir, 'fmt', '.')).err).toBe('formatted model.ads\n1 of 1 changed; 1 left out, which is Ada\n');
    expect(await adsc(dir, ['fmt', 'hello.ads'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('it is Ada, which has the same suffix') as string,
    });
    expect(text(dir, 'hello.ads')).toBe(ada);
  });

  it('formats what is not broken, and says what is', async () => {
    const dir = folder({ 'a.ads': 'model   m\nsignal  x  onehot\nsignal  y:onehot\n' });
    const { code, err } = await adsc(dir, ['fmt', 'a.ads']);
    expect(code).toBe(1);
    expect(err).toContain('--> a.ads:2:12');
    expect(text(dir, 'a.ads')).toBe('model m\nsignal  x  onehot\nsignal y : onehot\n');
  });

  it('one file that is not there, or no text, hides nothing of the others', async () => {
    const dir = folder({ 'a.ads': untidy, 'b.ads': 'PAR1\u0000' });
    const { code, err } = await adsc(dir, ['fmt', 'no.ads', 'b.ads', 'a.ads']);
    expect(code).toBe(3);
    expect(err).toContain('there is no "no.ads"');
    expect(err).toContain('could not read "b.ads": it is not UTF-8 text');
    expect(text(dir, 'a.ads')).toBe(tidy);
  });
});

describe('--check', () => {
  it('writes nothing and names the first line that would change', async () => {
    const dir = folder({ 'a.ads': untidy, 'b.ads': tidy });
    const { code, out, err } = await adsc(dir, ['fmt', '--check', '.']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error[ADS9012]: "a.ads" is not laid out as `adsc fmt` would\n  --> a.ads:2:1');
    expect(err).toContain('1 of 2 would change');
    expect(text(dir, 'a.ads')).toBe(untidy);
    expect((await fine(dir, 'fmt', '--check', 'b.ads')).err).toBe('0 of 1 would change\n');
  });

  it('for other programs', async () => {
    const dir = folder({ 'a.ads': untidy });
    expect(JSON.parse((await adsc(dir, ['fmt', '--check', 'a.ads', '--json'])).out)).toMatchObject({
      errors: 1,
      diagnostics: [{ code: 'ADS9012', place: { file: 'a.ads', line: 2 } }],
    });
    expect((await adsc(dir, ['fmt', '--check', 'a.ads', '--format', 'github'])).err).toMatch(
      /^::error file=a\.ads,line=2,/,
    );
  });
});

describe('--stdin', () => {
  const stdin = (input: string | Uint8Array, ...argv: string[]) =>
    adsc(folder(), ['fmt', '--stdin', ...argv], { stdin: input });

  it('a spec in, a spec out', async () => {
    expect(await stdin(untidy)).toEqual({ code: 0, out: tidy, err: '' });
    expect(await stdin('')).toEqual({ code: 0, out: '', err: '' });
    expect(await stdin('\ufeffmodel  m\r\n')).toEqual({ code: 0, out: '\ufeffmodel m\r\n', err: '' });
  });

  it('what is broken comes back as it was, with the error next to it', async () => {
    const { code, out, err } = await stdin('signal  x  onehot\nsignal  y:onehot\n');
    expect({ code, out }).toEqual({ code: 1, out: 'signal  x  onehot\nsignal y : onehot\n' });
    expect(err).toContain('--> standard input:1:12');
  });

  it('--check', async () => {
    expect(await stdin(untidy, '--check')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('error[ADS9012]') as string,
    });
    expect(await stdin(tidy, '--check')).toEqual({ code: 0, out: '', err: '' });
  });

  it('no text', async () => {
    expect(await stdin(Uint8Array.of(0xff, 0xfe, 0x6d, 0))).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringContaining('UTF-16') as string,
    });
  });
});

it('wrong usage', async () => {
  const dir = folder({ 'a.ads': tidy });
  expect(await adsc(dir, ['fmt'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('no files to format') as string,
  });
  expect(await adsc(dir, ['fmt', '--stdin', 'a.ads'])).toMatchObject({ code: 2 });
});

it.each<[string, boolean]>([
  [ada, true],
  ['-- a comment\npackage P is', true],
  ['\n  PACKAGE P is', true],
  ['private package P.Q is', true],
  ['generic\n type T is private;', true],
  ['model with', false],
  ['// with Ada;\nmodel m', false],
  ['use { a }', false],
  ['', false],
])('%j is Ada: %s', (first, expected) => expect(isAda(first)).toBe(expected));

it('every spec in specs/ is formatted', async () => {
  const { code, err } = await adsc(join(import.meta.dirname, '../..'), ['fmt', '--check', 'specs']);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^0 of \d+ would change\n$/) as string });
});
