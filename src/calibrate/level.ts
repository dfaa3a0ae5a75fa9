/**
 * One level of a calibrator: a function by itself, (logit, features) → probability. All that its parameters mean is in the level: a level
 * that is kept from an earlier window stays the same function.
 */
import type { IsotonicFit } from './isotonic.ts';
import { applyIsotonic } from './isotonic.ts';
import { sigmoid } from '../math/logistic.ts';
import type { PlattParameters } from './platt.ts';

/** Where the function of a level comes from. */
export interface LevelOrigin {
  /** The function is of an earlier window, as the rows of a later one could not be trusted. */
  readonly kept: boolean;
  /** The function is that of the level above (the head for a source, all traffic for own traffic, the identity for a head). */
  readonly prior: boolean;
  /** The rows that the function was fitted on, times in epoch ms (null without times); null: it was not fitted. */
  readonly window: LevelWindow | null;
  /** Σ weight and Σ weight·label of the rows of this level. */
  readonly weight: number;
  readonly events: number;
}

export interface LevelWindow {
  readonly from: number | null;
  readonly to: number | null;
  readonly rows: number;
}

export type LevelCalibrator =
  /** q = σ(z) */
  | ({ readonly kind: 'identity' } & LevelOrigin)
  /** logit q = z + α + β·(z − center) + γ·s */
  | ({ readonly kind: 'platt'; readonly center: number } & PlattParameters & LevelOrigin)
  | ({ readonly kind: 'isotonic'; readonly fit: IsotonicFit } & LevelOrigin)
  /** logit q = z / temperature */
  | ({ readonly kind: 'temperature'; readonly temperature: number } & LevelOrigin);

/** Levels by head: `all` for sources without one, and unknown ones. */
export interface Levels {
  readonly all: LevelCalibrator;
  readonly sources: Readonly<Record<string, LevelCalibrator>>;
}

export function identityLevel(): LevelCalibrator {
  return { kind: 'identity', kept: false, prior: true, window: null, weight: 0, events: 0 };
}

/** The level that rows of a source take; null: a source that is not known. Names of sources are users' own: `constructor` is one like others. */
export function levelOf(levels: Levels, source: string | null | undefined): LevelCalibrator {
  return source != null && Object.hasOwn(levels.sources, source) ? levels.sources[source]! : levels.all;
}

/**
 * The probability of one logit; `index` and `value` are the row's features that aren't 0. NaN for a logit that is NaN or infinite: a step
 * function would make a number of it that looks like others.
 */
export function calibrated(
  level: LevelCalibrator,
  z: number,
  index: readonly number[],
  value: readonly number[],
): number {
  if (!Number.isFinite(z)) return Number.NaN;
  switch (level.kind) {
    case 'identity':
      return sigmoid(z);
    case 'isotonic':
      return applyIsotonic(level.fit, z);
    case 'temperature':
      return sigmoid(z / level.temperature);
    case 'platt': {
      let logit = z + level.alpha + level.beta * (z - level.center);
      for (let i = 0; i < index.length; i++) logit += level.gamma[index[i]!]! * value[i]!;
      return sigmoid(logit);
    }
  }
}
