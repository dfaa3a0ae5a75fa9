/** Against published tables, worked examples and formulas by hand. */
import { describe, expect, it } from 'vitest';
import { absoluteCorrelation, correlationRatio, cramersV, midRanks } from '../../src/importance/association.ts';
import { benjaminiHochberg, holm } from '../../src/math/multiple-testing.ts';
import { placements } from '../../src/importance/auc-influence.ts';
import { logGamma, studentCdf, studentQuantile } from '../../src/math/student.ts';
import { auc } from '../../src/evaluate/index.ts';
import { Random } from '../../src/math/random.ts';

describe("Student's t", () => {
  it.each([
    // Fisher's table.
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.975, 10, 2.228],
    [0.975, 30, 2.042],
    [0.95, 5, 2.015],
    [0.995, 120, 2.617],
    [0.975, 1e7, 1.96],
  ])('quantile %d with %d degrees of freedom is %d', (p, dof, expected) => {
    expect(studentQuantile(p, dof)).toBeCloseTo(expected, 3);
    expect(studentQuantile(1 - p, dof)).toBeCloseTo(-expected, 3);
  });

  it('has the closed forms of one and two degrees of freedom', () => {
    for (const t of [-3, -0.5, 0, 0.1, 2, 40]) {
      expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
      expect(studentCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12);
    }
  });

  it('keeps small tails: the normal one at −6 with many degrees of freedom', () => {
    expect(studentCdf(-6, 1e9) / 9.8659e-10).toBeCloseTo(1, 3);
  });

  it('ln Γ: factorials and √π', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(logGamma(101)).toBeCloseTo(363.73937555556347, 9);
  });
});

describe('many tests', () => {
  // Benjamini & Hochberg 1995, section 4: 15 p-values of a study of thrombolysis; their procedure rejects the four smallest at .05, Bonferroni's three.
  const study = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1.0,
  ];

  it("Benjamini–Hochberg rejects the four of the paper's example", () => {
    expect(benjaminiHochberg(study).map((p) => p <= 0.05)).toEqual(study.map((_, i) => i < 4));
    expect(benjaminiHochberg(study)[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
  });

  it('Holm rejects three of them', () => {
    expect(holm(study).filter((p) => p <= 0.05)).toHaveLength(3);
  });

  // Worked by hand, out of order: Holm .01·4, .02·3 → .06, then .03·2 and .04 raised to what came before.
  it('adjusts in the order of the p-values and gives them back in their own', () => {
    const p = [0.04, 0.01, 0.03, 0.02];
    holm(p).forEach((value, i) => expect(value).toBeCloseTo([0.06, 0.04, 0.06, 0.06][i]!, 12));
    benjaminiHochberg(p).forEach((value) => expect(value).toBeCloseTo(0.04, 12));
  });

  it('of one test is that test, of none nothing', () => {
    expect([holm([0.2]), benjaminiHochberg([0.2]), holm([]), benjaminiHochberg([])]).toEqual([[0.2], [0.2], [], []]);
  });
});

/** Columns of a contingency table, row by row. */
function columnsOf(table: readonly (readonly number[])[]): [Int32Array, Int32Array] {
  const [a, b]: [number[], number[]] = [[], []];
  table.forEach((row, x) =>
    row.forEach((count, y) => {
      for (let n = 0; n < count; n++) {
        a.push(x);
        b.push(y);
      }
    }),
  );
  return [Int32Array.from(a), Int32Array.from(b)];
}

describe('association', () => {
  it("Cramér's V with bias correction, by hand on [[30, 10], [20, 40]]", () => {
    // χ² = 100·(30·40 − 10·20)²/(40·60·50·50) = 50/3; φ² = 1/6; φ̃² = 1/6 − 1/99; k̃ = r̃ = 2 − 1/99.
    const expected = Math.sqrt((1 / 6 - 1 / 99) / (1 - 1 / 99));
    expect(
      cramersV(
        ...columnsOf([
          [30, 10],
          [20, 40],
        ]),
      ),
    ).toBeCloseTo(expected, 12);
  });

  it("Cramér's V is 1 for a copy, 0 for a constant, near 0 for independent columns of 100 levels", () => {
    const random = new Random(1);
    const a = Int32Array.from({ length: 5000 }, () => random.int(100));
    const b = Int32Array.from({ length: 5000 }, () => random.int(100));
    expect(
      cramersV(
        a,
        a.map((x) => 99 - x),
      ),
    ).toBeCloseTo(1, 9);
    expect(cramersV(a, new Int32Array(5000))).toBe(0);
    // Without the correction √(χ²/n/99) would be about √(99/5000) = .14.
    expect(cramersV(a, b)).toBeLessThan(0.05);
  });

  it('leaves missing values out', () => {
    const [a, b] = columnsOf([
      [30, 10],
      [20, 40],
    ]);
    const more = [Int32Array.of(...a, -1, 0), Int32Array.of(...b, 0, -1)] as const;
    expect(cramersV(...more)).toBeCloseTo(cramersV(a, b), 12);
  });

  it('correlation ratio, by hand', () => {
    // Groups 1, 2, 3 and 4, 5, 9: means 2 and 6, grand mean 4; between 24, total 40; η² = .6, ε² = 1 − .4·5/4.
    const value = correlationRatio(Int32Array.of(0, 0, 0, 1, 1, 1), Float64Array.of(1, 2, 3, 4, 5, 9));
    expect(value).toBeCloseTo(Math.sqrt(0.5), 12);
  });

  it("Spearman's correlation with ties, by hand: ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4", () => {
    // Deviations −1.5, 0, 0, 1.5 and −1.5, .5, −.5, 1.5: 4.5 / √(4.5 · 5).
    const value = absoluteCorrelation(midRanks([10, 20, 20, 30]), midRanks([1, 8, 3, 9]));
    expect(value).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it('sees a copy that falls where the other rises, and nothing in a constant', () => {
    const x = Float64Array.from({ length: 100 }, (_, i) => Math.sin(i));
    expect(absoluteCorrelation(midRanks(x), midRanks(x.map((v) => -(v ** 3))))).toBeCloseTo(1, 12);
    expect(absoluteCorrelation(midRanks(x), new Float64Array(100).fill(0.1))).toBe(0);
  });
});

describe('placements', () => {
  it('give the AUC of the metrics, and influences that sum to zero', () => {
    const random = new Random(4);
    const n = 500;
    const scores = Float32Array.from({ length: n }, () => random.int(40) / 10);
    const positive = Uint8Array.from({ length: n }, () => (random.chance(0.3) ? 1 : 0));
    const weight = Float64Array.from({ length: n }, () => random.int(4));
    const { auc: found, influence } = placements(scores, positive, weight);
    expect(found).toBeCloseTo(auc({ logits: scores, labels: Float32Array.from(positive), weights: weight })!, 12);
    expect(influence.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 12);
  });

  it('are the derivative of AUC in the weight of a row', () => {
    const scores = Float32Array.of(1, 2, 2, 3, 4, 5);
    const positive = Uint8Array.of(0, 0, 1, 0, 1, 1);
    const weight = Float64Array.of(1, 2, 1, 1, 3, 1);
    const { influence } = placements(scores, positive, weight);
    for (let i = 0; i < 6; i++) {
      const at = (w: number) =>
        placements(
          scores,
          positive,
          weight.map((old, k) => (k === i ? w : old)),
        ).auc!;
      const slope = (at(weight[i]! + 1e-5) - at(weight[i]! - 1e-5)) / 2e-5;
      expect(influence[i]! / weight[i]!).toBeCloseTo(slope, 6);
    }
  });
});
