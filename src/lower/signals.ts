/** Vocabularies, embedding tables, signals and raw inputs of a plan. */
import type { Lock } from '../ir/lock.ts';
import { formatVocab } from '../runtime/vocab-file.ts';
import { lowerings } from '../formats/lower.ts';
import { ownInput } from '../formats/shared/lower.ts';
import type { CheckedModel, CheckedVocab } from '../language/semantics/model.ts';
import { BEFORE_BOUNDARIES, binsTable, boundariesOf } from '../ir/number-bins.ts';
import type { Init, InputPlan, SignalPlan, TablePlan, VocabPlan } from '../ir/plan.ts';
import { sha256 } from '../ir/sha256.ts';
import { RESERVED_IDS } from '../ir/id-space.ts';
import { vocabularyFiles } from '../ir/vocabulary-files.ts';
import type { LockGaps } from './lock-gaps.ts';
import { readOf } from '../reads/index.ts';
import { byText } from './by-text.ts';
import { entryOf } from '../text/present.ts';

/** A vocabulary file that the caller has read. */
export interface VocabularyText {
  readonly entries: number;
  /** How many of them no value has. */
  readonly forgotten: number;
  readonly text: string;
  readonly sha256: string;
}

/** Entries of a vocabulary that no data have sized and the spec does not limit. */
const ASSUMED_ENTRIES = 1000;
/** The most that is assumed, whatever the limit: an assumed vocabulary is written out as any other. */
const MOST_ASSUMED = 1_000_000;

export function lowerVocabs(
  model: CheckedModel,
  lock: Lock | null,
  texts: ReadonlyMap<string, VocabularyText>,
  gaps: LockGaps,
): VocabPlan[] {
  const used = new Set(model.signals.map((signal) => signal.vocab));
  const vocabs = model.vocabs.filter((vocab) => used.has(vocab.id)).sort((a, b) => byText(a.id, b.id));
  const files = vocabularyFiles(vocabs.filter((vocab) => vocab.kind === 'file').map((vocab) => vocab.id));
  return vocabs.map((vocab): VocabPlan => {
    if (vocab.kind !== 'file') {
      const entries = vocab.entries ?? 0;
      return {
        id: vocab.id,
        kind: vocab.kind,
        size: entries + RESERVED_IDS[vocab.kind],
        entries,
        file: null,
        sha256: null,
      };
    }
    const { entries, hash, forgotten } = fileVocab(vocab, lock, texts, gaps);
    return {
      id: vocab.id,
      kind: 'file',
      size: entries + RESERVED_IDS.file,
      entries,
      ...(forgotten === 0 ? {} : { forgotten }),
      file: entryOf(files, vocab.id),
      sha256: hash,
    };
  });
}

function fileVocab(
  vocab: CheckedVocab,
  lock: Lock | null,
  texts: ReadonlyMap<string, VocabularyText>,
  gaps: LockGaps,
): { entries: number; hash: string | null; forgotten: number } {
  const text = texts.get(vocab.id);
  if (text !== undefined) return { entries: text.entries, hash: text.sha256, forgotten: text.forgotten };
  if (vocab.values !== null)
    return { entries: vocab.values.length, hash: sha256(formatVocab(vocab.values)), forgotten: 0 };
  if (lock !== null && Object.hasOwn(lock.vocabs, vocab.id)) {
    const { entries, sha256: hash, grown } = lock.vocabs[vocab.id]!;
    return { entries, hash, forgotten: grown?.forgotten ?? 0 };
  }
  gaps.entries(vocab.id, describeVocab(vocab.id));
  return { entries: Math.min(vocab.top ?? ASSUMED_ENTRIES, MOST_ASSUMED), hash: null, forgotten: 0 };
}

/** `vocab 'category'`, or `signal 'country'` for a signal's own. */
export function describeVocab(id: string): string {
  const dot = id.indexOf('.');
  return `${id.slice(0, dot)} '${id.slice(dot + 1)}'`;
}

/**
 * One table a vocabulary that the graph looks up in. Rows start uniform in ±0.1/√width: an embedding's expected norm is .06 whatever
 * its width, near Keras' ±.05, small enough for the first layers to start from what the numbers say. Where a read's steps attend to each other they
 * start uniform with variance 1/width, so that a row's expected length is 1: as embeddings of tensor2tensor, the code of Vaswani et al. 2017. What
 * tells small rows apart is less than what the first batches move all of them by, and attention stays on a plateau where no step differs
 * (docs/decisions/sequences.md has the measurements).
 */
