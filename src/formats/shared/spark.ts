/** How formats read raw columns of an engine's types, and the SQL of what they become: for the target `spark`. */
import type { SignalPlan, VocabPlan } from '../../ir/plan.ts';
import { array, BLANK, matches, text, trimmed } from '../../emit/spark/sql.ts';
import { elementsOf, isFlatList, textElements } from './spark-lists.ts';
import { keyPart } from './spark-pairs.ts';
import {
  keyOf,
  moreNulls,
  numberOf,
  rangeOf,
  timeText,
  type Readers,
  type ReadSql,
  type ScalarType,
  type TimeType,
} from './spark-values.ts';
import { recordOf } from '../../text/record.ts';

const NEVER = () => 'false';
/** What is there and not read. */
const unread = (x: string) => (value: string) => `(${x} IS NOT NULL AND ${value} IS NULL)`;
const wrong = (x: string) => () => `(${x} IS NOT NULL)`;

/** A value that can't be read is bad where it is there. */
function read(value: string, x: string): ReadSql {
  return { value, bad: unread(x) };
}

export const scalarTypes: readonly ScalarType[] = ['text', 'boolean', 'integer', 'double'];

function scalars(of: (type: ScalarType, x: string) => string): Readers['of'] {
  return recordOf(scalarTypes.map((type) => [type, (x: string) => read(of(type, x), x)]));
}

/** Lists and maps where a single value is wanted: they are there, and bad. */
function wrongShapes(nothing: string): Readers['of'] {
  const read = (x: string): ReadSql => ({ value: nothing, bad: wrong(x) });
  return recordOf(scalarTypes.map((type) => [`list<${type}>`, read] as const));
}

/** DOUBLE. */
export const numbers: Readers = {
  what: 'numbers',
  type: 'DOUBLE',
  of: { ...scalars(numberOf), ...wrongShapes('CAST(NULL AS DOUBLE)') },
};

const timeKeys: Readonly<Record<TimeType, (x: string) => string>> = {
  date: (x) => `CAST(${x} AS STRING)`,
  timestamp: (x) => `concat(${timeText(`unix_micros(${x})`)}, '+00')`,
  timestamp_ntz: (x) => timeText(`unix_micros(CAST(${x} AS TIMESTAMP))`),
};

/** STRING. Dates are keys as they are written in ISO 8601. */
export const keys: Readers = {
  what: 'keys',
  type: 'STRING',
  of: {
    ...scalars(keyOf),
    ...wrongShapes('CAST(NULL AS STRING)'),
    date: (x) => ({ value: timeKeys.date(x), bad: NEVER }),
    timestamp: (x) => ({ value: timeKeys.timestamp(x), bad: NEVER }),
    timestamp_ntz: (x) => ({ value: timeKeys.timestamp_ntz(x), bad: NEVER }),
  },
};

/** INT: ids among the integers 0…n−1. */
export function ranges(n: number): Readers {
  return {
    what: 'integers',
    type: 'INT',
    of: { ...scalars((type, x) => rangeOf(type, x, n)), ...wrongShapes('CAST(NULL AS INT)') },
  };
}

/** Of scalars of a signal with a single id. */
export function readersOfVocab(vocab: VocabPlan): Readers {
  return vocab.kind === 'range' ? ranges(vocab.entries) : keys;
}

/** ARRAY of keys (STRING) or, of a range, of ids (INT): NULL elements are missing or bad ones. @param separator between a key and its weight; null: elements are keys */
export function listsOfVocab(
  vocab: Pick<VocabPlan, 'kind' | 'entries'>,
  split: string | null,
  separator: string | null = null,
): Readers {
  const bare = (type: ScalarType, x: string) => (separator !== null && type === 'text' ? keyPart(x, separator) : x);
  const element = (type: ScalarType, x: string) => {
    const own = bare(type, x);
    return vocab.kind === 'range' ? rangeOf(type, own, vocab.entries) : keyOf(type, own);
  };
  const type = vocab.kind === 'range' ? 'INT' : 'STRING';
  const asText = (type: ScalarType, x: string) => `CAST(${bare(type, x)} AS STRING)`;
  const written = separator === null ? null : asText;
  const nothing = `CAST(NULL AS ARRAY<${type}>)`;
  const list = (scalar: ScalarType) => (x: string) => ({
    value: `transform(${x}, e -> ${element(scalar, 'e')})`,
    bad:
      scalar === 'text' && vocab.kind !== 'range'
        ? NEVER
        : (v: string) => moreNulls(v, written === null ? x : `transform(${x}, e -> ${written(scalar, 'e')})`),
  });
  return {
    what: 'lists of keys',
    type: `ARRAY<${type}>`,
    of: {
      ...noLists(nothing),
      ...recordOf(scalarTypes.map((scalar) => [`list<${scalar}>`, list(scalar)] as const)),
      ...(vocab.kind === 'range' ? {} : timeLists),
      text: (x) => textElements(x, split, { element, type, ...(written === null ? {} : { bare: written }) }),
    },
  };
}

