/**
 * The lock of made-up rows: what `adsc profile` finds with DuckDB, found in memory. What is chosen, and the words for why, come from the
 * same functions.
 */
import { followParents, labelerOf } from '../../data/relation/labels.ts';
import { chooseDense } from '../../data/profile/choose-dense.ts';
import { chooseTransform } from '../../data/profile/choose-transform.ts';
import { statedOf } from '../../data/profile/stated-transform.ts';
import { mostFrequent, numericProfile, TOP } from '../../data/profile/numeric-profile.ts';
import { Vectors } from '../../data/profile/vectors.ts';
import { Sorted } from '../../math/quantiles.ts';
import { correctedBases, profileKey } from '../../language/semantics/profile-key.ts';
import { type HeadCounts, type Lock, LOCK_VERSION, type SignalProfile } from '../../ir/lock.ts';
import { baseNegatives } from '../../ir/base-negatives.ts';
import { sha256 } from '../../ir/sha256.ts';
import { vocabularyFiles, vocabularyFolder } from '../../ir/vocabulary-files.ts';
import { formats } from '../../formats/options.ts';
import { weightedListOf } from '../../formats/shared/encode-weights.ts';
import { isList, listOfText } from '../../runtime/list.ts';
import { keyOf } from '../../runtime/key.ts';
import { toNumber } from '../../runtime/number.ts';
import { timeReader } from '../../runtime/time.ts';
import type { RawValue } from '../../runtime/types.ts';
import { formatVocab } from '../../runtime/vocab-file.ts';
import { zoneOf } from '../../runtime/zone.ts';
import type { CheckedProgram, CheckedSignal, CheckedVocab } from '../../language/semantics/model.ts';
import { keysOf, type MadeColumns, modelsOf, signalsOf } from './columns.ts';
import { leastCount } from '../../ir/least-count.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { entryOf, lastOf } from '../../text/present.ts';
import { vocabsOf } from '../../language/semantics/program-vocabs.ts';

export interface MadeLock {
  readonly lock: Lock;
  /** Texts by path relative to the lock: vocabularies, those too that the spec names as files. */
  readonly files: ReadonlyMap<string, string>;
}

/** Over the first `train` rows. */
export function lockOf(program: CheckedProgram, { columns, time }: MadeColumns, train: number): MadeLock {
  const { base } = program;
  const signals = emptyRecord<SignalProfile>();
  const counts = new Map<string, Map<string, number>>();
  const source = base.data?.source ?? null;
  for (const { signal } of signalsOf(program)) {
    const allowed = signal.sources === null || source === null ? null : new Set(signal.sources);
    const values = (columns[signal.input] ?? [])
      .slice(0, train)
      .filter((_, row) => allowed === null || allowed.has(String(columns[source!.column]![row])));
    const keys = signal.vocab === null ? null : (counts.get(signal.vocab) ?? new Map<string, number>());
    if (keys !== null) counts.set(signal.vocab!, keys);
    signals[signal.name] = profileOf(signal, values, keys);
  }
  const { vocabs, files } = vocabularies(program, counts);
  const lock: Lock = {
    version: LOCK_VERSION,
    model: base.name,
    key: profileKey(program),
    rows: { train, validate: time.length - train, holdout: 0 },
    time: base.data?.time == null ? null : { first: time[0]!, last: time[train - 1]! },
    sources: source === null ? {} : countBy(columns[source.column]!.slice(0, train).map(String), source.values),
    // No data stands behind them: any column may be named.
    columns: {},
    heads: countHeads(program, columns, time, train),
    signals,
    vocabs,
  };
  return { lock, files };
}

