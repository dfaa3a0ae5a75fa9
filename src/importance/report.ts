/** What `adsc importance` says: plain JSON, `importance.json` in the run. */
import type { Effect, Verdict } from './verdict.ts';

export const IMPORTANCE_FILE = 'importance.json';
/** Permuted within deciles of what is associated: another question, so another file. */
export const CONDITIONAL_FILE = 'importance-conditional.json';

export interface ImportanceReport {
  readonly version: 1;
  /** Fingerprint of plan, vocabularies and weights: this is importance to one fitted model, not to the task. */
  readonly modelFingerprint: string;
  readonly model: string;
  readonly variant: string;
  readonly data: {
    /** The part of the spec's data, or `files` for those given. */
    readonly part: string;
    readonly files: string | null;
    /** Rows measured on, and of how many they are a seeded sample. */
    readonly rows: number;
    readonly of: number;
    /** Column that says which rows form a cluster; null: rows count as independent. */
    readonly cluster: string | null;
    readonly clusters: number;
    /** Column that says which rows are one request; null: request signals moved row by row. */
    readonly request: string | null;
    readonly requests: number | null;
  };
  readonly repeats: number;
  readonly seed: number;
  readonly conditional: boolean;
  /** Hash of the calibrator whose probabilities were measured; null: the model's own. */
  readonly calibrator: string | null;
  /** Of the intervals. */
  readonly level: number;
  /** What `nothing` means: AUC, and log-loss as a share of the entropy of the head's rate. */
  readonly tolerance: { readonly auc: number; readonly logLoss: number };
  readonly units: readonly UnitReport[];
  /** Units associated above .7, strongest first. */
  readonly associations: readonly { readonly units: readonly [string, string]; readonly strength: number }[];
  /** Signals that the network doesn't read: they can't matter to it. */
  readonly unread: readonly string[];
  readonly heads: readonly HeadImportance[];
  readonly confirmation: Confirmation | null;
}

export interface UnitReport {
  readonly kind: 'signal' | 'group' | 'set';
  readonly name: string;
  /** All that moved together. */
  readonly signals: readonly string[];
  readonly by: 'row' | 'request';
  /** Share of rows whose encoded value changed in the first permutation. */
  readonly moved: number;
  /** Share that would change if rows of all sources and days took each other's values. */
  readonly movable: number;
  /** With `conditional`: the units whose deciles it was permuted within. */
  readonly within: readonly string[];
}

export interface HeadImportance {
  readonly head: string;
  readonly rows: number;
  readonly positives: number;
  readonly auc: number | null;
  readonly logLoss: number | null;
  /** Entropy of the head's rate, nats. */
  readonly entropy: number;
  /** Why nothing could be measured; null if it could. */
  readonly reason: string | null;
  /** Biggest change of log-loss first. */
  readonly results: readonly UnitImportance[];
}

export interface UnitImportance {
  /** Index in `units`. */
  readonly unit: number;
  /** AUC lost by permuting; null where a class is missing. */
  readonly auc: Effect | null;
  /** Log-loss gained by permuting, nats. */
  readonly logLoss: Effect;
  readonly verdict: Verdict;
  /** One-sided p-values of log-loss: Benjamini–Hochberg for useful, Holm for harmful. */
  readonly adjusted: { readonly useful: number; readonly harmful: number };
}

/** The model trained again, the same seed and data, with signals masked; positive changes: it got worse. */
export interface Confirmation {
  readonly without: readonly string[];
  readonly seed: number;
  readonly epochs: number;
  readonly heads: readonly {
    readonly head: string;
    readonly auc: Effect | null;
    readonly logLoss: Effect | null;
    readonly verdict: 'worse' | 'better' | 'same' | 'unclear';
  }[];
}
