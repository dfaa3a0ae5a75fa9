import { describe, expect, it } from 'vitest';
import { associationOf, decilesOf, comparableColumns } from '../../src/importance/comparable-columns.ts';
import { judge } from '../../src/importance/verdict.ts';
import { Random } from '../../src/math/random.ts';
import type { Encoding } from '../../src/ir/plan.ts';
import type { EncodedSignal } from '../../src/runtime/types.ts';

const n = 4000;
const random = new Random(7, 'facets');
const every = Int32Array.from({ length: n }, (_, i) => i);
const idsOf = (draw: (i: number) => number): EncodedSignal => ({
  kind: 'id',
  ids: Int32Array.from({ length: n }, (_, i) => draw(i)),
});
const numbers = (draw: (i: number) => number): EncodedSignal => ({
  kind: 'vec',
  width: 1,
  values: Float32Array.from({ length: n }, (_, i) => draw(i)),
});
const plain: Encoding = {
  kind: 'vec',
  length: 1,
  width: 1,
  missingFlag: false,
  squash: 'none',
  clip: null,
  normalize: { kind: 'none' },
  default: null,
};
const flagged: Encoding = { ...plain, width: 2, missingFlag: true };
const strength = (a: EncodedSignal, b: EncodedSignal, encoding = plain) =>
  associationOf(comparableColumns(a, every, encoding), comparableColumns(b, every, encoding));

const country = Array.from({ length: n }, () => 2 + Math.floor(30 * random.float() ** 2));
const x = Array.from({ length: n }, () => random.normal());

describe('association of encoded signals', () => {
  it('is 1 for the same under other names, low for what has nothing to do with it', () => {
    expect(
      strength(
        idsOf((i) => country[i]!),
        idsOf((i) => 40 - country[i]!),
      ),
    ).toBeCloseTo(1, 6);
    expect(
      strength(
        idsOf((i) => country[i]!),
        idsOf(() => 2 + random.int(30)),
      ),
    ).toBeLessThan(0.1);
    expect(
      strength(
        numbers((i) => x[i]!),
        numbers((i) => Math.exp(-x[i]!)),
      ),
    ).toBeCloseTo(1, 6);
    expect(
      strength(
        numbers((i) => x[i]!),
        idsOf((i) => country[i]!),
      ),
    ).toBeLessThan(0.1);
  });

  it('sees an id that a number follows from, and a number that an id follows from', () => {
    expect(
      strength(
        idsOf((i) => country[i]!),
        numbers((i) => Math.sin(9 * country[i]!)),
      ),
    ).toBeCloseTo(1, 6);
    expect(
      strength(
        numbers((i) => x[i]!),
        idsOf((i) => (x[i]! > 0 ? 2 : 3)),
      ),
    ).toBeGreaterThan(0.8);
  });

  it('sees lists that begin alike, or are as long', () => {
    const list = (draw: (i: number) => readonly number[]): EncodedSignal => {
      const [ids, weights] = [new Int32Array(n * 3), new Float32Array(n * 3)];
      for (let i = 0; i < n; i++) draw(i).forEach((value, k) => ((ids[i * 3 + k] = value), (weights[i * 3 + k] = 1)));
      return { kind: 'ids', max: 3, ids, weights };
    };
    expect(
      strength(
        list((i) => [country[i]!, 2]),
        list((i) => [country[i]!]),
      ),
    ).toBeCloseTo(1, 6);
    const length = Array.from({ length: n }, () => 1 + random.int(3));
    const any = (count: number) => Array.from({ length: count }, () => 2 + random.int(20));
    expect(
      strength(
        list((i) => any(length[i]!)),
        numbers((i) => length[i]!),
      ),
    ).toBeCloseTo(1, 6);
    expect(
      strength(
        list((i) => any(length[i]!)),
        list(() => any(2)),
      ),
    ).toBeLessThan(0.1);
  });

  it('takes the best element of a vector, and does not compare missing values', () => {
    const vector: EncodedSignal = {
      kind: 'vec',
      width: 3,
      values: Float32Array.from({ length: 3 * n }, (_, k) => (k % 3 === 1 ? x[Math.floor(k / 3)]! : random.normal())),
    };
    expect(
      strength(
        vector,
        numbers((i) => x[i]!),
      ),
    ).toBeCloseTo(1, 6);
    // Half are missing, together: of the rest the values have nothing to do with each other.
    const holes = (draw: () => number): EncodedSignal => ({
      kind: 'vec',
      width: 2,
      values: Float32Array.from({ length: 2 * n }, (_, k) => (k % 4 < 2 ? (k % 2 === 0 ? draw() : 0) : k % 2)),
    });
    expect(
      strength(
        holes(() => random.normal()),
        holes(() => random.normal()),
        flagged,
      ),
    ).toBeLessThan(0.1);
  });

  it('of a constant is 0', () => {
    expect(
      strength(
        idsOf(() => 5),
        idsOf((i) => country[i]!),
      ),
    ).toBe(0);
    expect(
      comparableColumns(
        numbers(() => 1),
        every,
        plain,
      ),
    ).toEqual([]);
  });
});