function profileOf(
  signal: CheckedSignal,
  values: readonly RawValue[],
  keys: Map<string, number> | null,
): SignalProfile {
  const missing = values.filter((value) => value === null || value === undefined).length;
  const there = values.filter((value) => value !== null && value !== undefined);
  const common = {
    count: values.length,
    missing,
    bad: 0,
    distinct: null,
    numeric: null,
    list: null,
    top: [],
    transform: null,
  };
  if (signal.format === 'dense') {
    const vectors = new Vectors(Float64Array.from(there.flatMap((value) => value as number[])), signal.length);
    const sorted = vectors.all;
    return {
      ...common,
      numeric: sorted.rows === 0 ? null : numericProfile(sorted, [sorted.values[0]!, lastOf(sorted.values)]),
      transform: chooseDense(vectors, statedOf(signal)),
    };
  }
  if (signal.format === 'continuous') {
    const read = there.map(numberReader(signal));
    const sorted = Sorted.of(Float64Array.from(read.filter((x) => !Number.isNaN(x))));
    const range = [sorted.values[0] ?? 0, sorted.values.at(-1) ?? 0] as const;
    return {
      ...common,
      bad: there.length - sorted.rows,
      distinct: sorted.distinct,
      numeric: sorted.rows === 0 ? null : numericProfile(sorted, range),
      top: mostFrequent(sorted),
      transform: chooseTransform(sorted, range, statedOf(signal)),
    };
  }
  const own = new Map<string, number>();
  const lists = there.map((value) => keysIn(signal, value));
  for (const list of lists)
    for (const key of list) for (const map of [own, keys!]) map.set(key, (map.get(key) ?? 0) + 1);
  const mean = (of: readonly number[]) => of.reduce((a, b) => a + b, 0) / Math.max(1, of.length);
  return {
    ...common,
    distinct: own.size,
    list: isKeyList(signal)
      ? {
          meanLength: mean(lists.map((list) => list.length)),
          truncated: mean(lists.map((list) => Number(list.length > signal.max))),
          nulls: 0,
        }
      : null,
    top: byFrequency(own)
      .slice(0, TOP)
      .map(([value, count]) => ({ value, count })),
  };
}

function isKeyList({ format }: CheckedSignal): boolean {
  return formats[format].wanted === 'list of keys';
}

function numberReader({ derive }: CheckedSignal): (raw: RawValue) => number {
  if (derive === null) return toNumber;
  const zone = zoneOf(derive.zone);
  const read = timeReader({ unit: null, format: null, zone: derive.zone });
  return (raw) => (derive.fn === 'hour' ? zone.hourAt(read(raw)) : zone.weekdayAt(read(raw)));
}

function keysIn(signal: CheckedSignal, raw: RawValue): string[] {
  if (signal.derive !== null) return [String(numberReader(signal)(raw))];
  if (!isKeyList(signal)) return [keyOf(raw) ?? []].flat();
  const { weights, split, pool } = signal;
  // Made lists of a sequence are in step.
  if (weights !== null && weights.kind !== 'steps') {
    const list = weightedListOf(raw, null, { split, weights, mean: pool === 'mean' });
    return list == null ? [] : Array.from(list.keys).flatMap((key) => keyOf(key) ?? []);
  }
  const elements = typeof raw === 'string' ? (listOfText(raw, split) ?? []) : isList(raw) ? Array.from(raw) : [];
  return elements.flatMap((element) => keyOf(element as RawValue) ?? []);
}

/** By count, then by key in the order of its UTF-8 bytes, as `adsc profile` has it. */
function byFrequency(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, n], [b, m]) => m - n || compareCodePoints(a, b));
}

