/** What people write from habit, and the help that they get: found by writing specs from the tutorial and the messages alone. */
import { expect, it } from 'vitest';
import { check } from '../../../src/language/semantics/index.ts';

const rest = 'model m\nsignal x : onehot\ngroup g { x } -> 8\nhead h on y\ntower all { layers 8 }\n';

it.each([
  ['signal a : categorical', "did you mean 'onehot'?", "write 'onehot'"],
  ['signal a : Numeric', "did you mean 'continuous'?", "write 'continuous'"],
  ['signal a : multi_hot', "did you mean 'indexed'?", "write 'indexed'"],
  ['signal a : hash(10k)', "did you mean 'hash_onehot'?", "write 'hash_onehot'"],
  ['signal a : vector(64)', "did you mean 'dense'?", "write 'dense'"],
  ['bottom { 64, 32 }', 'a value stands behind the name of its option, as in layers 64, 32', null],
  ['bottom { [64, 32] }', 'a value stands behind the name of its option, as in layers 64, 32', null],
  ['tower { layers 16 }', "name the source that it is for, or 'all'", null],
  ['head click on label = 1', "a comparison is written '=='", "write '=='"],
  ['train { holdout 10% }', 'write random(10%)', "write 'random(10%)'"],
  ['train { holdout 1d }', 'write last(1d)', "write 'last(1d)'"],
  ['train { optimizer 0.001 }', 'write adam(0.001)', "write 'adam(0.001)'"],
])('%s', (line, hint, fix) => {
  const { diagnostics } = check({ readText: () => `${rest}${line}\n` }, 'model.ads');
  expect(diagnostics.find((d) => d.severity === 'error')).toMatchObject({
    hint,
    fix: fix === null ? null : { title: fix },
  });
});

it.each([
  ['signal a : onehot { top 1000, min_count 10, embed 4 }', 'signal a : onehot { top 1000 min_count 10 embed 4 }', 2],
  [
    'train { batch 64, holdout random(20%), optimizer adam(0.1), epochs 2 }',
    'train { batch 64 holdout random(20%) optimizer adam(0.1) epochs 2 }',
    3,
  ],
  ['bottom { layers 128, 64, norm batch, dropout 10% }', 'bottom { layers 128, 64 norm batch dropout 10% }', 2],
])('commas between options are all that is wrong with %s', (line, right, commas) => {
  const found = (text: string) =>
    check({ readText: () => `${rest}${text}\n` }, 'model.ads').diagnostics.filter((d) => d.severity === 'error');
  const errors = found(line);
  expect(errors.map((d) => d.code)).toEqual(Array.from({ length: commas }, () => 'ADS1022'));
  const edits = errors.flatMap((d) => d.fix!.edits).sort((a, b) => b.span.start - a.span.start);
  const fixed = edits.reduce(
    (text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
    `${rest}${line}\n`,
  );
  expect(fixed).toBe(`${rest}${right}\n`);
  expect(found(right)).toEqual([]);
});

it('a group without the size of its layer', () => {
  const { diagnostics } = check({ readText: () => `${rest}group more { x }\n` }, 'model.ads');
  expect(diagnostics.map((d) => d.message)).toContain(
    "expected '->' and the units of the group's layer, but found the end of the file",
  );
});
