/** Parts of a migration against what is worked by hand: means in biases, rows by keys, projections, boundaries, state of optimizers, names. */
import { describe, expect, it } from 'vitest';
import type { Normalize, VecEncoding } from '../../src/ir/plan.ts';
import { symmetricEigen } from '../../src/math/eigen.ts';
import { between, placesAmong } from '../../src/migrate/bins.ts';
import { carryState } from '../../src/migrate/carry.ts';
import { recoverNumbers } from '../../src/migrate/inputs.ts';
import { FRESH, MIXED, rowSources } from '../../src/migrate/row-sources.ts';
import { columnsOf, moveRows } from '../../src/migrate/tables.ts';
import { binPosition, Scaling } from '../../src/runtime/scaling.ts';
import { hashBucket } from '../../src/runtime/xxhash64.ts';
import { uniform } from '../program/plans.ts';
import { drawnWeights, migrated, migratePair, modelOf, partOf } from './models.ts';

const spec = `model m
data log from "log.csv"
signal price : continuous { clip 0 .. 100  normalize minmax  embed none }
signal word  : onehot { values [x, y, z]  embed 2 }
group g { price, word } -> 4
tower all { layers 3 }
head click on clicked
train { batch 64  epochs 2 }
`;
const rows = [
  { price: 50, word: 'x' },
  { price: null, word: 'y' },
  { price: 10, word: 'q' },
  { price: 80, word: null },
];

describe('a signal that goes', () => {
  it('leaves its mean in the bias: of prices .5, 0, .1 and .8, and of a flag that one row in four has', async () => {
    const next = spec.replace(/signal price.*\n/, '').replace('{ price, word }', '{ word }');
    const pair = await migratePair(spec, next, rows);
    const kernel = pair.before.params.get('group.g/dense/kernel')!;
    const [was, is] = [pair.before, pair.weights].map(({ params }) => params.get('group.g/dense/bias')!);
    for (let unit = 0; unit < 4; unit++) {
      // Rows of the kernel in the order of names: the number and its flag come first.
      const mean = ((0.5 + 0.1 + 0.8) / 4) * kernel[unit]! + 0.25 * kernel[4 + unit]!;
      expect(is![unit]! - was![unit]!).toBeCloseTo(mean, 6);
    }
    expect([...pair.weights.params.get('group.g/dense/kernel')!]).toEqual([...kernel.subarray(8)]);
  });

  it('leaves nothing where its mean is not known', async () => {
    const next = spec.replace(/signal price.*\n/, '').replace('{ price, word }', '{ word }');
    const pair = await migratePair(spec, next, rows, { means: false });
    const biases = [pair.before, pair.weights].map(({ params }) => [...params.get('group.g/dense/bias')!]);
    expect(biases[1]).toEqual(biases[0]);
  });
});

