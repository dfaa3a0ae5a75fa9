/**
 * The numeric transform of a continuous or dense signal, y = normalize(squash(clip(x))), with its constants.
 *
 * Each of the three steps is decided alone: what the spec states wins, otherwise the lock's choice is taken. The profile knows what
 * the spec states, so with a fresh lock its constants fit and are used as they are. Where they don't (a stale lock), constants are
 * computed from the lock's quantiles, read as a piecewise linear quantile function Q(u):
 * minmax from the ends of the clipped range, zscore from the mean and variance of squash(clip(Q(u))), quantile from Q at equal steps.
 * A lock that saw values of the signal and has no quantiles of them (the signal was an id then, or somebody edited the lock) lacks what is needed.
 * Without a lock, a signal is complete if the spec states `normalize none` or `l2`, or minmax with `clip a .. b`.
 *
 * What neither of them bounds is clipped far outside of what training saw (`boundsOfUnclipped`).
 */
import type { Lock, NumericProfile, SignalProfile } from '../ir/lock.ts';
import type { CheckedSignal } from '../language/semantics/model.ts';
import { canonicalJson } from '../ir/canonical.ts';
import type { Normalize, Squash, VecEncoding } from '../ir/plan.ts';
import { boundsOfUnclipped } from '../ir/number-bounds.ts';
import { ascending } from '../ir/number-bins.ts';
import { clipped, squashedBy } from '../runtime/scaling.ts';
import type { LockGaps } from './lock-gaps.ts';
import { lastOf } from '../text/present.ts';

/** Where `NumericProfile.quantiles` are taken. */
export const QUANTILE_LEVELS = [0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999] as const;
/** Boundaries of a quantile normalization that is computed here. */
const quantileSteps = 32;

type Clip = readonly [number, number] | null;

export function vecEncoding(
  signal: CheckedSignal,
  lock: Lock | null,
  gaps: LockGaps,
): { encoding: VecEncoding; reason: string } {
  const profile = profileOf(lock, signal.name);
  const chosen = profile?.transform ?? null;
  const squash: Squash = signal.squash?.value ?? chosen?.squash ?? 'none';
  const clip = clipOf(signal, profile, gaps);
  const normalize = normalizeOf(signal, { squash, clip, profile }, gaps);
  const fallback = typeof signal.default === 'number' ? signal.default : null;
  const missingFlag = fallback === null && normalize.kind !== 'bins';
  return {
    encoding: {
      kind: 'vec',
      length: signal.length,
      width: signal.length + (missingFlag ? 1 : 0),
      missingFlag,
      squash,
      clip: clip ?? boundsOfUnclipped(squash, normalize.kind, profile?.numeric ?? null, [signal.default, signal.serve]),
      normalize,
      default: fallback,
    },
    reason: reasonOf(signal, gaps.hasConstants(signal.name) ? 'assumed, not from data' : (chosen?.reason ?? null)),
  };
}

/** A lock is a file: `__proto__` and the like are looked up as own members only. */
export function profileOf(lock: Lock | null, signal: string): SignalProfile | null {
  return lock !== null && Object.hasOwn(lock.signals, signal) ? lock.signals[signal]! : null;
}

function clipOf(signal: CheckedSignal, profile: SignalProfile | null, gaps: LockGaps): Clip {
  const stated = signal.clip?.value;
  if (stated === undefined) return profile?.transform?.clip ?? null;
  if (stated.kind === 'values') return [stated.low, stated.high];
  if (profile === null) {
    gaps.constants(signal.name, 'percentiles');
    return null;
  }
  if (profile.numeric === null) {
    if (sawValues(profile)) gaps.constants(signal.name, 'percentiles');
    return null;
  }
  // The profile worked them out from the values themselves; what fits its quantiles is taken to be for these percentiles.
  const exact = profile.transform?.clip ?? null;
  if (
    exact !== null &&
    isQuantile(profile.numeric, stated.low / 100, exact[0]) &&
    isQuantile(profile.numeric, stated.high / 100, exact[1])
  )
    return exact;
  const at = quantileFunction(profile.numeric);
  return [at(stated.low / 100), at(stated.high / 100)];
}

/** Whether x may be Q(u): it lies between the known quantiles around u. */
function isQuantile(numeric: NumericProfile, u: number, x: number): boolean {
  const { levels, values } = knownQuantiles(numeric);
  const piece = Math.max(
    1,
    levels.findIndex((level, i) => i > 0 && u <= level),
  );
  return values[piece - 1]! <= x && x <= values[piece]!;
}

interface Before {
  readonly squash: Squash;
  readonly clip: Clip;
  readonly profile: SignalProfile | null;
}

