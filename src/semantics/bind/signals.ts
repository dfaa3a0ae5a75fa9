/** Signals: format, column, options, and the vocabulary that they use. */
import type { SignalFormat } from '../../plan/schema.ts';
import type { Block, SignalDeclaration } from '../../syntax/ast.ts';
import type { CheckedSignal, Stated } from '../model.ts';
import { formatNames, formats, hashIndexedOptions, hashOnehotOptions, continuousOptions, denseOptions, indexedOptions, onehotOptions } from '../options/formats.ts';
import { type Owner, type ReadOption, readOptions, type ReadOptions } from '../options/read-options.ts';
import type { LiteralValue } from '../options/schema.ts';
import type { Reporter } from '../reporter.ts';
import { type ColumnUse, describeColumn, type Wanted } from './columns.ts';
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
  const list = formats[format].list;
  if (list && derive === null && split === null && (column.format === 'csv' || column.format === 'tsv')) {
    const hint = format === 'dense' ? 'text files hold no vectors: write this table as Parquet or JSON Lines' : 'state what stands between two elements: split "|"';
    reporter.report('ADS4008', declaration.name!.span, { signal: name, column: describeColumn(column) }, { hint });
    return null;
  }
  return { declaration, checked, vocab, use: { column, wanted: derive === null ? wantedBy[format] : 'time', split, span: from.span } };
}

const wantedBy: Record<SignalFormat, Wanted> = {
  continuous: 'number',
  onehot: 'key',
  hash_onehot: 'key',
  indexed: 'list of keys',
  hash_indexed: 'list of keys',
  dense: 'list of numbers',
};

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

const noTransform = { squash: null, normalize: null, clip: null };
/** What a signal that isn't a list has. */
const noList = { max: 1, keep: 'first', pool: 'mean', split: null } as const;

function readFormat(reading: Reading): Parts | null {
  const { context, format, owner, blocks } = reading;
  const { reporter, data } = context;
  switch (format) {
    case 'continuous': {
      const options = readOptions(reporter, owner, blocks, continuousOptions);
      const { squash, normalize, clip } = options;
      const sources = bindSources('sources', options.sources, data, reporter);
      return { ...readConstants(reading, options.default, options.serve, null), ...noList, squash: stated(squash), normalize: stated(normalize), clip: stated(clip), vocab: null, sources };
    }
    case 'dense': {
      const options = readOptions(reporter, owner, blocks, denseOptions);
      const { squash, normalize, clip } = options;
      const sources = bindSources('sources', options.sources, data, reporter);
      const transform = { squash: stated(squash), normalize: stated(normalize), clip: stated(clip) };
      return { ...noList, ...transform, default: null, serve: null, vocab: null, sources };
    }
    case 'onehot': {
      const options = readOptions(reporter, owner, blocks, onehotOptions);
      const vocab = entriesVocab(reading, options);
      const sources = bindSources('sources', options.sources, data, reporter);
      return { ...readConstants(reading, options.default, options.serve, vocab), ...noList, ...noTransform, vocab, sources };
    }
    case 'indexed': {
      const options = readOptions(reporter, owner, blocks, indexedOptions);
      const sources = bindSources('sources', options.sources, data, reporter);
      return { ...listParts(options, reporter), ...noTransform, vocab: entriesVocab(reading, options), sources };
    }
    case 'hash_onehot': {
      const options = readOptions(reporter, owner, blocks, hashOnehotOptions);
      const vocab = hashVocab(reading, options.embed);
      const sources = bindSources('sources', options.sources, data, reporter);
      return { ...readConstants(reading, options.default, options.serve, vocab), ...noList, ...noTransform, vocab, sources };
    }
    case 'hash_indexed': {
      const options = readOptions(reporter, owner, blocks, hashIndexedOptions);
      const sources = bindSources('sources', options.sources, data, reporter);
      return { ...listParts(options, reporter), ...noTransform, vocab: hashVocab(reading, options.embed), sources };
    }
  }
}

function stated<T>(option: ReadOption<T | null>): Stated<T> | null {
  return option.value === null || option.span === null ? null : { value: option.value, span: option.span };
}

type EntriesOptions = Pick<ReadOptions<typeof onehotOptions>, 'top' | 'min_count' | 'values' | 'file' | 'embed'>;

/** The named vocabulary, or the signal's own. */
function entriesVocab({ argument, context: { reporter }, declaration }: Reading, options: EntriesOptions): VocabWithoutSignals | null {
  if (argument === null) return null;
  if (argument.kind === 'vocab') {
    for (const option of ['top', 'min_count', 'values', 'file', 'embed'] as const) refuseOwn(option, options[option], argument.vocab.name, reporter);
    return argument.vocab.checked;
  }
  const base = { id: `signal.${declaration.name!.text}`, embed: options.embed.value, span: declaration.name!.span };
  if (argument.kind === 'range') {
    for (const option of ['top', 'min_count', 'values', 'file'] as const) {
      const { nameSpan } = options[option];
      if (nameSpan !== null) reporter.report('ADS3012', nameSpan, { option, thing: `onehot(${argument.value}): its values are 0 to ${argument.value - 1}` });
    }
    return { ...base, kind: 'range', entries: argument.value, top: null, minCount: 1, values: null, file: null };
  }
  const entries = bindEntries(options, reporter);
  return { ...base, kind: 'file', entries: entries.values?.length ?? null, ...entries };
}

function hashVocab({ argument, context: { reporter }, declaration }: Reading, embed: ReadOption<number>): VocabWithoutSignals | null {
  if (argument === null) return null;
  if (argument.kind === 'vocab') {
    refuseOwn('embed', embed, argument.vocab.name, reporter);
    return argument.vocab.checked;
  }
  const buckets = argument.kind === 'buckets' ? argument.value : null;
  return { id: `signal.${declaration.name!.text}`, kind: 'hash', entries: buckets, top: null, minCount: 1, values: null, file: null, embed: embed.value, span: declaration.name!.span };
}

function listParts({ max, keep, pool, split }: Pick<ReadOptions<typeof hashIndexedOptions>, 'max' | 'keep' | 'pool' | 'split'>, reporter: Reporter) {
  if (split.value === '') reporter.report('ADS3004', split.span!, { option: 'split', bounds: 'at least one character', found: '""' });
  return { default: null, serve: null, max: max.value, keep: keep.value, pool: pool.value, split: split.value };
}

function refuseOwn(option: string, { nameSpan }: ReadOption<unknown>, vocab: string, reporter: Reporter): void {
  if (nameSpan !== null) reporter.report('ADS4005', nameSpan, { option, vocab });
}

function readConstants(
  reading: Reading,
  defaultOption: ReadOption<LiteralValue | null>,
  serve: ReadOption<LiteralValue | null>,
  vocab: VocabWithoutSignals | null,
): { default: LiteralValue | null; serve: LiteralValue | null } {
  return { default: readConstant('default', defaultOption, vocab, reading), serve: readConstant('serve', serve, vocab, reading) };
}

function readConstant(option: string, { value, span }: ReadOption<LiteralValue | null>, vocab: VocabWithoutSignals | null, { argument, format, context }: Reading): LiteralValue | null {
  if (value === null || span === null) return null;
  return argument === null || checkConstant(option, value, span, format, vocab, context.reporter) ? value : null;
}
