/** Signals: format, column, options, and the vocabulary that they use. */
import { bindings } from '../../../formats/bind.ts';
import { formatNames, formats, wantedBy } from '../../../formats/options.ts';
import { checkWeights } from '../../../formats/shared/bind-weights.ts';
import type { SignalDeclaration } from '../../syntax/ast.ts';
import type { CheckedSignal } from '../model.ts';
import type { Owner } from '../options/read-options.ts';
import type { Reporter } from '../reporter.ts';
import type { ColumnUse } from './columns.ts';
import type { BoundData } from './data.ts';
import type { BoundHistory } from './histories.ts';
import { bindArgument } from './format-argument.ts';
import { bindColumn, checkDerived } from './signal-column.ts';
import { checkAge, stepParts, stepsFormat } from './steps.ts';
import type { Types } from './types.ts';
import type { BoundVocab, VocabWithoutSignals } from './vocabs.ts';
import type { Named } from '../scope.ts';

export interface BoundSignal {
  readonly declaration: Named<SignalDeclaration>;
  readonly checked: Omit<CheckedSignal, 'inGraph'>;
  /** The named vocabulary, or the signal's own; null for continuous and dense. */
  readonly vocab: VocabWithoutSignals | null;
  /** A list of steps: a member of a sequence, and of nothing else. */
  readonly isSequence: boolean;
  /** It says `serve`, be it with a value that it can't have, which is reported. */
  readonly saysServe: boolean;
  /** Its column has the times of the steps. */
  readonly isAge: boolean;
  /** Of its own column first, then of others that its format reads: weights. */
  readonly uses: readonly [ColumnUse, ...ColumnUse[]];
}

export interface SignalContext {
  readonly data: BoundData;
  /** Sequences of the log, by name. */
  readonly histories: ReadonlyMap<string, BoundHistory>;
  readonly types: Types;
  /** null values: declared, but broken. */
  readonly vocabs: ReadonlyMap<string, BoundVocab | null>;
  readonly usedVocabs: Set<string>;
  readonly reporter: Reporter;
}

/** null: wrong or broken, and reported. */
export function bindSignal(declaration: Named<SignalDeclaration>, context: SignalContext): BoundSignal | null {
  const { reporter } = context;
  if (declaration.format === null) return null;
  const resolved = context.types.resolve(declaration.format);
  if (resolved === null) {
    bindColumn(declaration, context);
    return null;
  }
  const { format, isSequence } = resolved;
  const argument = bindArgument(resolved.expression, format, context);
  const owner: Owner = {
    title: `format ${format}`,
    span: declaration.broken ? null : declaration.keyword,
    elsewhere,
  };
  const blocks = [...resolved.blocks, declaration.block];
  const common = { declaration, context, format, argument, owner, blocks };
  const element = bindings[format].read(common);
  const parts = element !== null && isSequence ? stepParts(element, common) : element;
  const from = bindColumn(declaration, context);
  if (parts === null || argument === null || from === null || declaration.broken) return null;

  const { column, derive, isAge } = from;
  if (!isSequence && column.table !== null && context.histories.has(column.table)) {
    reporter.report('ADS5053', from.span, { column: column.input, sequence: column.table });
    return null;
  }
  if (!checkAge(common, isSequence, isAge)) return null;
  const name = declaration.name.text;
  const { vocab, max, keep, pool, split, weights } = parts;
  if (!checkWeights(common, column, parts)) return null;
  const checked: BoundSignal['checked'] = {
    name,
    doc: declaration.doc,
    format: isSequence ? stepsFormat(format) : format,
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
    bins: parts.bins,
    vocab: vocab?.id ?? null,
    max,
    keep,
    pool,
    split,
    weights,
    span: declaration.name.span,
    columnSpan: from.span,
  };
  if (derive !== null && !checkDerived(declaration, derive.fn, checked, argument, reporter)) return null;
  return {
    declaration,
    checked,
    vocab,
    isSequence,
    saysServe: blocks.some((block) => block?.options.some((option) => option.name.text === 'serve') === true),
    isAge,
    uses: [{ column, wanted: wantedBy(checked), split, span: from.span }, ...parts.uses],
  };
}

function elsewhere(option: string): string | null {
  const having = formatNames.filter((name) => Object.hasOwn(formats[name].options, option));
  return having.length === 0 ? null : `only ${having.join(', ')} ${having.length === 1 ? 'has' : 'have'} it`;
}
