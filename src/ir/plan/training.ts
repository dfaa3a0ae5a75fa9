/** What a plan says of training and calibration. */
import type { SplitPlan } from './data.ts';

export interface SamplingPlan {
  /** null = any: a row is negative if every head is. */
  readonly base: string | null;
  readonly keep: number;
  readonly log: 'unsampled' | 'sampled';
  readonly correct: 'weight' | 'base' | 'batch';
}

export interface CalibrationPlan {
  readonly method: 'platt' | 'isotonic' | 'temperature';
  /** Signal names. */
  readonly signals: readonly string[];
  readonly per: readonly ('head' | 'source')[];
  readonly everySeconds: number;
  readonly windowSeconds: number;
  readonly halfLifeSeconds: number | null;
  readonly traffic: 'all' | 'own';
}

export interface OptimizerPlan {
  readonly kind: 'adam' | 'adagrad' | 'sgd';
  readonly learningRate: number;
}

export interface TrainPlan {
  readonly optimizer: OptimizerPlan;
  readonly embeddings: OptimizerPlan;
  readonly batch: number;
  readonly epochs: number;
  readonly seed: number;
  /** L2 penalty on the dense kernels and on touched embedding rows. */
  readonly l2: number;
  /** Stop after so many epochs without a better validation log-loss. */
  readonly patience: number;
  readonly holdout: SplitPlan | null;
  readonly validate: SplitPlan | null;
  readonly sources: readonly string[] | null;
  /** Once the best epoch is known, train again on training and validation part together; absent: no. */
  readonly refit?: true;
  /** Why what the spec does not state is as it is, in words. */
  readonly reasons?: { readonly batch?: string; readonly epochs?: string; readonly validate?: string };
}
