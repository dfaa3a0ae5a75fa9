/** What in a spec decides the profile, as a hash: a lock whose key differs was written for other questions. */
import { canonicalJson } from '../../ir/canonical.ts';
import { sha256 } from '../../ir/sha256.ts';
import type { CheckedProgram, CheckedSignal, CheckedVocab, CheckedWeights } from './model.ts';

/**
 * What a profile counts, and how. To be raised whenever the same data and the same spec give another lock: locks written before are stale then,
 * though their form (`LOCK_VERSION`) is read as ever. 2: rows count as often as their weights say; lists as JSON in texts are lists; labels
 * are those of training. 3: vectors with elements of several scales are clipped by wider bounds.
 */
const PROFILE_VERSION = 3;

/**
 * SHA-256 (hex) over the version of profiles, the data, the splits, and every signal, vocabulary and label that the base or a variant has; dimensions,
 * embeddings, layers and everything else that the profile doesn't look at are left out. Independent of the order of declarations.
 */
export function profileKey(program: CheckedProgram): string {
  const models = [program.base, ...program.variants.values()];
  const { base } = program;
  const bases = correctedBases(program);
  const signals = new Set<string>();
  const labels = new Set<string>();
  for (const model of models) {
    const vocabs = new Map(model.vocabs.map((vocab) => [vocab.id, vocab]));
    for (const signal of model.signals) {
      signals.add(
        canonicalJson({
          ...profileOfSignal(signal, signal.vocab === null ? null : (vocabs.get(signal.vocab) ?? null)),
          max: signal.max,
          vocab: signal.vocab,
          // They decide how often a value has to be seen.
          vectors: keepsAll(signal.vocab === null ? null : (vocabs.get(signal.vocab) ?? null)) || undefined,
        }),
      );
    }
    for (const head of model.heads)
      labels.add(
        canonicalJson({
          name: head.name,
          label: head.label,
          sources: head.sources,
          within: head.withinSeconds ?? undefined,
          after: head.after?.head,
          delay: head.delay === undefined ? undefined : head.delay.kind === 'exponential' ? head.delay.at : true,
        }),
      );
  }
  return sha256(
    canonicalJson({
      version: PROFILE_VERSION,
      data: base.data,
      holdout: base.train.holdout,
      validate: base.train.validate,
      sources: trainedSources(program),
      // A log that was sampled is weighed.
      sampled: base.sampling?.log === 'sampled' ? { base: base.sampling.base, keep: base.sampling.keep } : null,
      bases: bases.length === 0 ? undefined : bases,
      signals: [...signals].sort(),
      labels: [...labels].sort(),
    }),
  );
}

function keepsAll(vocab: CheckedVocab | null): boolean {
  return vocab?.vectors !== undefined && vocab.minCount === null;
}

/** Sources whose rows the model or a variant trains on, which is what a profile looks at; null: all. */
export function trainedSources({ base, variants }: CheckedProgram): readonly string[] | null {
  const all = [base, ...variants.values()].map(({ train }) => train.sources);
  const lists = all.filter((sources) => sources !== null);
  return lists.length < all.length ? null : [...new Set(lists.flat())];
}

/**
 * Bases of sampling (null: any) whose negatives the lock counts heads on: those that the model or a variant corrects for by other means
 * than weights. Only heads of the model itself are counted.
 */
export function correctedBases(program: CheckedProgram): (string | null)[] {
  const { heads } = program.base;
  const bases = new Set<string | null>();
  for (const { sampling } of [program.base, ...program.variants.values()]) {
    if (sampling === null || sampling.correct === 'weight' || sampling.keep >= 1) continue;
    if (sampling.base === null || heads.some(({ name }) => name === sampling.base)) bases.add(sampling.base);
  }
  return [...bases].sort((a, b) => (a === null ? -1 : b === null ? 1 : a < b ? -1 : 1));
}
/** A sequence may be called otherwise, and its steps are profiled alike. */
function weightsRead(weights: CheckedWeights) {
  return weights.kind === 'steps'
    ? { kind: weights.kind, along: weights.along, before: weights.before, age: weights.age }
    : weights;
}

/** How a signal's values are read and what is asked about them, in parts. */
export function profileOfSignal(signal: Omit<CheckedSignal, 'inGraph'>, vocab: Omit<CheckedVocab, 'signals'> | null) {
  return {
    name: signal.name,
    column: {
      input: signal.input,
      derive: signal.derive,
      sources: signal.sources,
      split: signal.split,
      weights: signal.weights === null ? undefined : weightsRead(signal.weights),
    },
    format: { format: signal.format, length: signal.length },
    transform: {
      squash: signal.squash?.value ?? null,
      normalize: signal.normalize?.value ?? null,
      clip: signal.clip?.value ?? null,
      bins: signal.bins === null ? undefined : { count: signal.bins.count, exact: signal.bins.exact },
      default: signal.default,
    },
    vocabulary:
      vocab === null
        ? null
        : {
            id: vocab.id,
            kind: vocab.kind,
            entries: vocab.entries,
            top: vocab.top,
            minCount: vocab.minCount,
            grow: vocab.grow === undefined ? undefined : { forget: vocab.grow.forgetSeconds },
            values: vocab.values,
            file: vocab.file,
          },
  };
}
