/** What a new profile changes: boundaries, constants, keys. Two locks that were written by hand, of one spec. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/language/semantics/index.ts';
import { compile, diff } from '../../src/index.ts';
import type { Lock } from '../../src/ir/lock.ts';
import { sha256 } from '../../src/ir/sha256.ts';
import { fine, folder, write } from '../helpers/command.ts';
import { lockFor } from '../helpers/lock.ts';
import { memoryHost } from '../helpers/memory-host.ts';
import { valueOf } from '../helpers/outcome.ts';

const spec = `model m
data log from "log.csv"
signal age   : continuous { embed 3 }
signal price : continuous { normalize zscore  embed none }
signal city  : onehot { embed 2 }
group g { age, price, city } -> 4
tower all { layers 4 }
head click on clicked
train { batch 64  epochs 1 }
variant large { tower all { layers 9 } }
baseline lr
`;
const { program } = check(memoryHost({ 'm.ads': spec }), 'm.ads');
const fixture = lockFor(program!);
type Texts = Record<string, string>;

/** A project whose lock was changed, with the texts of its vocabularies. */
function project(change: (lock: Lock) => unknown, vocab: Texts = {}): Texts {
  const files: Texts = { 'm.ads': spec, ...Object.fromEntries(fixture.files), ...vocab };
  return { ...files, 'm.lock.json': JSON.stringify(change(fixture.lock)) };
}
const withNumbers = (lock: Lock, name: string, change: object): Lock => ({
  ...lock,
  signals: { ...lock.signals, [name]: { ...lock.signals[name]!, ...change } },
});
const before = project((lock) => lock);

async function changesTo(after: Texts): Promise<unknown[]> {
  const dir = folder();
  write(dir, Object.fromEntries(Object.entries(before).map(([path, text]) => [`old/${path}`, text])));
  write(dir, Object.fromEntries(Object.entries(after).map(([path, text]) => [`new/${path}`, text])));
  const { changes } = valueOf(await diff('old/m.lock.json', 'new/m.lock.json', { cwd: dir }));
  return changes.map(({ name, what, serving, weights: { keep, equal, parameters } }) => [
    name,
    what,
    serving,
    keep,
    equal,
    parameters,
  ]);
}

describe('two locks of a spec', () => {
  it('that are the same', async () => {
    expect(await changesTo(before)).toEqual([]);
  });

  it('constants of zscore: an affine map of two kernel rows by four, missing flag included', async () => {
    const transform = { squash: 'none', clip: [1, 99], normalize: { kind: 'zscore', mean: 60, std: 30 }, reason: '' };
    const after = project((lock) => withNumbers(lock, 'price', { transform }));
    expect(await changesTo(after)).toEqual([
      ['price', 'normalize', 'compatible', 'refit', true, { kept: 8, fresh: 0, dropped: 0 }],
    ]);
  });

  it('boundaries of a number in bins: eight rows of three numbers, read off the old ones', async () => {
    const quantiles = [0.1, 1, 5, 25, 40, 75, 95, 99, 99.9];
    const after = project((lock) =>
      withNumbers(lock, 'age', { numeric: { ...lock.signals['age']!.numeric, quantiles } }),
    );
    expect(await changesTo(after)).toEqual([
      ['age', 'embed', 'compatible', 'interpolate', false, { kept: 24, fresh: 0, dropped: 0 }],
    ]);
  });

  it('keys that came and went, found by their names', async () => {
    // a0 to a4 before; a2 is gone, b0 is new: 2 reserved rows and 4 of keys stay, of 2 numbers each.
    const [path] = [...fixture.files.keys()];
    const text = 'b0\na4\na3\na1\na0\n';
    const vocabs = { 'signal.city': { entries: 5, file: path!, sha256: sha256(text), coverage: 0.9 } };
    const after = project((lock) => ({ ...lock, vocabs }), { [path!]: text });
    expect(await changesTo(after)).toEqual([
      ['city', null, 'compatible', 'remap', false, { kept: 12, fresh: 2, dropped: 2 }],
    ]);
  });
});

