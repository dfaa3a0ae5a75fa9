/** One model (the base, or a variant) from its declarations: everything bound, and what the rules need to know of it. */
import type {
  FormatExpression,
  Name,
  SequenceDeclaration,
  SignalDeclaration,
  TypeDeclaration,
} from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { CheckedModel, CheckedSequence, CheckedSignal, CheckedVocab, CheckedWeights } from '../model.ts';
import { type Reporter, writeName } from '../reporter.ts';
import type { Named, Scope } from '../scope.ts';
import { writtenText } from '../value-text.ts';
import { bindBaselines, type BoundBaselines } from './baselines.ts';
import type { ColumnUse } from './columns.ts';
import type { BoundData } from './data.ts';
import { bindEarlierNames } from './earlier-names.ts';
import { bindCrosses, bindGroups, byName, compare, type UseSignal } from './graph.ts';
import { type BoundHistory, historiesOf } from './histories.ts';
import { bindSequences } from './sequences.ts';
import { type BoundSignal, bindSignal } from './signals.ts';
import { bindBottom, bindHeads, bindTowers, type BoundHead } from './towers.ts';
import { bindBias, bindBudget, bindCalibration, bindSampling, bindTrain, type BoundCalibration } from './training.ts';
import { bindTrees, checkTrees, treesFor } from './trees.ts';
import { Types } from './types.ts';
import type { BoundVocab } from './vocabs.ts';
import { entryOf, present } from '../../../text/present.ts';

/** What the base and its variants share: bound once. */
export interface Shared {
  readonly data: BoundData;
  /** Sequences of the log, by name. */
  readonly histories: ReadonlyMap<string, BoundHistory>;
  readonly vocabs: ReadonlyMap<string, BoundVocab | null>;
  /** Filled by every model; the rules about what is unused look at all together. */
  readonly used: {
    readonly signals: Set<Named<SignalDeclaration>>;
    readonly sequences: Set<Named<SequenceDeclaration>>;
    readonly vocabs: Set<string>;
    readonly types: Set<Named<TypeDeclaration>>;
  };
}

export interface BoundModel {
  readonly checked: CheckedModel;
  readonly scope: Scope;
  readonly data: BoundData;
  /** Every declared signal; null: wrong or broken. */
  readonly signals: ReadonlyMap<string, BoundSignal | null>;
  readonly heads: readonly BoundHead[];
  readonly calibration: BoundCalibration | null;
  readonly baselines: BoundBaselines;
  /** Names of signals in the bias, where they stand. */
  readonly biasSignals: readonly string[];
  /** Columns that are read by this model's signals, labels and splits. */
  readonly uses: readonly ColumnUse[];
}

export interface ModelName {
  readonly name: string;
  readonly variant: string | null;
  readonly doc: string | null;
  readonly span: Span;
}