function normalizeOf(signal: CheckedSignal, before: Before, gaps: LockGaps): Normalize {
  const { squash, clip, profile } = before;
  const chosen = profile?.transform ?? null;
  const kind = signal.bins !== null ? 'bins' : (signal.normalize?.value ?? kindOf(chosen));
  if (kind === 'none' || kind === 'l2') return { kind };
  if (
    kind !== undefined &&
    chosen !== null &&
    chosen.normalize.kind === kind &&
    chosen.squash === squash &&
    canonicalJson(chosen.clip) === canonicalJson(clip) &&
    isOfLength(chosen.normalize, signal.length)
  ) {
    return chosen.normalize;
  }
  const numeric = profile?.numeric ?? null;
  if (kind === 'minmax' && clip !== null)
    return { kind, min: squashedBy(squash, clip[0]), max: squashedBy(squash, clip[1]) };
  if (kind === undefined || numeric === null) {
    // A profiled signal without one numeric value has nothing to normalize.
    if (profile !== null && !sawValues(profile)) return { kind: 'none' };
    gaps.constants(signal.name, kind === undefined ? 'the transform' : 'normalization constants');
    // What the spec states is shown, with constants that change nothing.
    return kind === undefined ? { kind: 'none' } : identity(kind);
  }
  return fromProfile(kind, numeric, squash, clip);
}

/** Rows of the training part with a value that could be read. */
function sawValues({ count, missing, bad, transform }: SignalProfile): boolean {
  // Every number has a transform in a lock: without one it was profiled as an id.
  return transform === null || count - missing - bad > 0;
}

/** Constants by element of a vector that was longer or shorter are of other elements. */
function isOfLength(normalize: Normalize, length: number): boolean {
  return Object.values(normalize).every(
    (constants: unknown) =>
      !Array.isArray(constants) ||
      normalize.kind === 'quantile' ||
      normalize.kind === 'bins' ||
      constants.length === length,
  );
}

/** A lock of before says how the number was cut into bins: without bins its moments are what is left of it. */
function kindOf(chosen: SignalProfile['transform']): Exclude<Normalize['kind'], 'bins'> | undefined {
  return chosen?.normalize.kind === 'bins' ? 'zscore' : chosen?.normalize.kind;
}

function identity(kind: FromData): Normalize {
  switch (kind) {
    case 'minmax':
      return { kind, min: 0, max: 1 };
    case 'zscore':
      return { kind, mean: 0, std: 1 };
    case 'quantile':
    case 'bins':
      return { kind, boundaries: [0, 1] };
  }
}

type FromData = 'minmax' | 'zscore' | 'quantile' | 'bins';

function fromProfile(kind: FromData, numeric: NumericProfile, squash: Squash, clip: Clip): Normalize {
  const at = quantileFunction(numeric);
  const value = (u: number) => squashedBy(squash, clipped(clip, at(u)));
  switch (kind) {
    case 'minmax':
      return { kind, min: value(0), max: value(1) };
    case 'bins':
      // The quantiles themselves: what else would be a boundary, only the values can tell.
      return {
        kind,
        boundaries: ascending(knownQuantiles(numeric).values.map((x) => squashedBy(squash, clipped(clip, x)))),
      };
    case 'quantile':
      return { kind, boundaries: Array.from({ length: quantileSteps + 1 }, (_, i) => value(i / quantileSteps)) };
    case 'zscore': {
      if (squash === 'none' && clip === null) return { kind, mean: numeric.mean, std: numeric.std };
      // The midpoint rule in each piece of Q: exact for what is linear there, close for what is squashed.
      const levels = [0, ...QUANTILE_LEVELS, 1];
      const points = 64;
      let mean = 0;
      let square = 0;
      for (let piece = 1; piece < levels.length; piece++) {
        const weight = (levels[piece]! - levels[piece - 1]!) / points;
        for (let i = 0; i < points; i++) {
          const y = value(levels[piece - 1]! + weight * (i + 0.5));
          mean += weight * y;
          square += weight * y * y;
        }
      }
      return { kind, mean, std: Math.sqrt(Math.max(0, square - mean * mean)) };
    }
  }
}

function knownQuantiles(numeric: NumericProfile): { levels: readonly number[]; values: readonly number[] } {
  return { levels: [0, ...QUANTILE_LEVELS, 1], values: [numeric.min, ...numeric.quantiles, numeric.max] };
}

function quantileFunction(numeric: NumericProfile): (u: number) => number {
  const { levels, values } = knownQuantiles(numeric);
  return (u) => {
    const piece = Math.min(
      levels.findIndex((level, i) => i > 0 && u <= level),
      levels.length - 1,
    );
    if (piece <= 0) return lastOf(values);
    const share = Math.max(0, (u - levels[piece - 1]!) / (levels[piece]! - levels[piece - 1]!));
    return share === 1 ? values[piece]! : values[piece - 1]! + share * (values[piece]! - values[piece - 1]!);
  };
}

function reasonOf(signal: CheckedSignal, chosen: string | null): string {
  const stated = [
    signal.squash === null ? null : `squash ${signal.squash.value}`,
    signal.clip === null
      ? null
      : signal.clip.value.kind === 'values'
        ? `clip ${signal.clip.value.low} .. ${signal.clip.value.high}`
        : `clip p(${signal.clip.value.low}) .. p(${signal.clip.value.high})`,
    signal.normalize === null ? null : `normalize ${signal.normalize.value}`,
  ].filter((part) => part !== null);
  const open = stated.length < 3;
  const parts = [
    stated.length > 0 ? `stated: ${stated.join(', ')}` : null,
    open && chosen !== null ? `profile: ${chosen}` : null,
  ];
  return parts.filter((part) => part !== null).join('; ') || 'as it is';
}