describe('a vocabulary that has grown', () => {
  const [path] = [...fixture.files.keys()];
  const withKeys = (text: string) => {
    const entries = text.trim().split('\n').length;
    const vocabs = { 'signal.city': { entries, file: path!, sha256: sha256(text), coverage: 0.9 } };
    return project((lock) => ({ ...lock, vocabs }), { [path!]: text });
  };
  // Five keys before, in rows of 2 numbers, and 2 reserved rows.
  const all = { kept: 14, fresh: 0, dropped: 0 };

  it.each([
    ['keys at the end', 'a0\na1\na2\na3\na4\nb0\nb1\n', 'grow', true, { ...all, fresh: 4 }],
    ['forgotten keys, whose rows stay', 'a0\n\\-a1\n\\-a2\na3\na4\n', 'grow', false, all],
    ['both', 'a0\n\\-a1\na2\na3\na4\nb0\n', 'grow', false, { ...all, fresh: 2 }],
    ['a rebuild without a forgotten key', 'a4\na0\na2\na3\n', 'remap', false, { kept: 12, fresh: 0, dropped: 2 }],
  ])('%s', async (_, text, keep, equal, parameters) => {
    expect(await changesTo(withKeys(text))).toEqual([['city', null, 'compatible', keep, equal, parameters]]);
  });

  it('says what becomes of requests with them', async () => {
    const dir = folder();
    const at = (name: string, texts: Texts) =>
      write(dir, Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${name}/${file}`, text])));
    at('old', withKeys('a0\n\\-a1\na2\na3\na4\n'));
    at('new', withKeys('a0\na1\n\\-a2\n\\-a3\na4\nb0\n'));
    const { changes } = valueOf(await diff('old/m.lock.json', 'new/m.lock.json', { cwd: dir }));
    expect(changes).toHaveLength(1);
    expect(changes[0]!.message).toBe('5 keys → 6: 1 new, 2 forgotten, 1 back');
    expect(changes[0]!.reason).toBe(
      'the old keys keep their rows; a new one starts as the row of out-of-vocabulary values, which it was until now; requests with a forgotten key are scored as out of vocabulary from now on, and its row stays; a key that is back has the row that it had',
    );
  });

  it('loses nothing that requests have where a rebuild drops keys that were forgotten already', async () => {
    const dir = folder();
    const at = (name: string, texts: Texts) =>
      write(dir, Object.fromEntries(Object.entries(texts).map(([file, text]) => [`${name}/${file}`, text])));
    at('old', withKeys('a0\n\\-a1\na2\n'));
    at('new', withKeys('a2\na0\n'));
    const { changes } = valueOf(await diff('old/m.lock.json', 'new/m.lock.json', { cwd: dir }));
    expect(changes.map(({ message, weights: { keep, equal } }) => [message, keep, equal])).toEqual([
      ['3 keys → 2: 1 gone', 'remap', true],
    ]);
  });
});

describe('builds next to specs', () => {
  it('without a lock, what only it knows is no change', async () => {
    const dir = folder();
    write(dir, before);
    await fine(dir, 'compile', 'm.ads', '-o', 'build');
    write(dir, { 'bare/m.ads': spec });
    const { out } = await fine(dir, 'diff', 'build', 'bare/m.ads');
    expect(out).toContain('no change: ');
    expect(out).toContain('bare/m.ads: no lock states all of its sizes and constants');
  });

  it('a baseline is compared with nothing', async () => {
    const dir = folder();
    write(dir, before);
    valueOf(await compile('m.ads', { cwd: dir, baseline: 'lr', out: 'lr' }));
    const refused = await diff('lr', 'm.ads', { cwd: dir });
    expect(refused.ok || refused.diagnostics.map(({ message }) => message)).toEqual([
      '"lr" can not be compared: it is the baseline lr: models are compared, baselines are not',
    ]);
  });

  it('a variant is compared with that variant', async () => {
    const dir = folder();
    write(dir, before);
    await fine(dir, 'compile', 'm.ads', '-o', 'build', '--variant', 'large');
    expect((await fine(dir, 'diff', 'm.ads', 'build')).out).toContain('no change');
    expect((await fine(dir, 'diff', 'build', 'm.ads')).out).toContain('no change');
    const other = valueOf(await diff('build', 'm.ads', { cwd: dir, variant: null }));
    expect(other.changes.map(({ message }) => message)).toEqual(['layers 9 → 4']);
    const own = valueOf(await diff('m.ads', 'm.ads', { cwd: dir, variant: 'large' }));
    expect(own.same).toBe(true);
    const none = await diff('m.ads', 'm.ads', { cwd: dir, variant: 'small' });
    expect(none.ok || none.diagnostics.map(({ code }) => code)).toEqual(['ADS7012']);
  });
});
