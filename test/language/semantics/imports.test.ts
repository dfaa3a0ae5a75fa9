import { describe, expect, test } from 'vitest';
import { check } from '../../../src/language/semantics/index.ts';
import { checkText, modelOf, wrongWith } from './helpers.ts';

const lib = 'type money = continuous { squash log }\nsignal price : money\nsignal cost : money\n';
const rest = 'model m\nhead h on y\n';

describe('imports', () => {
  test('of a whole file, and of what that imports', () => {
    const model = modelOf({
      'model.ads': `import "a.ads"\n${rest}group g { price, cost } -> 8`,
      'a.ads': 'import "lib/b.ads"',
      'lib/b.ads': lib,
    });
    expect(model.signals).toHaveLength(2);
  });

  test('of chosen names only: what they need is chosen as well', () => {
    expect(
      modelOf({ 'model.ads': `import { price, money } from "b.ads"\n${rest}group g { price } -> 8`, 'b.ads': lib })
        .signals,
    ).toHaveLength(1);
    const { diagnostics } = checkText({
      'model.ads': `import { price } from "b.ads"\n${rest}group g { price } -> 8`,
      'b.ads': lib,
    });
    expect(diagnostics).toMatchObject([
      {
        code: 'ADS4001',
        span: { file: 'b.ads' },
        hint: 'b.ads declares it, but it is not among the names that are imported',
      },
    ]);
  });

  test('of one file by two ways is one import', () => {
    const files = {
      'model.ads': `import "a.ads"\nimport "b.ads"\nimport { price } from "./x/../b.ads"\n${rest}group g { price, cost } -> 8`,
      'a.ads': 'import "b.ads"',
      'b.ads': lib,
    };
    expect(wrongWith(files)).toEqual([]);
  });

  test('a clash names both places', () => {
    const { diagnostics } = checkText({
      'model.ads': `import "a.ads"\n${rest}signal price : onehot\ngroup g { price } -> 8`,
      'a.ads': 'signal price : continuous',
    });
    expect(diagnostics).toMatchObject([
      { code: 'ADS2002', span: { file: 'model.ads' }, related: [{ span: { file: 'a.ads' } }] },
    ]);
  });

  test('a cycle names every file on it', () => {
    const { diagnostics } = checkText({
      'model.ads': 'import "a.ads"\nmodel m',
      'a.ads': 'import "b.ads"',
      'b.ads': 'import "c.ads"',
      'c.ads': 'import "a.ads"',
    });
    const cycle = diagnostics.find((d) => d.code === 'ADS2007')!;
    expect(cycle).toMatchObject({ span: { file: 'c.ads' }, message: 'c.ads and a.ads import each other' });
    expect(cycle.related.map(({ span }) => span.file)).toEqual(['a.ads', 'b.ads']);
  });

  test('a file that fails silences the names that it may have had', () => {
    expect(wrongWith({ 'model.ads': `import "gone.ads"\n${rest}group g { price } -> 8` })).toEqual([
      'ADS2005 cannot read "gone.ads"',
    ]);
    expect(wrongWith({ 'model.ads': `import { price } from "gone.ads"\n${rest}group g { price } -> 8` })).toEqual([
      'ADS2005 cannot read "gone.ads"',
    ]);
  });

  test('the host is asked for nothing outside of the root, whatever a spec says', () => {
    const asked: string[] = [];
    const evil = [
      '../x',
      '/etc/passwd',
      'a/../../x',
      'C:\\\\x',
      'c:/x',
      'file:///etc/passwd',
      './../../x',
      '..',
      'a\\\\..\\\\..\\\\x',
      '\\u0000',
    ];
    const text = `model m\n${evil.map((path) => `import "${path}"`).join('\n')}\nimport "sub/../ok.ads"`;
    const { diagnostics } = check(
      { readText: (path) => (asked.push(path), path === 'sub/model.ads' ? text : null) },
      'sub/model.ads',
    );
    expect(
      asked.every((path) => !path.startsWith('/') && !path.split('/').includes('..') && !path.includes('\\')),
    ).toBe(true);
    expect(asked).toContain('sub/ok.ads');
    expect(diagnostics.filter((d) => d.code === 'ADS2006').length).toBeGreaterThanOrEqual(8);
  });

  test('a host that throws is a file that is not there', () => {
    const host = {
      readText: (): string => {
        throw new Error('no');
      },
    };
    expect(check(host, 'model.ads').diagnostics).toMatchObject([{ code: 'ADS2013', span: null }]);
  });

  test('texts of an editor stand in for files', () => {
    const { program } = check({ readText: () => 'nonsense' }, 'model.ads', {
      text: new Map([['model.ads', `${rest}signal a : onehot\ngroup g { a } -> 8`]]),
    });
    expect(program!.base.signals).toHaveLength(1);
  });

  test('a long chain of files', () => {
    const files: Record<string, string> = { 'model.ads': `import "f0.ads"\n${rest}group g { a } -> 8` };
    for (let i = 0; i < 5000; i++) files[`f${i}.ads`] = i === 4999 ? 'signal a : onehot' : `import "f${i + 1}.ads"`;
    expect(wrongWith(files)).toEqual([]);
  });
});
