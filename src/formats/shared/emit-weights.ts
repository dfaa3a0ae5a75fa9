/** JSON Schema and golden values of weighted lists. */
import {
  BLANK,
  type Json,
  jsonList,
  KEY,
  type MapReading,
  NULL_TEXT,
  type PairsReading,
  type Role,
  type Schema,
  type Values,
  type WeightsReading,
} from './emit.ts';
import { OTHER_NOTATION } from '../../runtime/list.ts';
import { recordOf } from '../../text/record.ts';

/** Bounded, since a weight has to be a number of 32 bits. */
const UNSIGNED = '(?:\\d{1,18}(?:\\.\\d{0,99})?|\\.\\d{1,99})(?:[eE](?:-\\d{1,3}|\\+?1?\\d))?';
const JSON_CHARACTER = '(?:[^"\\\\\\u0000-\\u001f]|\\\\(?:["\\\\/bfnrt]|u[\\da-fA-F]{4}))';
/** Most of what 32 bits hold. */
const MOST = 3.4e38;

function numberPattern(negative: boolean): string {
  return `${negative ? '[+-]?' : '\\+?'}${UNSIGNED}`;
}

function weightSchema(negative: boolean): Schema {
  return {
    type: ['number', 'string', 'null'],
    minimum: negative ? -MOST : 0,
    maximum: MOST,
    pattern: `^\\s*${numberPattern(negative)}\\s*$`,
  };
}

export function weightsSchema({ split, negative }: WeightsReading): Schema {
  const number = numberPattern(negative);
  const list = jsonList(`(?:"?${number}"?|null)`, '*');
  const element = `(?:\\s*${number}\\s*)?`;
  const text = split === null ? NULL_TEXT : `${element}(?:${literalPattern(split)}${element})*`;
  return { type: ['array', 'string', 'null'], items: weightSchema(negative), pattern: `^${list}$|^${text}$` };
}

export function mapSchema({ vocab, negative }: MapReading): Schema {
  const key = vocab.kind === 'range' ? '[+-]?\\d+' : null;
  const number = `(?:"?${numberPattern(negative)}"?|null)`;
  const pair = `"${key ?? `${JSON_CHARACTER}*`}"${BLANK}:${BLANK}${number}`;
  return {
    type: ['object', 'string', 'null'],
    ...(key === null ? {} : { propertyNames: { pattern: `^${key}$` } }),
    additionalProperties: weightSchema(negative),
    pattern: `^${BLANK}\\{${BLANK}(?:${pair}(?:${BLANK},${BLANK}${pair})*${BLANK})?\\}${BLANK}$|^${NULL_TEXT}$`,
  };
}

export function pairsSchema({ vocab, split, separator, negative }: PairsReading): Schema {
  const mark = literalPattern(separator);
  const weight = `${mark}(?:${numberPattern(negative)})?`;
  // The last mark of an element counts: whatever is before it is the key.
  const elementOf = (character: string) =>
    vocab.kind === 'range'
      ? `(?:\\s*[+-]?\\d+\\s*(?:${weight})?)?`
      : `(?:(?:(?!${mark})${character})*|${character}*${weight})`;
  const json = jsonList(`(?:"${elementOf(JSON_CHARACTER)}"|-?(?:0|[1-9]\\d*)|true|false|null)`, '*');
  const between = split === null ? null : literalPattern(split);
  const element = between === null ? '' : elementOf(`(?:(?!${between})[\\s\\S])`);
  const text =
    between === null ? NULL_TEXT : `(?!${OTHER_NOTATION.source.slice(1)})${element}(?:${between}${element})*`;
  return {
    type: ['array', 'string', 'null'],
    items: { ...KEY, pattern: `^${elementOf('[\\s\\S]')}$` },
    pattern: `^${json}$|^${text}$`,
  };
}

function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

const weightAt = (i: number) => (i % 5) / 4 + 0.25;
/** Missing, none, and others that are odd. */
const ODD_WEIGHTS = [0, null, 'x', -1, '0.5', 1e39, true, 2] as const;

/** As many weights as `listValues` has elements, role by role. */
export function weightsValues({ max, split }: WeightsReading): Values {
  const some = (n: number) => Array.from({ length: n }, (_, i) => weightAt(i));
  const written = (list: readonly (string | number | boolean | null)[]): Json =>
    split === null ? list : list.map((x) => x ?? '').join(split);
  return {
    typical: [written(some(1)), written(some(Math.min(3, max)))],
    unknown: [written([2, 0.5])],
    low: [written([])],
    high: [written(some(max + 3))],
    odd: [
      written([1, null, 0, 0.25]),
      written([-1]),
      written([0.5, 'x']),
      'text',
      1,
      JSON.stringify([1, 2, 3, 4, 5]),
      [1e39, true],
    ],
  };
}

type Key = string | number | boolean;

export function mapValues({ max }: MapReading, keys: Values): Values {
  const of = (role: Role, n: number) => recordOf(some(keys, role, n).map((key, i) => [String(key), weightAt(i)]));
  return {
    typical: [of('typical', 1), of('typical', Math.min(3, max))],
    unknown: [recordOf([...some(keys, 'unknown', 1), ...some(keys, 'typical', 1)].map((key) => [String(key), 0.5]))],
    low: [recordOf<number>([])],
    high: [recordOf(Array.from({ length: max + 3 }, (_, i) => [String(i), weightAt(i)]))],
    odd: [
      recordOf(some(keys, 'odd', 8).map((key, i) => [String(key), ODD_WEIGHTS[i]!])),
      'text',
      1,
      ['a'],
      JSON.stringify(of('typical', 2)),
    ],
  };
}

export function pairsValues({ max, split, separator }: PairsReading, keys: Values): Values {
  const pair = (key: Key, weight: Json) => `${String(key)}${separator}${weight === null ? '' : String(weight)}`;
  const of = (role: Role, n: number) => some(keys, role, n).map((key, i) => pair(key, weightAt(i)));
  const written = (list: readonly string[]): Json => (split === null ? list : list.join(split));
  return {
    typical: [written(of('typical', 1)), written(of('typical', Math.min(3, max)))],
    unknown: [written([...of('unknown', 1), ...of('typical', 1)])],
    low: [written([])],
    high: [written(of('typical', max + 3))],
    odd: [
      some(keys, 'odd', 8).map((key, i) => pair(key, ODD_WEIGHTS[i]!)),
      written(some(keys, 'typical', 2).map(String)),
      'text',
      1,
      JSON.stringify(of('typical', 2)),
    ],
  };
}

function some(keys: Values, role: Role, n: number): Key[] {
  const usable = keys[role].filter((key): key is Key => key !== null && typeof key !== 'object');
  return Array.from({ length: n }, (_, i) => usable[i % usable.length]!);
}
