/** How formats read raw columns of an engine's types, and the SQL of what they become: for the target `spark`. */
import type { SignalPlan, VocabPlan } from '../../ir/plan.ts';
import { array, BLANK, double, matches, text, trimmed } from '../../emit/spark/sql.ts';
import { jsonElements, splitElements } from './spark-lists.ts';
import { recordOf } from '../../text/record.ts';

/** A type of a column of an engine, as job.py names it. */
export type EngineType =
  ScalarType | 'date' | 'timestamp' | 'timestamp_ntz' | `list<${ScalarType}>` | `map<${ScalarType}>`;
export type ScalarType = 'text' | 'boolean' | 'integer' | 'double';

/** A value as SQL, NULL where it is missing or bad, and whether it is bad. */
export interface ReadSql {
  readonly value: string;
  /** SQL of a BOOLEAN, never NULL, over the raw column and the column that holds the value. */
  readonly bad: (value: string) => string;
}

/** How a raw column is read, by its type on the engine. A type that is not here can't be read so: job.py says it before it reads a row. */
export interface Readers {
  /** Says what is read, for messages: "numbers". */
  readonly what: string;
  readonly of: Readonly<Partial<Record<EngineType, (x: string) => ReadSql>>>;
}

const NEVER = () => 'false';
/** What is there and not read. */
const unread = (x: string) => (value: string) => `(${x} IS NOT NULL AND ${value} IS NULL)`;
const wrong = (x: string) => () => `(${x} IS NOT NULL)`;
const MOST_SAFE = '9007199254740991D';

/** A value that can't be read is bad where it is there. */
function read(value: string, x: string): ReadSql {
  return { value, bad: unread(x) };
}

/** SQL of a finite DOUBLE by the scalar type; NULL: it is none. */
export function numberOf(type: ScalarType, x: string): string {
  switch (type) {
    case 'text': {
      const number = `try_cast(${trimmed(x)} AS DOUBLE)`;
      return `CASE WHEN ${matches(x, `${BLANK}[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?${BLANK}`)} AND abs(${number}) < ${double(Infinity)} THEN ${number} END`;
    }
    case 'integer':
      return `CAST(${x} AS DOUBLE)`;
    case 'double':
      return `CASE WHEN abs(CAST(${x} AS DOUBLE)) < ${double(Infinity)} THEN CAST(${x} AS DOUBLE) END`;
    case 'boolean':
      return 'CAST(NULL AS DOUBLE)';
  }
}

/** SQL of a key, the text that the runtime's `keyOf` gives; NULL: the value has none. */
export function keyOf(type: ScalarType, x: string): string {
  if (type === 'text') return x;
  if (type !== 'double') return `CAST(${x} AS STRING)`;
  const number = `CAST(${x} AS DOUBLE)`;
  return `CASE WHEN abs(${number}) <= ${MOST_SAFE} AND CAST(try_cast(abs(${number}) AS BIGINT) AS DOUBLE) = abs(${number}) THEN CAST(try_cast(${number} AS BIGINT) AS STRING) END`;
}

/** SQL of the id among the integers 0…n−1, of them as numbers: 2…, 1 outside; NULL: no integer. */
function rangeIdOf(number: string, n: number): string {
  return `CASE WHEN ${number} >= 0 AND ${number} < ${n} AND CAST(try_cast(abs(${number}) AS INT) AS DOUBLE) = abs(${number}) THEN try_cast(${number} AS INT) + 2 WHEN abs(${number}) > ${MOST_SAFE} OR CAST(try_cast(abs(${number}) AS BIGINT) AS DOUBLE) = abs(${number}) THEN 1 END`;
}

/** The same of a scalar type: of two integers also booleans, and the texts of them. */
export function rangeOf(type: ScalarType, x: string, n: number): string {
  if (type === 'boolean') return n === 2 ? `CASE WHEN ${x} THEN 3 WHEN NOT ${x} THEN 2 END` : 'CAST(NULL AS INT)';
  const id = rangeIdOf(numberOf(type, x), n);
  if (type !== 'text' || n !== 2) return id;
  return `CASE WHEN ${x} IN ('true', 'True', 'TRUE') THEN 3 WHEN ${x} IN ('false', 'False', 'FALSE') THEN 2 ELSE ${id} END`;
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
  of: { ...scalars(numberOf), ...wrongShapes('CAST(NULL AS DOUBLE)') },
};

/** STRING. Dates are keys as they are written in ISO 8601. */
export const keys: Readers = {
  what: 'keys',
  of: {
    ...scalars(keyOf),
    ...wrongShapes('CAST(NULL AS STRING)'),
    date: (x) => ({ value: `CAST(${x} AS STRING)`, bad: NEVER }),
  },
};

/** INT: ids among the integers 0…n−1. */
export function ranges(n: number): Readers {
  return {
    what: 'integers',
    of: { ...scalars((type, x) => rangeOf(type, x, n)), ...wrongShapes('CAST(NULL AS INT)') },
  };
}

/** Of scalars of a signal with one id a row. */
export function readersOfVocab(vocab: VocabPlan): Readers {
  return vocab.kind === 'range' ? ranges(vocab.entries) : keys;
}

/** ARRAY of keys (STRING) or, of a range, of ids (INT): NULL elements are missing or bad ones. */
export function listsOfVocab(vocab: VocabPlan, split: string | null): Readers {
  const element = (type: ScalarType, x: string) =>
    vocab.kind === 'range' ? rangeOf(type, x, vocab.entries) : keyOf(type, x);
  const type = vocab.kind === 'range' ? 'INT' : 'STRING';
  const nothing = `CAST(NULL AS ARRAY<${type}>)`;
  return {
    what: 'lists of keys',
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
    of: {
      ...recordOf(
        scalarTypes.flatMap((type) => [
          [type, (x: string): ReadSql => ({ value: nothing, bad: wrong(x) })] as const,
          [`list<${type}>`, list(type)] as const,
        ]),
      ),
      text: (x) => {
        const body = trimmed(`regexp_replace(${x}, ${text(`^${BLANK}\\[|\\]${BLANK}\\z`)}, '')`);
        const elements = `transform(split(${body}, ','), e -> ${numberOf('text', `regexp_replace(e, ${text(`^${BLANK}"(.*)"${BLANK}\\z`)}, '$1')`)})`;
        const sound = `${matches(x, `${BLANK}\\[[^"]*\\]${BLANK}`)} AND size(${elements}) = ${length} AND NOT exists(${elements}, e -> e IS NULL)`;
        const missing = `${matches(x, `${BLANK}null${BLANK}`)}`;
        return {
          value: `CASE WHEN ${sound} THEN ${elements} END`,
          bad: (v) => `(${v} IS NULL AND coalesce(NOT ${missing}, false))`,
        };
      },
    },
  };
}

/** SQL: whether a list has NULL where another has a value. */
export function moreNulls(list: string, of: string): string {
  const nulls = (x: string) => `size(filter(${x}, e -> e IS NULL))`;
  return `coalesce(${nulls(list)} > ${nulls(of)}, false)`;
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

/** A format in Spark SQL. */
export interface SparkFormat {
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
