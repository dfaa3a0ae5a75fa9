/** The example specs: each is right as it stands, says what it is, and shows what its README promises. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/language/semantics/index.ts';

const root = join(import.meta.dirname, '../../specs');
const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'model.ads')));

function checked(name: string) {
  const host = {
    readText: (path: string) => (path === 'model.ads' ? readFileSync(join(root, name, path), 'utf8') : null),
  };
  const { program, diagnostics } = check(host, 'model.ads');
  return { program, diagnostics: diagnostics.map((d) => `${d.code} ${d.message}`) };
}

it('all five are there', () => {
  expect(names).toEqual(['criteo', 'ipinyou', 'movielens', 'open-bandit', 'pinterest-ads']);
});

describe.each(names)('%s', (name) => {
  it('has not even a warning', () => {
    expect(checked(name).diagnostics).toEqual([]);
  });

  it('has a README that starts with what it shows', () => {
    const [title, , what] = readFileSync(join(root, name, 'README.md'), 'utf8').split('\n');
    expect(title).toBe(`# ${name}`);
    expect(what).toMatch(/^Shows /);
  });
});

describe('what the READMEs promise', () => {
  const model = (name: string) => checked(name).program!.base;

  it('pinterest-ads uses every signal format', () => {
    expect([...new Set(model('pinterest-ads').signals.map((signal) => signal.format))].sort()).toEqual([
      'continuous',
      'dense',
      'hash_indexed',
      'hash_onehot',
      'indexed',
      'onehot',
    ]);
  });

  it('pinterest-ads has its variants, each whole', () => {
    const { variants } = checked('pinterest-ads').program!;
    expect([...variants.keys()]).toEqual(['single_tower', 'no_interest']);
    expect(variants.get('single_tower')!.towers.map((tower) => tower.source)).toEqual([null]);
    expect(variants.get('no_interest')!.crosses.map((cross) => cross.name)).toEqual(['affinity', 'deep']);
  });

  it('movielens has two heads on one rating', () => {
    const heads = model('movielens').heads.map((head) => [
      head.name,
      head.label.column,
      head.label.op,
      head.label.value,
    ]);
    expect(heads).toEqual([
      ['liked', 'rating', '>=', 4],
      ['loved', 'rating', '==', 5],
    ]);
  });

  it('open-bandit gives a column two lengths by source', () => {
    const dense = model('open-bandit').signals.filter((signal) => signal.format === 'dense');
    expect(dense.map((signal) => [signal.column, signal.length, signal.sources])).toEqual([
      ['affinity', 34, ['men']],
      ['affinity', 46, ['women']],
    ]);
  });

  it('ipinyou holds out a file of its own', () => {
    expect(model('ipinyou').train.holdout).toEqual({ kind: 'files', glob: 'data/test.decoded.csv' });
  });

  it('criteo declares 39 signals by two types', () => {
    expect(model('criteo').signals).toHaveLength(39);
  });
});
