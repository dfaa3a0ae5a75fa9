/**
 * Synthetic raw columns that fit a spec: what a spec says of its signals is all there is to go by. A function of the spec and the seed.
 * Numbers come in several distributions, keys by Zipf's law, and a few values are missing, so that a profile finds what it finds in logs.
 */
import { Random, Weighted } from '../../math/random.ts';
import type { RawScalar, RawValue } from '../../runtime/types.ts';
import type { CheckedModel, CheckedProgram, CheckedSignal, CheckedVocab } from '../../language/semantics/model.ts';
import { COUNTRIES, DEVICES, LANGUAGES, THEMES } from '../../simulate/names.ts';
import { isList, listOfText } from '../../runtime/list.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';

export interface MadeColumns {
  readonly rows: number;
  /** By input name, as a row of the log has it: `country`, `users.age`. */
  readonly columns: Readonly<Record<string, readonly RawValue[]>>;
  /** Epoch ms, rising: seven days up to {@link LAST}. */
  readonly time: Float64Array;
}

/** The log's end. */
const LAST = Date.UTC(2025, 2, 10);
const WEEK = 7 * 86_400_000;
const MISSING = 0.02;
/** Most keys that a column takes on. */
const KEYS = 40;
const HASHED_KEYS = 60;
const LIST = 4;

type Make = (random: Random, row: number) => RawValue;

/** Signals of the model and its variants; of two with one name the model's own. */
export function signalsOf(
  program: CheckedProgram,
): readonly { readonly signal: CheckedSignal; readonly vocab: CheckedVocab | null }[] {
  const found = new Map<string, { signal: CheckedSignal; vocab: CheckedVocab | null }>();
  for (const model of modelsOf(program)) {
    for (const signal of model.signals)
      if (!found.has(signal.name))
        found.set(signal.name, { signal, vocab: model.vocabs.find(({ id }) => id === signal.vocab) ?? null });
  }
  return [...found.values()];
}

/** Milliseconds. */
const HOUR = 3_600_000;

export function modelsOf(program: CheckedProgram): readonly CheckedModel[] {
  return [program.base, ...program.variants.values()];
}

/** All that the signals read, the source, and the weight; labels are drawn later, from these (labels.ts). */
export function makeColumns(program: CheckedProgram, rows: number, seed: number): MadeColumns {
  const random = new Random(seed, 'columns');
  const clock = random.fork('time');
  const time = Float64Array.from({ length: rows }, () => LAST - Math.floor(clock.float() * WEEK)).sort();
  const columns = emptyRecord<RawValue[]>();
  const stepCounts = emptyRecord<number[]>();
  const add = (name: string, make: Make) => {
    if (Object.hasOwn(columns, name)) return;
    const stream = random.fork('column', name);
    columns[name] = Array.from({ length: rows }, (_, row) => make(stream, row));
  };

  const { data } = program.base;
  if (data?.source) {
    const { values } = data.source;
    const byShare = new Weighted(values.map((_, i) => 1 / (i + 1)));
    add(data.source.column, (r) => values[byShare.draw(r)]!);
  }
  if (data?.weight) add(data.weight, () => 1);
  // Where signals share a column, the most particular about its values decides.
  const signals = [...signalsOf(program)].sort((a, b) => rank(a.signal) - rank(b.signal));
  for (const { signal, vocab } of signals) {
    if (signal.weights?.kind === 'steps') {
      // Of all members of a sequence in each row as many.
      const { sequence } = signal.weights;
      const lengths = random.fork('steps', sequence);
      const steps = (stepCounts[sequence] ??= Array.from({ length: rows }, () => lengths.int(LIST + 1)));
      const step = stepOf(signal, vocab, time);
      add(signal.input, (r, row) => Array.from({ length: steps[row]! }, (_, k) => step(r, row, steps[row]! - k)));
      continue;
    }
    const make = makerOf(signal, vocab, time, random.fork('shape', signal.input));
    // A row without its time is no row.
    add(signal.input, signal.input === data?.time?.column ? make : sometimesMissing(make));
    const { weights, split } = signal;
    if (weights?.kind !== 'column') continue;
    const lists = columns[signal.input]!;
    add(weights.input, (r, row) => {
      const list = lists[row];
      if (list === null || list === undefined) return null;
      const own = Array.from({ length: lengthOf(list, split) }, () => weight(r));
      return split === null ? own : own.join(split);
    });
  }
  return { rows, columns, time };
}

