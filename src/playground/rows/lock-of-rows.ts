/**
 * The lock of rows in memory, made up or of the user: what `adsc profile` finds with DuckDB, found without. What is chosen, and the words for why, come from the
 * same functions.
 */
import { type BadValue, plainValue, SHOWN_VALUES } from '../../data/encode/bad-values.ts';
import { chooseDense } from '../../data/profile/choose-dense.ts';
import { chooseTransform } from '../../data/profile/choose-transform.ts';
import { countSources } from '../../data/profile/count-sources.ts';
import { meaningsOf, mergeProfiles } from '../../data/profile/meanings.ts';
import { statedOf } from '../../data/profile/stated-transform.ts';
import { mostFrequent, numericProfile, TOP } from '../../data/profile/numeric-profile.ts';
import { Vectors } from '../../data/profile/vectors.ts';
import { Sorted } from '../../math/quantiles.ts';
import { correctedBases, profileKey } from '../../language/semantics/profile-key.ts';
import { type HeadCounts, type Lock, LOCK_VERSION, type SignalProfile } from '../../ir/lock.ts';
import { baseNegatives } from '../../ir/base-negatives.ts';
import { derivedTime, eventTime } from '../../ir/derived-time.ts';
import type { DataPlan } from '../../ir/plan.ts';
import { sha256 } from '../../ir/sha256.ts';
import { vocabularyFiles, vocabularyFolder } from '../../ir/vocabulary-files.ts';
import { formats } from '../../formats/options.ts';
import { weightedListOf, weightOf } from '../../formats/shared/encode-weights.ts';
import { isList, listOfText, vectorOfText } from '../../runtime/list.ts';
import { keyOf } from '../../runtime/key.ts';
import { toNumber } from '../../runtime/number.ts';
import { timeReader } from '../../runtime/time.ts';
import type { RawValue } from '../../runtime/types.ts';
import { formatVocab } from '../../runtime/vocab-file.ts';
import { zoneOf } from '../../runtime/zone.ts';
import type { CheckedProgram, CheckedSignal, CheckedVocab } from '../../language/semantics/model.ts';
import { keysOf, type MadeColumns, modelsOf, signalsOf } from './columns.ts';
import { type JudgedRows, judgeRows } from './judged-rows.ts';
import { madeRows, type MemoryRows } from './memory-rows.ts';
import { leastCount } from '../../ir/least-count.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { entryOf, lastOf } from '../../text/present.ts';
import { vocabsOf } from '../../language/semantics/program-vocabs.ts';

export interface MadeLock {
  readonly lock: Lock;
  /** Texts by path relative to the lock: vocabularies, those too that the spec names as files. */
  readonly files: ReadonlyMap<string, string>;
}

/** Of made-up rows, over the first `train` of them. */
export function lockOf(program: CheckedProgram, made: MadeColumns, train: number): MadeLock {
  const data = program.base.data ?? NO_DATA;
  const rows = madeRows(made, train);
  const judged = judgeRows(program, data, rows, { lines: rows.rows, rejects: [] });
  // No data stands behind them: any column may be named.
  const { lock, files } = lockOfRows(program, data, judged, {});
  return { lock, files };
}

/** For a spec that is compiled alone. */
const NO_DATA: DataPlan = {
  primary: { name: 'rows', glob: 'rows.csv', format: 'csv', header: true, columns: null, delimiter: null, missing: [] },
  joins: [],
  time: null,
  source: null,
  servedBy: null,
  weight: null,
  afterImpression: [],
};

/** Over the rows that were judged good and are of the training part. @param tables columns of each table */
export function lockOfRows(
  program: CheckedProgram,
  data: DataPlan,
  judged: JudgedRows,
  tables: Lock['columns'],
): MadeLock & { readonly bad: ReadonlyMap<string, readonly BadValue[]> } {
  const { rows, trained } = judged;
  const { base } = program;
  const signals = emptyRecord<SignalProfile>();
  const counts = new Map<string, Map<string, number>>();
  const bad = new Map<string, readonly BadValue[]>();
  const source = data.source === null ? null : rows.values(data.source.column);
  const ofProgram = vocabsOf(program);
  const all = Array.from(trained);
  for (const [name, meanings] of meaningsOf(program))
    for (const signal of meanings) {
      const allowed = signal.sources === null || source === null ? null : new Set(signal.sources);
      const own = allowed === null ? all : all.filter((row) => allowed.has(keyOf(source![row]) ?? ''));
      const keys = signal.vocab === null ? null : (counts.get(signal.vocab) ?? new Map<string, number>());
      if (keys !== null) counts.set(signal.vocab!, keys);
      const vocab = signal.vocab === null ? null : (ofProgram.get(signal.vocab) ?? null);
      const found = profileOf(signal, vocab, { rows, data, own }, keys);
      signals[name] = mergeProfiles(signals[name], found.profile);
      if (found.bad.length > 0 && !bad.has(name)) bad.set(name, found.bad);
    }
  const { vocabs, files } = vocabularies(program, counts);
  const times = Array.from(trained, (row) => rows.time[row]!).sort((a, b) => a - b);
  const seen = new Map<string, number>();
  for (const key of judged.sources) seen.set(key, (seen.get(key) ?? 0) + 1);
  const lock: Lock = {
    version: LOCK_VERSION,
    model: base.name,
    key: profileKey(program),
    rows: judged.counts,
    time: data.time === null || times.length === 0 ? null : { first: times[0]!, last: lastOf(times) },
    sources:
      data.source === null
        ? {}
        : countSources(
            program,
            byFrequency(seen).map(([src, n]) => ({ src, n })),
          ),
    columns: tables,
    heads: countHeads(program, data, judged),
    signals,
    vocabs,
  };
  return { lock, files, bad };
}

