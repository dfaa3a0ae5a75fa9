/** Signals: format, column, options, and the vocabulary that they use. */
import type { SignalFormat } from '../../../ir/plan.ts';
import type { Block, SignalDeclaration } from '../../syntax/ast.ts';
import type { CheckedSignal, Stated } from '../model.ts';
import {
  formatNames,
  formats,
  hashIndexedOptions,
  hashOnehotOptions,
  continuousOptions,
  denseOptions,
  indexedOptions,
  onehotOptions,
} from '../options/formats.ts';
import { type Owner, type ReadOption, readOptions, type ReadOptions } from '../options/read-options.ts';
import type { LiteralValue } from '../options/schema.ts';
import type { Reporter } from '../reporter.ts';
import { wantedBy } from '../column-types.ts';
import type { ColumnUse } from './columns.ts';
import { checkConstant } from './constants.ts';
import type { BoundData } from './data.ts';
import { bindArgument, type FormatArgument } from './format-argument.ts';
import { bindColumn, checkDerived } from './signal-column.ts';
import { bindSources } from './names.ts';
import type { Types } from './types.ts';
import { bindEntries, type BoundVocab, type VocabWithoutSignals } from './vocabs.ts';

export interface BoundSignal {
  readonly declaration: SignalDeclaration;
  readonly checked: Omit<CheckedSignal, 'inGraph'>;
  /** The named vocabulary, or the signal's own; null for continuous and dense. */
  readonly vocab: VocabWithoutSignals | null;
  readonly use: ColumnUse;
}

export interface SignalContext {
  readonly data: BoundData;
  readonly types: Types;
  /** null values: declared, but broken. */
  readonly vocabs: ReadonlyMap<string, BoundVocab | null>;
  readonly usedVocabs: Set<string>;
  readonly reporter: Reporter;
}

/** null: wrong or broken, and reported. */
export function bindSignal(declaration: SignalDeclaration, context: SignalContext): BoundSignal | null {
  const { reporter } = context;
  if (declaration.format === null) return null;
  const resolved = context.types.resolve(declaration.format);
  if (resolved === null) {
    bindColumn(declaration, context);
    return null;
  }
  const { format } = resolved;
  const argument = bindArgument(resolved.expression, format, context);
  const owner: Owner = {
    title: `format ${format}`,
    span: declaration.broken ? null : declaration.keyword,
    elsewhere,
  };
  const blocks = [...resolved.blocks, declaration.block];
  const common = { declaration, context, format, argument, owner, blocks };
  const parts = readFormat(common);
  const from = bindColumn(declaration, context);
  if (parts === null || argument === null || from === null || declaration.broken) return null;

  const { column, derive } = from;
  const name = declaration.name!.text;
  const { vocab, max, keep, pool, split } = parts;
  const checked: BoundSignal['checked'] = {
    name,
    doc: declaration.doc,
    format,
    input: column.input,
    table: column.table,
    column: column.column,
    side: column.side,
    derive,
    sources: parts.sources,
    serve: parts.serve?.value ?? null,
    default: parts.default?.value ?? null,
    length: argument.kind === 'length' ? argument.value : 1,
    squash: parts.squash,
    normalize: parts.normalize,
    clip: parts.clip,
    vocab: vocab?.id ?? null,
    max,
    keep,
    pool,
    split,
    span: declaration.name!.span,
  };
  if (derive !== null && !checkDerived(declaration, derive.fn, checked, argument, reporter)) return null;
  return {
    declaration,
    checked,
    vocab,
    use: { column, wanted: derive === null ? wantedBy[format] : 'time', split, span: from.span },
  };
}

function elsewhere(option: string): string | null {
  const having = formatNames.filter((name) => Object.hasOwn(formats[name].options, option));
  return having.length === 0 ? null : `only ${having.join(', ')} ${having.length === 1 ? 'has' : 'have'} it`;
}

interface Reading {
  readonly declaration: SignalDeclaration;
  readonly context: SignalContext;
  readonly format: SignalFormat;
  readonly argument: FormatArgument | null;
  readonly owner: Owner;
  readonly blocks: readonly (Block | null)[];
}
type Parts = Pick<CheckedSignal, 'sources' | 'squash' | 'normalize' | 'clip' | 'max' | 'keep' | 'pool' | 'split'> & {
  readonly default: LiteralValue | null;
  readonly serve: LiteralValue | null;
  readonly vocab: VocabWithoutSignals | null;
};

/** What a format doesn't have is null, or what it is for a signal that isn't a list. */
function partsOf(parts: Partial<Parts> & Pick<Parts, 'vocab' | 'sources'>): Parts {
  // Written out: spreads here would be half of the time that checking a large spec takes.
  return {
    default: parts.default ?? null,
    serve: parts.serve ?? null,
    squash: parts.squash ?? null,
    normalize: parts.normalize ?? null,
    clip: parts.clip ?? null,
    max: parts.max ?? 1,
    keep: parts.keep ?? 'first',
    pool: parts.pool ?? 'mean',
    split: parts.split ?? null,
    vocab: parts.vocab,
    sources: parts.sources,
  };
}

