import { describe, expect, it } from 'vitest';
import type { ChosenTransform, Lock, NumericProfile } from '../../src/ir/lock.ts';
import { LockGaps } from '../../src/lower/lock-gaps.ts';
import { vecEncoding } from '../../src/lower/transforms.ts';
import type { VecEncoding } from '../../src/ir/plan.ts';
import type { CheckedSignal } from '../../src/language/semantics/model.ts';
import { signal, span } from '../helpers/checked.ts';

/** A price: uniform in 0 … 10, so that Q(u) = 10·u and every constant can be computed by hand. */
const uniform: NumericProfile = {
  min: 0,
  max: 10,
  mean: 5,
  std: 2.887,
  skewness: 0,
  kurtosis: -1.2,
  quantiles: [0.01, 0.1, 0.5, 2.5, 5, 7.5, 9.5, 9.9, 9.99],
};
const none: ChosenTransform = { squash: 'none', clip: null, normalize: { kind: 'none' }, reason: 'no values' };
const chosen: ChosenTransform = {
  squash: 'log',
  clip: [0.1, 9.9],
  normalize: { kind: 'minmax', min: 0.2, max: 2.5 },
  reason: 'heavy tail',
};

function lockOf(transform: ChosenTransform | null, numeric: NumericProfile | null = uniform, missing = 0): Lock {
  const profile = { count: 1, missing, bad: 0, distinct: null, numeric, list: null, top: [], transform };
  return {
    version: 1,
    model: 'm',
    key: '',
    rows: { train: 1, validate: 0, holdout: 0 },
    time: null,
    sources: {},
    columns: {},
    heads: {},
    signals: { price: profile },
    vocabs: {},
  };
}

function encode(
  stated: Partial<CheckedSignal>,
  lock: Lock | null,
): { encoding: VecEncoding; reason: string; gaps: LockGaps } {
  const gaps = new LockGaps();
  return { ...vecEncoding(signal('price', { format: 'continuous', ...stated }), lock, gaps), gaps };
}
const squash = (value: 'none' | 'log' | 'tanh') => ({ squash: { value, span } });
const normalize = (value: 'none' | 'minmax' | 'zscore' | 'quantile') => ({ normalize: { value, span } });
const clip = (low: number, high: number) => ({ clip: { value: { kind: 'values' as const, low, high }, span } });