interface Asked {
  readonly rows: MemoryRows;
  readonly data: DataPlan;
  /** Numbers of the rows. */
  readonly own: readonly number[];
}

interface Found {
  readonly profile: SignalProfile;
  /** The first bad values. */
  readonly bad: readonly BadValue[];
}

/** @param keys of the signal's vocabulary, added to */
function profileOf(
  signal: CheckedSignal,
  vocab: CheckedVocab | null,
  { rows, data, own }: Asked,
  keys: Map<string, number> | null,
): Found {
  const column = rows.values(signal.input);
  const there = own.filter((row) => !isMissing(signal, column[row]));
  const read = readerOf(signal, vocab, rows, data);
  const values = there.map((row) => read(row));
  const badRows = there.filter((_, i) => values[i] === null);
  const common = {
    count: own.length,
    missing: own.length - there.length,
    bad: badRows.length,
    distinct: null,
    numeric: null,
    list: null,
    top: [],
    transform: null,
  };
  const bad = badRows.slice(0, SHOWN_VALUES).map((row) => ({
    file: rows.paths[rows.file[row]!]!,
    row: rows.row[row]! + 1,
    value: plainValue(column[row]),
  }));
  const good = values.filter((value) => value !== null);
  if (signal.format === 'dense') {
    const vectors = new Vectors(Float64Array.from(good.flatMap((value) => value as number[])), signal.length);
    const sorted = vectors.all;
    const numeric = sorted.rows === 0 ? null : numericProfile(sorted, [sorted.values[0]!, lastOf(sorted.values)]);
    return { profile: { ...common, numeric, transform: chooseDense(vectors, statedOf(signal)) }, bad };
  }
  if (signal.format === 'continuous') {
    const sorted = Sorted.of(Float64Array.from(good as number[]));
    const range = [sorted.values[0] ?? 0, sorted.values.at(-1) ?? 0] as const;
    return {
      profile: {
        ...common,
        distinct: sorted.distinct,
        numeric: sorted.rows === 0 ? null : numericProfile(sorted, range),
        top: mostFrequent(sorted),
        transform: chooseTransform(sorted, range, statedOf(signal)),
      },
      bad,
    };
  }
  const lists = good as (string | null)[][];
  const counted = new Map<string, number>();
  for (const list of lists)
    for (const key of list) {
      if (key === null) continue;
      for (const map of [counted, keys!]) map.set(key, (map.get(key) ?? 0) + 1);
    }
  const kept = (list: readonly (string | null)[]) => list.filter((key) => key !== null).length;
  const mean = (of: (list: readonly (string | null)[]) => number) =>
    lists.reduce((sum, list) => sum + of(list), 0) / Math.max(1, lists.length);
  return {
    profile: {
      ...common,
      distinct: counted.size,
      list: isKeyList(signal)
        ? {
            meanLength: mean((list) => list.length),
            truncated: mean((list) => Number(kept(list) > signal.max)),
            nulls: lists.reduce((sum, list) => sum + list.length - kept(list), 0),
          }
        : null,
      top: byFrequency(counted)
        .slice(0, TOP)
        .map(([value, count]) => ({ value, count })),
    },
    bad,
  };
}

/** Whether a value is not there; of a list in a text that is not split, the text `null` too, as in the runtime. */
function isMissing(signal: CheckedSignal, value: RawValue): boolean {
  if (value === null || value === undefined) return true;
  const written = formats[signal.format].list && signal.split === null;
  return written && typeof value === 'string' && /^[\t-\r ]*null[\t-\r ]*$/.test(value);
}

