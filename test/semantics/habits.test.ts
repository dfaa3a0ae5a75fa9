/** What people write from habit, and the help that they get: found by writing specs from the tutorial and the messages alone. */
import { expect, it } from 'vitest';
import { check } from '../../src/semantics/index.ts';

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
  ['head click on label = 1', "a comparison is written '=='", null],
  ['train { holdout 10% }', 'write random(10%)', "write 'random(10%)'"],
  ['train { holdout 1d }', 'write last(1d)', "write 'last(1d)'"],
  ['train { optimizer 0.001 }', 'write adam(0.001)', "write 'adam(0.001)'"],
])('%s', (line, hint, fix) => {
  const { diagnostics } = check({ readText: () => `${rest}${line}\n` }, 'model.ads');
  expect(diagnostics.find((d) => d.severity === 'error')).toMatchObject({ hint, fix: fix === null ? null : { title: fix } });
});

it('a group without the size of its layer', () => {
  const { diagnostics } = check({ readText: () => `${rest}group more { x }\n` }, 'model.ads');
  expect(diagnostics.map((d) => d.message)).toContain("expected '->' and the units of the group's layer, but found the end of the file");
});
