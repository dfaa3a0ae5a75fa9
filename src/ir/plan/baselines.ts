/** What a plan says of baselines, and what a baseline is where the spec states nothing. */

/** A logistic regression by FTRL-Proximal: of `lr`, the wide part of `wide_deep`, over the leaves of `gbdt_lr`. */
export interface LinearOptions {
  readonly learningRate: number;
  readonly l1: number;
  readonly l2: number;
  /** null: the model's. */
  readonly epochs: number | null;
}
export type BaselinePlan = LrPlan | WideDeepPlan | GbdtLrPlan;
export interface LrPlan extends LinearOptions {
  readonly kind: 'lr';
}
export interface WideDeepPlan extends LinearOptions {
  readonly kind: 'wide_deep';
  /** Terms of the wide part: the factors of each. One factor is the signal itself, which is there anyway. */
  readonly wide: readonly (readonly string[])[];
  /** Hash buckets of each product. */
  readonly buckets: number;
  /** Of the deep part. */
  readonly layers: readonly number[];
  readonly dropout: number;
}
export interface GbdtLrPlan extends LinearOptions {
  readonly kind: 'gbdt_lr';
  readonly trees: number;
  readonly depth: number;
  /** Most leaves a tree; null: 2 to the depth, at most 256. */
  readonly leaves: number | null;
  readonly shrinkage: number;
  readonly minRows: number;
  readonly growOn: number;
  readonly maxRows: number;
}

/** Most ids that a cross of lists may have a row: the product of their `max`. */
export const MAX_CROSS_LENGTH = 1000;

/**
 * What a baseline is where the spec states nothing; the tables of options show these. Learning rates are from bench/baselines.ts: in a
 * batch all weights of a row move at once, so the more of them, the smaller the steps.
 */
export const LINEAR_DEFAULTS: LinearOptions = { learningRate: 0.1, l1: 0, l2: 1, epochs: null };
export const LR_DEFAULTS: LrPlan = { kind: 'lr', ...LINEAR_DEFAULTS };
export const WIDE_DEEP_DEFAULTS: WideDeepPlan = {
  kind: 'wide_deep',
  ...LINEAR_DEFAULTS,
  learningRate: 0.01,
  wide: [],
  buckets: 100_000,
  layers: [256, 128, 64],
  dropout: 0,
};
export const GBDT_LR_DEFAULTS: GbdtLrPlan = {
  kind: 'gbdt_lr',
  ...LINEAR_DEFAULTS,
  learningRate: 0.02,
  trees: 100,
  depth: 5,
  leaves: null,
  shrinkage: 0.1,
  minRows: 50,
  growOn: 0.3,
  maxRows: 200_000,
};