describe('an ensemble', () => {
  const members = spec.replace('tower all { layers 3 }', 'bottom { layers 5  ensemble 3 }\ntower all { layers 6 }');
  const narrower = members.replace('layers 6', 'layers 5');

  it('loses a unit of a shared layer in all members: the one that none of them reads', async () => {
    const old = modelOf(members);
    const weights = drawnWeights(old);
    for (const member of [0, 1, 2]) {
      const scale = weights.params.get(`bottom/scale/member.${member}/weight`)!;
      scale.forEach((factor, i) => (scale[i] = 4 * factor));
      const kernel = weights.params.get(`tower.all/head.click/logit/member.${member}/kernel`)!;
      kernel[2] = 0;
      // The first member alone would let this one go.
      if (member === 0) kernel[5] = 0;
    }
    const pair = await migrated(old, modelOf(narrower), weights, rows);
    expect(pair.moved).toBeLessThan(1e-6);
    expect(partOf(pair, 'tower.all/layer.0/kernel')).toBe('narrow 25/25');
  });

  it('lets a group go with its mean over all members', async () => {
    const two = members.replace('group g', 'group h { word } -> 2\ngroup g');
    const old = modelOf(two);
    const weights = drawnWeights(old);
    // Every word is read alike, so that the group is a constant: what the members read of it adds up to a constant, too.
    const table = weights.tables.get('signal.word')!;
    for (let i = 0; i < table.length; i++) table[i] = [0.5, -0.25][i % 2]!;
    const pair = await migrated(old, modelOf(members), weights, rows);
    const before = weights.params.get('group.h/dense/bias')!;
    const kernel = weights.params.get('group.h/dense/kernel')!;
    const h = [0, 1].map((unit) => Math.max(0, before[unit]! + 0.5 * kernel[unit]! - 0.25 * kernel[2 + unit]!));
    const read = weights.params.get('bottom/layer.0/kernel')!;
    const scales = [0, 1, 2].map((member) => weights.params.get(`bottom/scale/member.${member}/weight`)!);
    const [was, is] = [weights, pair.weights].map(({ params }) => params.get('bottom/layer.0/bias')!);
    for (let unit = 0; unit < 5; unit++) {
      // Group g comes first, with 4 units.
      const mean = [0, 1]
        .flatMap((i) => scales.map((scale) => (h[i]! * scale[4 + i]! * read[(4 + i) * 5 + unit]!) / 3))
        .reduce((a, b) => a + b);
      expect(is![unit]! - was![unit]!).toBeCloseTo(mean, 5);
    }
  });
});

describe('rows', () => {
  const file = (id: string, keys: readonly string[], entries: readonly (string | null)[] = keys) => ({
    vocab: { id, kind: 'file' as const, size: keys.length + 2, entries: keys.length, file: null, sha256: null },
    keys,
    entries,
  });
  const hash = (buckets: number) => ({
    vocab: { id: 'h', kind: 'hash' as const, size: buckets + 1, entries: buckets, file: null, sha256: null },
    keys: null,
    entries: null,
  });

  it('of keys, whatever their order', () => {
    const { from, gone, grown, action } = rowSources(file('a', ['k', 'l', 'm']), file('a', ['m', 'n', 'k']));
    // Missing, out of vocabulary; m was 4, n is new, k was 2; l, which was 3, is gone.
    expect([[...from], gone, grown, action]).toEqual([[0, 1, 4, 1, 2], [3], 1, 'remap']);
  });

  it('of buckets: each key falls into one whose row is that of its bucket before', () => {
    const { from } = rowSources(hash(7), hash(21));
    for (let i = 0; i < 500; i++) expect(from[hashBucket(`key ${i}`, 21)]).toBe(hashBucket(`key ${i}`, 7));
    expect([...rowSources(hash(7), hash(20)).from]).toEqual([0, ...Array.from({ length: 20 }, () => FRESH)]);
  });

  it('of a list that becomes buckets: of the keys in a bucket, or of what was out of vocabulary', () => {
    const keys = Array.from({ length: 30 }, (_, i) => `key ${i}`);
    const { from, mixed } = rowSources(file('a', keys), hash(40));
    for (let bucket = 1; bucket <= 40; bucket++) {
      const inside = keys.flatMap((key, i) => (hashBucket(key, 40) === bucket ? [i + 2] : []));
      const found = from[bucket] === MIXED ? mixed.get(bucket) : from[bucket] === 1 ? [] : [from[bucket]];
      expect([bucket, found]).toEqual([bucket, inside]);
    }
  });

  it('of buckets that become a list: a key has the row of its bucket', () => {
    const { from } = rowSources(hash(9), file('a', ['p', 'q']));
    expect([from[2], from[3]]).toEqual([hashBucket('p', 9), hashBucket('q', 9)]);
  });

  it('of keys that are gone merge by how often they were seen', () => {
    const sources = rowSources(file('a', ['k', 'l']), file('a', ['l']));
    const old = { data: Float32Array.of(0, 0, 10, 20, 1, 2, 5, 6), width: 2 };
    const next = { data: new Float32Array(6), width: 2 };
    const columns = columnsOf(old, 2);
    // Out of vocabulary once, k three times: (10 + 3·1)/4, (20 + 3·2)/4.
    moveRows(old, next, sources, columns, Float32Array.of(9, 1, 3, 7));
    expect([...next.data]).toEqual([0, 0, 3.25, 6.5, 5, 6]);
    moveRows(old, next, sources, columns, null);
    expect([...next.data]).toEqual([0, 0, 10, 20, 5, 6]);
  });

  it('of forgotten keys stay theirs, and merge into nothing when they go', () => {
    const grown = rowSources(file('a', ['k', 'l'], ['k', null]), file('a', ['k', 'l', 'm'], [null, 'l', 'm']));
    expect([[...grown.from], grown.gone, grown.action]).toEqual([[0, 1, 2, 3, 1], [], 'grow']);
    const rebuilt = rowSources(file('a', ['k', 'l'], [null, 'l']), file('a', ['l']));
    expect([[...rebuilt.from], rebuilt.gone, rebuilt.merged]).toEqual([[0, 1, 3], [2], []]);
    const old = { data: Float32Array.of(0, 0, 10, 20, 1, 2, 5, 6), width: 2 };
    const next = { data: new Float32Array(6), width: 2 };
    moveRows(old, next, rebuilt, columnsOf(old, 2), Float32Array.of(9, 1, 3, 7));
    expect([...next.data]).toEqual([0, 0, 10, 20, 5, 6]);
  });
});

