/** Vocabularies, tables and signals of a plan: sizes and constants. See check.ts. */
import { forestsFault, leafForests } from '../forests.ts';
import { BEFORE_BOUNDARIES, boundariesOf } from '../number-bins.ts';
import type { Normalize, Plan, SignalPlan, VecEncoding } from '../plan.ts';
import { AGE_BUCKETS } from '../step-ages.ts';
import { entryOf } from '../../text/present.ts';

const FORMATS: Readonly<Record<SignalPlan['format'], SignalPlan['encoding']['kind']>> = {
  continuous: 'vec',
  dense: 'vec',
  onehot: 'id',
  hash_onehot: 'id',
  indexed: 'ids',
  hash_indexed: 'ids',
};
/** Ids are 32-bit integers. */
const MOST_IDS = 2 ** 31 - 1;

export function checkSignals(plan: Plan): string | null {
  const vocabs = new Map(plan.vocabs.map((vocab) => [vocab.id, vocab]));
  const inputs = new Set(plan.inputs.map(({ name }) => name));
  for (const { id, kind, entries, forgotten, size, file } of plan.vocabs) {
    if (size !== entries + (kind === 'hash' ? 1 : 2) || size > MOST_IDS || (kind === 'hash' && entries === 0))
      return `the vocabulary ${id} has ${size} ids for ${entries} entries`;
    if (forgotten !== undefined && (kind !== 'file' || forgotten < 1 || forgotten > entries))
      return `the vocabulary ${id} has ${forgotten} forgotten entries of ${entries}`;
    if (file !== null && kind !== 'file') return `the vocabulary ${id} is ${kind}, and has a file`;
  }
  const boundaries = new Map(plan.signals.map(({ name, encoding }) => [name, boundariesOf(encoding)]));
  for (const { id, vocab, rows, signals: users } of plan.tables) {
    if (vocab !== null && vocabs.get(vocab)?.size !== rows)
      return `the table ${id} has ${rows} rows, and its vocabulary another number of ids`;
    if (
      vocab === null &&
      (users.length === 0 || users.some((user) => boundaries.get(user) !== rows - BEFORE_BOUNDARIES))
    )
      return `the table ${id} has ${rows} rows, and its signal another number of boundaries`;
  }
  for (const { name, vocab, trees, leaves } of leafForests(plan))
    if (entryOf(vocabs, vocab).size < trees * leaves + 2)
      return `the forest ${name} has more leaves than its vocabulary ids`;
  const forests = forestsFault(plan);
  if (forests !== null) return forests;
  const { signals } = plan;
  const named = new Map(signals.map((signal) => [signal.name, signal]));
  for (const signal of signals) {
    const { name, format, encoding, cross, input } = signal;
    if (FORMATS[format] !== encoding.kind) return `the signal ${name} is ${format}, and encoded as ${encoding.kind}`;
    if (!inputs.has(input)) return `the signal ${name} reads ${input}, which is no input`;
    if (cross !== undefined && (encoding.kind === 'vec' || entryOf(vocabs, encoding.vocab).kind !== 'hash'))
      return `the cross ${name} is over no hashed ids`;
    if (cross !== undefined && encoding.kind === 'ids') {
      const length = cross.reduce((product, member) => product * maxOf(entryOf(named, member)), 1);
      if (length > encoding.max) return `the cross ${name} has up to ${length} ids, and room for ${encoding.max}`;
    }
    if (encoding.kind === 'ids' && encoding.weights !== undefined) {
      const { weights, pool } = encoding;
      if (pool !== 'mean' && pool !== 'sum') return `the signal ${name} has weights, and is pooled by ${pool}`;
      if (weights.kind === 'column' && !inputs.has(weights.input))
        return `the signal ${name} has weights of ${weights.input}, which is no input`;
      if (weights.kind === 'steps' && weights.along !== null && !inputs.has(weights.along))
        return `the signal ${name} has the steps of ${weights.along}, which is no input`;
      if (weights.kind === 'steps' && weights.before !== undefined && !inputs.has(weights.before.input))
        return `the signal ${name} has steps before ${weights.before.input}, which is no input`;
      if (weights.kind === 'steps' && weights.age === true) {
        const { kind, entries } = entryOf(vocabs, encoding.vocab);
        if (kind !== 'range' || entries !== AGE_BUCKETS || weights.before === undefined || weights.along !== input)
          return `the signal ${name} has ages of steps, and is not encoded as such`;
      }
      if (weights.kind === 'pairs' && weights.separator === '') return `the signal ${name} has an empty separator`;
    }
    const fault = encoding.kind === 'vec' ? vecFault(encoding, format) : null;
    if (fault !== null) return `the signal ${name} ${fault}`;
  }
  const missing = plan.calibration?.signals.find((name) => !named.has(name));
  return missing === undefined ? null : `calibration names ${missing}, which is no signal`;
}

function maxOf({ encoding }: SignalPlan): number {
  return encoding.kind === 'ids' ? encoding.max : 1;
}

function vecFault(
  { length, width, missingFlag, clip, normalize, ...rest }: VecEncoding,
  format: SignalPlan['format'],
): string | null {
  if (format === 'continuous' && length !== 1) return `has ${length} elements`;
  if (normalize.kind === 'bins' ? missingFlag : missingFlag !== (rest.default === null))
    return 'has a default and a flag for missing values, or neither';
  if (width !== length + (missingFlag ? 1 : 0)) return `is ${width} wide for ${length} elements`;
  if (clip !== null && !(clip[0] <= clip[1])) return `is clipped to an empty range`;
  return normalizeFault(normalize, length, format);
}

function normalizeFault(normalize: Normalize, length: number, format: SignalPlan['format']): string | null {
  const sized = (constants: number | readonly number[]) =>
    typeof constants === 'number' || (format === 'dense' && constants.length === length);
  switch (normalize.kind) {
    case 'none':
      return null;
    case 'l2':
      return format === 'dense' ? null : 'is no vector, and divided by its norm';
    case 'minmax':
      return sized(normalize.min) && sized(normalize.max) ? null : 'has constants for another number of elements';
    case 'zscore':
      return sized(normalize.mean) && sized(normalize.std) ? null : 'has constants for another number of elements';
    case 'bins': {
      const { boundaries } = normalize;
      if (format !== 'continuous') return 'is a vector, and cut into bins';
      if (boundaries.length === 0) return 'has no boundaries';
      return boundaries.every((value, i) => i === 0 || value > boundaries[i - 1]!)
        ? null
        : 'has boundaries of bins that do not rise';
    }
    case 'quantile': {
      const { boundaries } = normalize;
      if (boundaries.length === 0) return 'has no boundaries';
      return boundaries.every((value, i) => i === 0 || value >= boundaries[i - 1]!) ? null : 'has boundaries that fall';
    }
  }
}