function compareCodePoints(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const difference = x[i]!.codePointAt(0)! - y[i]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

/** None grows here: made-up rows have no lock before, and all of them are of a moment. */
function vocabularies(
  program: CheckedProgram,
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): { vocabs: Lock['vocabs']; files: Map<string, string> } {
  const listed = [...vocabsOf(program).values()].filter(({ kind }) => kind === 'file');
  const paths = vocabularyFiles(
    listed.map(({ id }) => id),
    vocabularyFolder(program.base.span.file),
  );
  const vocabs = emptyRecord<Lock['vocabs'][string]>();
  const files = new Map<string, string>();
  for (const vocab of listed) {
    const keys = counts.get(vocab.id) ?? new Map<string, number>();
    const entries = vocab.values ?? (vocab.file === null ? frequent(keys, vocab) : namedFile(program, vocab));
    const text = formatVocab(entries);
    const file = entryOf(paths, vocab.id);
    files.set(file, text);
    if (vocab.file !== null) files.set(vocab.file, text);
    const known = new Set(entries);
    const total = [...keys.values()].reduce((a, b) => a + b, 0);
    const covered = [...keys].reduce((sum, [key, n]) => sum + (known.has(key) ? n : 0), 0);
    vocabs[vocab.id] = {
      entries: entries.length,
      file,
      sha256: sha256(text),
      coverage: total === 0 ? 0 : covered / total,
      ...(vocab.values === null && vocab.file === null && vocab.minCount === null
        ? { minCount: leastCount(vocab, keys.size) }
        : {}),
    };
  }
  return { vocabs, files };
}

function frequent(keys: ReadonlyMap<string, number>, vocab: CheckedVocab): string[] {
  const least = leastCount(vocab, keys.size);
  return byFrequency(keys)
    .filter(([, n]) => n >= least)
    .slice(0, vocab.top ?? undefined)
    .map(([key]) => key);
}

/** A vocabulary file that the spec names: there is none here, so it holds what its signals can hold. */
function namedFile(program: CheckedProgram, vocab: CheckedVocab): string[] {
  return [
    ...new Set(
      signalsOf(program)
        .filter(({ signal }) => signal.vocab === vocab.id)
        .flatMap(({ signal }) => keysOf(signal, vocab).map(String)),
    ),
  ];
}

function countBy(values: readonly string[], names: readonly string[]): Record<string, number> {
  const counts = emptyRecord<number>();
  for (const name of names) counts[name] = 0;
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function countHeads(
  program: CheckedProgram,
  columns: MadeColumns['columns'],
  time: Float64Array,
  train: number,
): Lock['heads'] {
  const { heads } = program.base;
  const width = heads.length;
  const labels = new Float32Array(train * width);
  heads.forEach(({ label }, h) => {
    const labelOf = labelerOf(label);
    for (let row = 0; row < train; row++) labels[row * width + h] = labelOf(columns[label.column]?.[row]);
  });
  const follow = followParents(heads);
  for (let row = 0; row < train; row++) follow(labels.subarray(row * width, (row + 1) * width));
  const count = (h: number, counts: (row: number) => boolean): HeadCounts => {
    let [observed, positives] = [0, 0];
    for (let row = 0; row < train; row++) {
      const label = labels[row * width + h]!;
      if (Number.isNaN(label) || !counts(row)) continue;
      observed++;
      positives += label;
    }
    return { observed, positives };
  };
  // Seconds, of the events that came.
  const meanDelay = (h: number): Pick<HeadCounts, 'meanDelay'> => {
    const { delay } = heads[h]!;
    if (delay?.kind !== 'exponential') return {};
    const events = [...(columns[delay.at] ?? [])].slice(0, train);
    const delays = events.flatMap((at, row) =>
      labels[row * width + h] === 1 && typeof at === 'number' ? [(at - time[row]!) / 1000] : [],
    );
    return delays.length === 0 ? {} : { meanDelay: delays.reduce((sum, one) => sum + one, 0) / delays.length };
  };
  const bases = correctedBases(program);
  const { sampling = null } = modelsOf(program).find((model) => model.sampling !== null) ?? {};
  const negatives = bases.map((base) =>
    baseNegatives({ heads, sampling: sampling === null ? null : { ...sampling, base } }),
  );
  return recordOf(
    heads.map(({ name }, h) => [
      name,
      {
        ...count(h, () => true),
        ...meanDelay(h),
        ...(bases.length === 0
          ? {}
          : { baseNegatives: bases.map((base, b) => ({ base, ...count(h, (row) => negatives[b]!(labels, row)) })) }),
      },
    ]),
  );
}