describe('a narrower table', () => {
  it('is the best approximation of its rank: what is lost are the smallest eigenvalues (Eckart & Young 1936)', () => {
    const random = uniform(3);
    const [n, width, rank] = [50, 6, 3];
    const data = Float32Array.from({ length: n * width }, () => random() - 0.5);
    const { recovery } = columnsOf({ data, width }, rank);
    const next = { data: new Float32Array(n * rank), width: rank };
    const from = Int32Array.from({ length: n }, (_, i) => i);
    moveRows(
      { data, width },
      next,
      { action: 'same', from, mixed: new Map(), gone: [], merged: [], grown: 0 },
      columnsOf({ data, width }, rank),
      null,
    );
    let lost = 0;
    for (let row = 0; row < n; row++)
      recovery.forEach((unit, i) => {
        const back = unit!.terms.reduce((sum, term) => sum + term.factor * next.data[row * rank + term.unit]!, 0);
        lost += (back - data[row * width + i]!) ** 2;
      });
    const gram = new Float64Array(width * width);
    for (let row = 0; row < n; row++)
      for (let i = 0; i < width; i++)
        for (let j = 0; j < width; j++) gram[i * width + j]! += data[row * width + i]! * data[row * width + j]!;
    const smallest = [...symmetricEigen(gram, width).values.subarray(rank)].reduce((a, b) => a + b, 0);
    expect(lost).toBeCloseTo(smallest, 5);
  });

  it('by eigenvectors: of [2 1; 1 2] 3 and 1, along (1, 1) and (1, −1); A·v = λ·v', () => {
    const two = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
    expect([...two.values].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([3, 1]);
    expect(Math.abs(two.vectors[0]![0]!)).toBeCloseTo(Math.SQRT1_2, 12);
    const random = uniform(5);
    const n = 12;
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) for (let j = 0; j <= i; j++) matrix[i * n + j] = matrix[j * n + i] = random() - 0.5;
    const { values, vectors } = symmetricEigen(matrix, n);
    vectors.forEach((v, k) => {
      for (let i = 0; i < n; i++) {
        const product = v.reduce((sum, x, j) => sum + matrix[i * n + j]! * x, 0);
        expect(product).toBeCloseTo(values[k]! * v[i]!, 10);
      }
    });
  });
});