/** What a signal reads of a row where a value is there: a number, a vector, or keys with null for elements without one; null: the value is bad. */
function readerOf(
  signal: CheckedSignal,
  vocab: CheckedVocab | null,
  rows: MemoryRows,
  data: DataPlan,
): (row: number) => number | number[] | (string | null)[] | null {
  const column = rows.values(signal.input);
  const numberOf = numberReader(signal, data);
  if (signal.format === 'continuous')
    return (row) => {
      const number = numberOf(column[row]);
      return Number.isNaN(number) ? null : number;
    };
  if (signal.format === 'dense') return (row) => vectorOf(column[row], signal.length);
  if (signal.derive !== null)
    return (row) => {
      const part = numberOf(column[row]);
      return Number.isNaN(part) ? null : [String(part)];
    };
  if (!isKeyList(signal))
    return (row) => {
      const key = keyOf(column[row]);
      const good =
        key !== null &&
        (vocab?.kind !== 'range' || !Number.isNaN(toNumber(column[row])) || /^(true|false)$/i.test(key));
      return good ? [key] : null;
    };
  const { weights, split, pool } = signal;
  // Made lists of a sequence are in step.
  if (weights !== null && weights.kind !== 'steps') {
    const mean = pool === 'mean';
    const own = weights.kind === 'column' ? rows.values(weights.input) : null;
    return (row) => {
      const list = weightedListOf(column[row], own?.[row], { split, weights, mean });
      if (list == null) return null;
      return Array.from(list.keys, (key, k) => {
        const weight = list.weights === null ? 1 : weightOf(list.weights[k], mean);
        return !Number.isNaN(weight) && Math.fround(weight) !== 0 ? keyOf(key) : null;
      });
    };
  }
  return (row) => {
    const raw = column[row];
    const elements = typeof raw === 'string' ? listOfText(raw, split) : isList(raw) ? raw : undefined;
    return elements == null ? null : Array.from(elements, keyOf);
  };
}

function vectorOf(raw: RawValue, length: number): number[] | null {
  const elements = typeof raw === 'string' ? vectorOfText(raw) : isList(raw) ? raw : undefined;
  if (elements == null || elements.length !== length) return null;
  const numbers = Array.from(elements, toNumber);
  return numbers.some((one) => Number.isNaN(one)) ? null : numbers;
}

function isKeyList({ format }: CheckedSignal): boolean {
  return formats[format].wanted === 'list of keys';
}

function numberReader({ derive, table, column }: CheckedSignal, data: DataPlan): (raw: RawValue) => number {
  if (derive === null) return toNumber;
  const zone = zoneOf(derive.zone);
  const read = timeReader(derivedTime(data, table, column, derive.zone));
  return (raw) => (derive.fn === 'hour' ? zone.hourAt(read(raw)) : zone.weekdayAt(read(raw)));
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

function countHeads(program: CheckedProgram, data: DataPlan, { rows, trained, labels }: JudgedRows): Lock['heads'] {
  const { heads } = program.base;
  const width = heads.length;
  const bases = correctedBases(program);
  const { sampling = null } = modelsOf(program).find((model) => model.sampling !== null) ?? {};
  const negatives = bases.map((base) =>
    baseNegatives({ heads, sampling: sampling === null ? null : { ...sampling, base } }),
  );
  const count = (h: number, counts: (row: number) => boolean): HeadCounts => {
    let [observed, positives] = [0, 0];
    for (let i = 0; i < trained.length; i++) {
      const label = labels[i * width + h]!;
      if (Number.isNaN(label) || !counts(i)) continue;
      observed++;
      positives += label;
    }
    return { observed, positives };
  };
  // Of the events that came: summed in milliseconds, as adsc profile does it.
  const meanDelay = (h: number): Pick<HeadCounts, 'meanDelay'> => {
    const { delay } = heads[h]!;
    if (delay?.kind !== 'exponential') return {};
    const column = rows.values(delay.at);
    const read = timeReader(eventTime(data, delay.at));
    const delays = Array.from(trained).flatMap((row, i) =>
      labels[i * width + h] === 1 ? [read(column[row]) - rows.time[row]!] : [],
    );
    return delays.length === 0 ? {} : { meanDelay: delays.reduce((sum, one) => sum + one, 0) / 1000 / delays.length };
  };
  return recordOf(
    heads.map(({ name }, h) => [
      name,
      {
        ...count(h, () => true),
        ...meanDelay(h),
        ...(bases.length === 0
          ? {}
          : {
              baseNegatives: bases.map((base, b) => ({ base, ...count(h, (i) => negatives[b]!(labels, i)) })),
            }),
      },
    ]),
  );
}
