/** What a format's lowering is, and what several have in common. */
import { hashWords } from '../../ir/hash-collisions.ts';
import type { Lock } from '../../ir/lock.ts';
import type { Encoding, InputPlan, VocabPlan, WeightsPlan } from '../../ir/plan.ts';
import type { CheckedSignal, CheckedWeights } from '../../language/semantics/model.ts';
import type { LockGaps } from '../../lower/lock-gaps.ts';
import { entryOf } from '../../text/present.ts';

/** From a checked signal to its part of the plan. */
export interface FormatLowering {
  /** The transform with its constants, and why it is this one, in words. */
  encoding(signal: CheckedSignal, context: LoweringContext): { readonly encoding: Encoding; readonly reason: string };
  /** The raw columns that it reads, the signal's own first; one that is derived from a time never gets here. */
  inputs(signal: CheckedSignal): readonly InputPlan[];
}

export interface LoweringContext {
  readonly lock: Lock | null;
  readonly vocabs: ReadonlyMap<string, VocabPlan>;
  /** Ids of vocabularies that several signals share. */
  readonly shared: ReadonlySet<string>;
  /** Takes what the lock lacks. */
  readonly gaps: LockGaps;
}

/** The column that the signal is named after, or that it names. */
export function ownInput({ input, table, column, side }: CheckedSignal, kind: InputPlan['kind']): InputPlan {
  return { name: input, table, column, side, kind };
}

/** Of a format with one id a row. */
export const idLowering: FormatLowering = {
  encoding({ name, vocab, default: fallback }, context) {
    return {
      encoding: { kind: 'id', vocab: vocab!, default: fallback === null ? null : String(fallback) },
      reason: vocabReason(name, vocab!, context),
    };
  },
  inputs: (signal) => [ownInput(signal, 'scalar')],
};

/** Of a format with a list of ids a row. */
export const listLowering: FormatLowering = {
  encoding({ name, vocab, max, keep, pool, split, weights }, context) {
    return {
      encoding: {
        kind: 'ids',
        vocab: vocab!,
        max,
        keep,
        pool,
        split,
        ...(weights === null ? {} : { weights: weightsPlan(weights) }),
      },
      reason: vocabReason(name, vocab!, context),
    };
  },
  // A list that is split from a text column arrives as that text.
  inputs(signal) {
    const kind = signal.split === null ? 'list' : 'scalar';
    const { weights } = signal;
    const own = ownInput(signal, kind);
    const other = weights?.kind === 'column' ? weights : weights?.kind === 'steps' ? weights.of : null;
    const inputs = [own];
    if (other !== null)
      inputs.push({ name: other.input, table: other.table, column: other.column, side: other.side, kind });
    const at = weights?.kind === 'steps' ? weights.at : null;
    if (at !== null) inputs.push({ name: at.input, table: at.table, column: at.column, side: at.side, kind: 'time' });
    return inputs;
  },
};

function weightsPlan(weights: CheckedWeights): WeightsPlan {
  if (weights.kind === 'steps') {
    const { of: _of, at: _at, ...steps } = weights;
    return steps;
  }
  return weights.kind === 'column' ? { kind: 'column', input: weights.input } : weights;
}

function distinctOf(signal: string, lock: Lock | null): number | null {
  return lock !== null && Object.hasOwn(lock.signals, signal) ? lock.signals[signal]!.distinct : null;
}

function vocabReason(signal: string, id: string, { lock, vocabs, shared }: LoweringContext): string {
  const vocab = entryOf(vocabs, id);
  if (vocab.kind === 'hash') return hashWords(vocab.entries, shared.has(id) ? null : distinctOf(signal, lock));
  if (vocab.kind === 'range') return `the integers 0 to ${vocab.entries - 1}`;
  if (vocab.sha256 === null) return 'a vocabulary whose entries are assumed, not from data';
  const locked = lock !== null && Object.hasOwn(lock.vocabs, vocab.id) ? lock.vocabs[vocab.id]! : null;
  if (locked?.sha256 !== vocab.sha256) return `a vocabulary of ${vocab.entries} entries`;
  if (locked.grown !== undefined) {
    const { forgotten } = locked.grown;
    const of = forgotten === 0 ? '' : `, ${forgotten} of them forgotten,`;
    return `a vocabulary that grows, of ${vocab.entries} entries${of} with ${percentOf(locked.coverage)} of the training values`;
  }
  const often = (locked.minCount ?? 1) > 1 ? `, seen ${locked.minCount} times or more,` : ',';
  return `a vocabulary of ${vocab.entries} entries${often} with ${percentOf(locked.coverage)} of the training values`;
}

function percentOf(fraction: number): string {
  return `${(100 * fraction).toFixed(1)} %`;
}