it('rows of bins are read off the old ones: equal at every new boundary, and everywhere where all old boundaries stay', () => {
  const old = [0, 10, 20, 40];
  const rowsOf = Float32Array.of(9, 1, 3, -2, 6);
  const at = (boundaries: readonly number[], data: Float32Array, x: number) => {
    const place = binPosition(x, Float64Array.from(boundaries));
    const low = Math.min(Math.floor(place), boundaries.length);
    const fraction = place - low;
    return fraction === 0 ? data[low]! : data[low]! + fraction * (data[low + 1]! - data[low]!);
  };
  const moved = [-5, 5, 10, 30, 50];
  const others = between(rowsOf, 1, placesAmong(old, moved));
  expect(others[0]).toBe(9);
  for (const x of moved) expect(at(moved, others, x)).toBeCloseTo(at(old, rowsOf, x), 6);
  const finer = [0, 4, 10, 20, 33, 40];
  const all = between(rowsOf, 1, placesAmong(old, finer));
  for (let x = -3; x < 45; x += 0.7) expect(at(finer, all, x)).toBeCloseTo(at(old, rowsOf, x), 5);
});

describe('numbers under other constants', () => {
  const encoding = (normalize: Normalize, length = 1, missing: number | null = null): VecEncoding => ({
    kind: 'vec',
    length,
    width: length + (missing === null ? 1 : 0),
    missingFlag: missing === null,
    squash: 'log',
    clip: null,
    normalize,
    default: missing,
  });
  const encoded = ({ normalize, squash, clip, length, default: raw }: VecEncoding, x: number | null, element = 0) => {
    const scaling = new Scaling({ squash, clip, normalize }, length);
    const value = x ?? raw;
    return value === null ? 0 : scaling.normalize(Math.sign(value) * Math.log1p(Math.abs(value)), element);
  };

  it.each<[string, VecEncoding, VecEncoding]>([
    ['zscore', encoding({ kind: 'zscore', mean: 2, std: 3 }), encoding({ kind: 'zscore', mean: 2.5, std: 1.5 })],
    ['minmax', encoding({ kind: 'minmax', min: 0, max: 4 }), encoding({ kind: 'minmax', min: -1, max: 7 })],
    [
      'what was one number',
      encoding({ kind: 'zscore', mean: 2, std: 0 }),
      encoding({ kind: 'zscore', mean: 2, std: 2 }),
    ],
    [
      'a default that goes',
      encoding({ kind: 'zscore', mean: 2, std: 3 }, 1, 7),
      encoding({ kind: 'zscore', mean: 1, std: 2 }),
    ],
    [
      'elements of a vector',
      encoding({ kind: 'zscore', mean: [2, 0, 1], std: [3, 1, 2] }, 3),
      encoding({ kind: 'zscore', mean: [1, 0, 5], std: [1, 4, 2] }, 3),
    ],
  ])('%s: the old number is recovered, also of a missing value', (_, old, next) => {
    const recovery = recoverNumbers(old, next)!;
    for (const x of [-3, 0, 0.5, 7, 1234, null])
      for (let element = 0; element < old.length; element++) {
        const { terms, shift } = recovery[element]!;
        const values = Array.from({ length: next.length }, (_value, i) => encoded(next, x, i));
        const read = [...values, x === null ? 1 : 0];
        expect(terms.reduce((sum, term) => sum + term.factor * read[term.unit]!, shift)).toBeCloseTo(
          encoded(old, x, element),
          9,
        );
      }
  });

  it('nothing is recovered of another squash or kind', () => {
    const old = encoding({ kind: 'zscore', mean: 0, std: 1 });
    expect(recoverNumbers(old, { ...old, squash: 'none' })).toBeNull();
    expect(recoverNumbers(old, encoding({ kind: 'minmax', min: 0, max: 1 }))).toBeNull();
  });
});

