/** A lock that fits a checked program, with made-up figures, and the vocabulary files that it refers to. */
import { profileKey } from '../../src/language/semantics/profile-key.ts';
import type { Lock, SignalProfile } from '../../src/ir/lock.ts';
import { sha256 } from '../../src/ir/sha256.ts';
import { vocabularyFiles } from '../../src/ir/vocabulary-files.ts';
import { formatVocab } from '../../src/runtime/vocab-file.ts';
import type { CheckedProgram, CheckedSignal } from '../../src/language/semantics/model.ts';

export interface LockFixture {
  readonly lock: Lock;
  /** Path relative to the lock → text. */
  readonly files: ReadonlyMap<string, string>;
}

/** Every vocabulary that comes from the data has `entries` entries (`a0`, `a1` …); numbers lie in 0 … 100 and are zscored. */
export function lockFor(program: CheckedProgram, entries = 5): LockFixture {
  const { base } = program;
  const files = new Map<string, string>();
  const vocabs: Record<string, Lock['vocabs'][string]> = {};
  const fromData = base.vocabs.filter((vocab) => vocab.kind === 'file' && vocab.values === null && vocab.file === null);
  const paths = vocabularyFiles(fromData.map((vocab) => vocab.id));
  for (const { id } of fromData) {
    const text = formatVocab(Array.from({ length: entries }, (_, i) => `a${i}`));
    const file = paths.get(id)!;
    files.set(file, text);
    vocabs[id] = { entries, file, sha256: sha256(text), coverage: 0.98 };
  }
  const signals = Object.fromEntries(base.signals.map((signal) => [signal.name, profile(signal)]));
  const lock: Lock = {
    version: 1,
    model: base.name,
    key: profileKey(program),
    rows: { train: 1000, validate: 100, holdout: 100 },
    time: null,
    sources: {},
    columns: {},
    heads: {},
    signals,
    vocabs,
  };
  return { lock, files };
}

function profile(signal: CheckedSignal): SignalProfile {
  const numeric = signal.format === 'continuous' || signal.format === 'dense';
  return {
    count: 1000,
    missing: 10,
    bad: 0,
    distinct: 900,
    numeric: numeric
      ? {
          min: 0,
          max: 100,
          mean: 50,
          std: 29,
          skewness: 0,
          kurtosis: -1.2,
          quantiles: [0.1, 1, 5, 25, 50, 75, 95, 99, 99.9],
        }
      : null,
    list: null,
    top: [],
    transform: numeric
      ? {
          squash: 'none',
          clip: [1, 99],
          normalize: { kind: 'zscore', mean: 50, std: 28 },
          reason: 'near normal (skewness 0.0, kurtosis −1.2)',
        }
      : null,
  };
}

/** A lock that has counted heads and nothing else. */
export function headsLock(heads: Lock['heads']): Lock {
  return {
    version: 1,
    model: 'm',
    key: '',
    rows: { train: 10_000, validate: 0, holdout: 0 },
    time: null,
    sources: {},
    columns: {},
    heads,
    signals: {},
    vocabs: {},
  };
}
