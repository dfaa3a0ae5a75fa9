/** Weights of lists and keys of maps as SQL, by the rules of the runtime (encode-weights.ts). */
import { double, matches } from '../../emit/spark/sql.ts';
import type { VocabPlan } from '../../ir/plan.ts';
import { recordOf } from '../../text/record.ts';
import { MOST_OF_SUM } from './encode-weights.ts';
import { noLists, scalarTypes } from './spark.ts';
import { isFlatObject, isNull, pairsOf, stringOf, textElements, tokensOf } from './spark-lists.ts';
import { weightPart } from './spark-pairs.ts';
import {
  keyOf,
  moreNulls,
  numberOf,
  rangeOf,
  type EngineType,
  type Readers,
  type ReadSql,
  type ScalarType,
} from './spark-values.ts';

/** As 32-bit floats, weights from here on are infinite. */
const INFINITE = 2 ** 128 - 2 ** 103;
const NAN = double(NaN);

/** DOUBLE: NULL where it is missing, NaN where it is no weight. @param mean weights below 0 are none */
function weightOf(type: ScalarType, x: string, mean: boolean): string {
  const number = `(${numberOf(type, x)})`;
  const sound = `abs(${number}) < ${double(INFINITE)}${mean ? ` AND ${number} >= 0D` : ''}`;
  const bounded = mean ? number : `greatest(${double(-MOST_OF_SUM)}, least(${double(MOST_OF_SUM)}, ${number}))`;
  return type === 'boolean'
    ? `CASE WHEN ${x} IS NOT NULL THEN ${NAN} END`
    : `CASE WHEN ${sound} THEN ${bounded} WHEN ${x} IS NOT NULL THEN ${NAN} END`;
}

/** ARRAY<DOUBLE> of the weights of a list. @param separator null: elements are weights */
export function weightLists(split: string | null, mean: boolean, separator: string | null = null): Readers {
  const element = (type: ScalarType, x: string) => {
    if (separator === null) return weightOf(type, x, mean);
    return type === 'text' ? weightOf('text', weightPart(x, separator), mean) : 'CAST(NULL AS DOUBLE)';
  };
  const list =
    (type: ScalarType) =>
    (x: string): ReadSql => ({
      value: `transform(${x}, e -> ${element(type, 'e')})`,
      bad: () => 'false',
    });
  // Of pairs, what is bad in the text is said of the keys.
  const whole = (read: ReadSql): ReadSql => ({ ...read, bad: (v) => `(${v} IS NULL AND ${read.bad(v)})` });
  return {
    what: 'lists of weights',
    type: 'ARRAY<DOUBLE>',
    of: {
      ...noLists('CAST(NULL AS ARRAY<DOUBLE>)'),
      ...recordOf(scalarTypes.map((type) => [`list<${type}>`, list(type)] as const)),
      text: (x) => whole(textElements(x, split, { element, type: 'DOUBLE' })),
    },
  };
}

/** Keys that objects of JavaScript have first, in the order of numbers. */
const MOST_INDEX = 4_294_967_294;

/** SQL of the keys of an object in JavaScript's order, each once. */
function inOrder(keys: string): string {
  const isIndex = `coalesce(${matches('k', '0|[1-9][0-9]{0,9}')} AND try_cast(k AS BIGINT) <= ${MOST_INDEX}L, false)`;
  const each = `array_distinct(${keys})`;
  const numbers = `transform(array_sort(transform(filter(${each}, k -> ${isIndex}), k -> CAST(k AS BIGINT))), k -> CAST(k AS STRING))`;
  return `concat(${numbers}, filter(${each}, k -> NOT ${isIndex}))`;
}

/** Columns with the keys of a map or of the text of an object, in order. */
function keysOf(type: 'text' | 'map', x: string, as: string): { steps: (readonly [string, string])[]; keys: string } {
  const raw =
    type === 'map'
      ? `transform(map_keys(${x}), k -> CAST(k AS STRING))`
      : `CASE WHEN ${isFlatObject(x)} THEN transform(${pairsOf(x, 'key')}, k -> ${stringOf('k')}) END`;
  return {
    steps: [
      [`${as}_k`, raw],
      [`${as}_o`, inOrder(`${as}_k`)],
    ],
    keys: `${as}_o`,
  };
}

function mapReaders(
  what: string,
  type: Readers['type'],
  value: (
    keys: { readonly steps: (readonly [string, string])[]; readonly keys: string },
    of: EngineType,
    x: string,
    as: string,
  ) => ReadSql,
): Readers {
  const unread = (x: string) => (v: string) => `(${v} IS NULL AND coalesce(NOT ${isNull(x)}, false))`;
  const nothing = `CAST(NULL AS ${type})`;
  const list = (x: string): ReadSql => ({ value: nothing, bad: () => `(${x} IS NOT NULL)` });
  return {
    what,
    type,
    of: {
      ...noLists(nothing),
      ...recordOf(scalarTypes.map((of) => [`list<${of}>`, list] as const)),
      ...recordOf(
        scalarTypes.map((of) => [
          `map<${of}>`,
          (x: string, as: string) => value(keysOf('map', x, as), `map<${of}>`, x, as),
        ]),
      ),
      text: (x, as) => {
        const read = value(keysOf('text', x, as), 'text', x, as);
        return { ...read, bad: (v) => `(${unread(x)(v)} OR ${read.bad(v)})` };
      },
    },
  };
}

/** ARRAY of the keys of maps, or of a range's ids. */
export function mapKeys(vocab: Pick<VocabPlan, 'kind' | 'entries'>): Readers {
  const type = vocab.kind === 'range' ? 'INT' : 'STRING';
  const element = vocab.kind === 'range' ? rangeOf('text', 'k', vocab.entries) : keyOf('text', 'k');
  return mapReaders('maps of keys to weights', `ARRAY<${type}>`, ({ steps, keys }) => ({
    value: `transform(${keys}, k -> ${element})`,
    bad: (v) => moreNulls(v, keys),
    steps,
  }));
}

/** ARRAY<DOUBLE> of the weights of maps, in the order of `mapKeys`. A key that a text has twice counts as it comes last. */
export function mapWeights(mean: boolean): Readers {
  return mapReaders('maps of keys to weights', 'ARRAY<DOUBLE>', ({ steps, keys }, of, x, as) => {
    const scalar = of === 'text' ? null : (of.slice('map<'.length, -1) as ScalarType);
    const weights =
      scalar === null
        ? tokensOf(pairsOf(x, 'value'), (type, e) => weightOf(type, e, mean))
        : // A float's own digits, not those of the double that it is.
          `transform(map_values(${x}), e -> ${scalar === 'double' ? weightOf('double', 'try_cast(CAST(e AS STRING) AS DOUBLE)', mean) : weightOf(scalar, 'e', mean)})`;
    return {
      value: `transform(${keys}, k -> get(${as}_v, CAST(array_position(${as}_r, k) AS INT) - 1))`,
      bad: () => 'false',
      steps: [...steps, [`${as}_v`, `reverse(${weights})`], [`${as}_r`, `reverse(${as}_k)`]],
    };
  });
}