describe('the transform of a number', () => {
  it('is the lock’s where the spec says nothing, with the reason', () => {
    const { encoding, reason } = encode({}, lockOf(chosen));
    expect(encoding).toEqual({
      kind: 'vec',
      length: 1,
      width: 2,
      missingFlag: true,
      squash: 'log',
      clip: [0.1, 9.9],
      normalize: { kind: 'minmax', min: 0.2, max: 2.5 },
      default: null,
    });
    expect(reason).toBe('profile: heavy tail');
  });

  it('has no missing flag with a default', () => {
    expect(encode({ default: 3 }, lockOf(chosen)).encoding).toMatchObject({ width: 1, missingFlag: false, default: 3 });
  });

  it('takes what the spec states, and works constants out again where the lock’s don’t fit', () => {
    const { encoding, reason } = encode({ ...squash('none'), ...clip(2, 8) }, lockOf(chosen));
    expect(encoding).toMatchObject({ squash: 'none', clip: [2, 8], normalize: { kind: 'minmax', min: 2, max: 8 } });
    expect(reason).toBe('stated: squash none, clip 2 .. 8; profile: heavy tail');
    // In squashed units: log is ln(1 + x).
    expect(encode({ ...clip(0, 9) }, lockOf(chosen)).encoding.normalize).toEqual({
      kind: 'minmax',
      min: 0,
      max: Math.log(10),
    });
  });

  it('of a number in no bins is none of the bins that an earlier lock has', () => {
    const normalize = { kind: 'bins' as const, boundaries: [0, 5, 10] };
    const { encoding } = encode({}, lockOf({ squash: 'none', clip: null, normalize, reason: 'in bins' }));
    expect(encoding).toMatchObject({ width: 2, missingFlag: true, normalize: { kind: 'zscore', mean: 5, std: 2.887 } });
  });

  it('gives a stated zscore the moments of what is clipped', () => {
    expect(
      encode({ ...squash('none'), ...normalize('zscore') }, lockOf({ ...chosen, clip: null })).encoding.normalize,
    ).toEqual({ kind: 'zscore', mean: 5, std: 2.887 });
    // Uniform clipped to 2 … 8: a fifth of the mass on each end. E = 5; Var = ∫(x−5)² = 2·(0.2·9) + 2·∫₂⁵(5−x)²/10 dx = 3.6 + 1.8.
    const { normalize: n } = encode({ ...squash('none'), ...normalize('zscore'), ...clip(2, 8) }, lockOf(chosen))
      .encoding as { normalize: { mean: number; std: number } };
    expect(n.mean).toBeCloseTo(5, 3);
    expect(n.std).toBeCloseTo(Math.sqrt(5.4), 2);
  });

  it('gives a stated quantile normalization boundaries at equal steps', () => {
    const { boundaries } = encode({ ...squash('none'), ...normalize('quantile') }, lockOf({ ...chosen, clip: null }))
      .encoding.normalize as unknown as { boundaries: number[] };
    expect(boundaries).toHaveLength(33);
    boundaries.forEach((boundary, i) => expect(boundary).toBeCloseTo((10 * i) / 32, 9));
  });

  it('reads percentiles off the lock’s quantiles', () => {
    const stated = { clip: { value: { kind: 'percentiles' as const, low: 1, high: 97 }, span } };
    const [low, high] = encode(stated, lockOf({ ...chosen, clip: null })).encoding.clip!;
    expect(low).toBe(0.1);
    expect(high).toBeCloseTo(9.7, 9); // halfway between the 95th and the 99th
    // Exact ones of the profile win where they fit, with the constants that were computed for them.
    const exact = encode(stated, lockOf({ ...chosen, clip: [0.1, 9.69] })).encoding;
    expect(exact).toMatchObject({ clip: [0.1, 9.69], normalize: { kind: 'minmax', min: 0.2, max: 2.5 } });
  });

  it('needs no lock if its constants are all stated, and says so otherwise', () => {
    expect(encode({ ...squash('log'), ...normalize('none') }, null).gaps.any).toBe(false);
    expect(encode({ ...squash('log'), ...normalize('minmax'), ...clip(0, 1) }, null).gaps.any).toBe(false);
    for (const stated of [
      {},
      squash('log'),
      { ...squash('log'), ...clip(0, 1) },
      normalize('minmax'),
      normalize('zscore'),
    ]) {
      const [reported] = encode(stated, null).gaps.report(null, span, false);
      expect(reported!.code).toBe('ADS7001');
      expect(reported!.message).toContain("signal 'price'");
      expect(reported!.hint).toContain('adsc profile model.ads');
    }
    expect(
      encode({ ...normalize('none'), clip: { value: { kind: 'percentiles', low: 1, high: 99 }, span } }, null).gaps.any,
    ).toBe(true);
  });

  it('is the identity for a signal that was profiled and had no value', () => {
    const { encoding, reason, gaps } = encode({}, lockOf(none, null, 1));
    expect(gaps.any).toBe(false);
    expect(encoding).toMatchObject({ squash: 'none', clip: [-1e6, 1e6], normalize: { kind: 'none' } });
    expect(reason).toBe('profile: no values');
  });

  it('bounds what nothing else does, far outside of what training saw', () => {
    const unbounded = { ...squash('none'), ...normalize('none') };
    const upTo = (max: number, min = 0, stated: Partial<CheckedSignal> = {}) =>
      encode({ ...unbounded, ...stated }, lockOf({ ...chosen, clip: null }, { ...uniform, min, max })).encoding.clip;
    expect(upTo(10)).toEqual([-1e3, 1e3]);
    expect(upTo(100)).toEqual([-1e3, 1e3]);
    expect(upTo(101)).toEqual([-1e4, 1e4]);
    expect(upTo(3, -5e6)).toEqual([-1e8, 1e8]);
    // A default and a constant of serving come through as they are stated.
    expect(upTo(1, 0, { default: -2500 })).toEqual([-1e5, 1e5]);
    expect(upTo(1, 0, { serve: 2500 })).toEqual([-1e5, 1e5]);
    // Of data that no network of float32 can use.
    expect(upTo(1e300)).toEqual([-1e38, 1e38]);
    expect(encode(unbounded, null).encoding.clip).toEqual([-1e6, 1e6]);
    for (const bounded of [squash('log'), squash('tanh'), normalize('quantile')])
      expect(upTo(10, 0, bounded), JSON.stringify(bounded)).toBeNull();
    expect(upTo(10, 0, clip(0, 5))).toEqual([0, 5]);
  });

  it('needs a lock that has seen its values as numbers', () => {
    const percentiles = { clip: { value: { kind: 'percentiles' as const, low: 1, high: 99 }, span } };
    const bins = { bins: { count: 48, width: 8, exact: true } };
    for (const lock of [lockOf(null, null), lockOf(null, null, 1), lockOf(none, null)])
      for (const stated of [{}, bins, normalize('zscore'), percentiles, { ...clip(0, 5), ...normalize('quantile') }]) {
        const [reported] = encode(stated, lock).gaps.report(lock, span, false);
        // What a lock of another format chose for nothing is all that is left open.
        if (lock.signals['price']!.transform !== null && Object.keys(stated).length === 0) continue;
        expect(reported, JSON.stringify(stated)).toMatchObject({ code: 'ADS7002', severity: 'error' });
        expect(reported!.hint).toBe("run 'adsc profile model.ads'");
      }
    // What the spec states whole needs nothing of it.
    expect(encode({ ...clip(0, 5), ...normalize('minmax'), ...squash('none') }, lockOf(null, null)).gaps.any).toBe(
      false,
    );
  });

  it('of a vector takes constants by element only for as many elements', () => {
    const perElement: ChosenTransform = {
      squash: 'none',
      clip: null,
      normalize: { kind: 'zscore', mean: [1, 2], std: [3, 4] },
      reason: 'scales',
    };
    const vector = { format: 'dense' as const, ...normalize('zscore') };
    expect(encode({ ...vector, length: 2 }, lockOf(perElement)).encoding.normalize).toEqual(perElement.normalize);
    expect(encode({ ...vector, length: 3 }, lockOf(perElement)).encoding.normalize).toEqual({
      kind: 'zscore',
      mean: uniform.mean,
      std: uniform.std,
    });
  });
});