function readFormat(reading: Reading): Parts | null {
  const { context, format, owner, blocks } = reading;
  const { reporter, data } = context;
  switch (format) {
    case 'continuous': {
      const options = readOptions(reporter, owner, blocks, continuousOptions);
      const { squash, normalize, clip } = options;
      return partsOf({
        squash: stated(squash),
        normalize: stated(normalize),
        clip: stated(clip),
        vocab: null,
        sources: bindSources('sources', options.sources, data, reporter),
        default: readConstant('default', options.default, null, reading),
        serve: readConstant('serve', options.serve, null, reading),
      });
    }
    case 'dense': {
      const options = readOptions(reporter, owner, blocks, denseOptions);
      const { squash, normalize, clip } = options;
      return partsOf({
        squash: stated(squash),
        normalize: stated(normalize),
        clip: stated(clip),
        vocab: null,
        sources: bindSources('sources', options.sources, data, reporter),
      });
    }
    case 'onehot': {
      const options = readOptions(reporter, owner, blocks, onehotOptions);
      return withId(reading, options, entriesVocab(reading, options));
    }
    case 'indexed': {
      const options = readOptions(reporter, owner, blocks, indexedOptions);
      return withIds(reading, options, entriesVocab(reading, options));
    }
    case 'hash_onehot': {
      const options = readOptions(reporter, owner, blocks, hashOnehotOptions);
      return withId(reading, options, hashVocab(reading, options.embed));
    }
    case 'hash_indexed': {
      const options = readOptions(reporter, owner, blocks, hashIndexedOptions);
      return withIds(reading, options, hashVocab(reading, options.embed));
    }
  }
}

function withId(
  reading: Reading,
  options: Pick<ReadOptions<typeof hashOnehotOptions>, 'sources' | 'default' | 'serve'>,
  vocab: VocabWithoutSignals | null,
): Parts {
  const { data, reporter } = reading.context;
  return partsOf({
    vocab,
    sources: bindSources('sources', options.sources, data, reporter),
    default: readConstant('default', options.default, vocab, reading),
    serve: readConstant('serve', options.serve, vocab, reading),
  });
}

function withIds(
  reading: Reading,
  options: Pick<ReadOptions<typeof hashIndexedOptions>, 'max' | 'keep' | 'pool' | 'split' | 'sources'>,
  vocab: VocabWithoutSignals | null,
): Parts {
  const { data, reporter } = reading.context;
  const { max, keep, pool, split } = options;
  if (split.value === '')
    reporter.report('ADS3004', split.span!, { option: 'split', bounds: 'at least one character', found: '""' });
  return partsOf({
    vocab,
    sources: bindSources('sources', options.sources, data, reporter),
    max: max.value,
    keep: keep.value,
    pool: pool.value,
    split: split.value,
  });
}

function stated<T>(option: ReadOption<T | null>): Stated<T> | null {
  return option.value === null || option.span === null ? null : { value: option.value, span: option.span };
}

type EntriesOptions = Pick<ReadOptions<typeof onehotOptions>, 'top' | 'min_count' | 'values' | 'file' | 'embed'>;

/** The named vocabulary, or the signal's own. */
function entriesVocab(
  { argument, context: { reporter }, declaration }: Reading,
  options: EntriesOptions,
): VocabWithoutSignals | null {
  if (argument === null) return null;
  if (argument.kind === 'vocab') {
    for (const option of ['top', 'min_count', 'values', 'file', 'embed'] as const)
      refuseOwn(option, options[option], argument.vocab.name, reporter);
    return argument.vocab.checked;
  }
  const id = `signal.${declaration.name!.text}`;
  const embed = options.embed.value;
  const { span } = declaration.name!;
  if (argument.kind === 'range') {
    for (const option of ['top', 'min_count', 'values', 'file'] as const) {
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
  const { top, minCount, values, file } = bindEntries(options, reporter);
  return { id, kind: 'file', entries: values?.length ?? null, top, minCount, values, file, embed, span };
}

function hashVocab(
  { argument, context: { reporter }, declaration }: Reading,
  embed: ReadOption<number>,
): VocabWithoutSignals | null {
  if (argument === null) return null;
  if (argument.kind === 'vocab') {
    refuseOwn('embed', embed, argument.vocab.name, reporter);
    return argument.vocab.checked;
  }
  const buckets = argument.kind === 'buckets' ? argument.value : null;
  return {
    id: `signal.${declaration.name!.text}`,
    kind: 'hash',
    entries: buckets,
    top: null,
    minCount: 1,
    values: null,
    file: null,
    embed: embed.value,
    span: declaration.name!.span,
  };
}

function refuseOwn(option: string, { nameSpan }: ReadOption<unknown>, vocab: string, reporter: Reporter): void {
  if (nameSpan !== null) reporter.report('ADS4005', nameSpan, { option, vocab });
}

function readConstant(
  option: string,
  { value, span }: ReadOption<LiteralValue | null>,
  vocab: VocabWithoutSignals | null,
  { argument, format, context }: Reading,
): LiteralValue | null {
  if (value === null || span === null) return null;
  return argument === null || checkConstant(option, value, span, format, vocab, context.reporter) ? value : null;
}