/** @returns a value for the step that has so many steps after it, and itself */
function stepOf(
  signal: CheckedSignal,
  vocab: CheckedVocab | null,
  time: Float64Array,
): (random: Random, row: number, fromEnd: number) => RawScalar {
  const isAge = signal.weights?.kind === 'steps' && signal.weights.age === true;
  if (isAge) return (_, row, fromEnd) => new Date(time[row]! - HOUR * fromEnd ** 2).toISOString();
  const one = keys(keysOf(signal, vocab));
  return (random) => one(random, 0) as RawScalar;
}

function rank({ format, derive }: CheckedSignal): number {
  if (derive !== null) return 0;
  return ['dense', 'indexed', 'hash_indexed', 'onehot', 'continuous', 'hash_onehot'].indexOf(format) + 1;
}

function sometimesMissing(make: Make): Make {
  return (random, row) => (random.chance(MISSING) ? null : make(random, row));
}

/** @param shape decides what is the same for all rows of the column. */
function makerOf(signal: CheckedSignal, vocab: CheckedVocab | null, time: Float64Array, shape: Random): Make {
  if (signal.derive !== null) return (_, row) => new Date(time[row]!).toISOString();
  switch (signal.format) {
    case 'continuous':
      return numbers(signal, shape);
    case 'dense':
      return (random) => Array.from({ length: signal.length }, () => rounded(random.normal()));
    case 'onehot':
    case 'hash_onehot':
      return keys(keysOf(signal, vocab));
    case 'indexed':
    case 'hash_indexed': {
      const one = keys(keysOf(signal, vocab));
      const most = Math.min(LIST, signal.max);
      return (random) => {
        const list = new Set<RawScalar>(
          Array.from({ length: 1 + random.int(most) }, () => one(random, 0) as RawScalar),
        );
        return written([...list], signal, random);
      };
    }
  }
}

/** The list as the column has it. */
function written(list: readonly RawScalar[], { split, weights }: CheckedSignal, random: Random): RawValue {
  if (weights?.kind === 'map') return recordOf(list.map((key) => [String(key), weight(random)]));
  const elements =
    weights?.kind === 'pairs' ? list.map((key) => `${String(key)}${weights.separator}${weight(random)}`) : list;
  return split === null ? [...elements] : elements.join(split);
}

function weight(random: Random): number {
  return rounded(0.1 + random.float());
}

function lengthOf(list: RawValue, split: string | null): number {
  if (typeof list === 'string') return listOfText(list, split)?.length ?? 0;
  return isList(list) ? list.length : 0;
}

function numbers({ clip, squash, column }: CheckedSignal, shape: Random): Make {
  if (clip?.value.kind === 'values') {
    const { low, high } = clip.value;
    // A little of it lies beyond.
    return (random) => rounded(low + (high - low) * 1.02 * random.float() ** 2);
  }
  const stated = squash?.value ?? 'none';
  const kinds: Make[] = [
    (random) => rounded(Math.exp(2 + random.normal())),
    (random) => Math.max(0, Math.round(42 + 14 * random.normal())),
    (random) => rounded(100 * random.float()),
  ];
  const name = column.toLowerCase();
  if (stated === 'log' || /price|bid|cost|amount|spend|count|views/.test(name)) return kinds[0]!;
  return name.endsWith('age') ? kinds[1]! : shape.pick(kinds);
}

function keys(values: readonly RawScalar[]): Make {
  const zipf = new Weighted(values.map((_, i) => 1 / (i + 1)));
  return (random) => values[zipf.draw(random)]!;
}

/** What a column of keys can hold, the most frequent first. */
export function keysOf({ column }: CheckedSignal, vocab: CheckedVocab | null): readonly RawScalar[] {
  if (vocab?.kind === 'range')
    return vocab.entries === 2
      ? [false, true]
      : Array.from({ length: Math.min(KEYS, vocab.entries ?? KEYS) }, (_, i) => i);
  if (vocab?.kind === 'hash')
    return Array.from({ length: Math.min(HASHED_KEYS, vocab.entries ?? HASHED_KEYS) }, (_, i) => 1000 + i);
  if (vocab?.values) return vocab.values;
  return wordsFor(column).slice(0, Math.max(1, Math.min(KEYS, vocab?.top ?? KEYS)));
}

/** Words for a column by its name, those of `adsc simulate` where it has them. */
function wordsFor(column: string): readonly string[] {
  const name = column.toLowerCase();
  if (name.includes('country') || name.includes('region')) return COUNTRIES.map(({ code }) => code);
  if (name.includes('device')) return DEVICES;
  if (name.includes('lang')) return LANGUAGES;
  if (/categor|topic|interest|genre/.test(name)) return THEMES.flat();
  return Array.from({ length: KEYS }, (_, i) => `${column}-${i + 1}`);
}

function rounded(x: number): number {
  return Math.round(x * 100) / 100;
}
