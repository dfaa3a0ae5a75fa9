/** Ranks of dcn, masknet and senet: what `adsc diff` says of a change, and what the predictions do, on weights at random. */
import { describe, expect, it } from 'vitest';
import { diff } from '../../src/index.ts';
import { folder } from '../helpers/command.ts';
import { valueOf } from '../helpers/outcome.ts';
import { migratePair, partOf } from './models.ts';

const spec = (cross: string, more = '') => `model m
data log from "log.csv"
signal price : continuous { clip 0 .. 100  normalize minmax  embed none }
signal item  : hash_onehot(100) { embed 4 }
signal hour  : onehot(24) { embed 2 }
group g { price, item } -> 6
group h { hour } -> 4
group k { hour } -> 3
${cross}
${more}bottom { layers 8 }
tower all { layers 4 }
head click on clicked
`;
const dcn = (options: string) => spec(`cross x = dcn(g, h) { layers 2  ${options} }`);
const rows = Array.from({ length: 20 }, (_, i) => ({ price: (i * 13) % 90, item: `item${i % 7}`, hour: (5 * i) % 24 }));

/** A layer of rank r of a cross of width 10 has 2 · 10 · r weights and 10 biases. */
describe('the rank of a dcn', () => {
  it.each([
    [
      'more',
      'rank 2',
      'rank 4',
      'widen=',
      [100, 80, 0],
      { 'cross.x/layer.0/down': 'widen 20/40', 'cross.x/layer.1/up': 'zero 20/40' },
    ],
    ['fewer', 'rank 4', 'rank 2', 'narrow', [100, 0, 80], { 'cross.x/layer.0/down': 'narrow 20/20' }],
    ['none any more', 'rank 2', '', 'refit=', [220, 0, 0], { 'cross.x/layer.0/kernel': 'refit 100/100' }],
    ['for the first time', '', 'rank 2', 'fresh', [0, 100, 220], { 'cross.x/layer.0/down': 'fresh 0/20' }],
  ] as const)('%s', async (_, before, after, verdict, counts, parts) => {
    const dir = folder({ 'old.ads': dcn(before), 'new.ads': dcn(after) });
    const { changes } = valueOf(await diff('old.ads', 'new.ads', { cwd: dir }));
    expect(changes.map(({ kind, name, what }) => [kind, name, what])).toEqual([['cross', 'x', 'rank']]);
    const { keep, equal, parameters } = changes[0]!.weights;
    expect([`${keep}${equal ? '=' : ''}`, parameters]).toEqual([
      verdict,
      { kept: counts[0], fresh: counts[1], dropped: counts[2] },
    ]);
    const pair = await migratePair(dcn(before), dcn(after), rows);
    if (verdict.endsWith('=')) expect(pair.moved).toBeLessThan(1e-6);
    else expect(pair.moved).toBeGreaterThan(1e-4);
    for (const [name, expected] of Object.entries(parts)) expect([name, partOf(pair, name)]).toEqual([name, expected]);
  });
});

describe('weights of other parts stay, and predictions with them', () => {
  it.each([
    ['a dcn of low rank', 'cross x = dcn(g, h) { rank 3 }'],
    ['masknet', 'cross x = masknet(g, h) -> 5 { layers 3 }'],
    ['senet', 'cross x = senet(g, h)'],
  ])('%s', async (_, cross) => {
    const wider = spec(cross).replace('tower all { layers 4 }', 'tower all { layers 7 }');
    const pair = await migratePair(spec(cross), wider, rows);
    expect(pair.moved).toBeLessThan(1e-6);
    const own = pair.report.parts.filter(({ name }) => name.startsWith('cross.x/'));
    expect(own.map(({ action }) => action)).toEqual(own.map(() => 'same'));
  });

  it('a dcn of low rank over a wider group', async () => {
    const of = (width: number) => spec('cross x = dcn(g, h) { rank 3 }').replace('-> 4', `-> ${width}`);
    const pair = await migratePair(of(4), of(6), rows);
    expect(pair.moved).toBeLessThan(1e-6);
  });

  it('a senet with an operand more, whose gates read the ones of before', async () => {
    const pair = await migratePair(spec('cross x = senet(g, h)'), spec('cross x = senet(g, h, k)'), rows);
    expect(pair.moved).toBeLessThan(1e-6);
    expect(partOf(pair, 'cross.x/gate/kernel')).toBe('widen 2/3');
  });
});
