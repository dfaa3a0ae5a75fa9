/** One wrong value is one error, whatever the option: nothing is said of what it would have been needed for. */
import { expect, test } from 'vitest';
import { check } from '../../../src/language/semantics/index.ts';
import type { Declaration, Option } from '../../../src/language/syntax/ast.ts';
import { parse } from '../../../src/language/syntax/parse.ts';
import { SourceFile } from '../../../src/text/source.ts';
import { meaningfulSpec } from '../../helpers/meaningful-spec.ts';
import { memoryHost } from '../../helpers/memory-host.ts';

const WRONG = ['[p(1) .. p(2)]', '-7q', 'zzz_unknown', '"some text"', '-5%', '1000d', '4 .. 5', 'zz.y', 'zz(3)', '-1'];
/** Specs with an option are many; so often each is tried. */
const EACH = 2;

test('a wrong value of an option is at most one error', () => {
  const tried = new Map<string, number>();
  const several: string[] = [];
  for (let seed = 1; seed < 150; seed++) {
    const text = meaningfulSpec(seed);
    if (errorsOf(text).length > 0) continue;
    for (const { declaration, option } of optionsOf(text)) {
      const [first] = option.values;
      const last = option.values.at(-1);
      const key = `${declaration.kind} ${option.name.text}`;
      const times = tried.get(key) ?? 0;
      if (first === undefined || last === undefined || times === EACH) continue;
      tried.set(key, times + 1);
      for (const wrong of WRONG) {
        const errors = errorsOf(text.slice(0, first.span.start) + wrong + text.slice(last.span.end));
        if (errors.length > 1) several.push(`${key} ${wrong}: ${errors.join(' | ')}`);
      }
    }
  }
  expect(several).toEqual([]);
  expect(tried.size).toBeGreaterThan(80);
});

test('a value that the signal of a bias cannot serve is one error', () => {
  const text = `model shop
data rows from "rows.csv" { columns clicked, position, price }
signal position : onehot(3) { serve 7 }
signal price : continuous
bias { signals position }
group g { price } -> 8
head click on clicked
`;
  expect(errorsOf(text)).toEqual(["ADS4007 'serve' can't be 7: the values are the integers 0 to 2"]);
  expect(errorsOf(text.replace(' { serve 7 }', ''))).toEqual(["ADS6005 bias signal 'position' has no 'serve' value"]);
});

function errorsOf(text: string): string[] {
  return check(memoryHost({ 'm.ads': text }), 'm.ads', {})
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => `${code} ${message}`);
}

function optionsOf(text: string): { declaration: Declaration; option: Option }[] {
  const found: { declaration: Declaration; option: Option }[] = [];
  const look = (value: unknown, declaration: Declaration): void => {
    if (value === null || typeof value !== 'object') return;
    if ('options' in value && Array.isArray(value.options))
      for (const option of value.options as Option[]) found.push({ declaration, option });
    for (const inner of Object.values(value)) look(inner, declaration);
  };
  for (const declaration of parse(new SourceFile('m.ads', text)).tree.declarations) look(declaration, declaration);
  return found;
}