describe('state of optimizers', () => {
  it('goes with its row and column; gradients of what is read at twice the size are twice as large', () => {
    // Two old rows of two columns; the first is read at half its size now, the second is gone; one column is new.
    const carried = {
      rows: [{ terms: [{ unit: 1, factor: 2 }], shift: 0.3 }, null],
      columns: Int32Array.of(1, -1, 0),
      width: 2,
    };
    const [m, v] = [new Float32Array(6), new Float32Array(6)];
    carryState(Float32Array.of(1, 2, 3, 4), m, carried, 1);
    carryState(Float32Array.of(1, 2, 3, 4), v, carried, 2);
    expect([...m]).toEqual([0, 0, 0, 1, 0, 0.5]);
    expect([...v]).toEqual([0, 0, 0, 0.5, 0, 0.25]);
  });

  it('of towers goes with the tower, also that of a copy', async () => {
    const two = spec
      .replace('"log.csv"', '"log.csv" { source kind { a, b } }')
      .replace('tower all { layers 3 }', 'tower a { layers 3 }\ntower b { layers 3 }');
    const three = two.replace('kind { a, b }', 'kind { c, b, a }').replace('tower b', 'tower c { layers 3 }\ntower b');
    const pair = await migratePair(two, three, rows);
    expect(pair.moved).toBeLessThan(1e-6);
    // 9 of what is shared; 3 of a, 4 of b. c is a copy of the first, a.
    expect(pair.next.plan.towers.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
    expect(pair.optimizer!.steps).toEqual([9, 3, 4, 3]);
    const kernel = 'layer.0/kernel';
    expect([...pair.weights.params.get(`tower.c/${kernel}`)!]).toEqual([
      ...pair.before.params.get(`tower.a/${kernel}`)!,
    ]);
  });
});

describe('names', () => {
  it('that `was` has said keep everything', async () => {
    const next = spec
      .replace('signal price :', 'signal cost was price : ')
      .replace('continuous {', 'continuous from price {')
      .replace('signal word  :', 'signal term was word :')
      .replace('onehot {', 'onehot from word {')
      .replace('group g { price, word }', 'group ad was g { cost, term }')
      .replace('head click on', 'head tap was click on');
    const pair = await migratePair(spec, next, rows);
    expect(pair.report.parameters).toMatchObject({ fresh: 0, dropped: 0 });
    expect(pair.report.optimizer.fresh).toBe(0);
    const [was, is] = [pair.before, pair.weights];
    expect([...is.params.get('group.ad/dense/kernel')!]).toEqual([...was.params.get('group.g/dense/kernel')!]);
    expect([...is.tables.get('signal.term')!]).toEqual([...was.tables.get('signal.word')!]);
    expect([...is.params.get('tower.all/head.tap/logit/bias')!]).toEqual([
      ...was.params.get('tower.all/head.click/logit/bias')!,
    ]);
  });

  it('that it has not said are removed and added', async () => {
    const next = spec.replace('head click', 'head tap');
    const pair = await migratePair(spec, next, rows);
    expect(partOf(pair, 'tower.all/head.tap/logit/kernel')).toBe('fresh 0/3');
    expect(partOf(pair, 'tower.all/head.click/logit/kernel')).toBe('dropped 0/3');
  });
});

describe('what is read of a sequence', () => {
  const history = spec
    .replace(
      'group g',
      `signal acted : sequence of onehot { values [x, y, z]  embed 3 }
signal liked : sequence of onehot(2) { embed 2 }
sequence past { acted, liked } { max 3 }
read mood = mean(past) -> 3
read interest = din(past, g) -> 4 { layers 5, 3 }
group g`,
    )
    .replace('layers 3', 'layers 6');
  const acted = rows.map((row, i) => ({ ...row, acted: ['x', 'z', 'y'].slice(i % 3), liked: [1, 0, 1].slice(i % 3) }));
  const apart = async (next: string) => (await migratePair(history, next, acted)).moved;

  it('stays as it is where other parts change', async () => {
    expect(await apart(history.replace('layers 6', 'layers 9'))).toBeLessThan(1e-6);
  });

  it('is new where the sequence is another one', async () => {
    expect(await apart(history.replace('max 3', 'max 2'))).toBeGreaterThan(1e-4);
  });
});