/** Times in a list as keys: as they are written. */
const timeLists: Readers['of'] = recordOf(
  (['date', 'timestamp', 'timestamp_ntz'] as const).map((type) => [
    `list<${type}>`,
    (x: string): ReadSql => ({ value: `transform(${x}, e -> ${timeKeys[type]('e')})`, bad: NEVER }),
  ]),
);

/** Single values where lists are wanted. */
export function noLists(nothing: string): Readers['of'] {
  return recordOf(scalarTypes.map((type) => [type, (x: string): ReadSql => ({ value: nothing, bad: wrong(x) })]));
}

/** ARRAY<DOUBLE> of exactly `length` finite numbers. */
export function vectors(length: number): Readers {
  const nothing = 'CAST(NULL AS ARRAY<DOUBLE>)';
  const list = (type: ScalarType) => (x: string) => {
    const elements = `transform(${x}, e -> ${numberOf(type, 'e')})`;
    return read(`CASE WHEN size(${x}) = ${length} AND NOT exists(${elements}, e -> e IS NULL) THEN ${elements} END`, x);
  };
  return {
    what: 'lists of numbers',
    type: 'ARRAY<DOUBLE>',
    of: {
      ...noLists(nothing),
      ...recordOf(scalarTypes.map((type) => [`list<${type}>`, list(type)] as const)),
      text: (x) => {
        const body = trimmed(`regexp_replace(${x}, ${text(`^${BLANK}\\[|\\]${BLANK}\\z`)}, '')`);
        // With a text in it, it is JSON.
        const quoted = `contains(${x}, '"')`;
        const elements = `CASE WHEN ${quoted} THEN ${elementsOf(x, (type, e) => `(${numberOf(type, e)})`)} ELSE transform(split(${body}, ','), e -> ${numberOf('text', 'e')}) END`;
        const written = `CASE WHEN ${quoted} THEN ${isFlatList(x)} ELSE ${matches(x, `${BLANK}\\[[^"]*\\]${BLANK}`)} END`;
        const sound = `${written} AND size(${elements}) = ${length} AND NOT exists(${elements}, e -> e IS NULL)`;
        const missing = matches(x, `${BLANK}null${BLANK}`);
        return {
          value: `CASE WHEN ${sound} THEN ${elements} END`,
          bad: (v) => `(${v} IS NULL AND coalesce(NOT ${missing}, false))`,
        };
      },
    },
  };
}

/** Typed columns that a format asks for, of the inputs of a signal. */
export interface SparkReading {
  readonly input: string;
  readonly readers: Readers;
  /** What it is to a list besides its own column, which is the first reading; absent: that. */
  readonly use?: 'weights' | 'length' | 'times' | 'at';
}

/** The SQL of the columns of a signal, NULL where it does not exist. */
export interface SparkColumns {
  /** The column of what the format has prepared; else the first typed one. */
  readonly prepared: string;
  /** Of a signal with a vocabulary: the id, or the list of them (NULL: missing). */
  readonly ids: string;
  /** Of a list whose elements weigh what they say: their weights, as FLOATs; null: it has none. */
  readonly weights: string | null;
}

/** What a profile counts of a format's signals: numbers, keys, the keys of lists, or vectors. */
export type CountedKind = 'number' | 'key' | 'list' | 'vector';

/** A format in Spark SQL. */
export interface SparkFormat {
  readonly counted: CountedKind;
  readings(signal: SignalPlan, vocabs: ReadonlyMap<string, VocabPlan>): readonly SparkReading[];
  /** SQL over the first typed column that \`value\` says more than once, so that it is a column of its own; null: there is none. */
  prepare?(signal: SignalPlan, x: string): string | null;
  /**
   * The encoded column: a BIGINT id, a struct of `ids` and `weights`, or an ARRAY<FLOAT> of the plan's width.
   * @param fill the id in place of a missing one
   */
  value(signal: SignalPlan, columns: SparkColumns, fill: number): string;
}

/** ARRAY<FLOAT> of numbers, with a flag after them where the plan has one. */
export function vector(values: readonly string[], flag: number | null): string {
  return array([...values, ...(flag === null ? [] : [`CAST(${flag} AS FLOAT)`])]);
}
