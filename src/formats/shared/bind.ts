/** What a format's binding is, and what several have in common. */
import type { Lock } from '../../ir/lock.ts';
import type { SignalFormat } from '../../ir/plan.ts';
import type { ColumnUse } from '../../language/semantics/bind/columns.ts';
import type { FormatArgument } from '../../language/semantics/bind/format-argument.ts';
import { bindSources } from '../../language/semantics/bind/names.ts';
import type { BoundSignal, SignalContext } from '../../language/semantics/bind/signals.ts';
import { entriesOptions } from '../../language/semantics/options/vocab.ts';
import { bindEntries, type VocabWithoutSignals } from '../../language/semantics/bind/vocabs.ts';
import type { CheckedSignal, Stated } from '../../language/semantics/model.ts';
import type { Owner, ReadOption, ReadOptions } from '../../language/semantics/options/read-options.ts';
import type { LiteralValue } from '../../language/semantics/options/schema.ts';
import { type Reporter, shown } from '../../language/semantics/reporter.ts';
import type { Block, SignalDeclaration } from '../../language/syntax/ast.ts';
import type { hashIndexedOptions } from '../hash_indexed/options.ts';
import type { hashOnehotOptions } from '../hash_onehot/options.ts';
import type { onehotOptions } from '../onehot/options.ts';
import { bindWeights } from './bind-weights.ts';
import type { Named } from '../../language/semantics/scope.ts';

/** How a declaration of a format becomes a checked signal, and what rules ask of such a signal. */
export interface FormatBinding {
  /** Reads the options; what is wrong is reported. */
  read(reading: FormatReading): FormatParts | null;
  /** Why a literal can be neither the signal's `default` nor its constant for serving; null: it can. */
  constantFault(literal: LiteralValue, vocab: VocabWithoutSignals | null): string | null;
  /** Why a calibrator can't take the signal; null: it can. */
  calibrationFault(signal: BoundSignal, lock: Lock | null): string | null;
  /** Most ids that a row has, for crosses of wide & deep; null: the format has no ids. */
  mostIds(signal: BoundSignal['checked']): number | null;
}

/** A declaration whose format is to be read. */
export interface FormatReading {
  readonly declaration: Named<SignalDeclaration>;
  readonly context: SignalContext;
  readonly format: SignalFormat;
  /** null: wrong, and reported. */
  readonly argument: FormatArgument | null;
  readonly owner: Owner;
  /** Of types and of the signal itself, the last one counts. */
  readonly blocks: readonly (Block | null)[];
}

/** What a format says of a signal. */
export type FormatParts = Pick<
  CheckedSignal,
  'sources' | 'squash' | 'normalize' | 'clip' | 'bins' | 'max' | 'keep' | 'pool' | 'split' | 'weights'
> & {
  readonly default: LiteralValue | null;
  readonly serve: LiteralValue | null;
  readonly vocab: VocabWithoutSignals | null;
  /** Columns that it reads in addition to the signal's own. */
  readonly uses: readonly ColumnUse[];
};

/** What a format doesn't have is null, or what it is for a signal that isn't a list. */
export function partsOf(parts: Partial<FormatParts> & Pick<FormatParts, 'vocab' | 'sources'>): FormatParts {
  // Written out: spreads here would be half of the time that checking a large spec takes.
  return {
    default: parts.default ?? null,
    serve: parts.serve ?? null,
    squash: parts.squash ?? null,
    normalize: parts.normalize ?? null,
    clip: parts.clip ?? null,
    bins: parts.bins ?? null,
    max: parts.max ?? 1,
    keep: parts.keep ?? 'first',
    pool: parts.pool ?? 'mean',
    split: parts.split ?? null,
    weights: parts.weights ?? null,
    uses: parts.uses ?? [],
    vocab: parts.vocab,
    sources: parts.sources,
  };
}

export function stated<T>(option: ReadOption<T | null>): Stated<T> | null {
  return option.value === null || option.span === null ? null : { value: option.value, span: option.span };
}

/** A `default` or `serve` value; null: none, or one that the signal can't have (reported). */
export function readConstant(
  binding: FormatBinding,
  option: string,
  read: ReadOption<LiteralValue | null>,
  vocab: VocabWithoutSignals | null,
  { argument, context }: FormatReading,
): LiteralValue | null {
  if (read.value === null || read.span === null) return null;
  if (argument === null) return read.value;
  const reason = binding.constantFault(read.value, vocab);
  if (reason === null) return read.value;
  const literal = read.value.value;
  const value = typeof literal === 'string' ? JSON.stringify(shown(literal, 40)) : String(literal);
  context.reporter.report('ADS4007', read.span, { option, value, reason });
  return null;
}

