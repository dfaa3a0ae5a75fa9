/**
 * `NAME.lock.json`: what `adsc profile` saw in the training part of the data. Plain JSON; this file imports nothing
 * but the plan's types. One lock covers the model and all its variants.
 */
import { artifacts } from './artifact-version.ts';
import type { Normalize, Squash } from './plan.ts';

export const LOCK_VERSION = artifacts.lock.version;

/** Rows of weight 0 are nowhere in it. */
export interface Lock {
  readonly version: typeof LOCK_VERSION;
  readonly model: string;
  /** Hash of what in the spec decides the profile (data, splits, signals, vocabularies): `profileKey` in language/semantics/profile-key.ts. */
  readonly key: string;
  readonly rows: { readonly train: number; readonly validate: number; readonly holdout: number };
  /** First and last time seen, epoch ms; null without a time column. */
  readonly time: { readonly first: number; readonly last: number } | null;
  /** Rows per declared source, and unknown values. */
  readonly sources: Readonly<Record<string, number>>;
  /** Columns of each table (primary under its name), with DuckDB's type names; text files are VARCHAR throughout. */
  readonly columns: Readonly<Record<string, readonly { readonly name: string; readonly type: string }[]>>;
  readonly heads: Readonly<Record<string, HeadCounts>>;
  readonly signals: Readonly<Record<string, SignalProfile>>;
  /** By vocab id (`vocab.category`, `signal.country`); file ones only. */
  readonly vocabs: Readonly<Record<string, LockedVocab>>;
  /** What `adsc tune` chose, by what it is of: `vocab advertiser.embed`, `train.l2`, `group user.width`. A value that the spec states counts instead. */
  readonly choices?: Readonly<Record<string, LockedChoice>>;
}

export interface LockedChoice {
  /** As a spec writes it. */
  readonly value: string;
  /** It was chosen among the members of a `choose(…)` of the spec, and counts only where that still stands. Absent: the spec left the option to its default. */
  readonly choose?: true;
  /** In words, with the figures that decided. */
  readonly reason: string;
  readonly tried: readonly TriedValue[];
}

/** The best trial with a value, on the validation part. */
export interface TriedValue {
  readonly value: string;
  readonly trials: number;
  /** Part of the training rows that this trial was trained on. */
  readonly part: number;
  readonly logLoss: number;
  /** Of the log-loss to that of what was taken before, on the same rows: with its 95 % interval. 0 for what was taken before. */
  readonly difference: number;
  readonly interval: readonly [number, number];
}

/** Rows of a head, each counted as often as its weight says. In a log that was sampled, a base negative counts as 1/keep rows. */
export interface HeadCounts {
  readonly observed: number;
  readonly positives: number;
  /** Rows with a positive label, whatever they weigh; absent where the data has no weights. */
  readonly positiveRows?: number;
  /** Of a head with `delay exponential`: seconds from the examples to their events, on average over the positives that came; absent without any. */
  readonly meanDelay?: number;
  /** The same over the rows that are negatives of a base (null: any), for every base that `correct base` or `batch` has. */
  readonly baseNegatives?: readonly {
    readonly base: string | null;
    readonly observed: number;
    readonly positives: number;
  }[];
}

export interface LockedVocab {
  readonly entries: number;
  /** Relative to the lock: `vocab/model/category.txt` for `model.ads`; `vocab/category.txt` where adsc was older. */
  readonly file: string;
  readonly sha256: string;
  /** Share of training values that are in the vocabulary. */
  readonly coverage: number;
  /** How often an entry was seen at least, or a new one of a vocabulary that grows, where the profile chose that. */
  readonly minCount?: number;
  /** Of one that grows; its `entries` are all keys that have an id. */
  readonly grown?: LockedGrowth;
}

export interface LockedGrowth {
  /** When each key was last seen (epoch ms, one a line, in the order of the keys), relative to the lock: the path of the keys, ending in `.seen`. */
  readonly file: string;
  readonly sha256: string;
  /** Keys that are out of vocabulary, and keep their ids. */
  readonly forgotten: number;
  /** The end of the newest training part that it has grown by, epoch ms. */
  readonly until: number;
}

/** Statistics of the training rows, each counted as often as its weight says: whole only where the weights are. */
export interface SignalProfile {
  readonly count: number;
  readonly missing: number;
  /** Values that could not be parsed: counted, encoded as missing. */
  readonly bad: number;
  readonly distinct: number | null;
  readonly numeric: NumericProfile | null;
  /** For lists: mean length and the share longer than `max`. */
  readonly list: { readonly meanLength: number; readonly truncated: number; readonly nulls: number } | null;
  /** Most frequent values, at most 10. */
  readonly top: readonly { readonly value: string; readonly count: number }[];
  /** What was chosen for what the spec left open; null for id formats. */
  readonly transform: ChosenTransform | null;
}

export interface NumericProfile {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly std: number;
  readonly skewness: number;
  readonly kurtosis: number;
  /** At .001 .01 .05 .25 .5 .75 .95 .99 .999. */
  readonly quantiles: readonly number[];
}

export interface ChosenTransform {
  readonly squash: Squash;
  readonly clip: readonly [number, number] | null;
  readonly normalize: Normalize;
  /** In words, with the figures that decided. */
  readonly reason: string;
}
