import { describe, expect, it } from 'vitest';
import { fitMapLogistic, type LogisticData } from '../../src/calibrate/map-logistic.ts';
import { sigmoid } from '../../src/math/logistic.ts';

/** 400 rows without a random generator, so that another program can rebuild them. */
function sample(): LogisticData {
  const rows = 400;
  const z = Float64Array.from({ length: rows }, (_, i) => -2 + 1.5 * Math.sin(i * 0.37));
  const s = Float64Array.from({ length: rows }, (_, i) => ((i * 7) % 5 === 0 ? 1 : 0));
  const y = Float64Array.from({ length: rows }, (_, i) =>
    ((i * i * 31 + i * 17) % 101) / 101 < sigmoid(z[i]! * 0.8 + 0.5 + 0.6 * s[i]!) ? 1 : 0,
  );
  const weight = Float64Array.from({ length: rows }, (_, i) => 1 + (i % 3));
  let sum = 0;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    sum += weight[i]! * z[i]!;
    total += weight[i]!;
  }
  return { ...sparse(Array.from({ length: rows }, (_, i) => [1, z[i]! - sum / total, s[i]!])), offset: z, y, weight };
}

function sparse(dense: number[][]) {
  const start = Int32Array.from(
    { length: dense.length + 1 },
    (_, r) =>
      dense
        .slice(0, r)
        .flat()
        .filter((v) => v !== 0).length,
  );
  const entries = dense.flatMap((row) => row.flatMap((v, i) => (v === 0 ? [] : [[i, v] as const])));
  return {
    rows: dense.length,
    features: 3,
    start,
    index: Int32Array.from(entries, (e) => e[0]),
    value: Float64Array.from(entries, (e) => e[1]),
  };
}

function denseRow(data: LogisticData, r: number): number[] {
  const row = [0, 0, 0];
  for (let k = data.start[r]!; k < data.start[r + 1]!; k++) row[data.index[k]!] = data.value[k]!;
  return row;
}

const prior = { mean: new Float64Array(3), sd: Float64Array.of(2, 0.25, 0.3) };

describe('MAP logistic regression', () => {
  it('equals another solver: scipy.optimize.minimize (BFGS, then Nelder-Mead to 1e-12) on the same objective', () => {
    const fit = fitMapLogistic(sample(), prior);
    const theta = [0.9508253023150505, -0.08552819620391705, 0.4531621205303074];
    const errors = [0.09583176995244136, 0.08210557517900657, 0.16795041043124947];
    for (let i = 0; i < 3; i++) {
      expect(fit.coefficients[i]).toBeCloseTo(theta[i]!, 6);
      expect(fit.standardErrors[i]).toBeCloseTo(errors[i]!, 6);
    }
    expect(fit.converged).toBe(true);
  });

  it('without rows is the prior: its mean, and its standard deviations as errors', () => {
    const empty = { ...sparse([]), offset: new Float64Array(), y: new Float64Array(), weight: new Float64Array() };
    const fit = fitMapLogistic(empty, { mean: Float64Array.of(0.1, -0.2, 0.3), sd: prior.sd });
    expect([...fit.coefficients]).toEqual([0.1, -0.2, 0.3]);
    for (let i = 0; i < 3; i++) expect(fit.standardErrors[i]).toBeCloseTo(prior.sd[i]!, 12);
  });

  it('a chain of coefficients: each alone has the prior’s sd, k apart they have the correlation ρᵏ', () => {
    const empty = { ...sparse([]), offset: new Float64Array(), y: new Float64Array(), weight: new Float64Array() };
    const sd = Float64Array.of(2, 0.3, 0.3, 0.3, 0.3);
    const chains = [{ first: 1, count: 4, correlation: 0.9 }];
    const fit = fitMapLogistic({ ...empty, features: 5 }, { mean: new Float64Array(5), sd, chains });
    sd.forEach((s, i) => expect(fit.standardErrors[i]).toBeCloseTo(s, 12));

    // With rows: where the gradient is 0, θ − m = S·Xᵀ(y − p), S the covariance itself rather than its inverse.
    const data = { ...sample(), features: 3 };
    const mean = Float64Array.of(0.2, 0.1, -0.1);
    const own = { mean, sd: Float64Array.of(2, 0.3, 0.3), chains: [{ first: 1, count: 2, correlation: 0.7 }] };
    const { coefficients, converged } = fitMapLogistic(data, own);
    expect(converged).toBe(true);
    const residuals = [0, 0, 0];
    for (let r = 0; r < data.rows; r++) {
      const row = denseRow(data, r);
      const p = sigmoid(data.offset[r]! + row.reduce((sum, v, i) => sum + v * coefficients[i]!, 0));
      row.forEach((v, i) => (residuals[i]! += data.weight[r]! * (data.y[r]! - p) * v));
    }
    const covariance = [
      [4, 0, 0],
      [0, 0.09, 0.7 * 0.09],
      [0, 0.7 * 0.09, 0.09],
    ];
    covariance.forEach((row, i) => {
      const step = row.reduce((sum, c, j) => sum + c * residuals[j]!, 0);
      expect(coefficients[i]! - mean[i]!).toBeCloseTo(step, 6);
    });
  });

  it.each([0, 1])('is finite on a window whose labels are all %d', (label) => {
    const data = sample();
    const fit = fitMapLogistic({ ...data, y: data.y.map(() => label) }, prior);
    expect(fit.converged).toBe(true);
    for (const c of fit.coefficients) expect(Number.isFinite(c)).toBe(true);
    expect(Math.sign(fit.coefficients[0]!)).toBe(label === 1 ? 1 : -1);
  });

  it('is finite on separable labels', () => {
    const data = sample();
    const fit = fitMapLogistic({ ...data, y: data.offset.map((z) => (z > -2 ? 1 : 0)) }, prior);
    expect(fit.converged).toBe(true);
    for (const c of fit.coefficients) expect(Number.isFinite(c)).toBe(true);
  });

  it('an integer weight is that many copies of the row', () => {
    const data = sample();
    const copies: number[] = [];
    for (let i = 0; i < data.rows; i++) for (let k = 0; k < data.weight[i]!; k++) copies.push(i);
    const repeated: LogisticData = {
      ...sparse(copies.map((i) => denseRow(data, i))),
      offset: Float64Array.from(copies, (i) => data.offset[i]!),
      y: Float64Array.from(copies, (i) => data.y[i]!),
      weight: new Float64Array(copies.length).fill(1),
    };
    const a = fitMapLogistic(data, prior).coefficients;
    const b = fitMapLogistic(repeated, prior).coefficients;
    for (let i = 0; i < 3; i++) expect(a[i]).toBeCloseTo(b[i]!, 9);
  });

  it('is not poisoned by NaN quietly: it says that it did not converge', () => {
    const data = sample();
    const offset = Float64Array.from(data.offset);
    offset[3] = NaN;
    expect(fitMapLogistic({ ...data, offset }, prior).converged).toBe(false);
  });
});