/** Of formats whose constants are keys. */
export function keyFault({ value, key }: LiteralValue, vocab: VocabWithoutSignals | null): string | null {
  if (key === null) return 'a key is a text, a whole number, true or false';
  if (vocab === null) return null;
  if (vocab.kind === 'range') {
    const n = vocab.entries!;
    const inside = typeof value === 'boolean' ? n === 2 : /^\d+$/.test(key) && Number(key) < n;
    return inside ? null : `the values are the integers 0 to ${n - 1}${n === 2 ? ', false and true' : ''}`;
  }
  if (vocab.values !== null && !vocab.values.includes(key))
    return `it is not one of the vocabulary's values (${vocab.values.slice(0, 8).join(', ')}${vocab.values.length > 8 ? ' …' : ''})`;
  return null;
}

/** A coefficient per value, head and source is fitted on the events of a few hours: beyond this there are none for most. */
export const mostCalibrationValues = 1000;

export function hashedFault({ vocab }: BoundSignal): string {
  return `it is hashed${vocab?.entries == null ? '' : ` into ${vocab.entries.toLocaleString('en-US')} buckets`}, and most of them see no event in an hour`;
}

/** Of a format with one id a row. */
export function idParts(
  binding: FormatBinding,
  reading: FormatReading,
  options: Pick<ReadOptions<typeof hashOnehotOptions>, 'sources' | 'default' | 'serve'>,
  vocab: VocabWithoutSignals | null,
): FormatParts {
  const { data, reporter } = reading.context;
  return partsOf({
    vocab,
    sources: bindSources('sources', options.sources, data, reporter),
    default: readConstant(binding, 'default', options.default, vocab, reading),
    serve: readConstant(binding, 'serve', options.serve, vocab, reading),
  });
}

/** Of a format with a list of ids a row. */
export function listParts(
  reading: FormatReading,
  options: Pick<
    ReadOptions<typeof hashIndexedOptions>,
    'max' | 'keep' | 'pool' | 'split' | 'weights' | 'pairs' | 'sources'
  >,
  vocab: VocabWithoutSignals | null,
): FormatParts {
  const { data, reporter } = reading.context;
  const { max, keep, pool, split } = options;
  if (split.value === '')
    reporter.report('ADS3004', split.span, { option: 'split', bounds: 'at least one character', found: '""' });
  return partsOf({
    vocab,
    sources: bindSources('sources', options.sources, data, reporter),
    max: max.value,
    keep: keep.value,
    pool: pool.value,
    split: split.value,
    ...bindWeights(reading, options),
  });
}

type EntriesOptions = Pick<ReadOptions<typeof onehotOptions>, keyof typeof entriesOptions | 'embed'>;

const OWN_ENTRIES = Object.keys(entriesOptions) as readonly (keyof typeof entriesOptions)[];

/** The named vocabulary, or the signal's own. */
export function entriesVocab(
  { argument, context: { reporter }, declaration }: FormatReading,
  options: EntriesOptions,
): VocabWithoutSignals | null {
  if (argument === null) return null;
  if (argument.kind === 'vocab') {
    for (const option of [...OWN_ENTRIES, 'embed'] as const)
      refuseOwn(option, options[option], argument.vocab.name, reporter);
    return argument.vocab.checked;
  }
  const id = `signal.${declaration.name.text}`;
  const embed = options.embed.value;
  const { span } = declaration.name;
  if (argument.kind === 'range') {
    for (const option of OWN_ENTRIES) {
      const { nameSpan } = options[option];
      if (nameSpan !== null)
        reporter.report('ADS3012', nameSpan, {
          option,
          thing: `onehot(${argument.value}): its values are 0 to ${argument.value - 1}`,
        });
    }
    return {
      id,
      kind: 'range',
      entries: argument.value,
      top: null,
      minCount: 1,
      values: null,
      file: null,
      embed,
      span,
    };
  }
  const entries = bindEntries(options, reporter);
  return { id, kind: 'file', entries: entries.values?.length ?? null, ...entries, embed, span };
}

export function hashVocab(
  { argument, context: { reporter }, declaration }: FormatReading,
  embed: ReadOption<number>,
): VocabWithoutSignals | null {
  if (argument === null) return null;
  if (argument.kind === 'vocab') {
    refuseOwn('embed', embed, argument.vocab.name, reporter);
    return argument.vocab.checked;
  }
  const buckets = argument.kind === 'buckets' ? argument.value : null;
  return {
    id: `signal.${declaration.name.text}`,
    kind: 'hash',
    entries: buckets,
    top: null,
    minCount: 1,
    values: null,
    file: null,
    embed: embed.value,
    span: declaration.name.span,
  };
}

function refuseOwn(option: string, { nameSpan }: ReadOption<unknown>, vocab: string, reporter: Reporter): void {
  if (nameSpan !== null) reporter.report('ADS4005', nameSpan, { option, vocab });
}
