/** How formats read raw columns of an engine's types, and the SQL of what they become: for the target `spark`. */
import type { SignalPlan, VocabPlan } from '../../ir/plan.ts';
import { array, BLANK, matches, text, trimmed } from '../../emit/spark/sql.ts';
import { elementsOf, isFlatList, jsonElements, splitElements } from './spark-lists.ts';
import {
  keyOf,
  moreNulls,
  numberOf,
  rangeOf,
  timeText,
  type Readers,
  type ReadSql,
  type ScalarType,
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

const scalarTypes: readonly ScalarType[] = ['text', 'boolean', 'integer', 'double'];

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

/** STRING. Dates are keys as they are written in ISO 8601. */
export const keys: Readers = {
  what: 'keys',
  type: 'STRING',
  of: {
    ...scalars(keyOf),
    ...wrongShapes('CAST(NULL AS STRING)'),
    date: (x) => ({ value: `CAST(${x} AS STRING)`, bad: NEVER }),
    timestamp: (x) => ({ value: `concat(${timeText(`unix_micros(${x})`)}, '+00')`, bad: NEVER }),
    timestamp_ntz: (x) => ({ value: timeText(`unix_micros(CAST(${x} AS TIMESTAMP))`), bad: NEVER }),
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

/** ARRAY of keys (STRING) or, of a range, of ids (INT): NULL elements are missing or bad ones. */
export function listsOfVocab(vocab: Pick<VocabPlan, 'kind' | 'entries'>, split: string | null): Readers {
  const element = (type: ScalarType, x: string) =>
    vocab.kind === 'range' ? rangeOf(type, x, vocab.entries) : keyOf(type, x);
  const type = vocab.kind === 'range' ? 'INT' : 'STRING';
  const nothing = `CAST(NULL AS ARRAY<${type}>)`;
  return {
    what: 'lists of keys',
    type: `ARRAY<${type}>`,
    of: {
      ...recordOf(
        scalarTypes.flatMap((scalar) => [
          [scalar, (x: string): ReadSql => ({ value: nothing, bad: wrong(x) })] as const,
          [
            `list<${scalar}>`,
            (x: string): ReadSql => ({
              value: `transform(${x}, e -> ${element(scalar, 'e')})`,
              bad: scalar === 'text' && vocab.kind !== 'range' ? NEVER : (v) => moreNulls(v, x),
            }),
          ] as const,
        ]),
      ),
      text: (x) => (split === null ? jsonElements(x, element, type) : splitElements(x, split, element, type)),
    },
  };
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
      ...recordOf(
        scalarTypes.flatMap((type) => [
          [type, (x: string): ReadSql => ({ value: nothing, bad: wrong(x) })] as const,
          [`list<${type}>`, list(type)] as const,
        ]),
      ),
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
}

/** The SQL of the typed columns of a signal's readings, in their order; NULL where the signal doesn't exist. */
export interface SparkColumns {
  /** By reading: `r3`. */
  readonly typed: readonly string[];
  /** The column of what the format has prepared; else the first typed one. */
  readonly prepared: string;
  /** Of a signal with a vocabulary: the id, or the list of them (NULL: missing). */
  readonly ids: string;
  /** Of a list: its weights; null: all of the list weigh alike. */
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