describe('deciles', () => {
  const sizes = (bins: Int32Array) =>
    [...bins].reduce<number[]>((all, bin) => ((all[bin] = (all[bin] ?? 0) + 1), all), []);

  it('of a number are ten of equal size', () => {
    expect(
      sizes(
        decilesOf(
          comparableColumns(
            numbers((i) => x[i]!),
            every,
            plain,
          ),
          n,
        ),
      ),
    ).toEqual(Array.from({ length: 10 }, () => n / 10));
  });

  it('of ids hold equals together, and every bin has rows', () => {
    const bins = decilesOf(
      comparableColumns(
        idsOf((i) => country[i]!),
        every,
        plain,
      ),
      n,
    );
    const seen = new Map<number, number>();
    bins.forEach((bin, i) => {
      expect(seen.get(country[i]!) ?? bin).toBe(bin);
      seen.set(country[i]!, bin);
    });
    expect(sizes(bins)).toHaveLength(10);
    for (const size of sizes(bins)) expect(size).toBeGreaterThan(100);
  });

  it('of few values are those values', () => {
    const bins = decilesOf(
      comparableColumns(
        idsOf((i) => 2 + (i % 3)),
        every,
        plain,
      ),
      n,
    );
    expect(new Set(bins).size).toBe(3);
  });
});

describe('verdicts', () => {
  const entropy = 0.3;
  const of = (loss: number, lossError: number, auc: number, aucError: number, more: object = {}) => ({
    logLoss: { mean: loss, standardError: lossError, dof: 1000 },
    auc: { mean: auc, standardError: aucError, dof: 1000 },
    unmoved: false,
    barelyMoved: false,
    ...more,
  });
  const verdict = (...candidates: Parameters<typeof of>[]) =>
    judge(
      candidates.map((c) => of(...c)),
      entropy,
    ).map((j) => j.verdict);

  it('a clear gain is useful, a clear loss harmful, a wide interval unclear', () => {
    expect(verdict([0.01, 0.001, 0.01, 0.001], [-0.01, 0.001, -0.01, 0.001], [0, 0.01, 0, 0.01])).toEqual([
      'useful',
      'harmful',
      'unclear',
    ]);
  });

  it('what is certainly tiny is nothing, however significant; not so if it moves the loss and not the AUC, or barely moved', () => {
    expect(verdict([0.0001, 0.00001, 0.0002, 0.00001])).toEqual(['nothing']);
    expect(verdict([0.001, 0.00001, 0, 0.00001])).toEqual(['useful']);
    expect(verdict([0.0001, 0.001, 0.0002, 0.00001])).toEqual(['unclear']);
    expect(verdict([0, 0, 0, 0, { barelyMoved: true }])).toEqual(['unclear']);
    expect(verdict([0, 0, 0, 0, { unmoved: true }])).toEqual(['unmoved']);
  });

  it('one in twenty chance findings is not useful among many, nor harmful', () => {
    // One p-value of .02 among twenty of .5.
    const dull: Parameters<typeof of> = [0, 0.01, 0, 0.01];
    expect(verdict([0.0206, 0.01, 0, 0.01], ...Array.from({ length: 19 }, () => dull))[0]).toBe('unclear');
    expect(verdict([0.0206, 0.01, 0, 0.01])[0]).toBe('useful');
    expect(verdict([-0.0206, 0.01, 0, 0.01], dull, dull)[0]).toBe('unclear');
  });

  it('a head of one class can have no AUC, and then nothing is called nothing', () => {
    expect(judge([{ ...of(0, 0, 0, 0), auc: null }], entropy)[0]!.verdict).toBe('unclear');
  });
});