/** `base`: the model that this one is a variant of; signals that mean the same in both are bound once. */
export function bindModel(
  scope: Scope,
  model: ModelName,
  shared: Shared,
  reporter: Reporter,
  base: BoundModel | null = null,
): BoundModel {
  const { data, histories, vocabs, used } = shared;
  const types = new Types(scope.type, used.types, reporter);
  for (const type of scope.type.values()) types.resolveType(type);
  const signals = new Map<string, BoundSignal | null>();
  const context = { data, histories, types, vocabs, usedVocabs: used.vocabs, reporter };
  const known = base !== null && sameTypes(scope, base.scope) ? base : null;
  for (const [name, declaration] of scope.signal) {
    const bound = known?.scope.signal.get(name) === declaration ? known.signals.get(name) : undefined;
    signals.set(name, bound === undefined ? bindSignal(declaration, context) : bound);
  }

  const inModel = new Set<string>();
  const inGraph = new Set<string>();
  const useIn =
    (graph: boolean, ofSequence = false): UseSignal =>
    (name: Name) => {
      const declaration = scope.signal.get(name.text);
      if (declaration === undefined) {
        // What is something else was hardly mistyped.
        const other = hintForSignal(name.text, scope);
        const meant = reporter.unknown('signal', name, other === null ? scope.signal.keys() : [], other);
        // What was probably meant isn't unused as well.
        if (meant !== null) used.signals.add(entryOf(scope.signal, meant));
        return false;
      }
      used.signals.add(declaration);
      if (!ofSequence && signals.get(name.text)?.isSequence === true) {
        const holder = [...scope.sequence.values()].find(({ members }) =>
          members.some(({ text }) => text === name.text),
        );
        const sequence = writeName(holder?.name.text ?? 'history');
        const hint = `layers take a read of the sequence: read recent = mean(${sequence}) -> 32`;
        reporter.report('ADS5032', name.span, { name: name.text }, { hint });
        return false;
      }
      if (ofSequence) return true;
      inModel.add(name.text);
      if (graph) inGraph.add(name.text);
      return true;
    };

  const uses: ColumnUse[] = [];
  const groups = bindGroups(scope, useIn(true), reporter);
  const usedSequences = new Set<string>();
  const allSequences = bindSequences(
    scope,
    {
      signals,
      use: useIn(true, true),
      data,
      histories,
      formatOf: (name) => formatText(scope.signal.get(name)?.format ?? null),
    },
    reporter,
  );
  const { crosses, reads } = bindCrosses(scope, groups, allSequences, usedSequences, reporter);
  const sequences = allSequences.filter(({ name }) => usedSequences.has(name));
  for (const name of usedSequences) used.sequences.add(entryOf(scope.sequence, name));
  const stepsOf = stepsBySignal(sequences, signals);
  for (const name of stepsOf.keys()) {
    inModel.add(name);
    inGraph.add(name);
  }
  const bias = bindBias(scope, useIn(true), reporter);
  const bottom = bindBottom(scope, reporter);
  const towers = bindTowers(scope, data, bottom, model.span, reporter);
  const heads = bindHeads(scope, data, reporter);
  const sampling = bindSampling(
    scope,
    data,
    heads.map((head) => head.checked),
    reporter,
  );
  const calibration = bindCalibration(scope, data, useIn(false), reporter);
  const trees = treesFor(
    bindTrees(scope, reporter),
    heads.map((head) => head.checked),
  );
  const train = bindTrain(scope, data, uses, reporter, base?.checked.train ?? null, trees);
  checkTrees(scope, trees, train, sampling, reporter);
  const baselines = bindBaselines(scope, useIn(false), reporter);
  const budget = bindBudget(scope, reporter);

  const usedSignals: CheckedSignal[] = [];
  const signalsByVocab = new Map<string, { vocab: Omit<CheckedVocab, 'signals'>; signals: string[] }>();
  for (const name of [...inModel].sort(compare)) {
    const signal = signals.get(name);
    if (signal == null) continue;
    usedSignals.push(inModelAs(signal.checked, inGraph.has(name), stepsOf.get(name) ?? null));
    uses.push(...signal.uses);
    if (signal.vocab === null) continue;
    const sharing = signalsByVocab.get(signal.vocab.id);
    if (sharing === undefined) signalsByVocab.set(signal.vocab.id, { vocab: signal.vocab, signals: [name] });
    else sharing.signals.push(name);
  }
  for (const { name, log } of sequences) if (log !== null) uses.push(...entryOf(histories, name).uses);
  uses.push(...heads.flatMap((head) => (head.at === null ? [head.use] : [head.use, head.at])));
  const parts: Omit<CheckedModel, 'was'> = {
    ...model,
    data: data.plan,
    vocabs: [...signalsByVocab.values()]
      .map(({ vocab, signals: names }) => sharedBy(vocab, names))
      .sort((a, b) => compare(a.id, b.id)),
    signals: usedSignals.sort(byName),
    groups,
    crosses,
    sequences,
    reads,
    bias,
    bottom,
    towers,
    heads: heads.map((head) => head.checked),
    trees,
    sampling,
    calibration: calibration?.plan ?? null,
    train,
    baselines: baselines.checked,
    budget,
  };
  const read = historiesOf(parts, reporter);
  const checked = {
    ...parts,
    data: data.plan === null || read.length === 0 ? data.plan : { ...data.plan, histories: read },
    was: bindEarlierNames(scope, data, parts, uses, reporter),
  };
  return { checked, scope, data, signals, heads, calibration, baselines, biasSignals: bias?.signals ?? [], uses };
}