export function lowerTables(
  model: CheckedModel,
  vocabs: readonly VocabPlan[],
  signals: readonly SignalPlan[],
): TablePlan[] {
  const stated = new Map(model.vocabs.map((vocab) => [vocab.id, vocab]));
  const users = new Map<string, string[]>();
  for (const { name, vocab, inGraph } of model.signals) {
    if (!inGraph || vocab === null) continue;
    const known = users.get(vocab);
    if (known === undefined) users.set(vocab, [name]);
    else known.push(name);
  }
  return [...idTables(vocabs, users, stated, attended(model)), ...binTables(model, signals)].sort((a, b) =>
    byText(a.id, b.id),
  );
}

/** Of numbers in bins, one table a number. */
function binTables(model: CheckedModel, signals: readonly SignalPlan[]): TablePlan[] {
  const widths = new Map(
    model.signals.flatMap(({ name, bins, inGraph }) => (bins !== null && inGraph ? [[name, bins.width]] : [])),
  );
  return signals.flatMap((signal): TablePlan[] => {
    const [boundaries, width] = [boundariesOf(signal.encoding), widths.get(signal.name)];
    if (boundaries === null || width === undefined) return [];
    return [
      {
        id: binsTable(signal),
        vocab: null,
        rows: BEFORE_BOUNDARIES + boundaries,
        width,
        signals: [signal.name],
        init: rowInit(width),
      },
    ];
  });
}

const rowInit = (width: number): Init => ({ kind: 'uniform', scale: 0.1 / Math.sqrt(width) });
const unitRowInit = (width: number): Init => ({ kind: 'uniform', scale: Math.sqrt(3 / width) });

/** Vocabularies of steps that attend to each other. */
function attended({ reads, sequences, signals }: CheckedModel): ReadonlySet<string> {
  const read = new Set(reads.flatMap(({ kind, sequence }) => (readOf(kind).unitRows ? [sequence] : [])));
  const members = new Set(sequences.flatMap((sequence) => (read.has(sequence.name) ? sequence.signals : [])));
  return new Set(signals.flatMap(({ name, vocab }) => (vocab !== null && members.has(name) ? [vocab] : [])));
}

function idTables(
  vocabs: readonly VocabPlan[],
  users: ReadonlyMap<string, string[]>,
  stated: ReadonlyMap<string, CheckedVocab>,
  unit: ReadonlySet<string>,
): TablePlan[] {
  return vocabs.flatMap((vocab) => {
    const signals = users.get(vocab.id);
    if (signals === undefined) return [];
    const { embed: width, vectors } = entryOf(stated, vocab.id);
    return [
      {
        id: vocab.id,
        vocab: vocab.id,
        rows: vocab.size,
        width,
        signals: signals.sort(byText),
        init: unit.has(vocab.id) ? unitRowInit(width) : rowInit(width),
        ...(vectors === undefined ? {} : { vectors }),
      },
    ];
  });
}

export function lowerSignals(
  model: CheckedModel,
  lock: Lock | null,
  vocabs: readonly VocabPlan[],
  gaps: LockGaps,
): SignalPlan[] {
  const users = model.signals.flatMap(({ vocab }) => vocab ?? []);
  const shared = new Set(users.filter((id, i) => users.indexOf(id) !== i));
  const context = { lock, gaps, shared, vocabs: new Map(vocabs.map((vocab) => [vocab.id, vocab])) };
  return [...model.signals]
    .sort((a, b) => byText(a.name, b.name))
    .map((signal): SignalPlan => {
      const { encoding, reason } = lowerings[signal.format].encoding(signal, context);
      const { name, doc, format, input, derive, sources, serve, side } = signal;
      return {
        name,
        doc,
        format,
        input,
        derive,
        sources,
        serve,
        encoding,
        table: !signal.inGraph ? null : boundariesOf(encoding) === null ? signal.vocab : binsTable(signal),
        side,
        reason,
      };
    });
}

/** Raw columns, sorted by name. One that is read in two ways is a list before a time before a scalar. */
export function lowerInputs(model: CheckedModel): InputPlan[] {
  const rank = { scalar: 0, time: 1, list: 2 } as const;
  const inputs = new Map<string, InputPlan>();
  const add = (input: InputPlan) => {
    const known = inputs.get(input.name);
    if (known === undefined || rank[known.kind] < rank[input.kind]) inputs.set(input.name, input);
  };
  for (const signal of model.signals)
    for (const input of signal.derive === null ? lowerings[signal.format].inputs(signal) : [ownInput(signal, 'time')])
      add(input);
  // The transforms need an example's source to tell a value that can't exist there from a missing one.
  const source = model.data?.source;
  if (source && model.signals.some((signal) => signal.sources !== null)) {
    add({ name: source.column, table: null, column: source.column, side: 'candidate', kind: 'scalar' });
  }
  return [...inputs.values()].sort((a, b) => byText(a.name, b.name));
}