interface Steps {
  readonly weights: CheckedWeights;
  readonly max: number;
  readonly keep: 'first' | 'last';
}

/** What sequences say of their members. */
function stepsBySignal(
  sequences: readonly CheckedSequence[],
  signals: ReadonlyMap<string, BoundSignal | null>,
): Map<string, Steps> {
  return new Map(
    sequences.flatMap(({ name, signals: members, max, keep, before }) => {
      const { input, table, column, side } = present(signals.get(members[0]!), members[0]!).checked;
      const first = before?.times ?? { input, table, column, side };
      return members.map((member, i): [string, Steps] => {
        const isAge = signals.get(member)?.isAge === true;
        // With times, all members are as long as these.
        const of = isAge || (before === null && i === 0) ? null : first;
        const along = isAge ? first.input : (of?.input ?? null);
        const at = before?.at ?? null;
        const timed = before === null ? {} : { before: { input: before.at.input, ...readingOf(before) } };
        const age = isAge ? { age: true as const } : {};
        const weights: CheckedWeights = { kind: 'steps', sequence: name, along, of, at, ...timed, ...age };
        return [member, { weights, max, keep }];
      });
    }),
  );
}

function readingOf({ unit, format, zone }: NonNullable<CheckedSequence['before']>) {
  return { unit, format, zone };
}

/** Written out, as a spread takes ten times as long; its type says when a property is missing. */
function inModelAs(s: BoundSignal['checked'], inGraph: boolean, steps: Steps | null): CheckedSignal {
  return {
    name: s.name,
    doc: s.doc,
    format: s.format,
    input: s.input,
    table: s.table,
    column: s.column,
    side: s.side,
    derive: s.derive,
    sources: s.sources,
    serve: s.serve,
    default: s.default,
    length: s.length,
    squash: s.squash,
    normalize: s.normalize,
    clip: s.clip,
    bins: s.bins,
    vocab: s.vocab,
    max: steps?.max ?? s.max,
    keep: steps?.keep ?? s.keep,
    pool: s.pool,
    split: s.split,
    weights: steps?.weights ?? s.weights,
    inGraph,
    span: s.span,
    columnSpan: s.columnSpan,
  };
}

function sharedBy(v: Omit<CheckedVocab, 'signals'>, signals: readonly string[]): CheckedVocab {
  return {
    id: v.id,
    kind: v.kind,
    entries: v.entries,
    top: v.top,
    minCount: v.minCount,
    ...(v.grow === undefined ? {} : { grow: v.grow }),
    values: v.values,
    file: v.file,
    embed: v.embed,
    ...(v.vectors === undefined ? {} : { vectors: v.vectors }),
    signals,
    span: v.span,
  };
}

/** Whether a signal's declaration means the same in both. */
export function sameTypes(a: Scope, b: Scope): boolean {
  return a.type.size === b.type.size && [...a.type].every(([name, type]) => b.type.get(name) === type);
}

function hintForSignal(name: string, scope: Scope): string | null {
  if (scope.group.has(name)) return `'${name}' is a group; signals go here, and a cross combines groups`;
  if (scope.cross.has(name)) return `'${name}' is a cross; signals go here`;
  if (scope.sequence.has(name)) return `'${name}' is a sequence; signals go here`;
  return null;
}

function formatText(format: FormatExpression | null): string | null {
  if (format === null) return null;
  return format.args.length === 0
    ? format.name.text
    : `${format.name.text}(${format.args.map(writtenText).join(', ')})`;
}
