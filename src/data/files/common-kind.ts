/**
 * What values of several types mean together. The files of a table need not agree on a column's type: each value keeps the meaning that
 * its own file gives it, and the table's column is of a kind that holds all of them. Rules alone: nothing here reads.
 */
import { castFor, type ColumnKind, kindOfType, type ScalarKind, type TimeKind, timeKindOf } from './column-type.ts';
import { present } from '../../text/present.ts';

/** A type that a column has in some files. */
export interface OwnType {
  /** DuckDB's name; text files are VARCHAR throughout, JSON Lines JSON. */
  readonly type: string;
  /** null: a type that adsc can't use. */
  readonly kind: ColumnKind | null;
  readonly time: TimeKind | null;
}

export function ownType(type: string): OwnType {
  return { type, kind: kindOfType(type), time: timeKindOf(type) };
}

/** Types without a common meaning: indexes of two that differ, and why. */
export interface Conflict {
  readonly first: number;
  readonly second: number;
  readonly reason: string;
}

const wholes: readonly ScalarKind[] = ['int', 'bigint', 'hugeint'];
const numbers: readonly ScalarKind[] = [...wholes, 'float', 'double'];

/**
 * The kind that values of all these types are read as. Keys, numbers, booleans and lists come out as from each type alone: whole
 * numbers of any width stay whole, with fractions they become doubles where these hold all of them, and anything else becomes JSON, which
 * says value by value what it is. Refused: lists with single values that are no texts, texts of times with anything that writes that time in another way.
 */
export function commonKind(types: readonly OwnType[]): ColumnKind | Conflict {
  const [first, ...others] = types;
  if (first === undefined) return { scalar: 'text', list: false };
  const unusable = types.findIndex(({ kind }) => kind === null);
  if (unusable >= 0)
    return {
      first: unusable === 0 ? Math.min(1, types.length - 1) : 0,
      second: unusable,
      reason: 'one of them is neither a single value nor a list of them',
    };
  if (others.every(({ type }) => type === first.type)) return first.kind!;
  const list = types.findIndex(({ kind }) => kind!.list);
  // A text may hold a list: split, or written as JSON.
  const single = types.findIndex((one) => !one.kind!.list && !isDynamic(one) && !isText(one));
  if (list >= 0 && single >= 0)
    return {
      first: Math.min(list, single),
      second: Math.max(list, single),
      reason: 'single values and lists have no common meaning',
    };
  const times = timeConflict(types);
  if (times !== null) return times;
  const lists = types.every(({ kind }) => kind!.list);
  const scalar = list >= 0 && !lists ? 'json' : commonScalar(types.map(({ kind }) => kind!.scalar));
  return { scalar, list: lists && scalar !== 'json' };
}

function isText({ type, kind }: OwnType): boolean {
  return kind !== null && kind.scalar === 'text' && !kind.list && writing(type) === null;
}

/** Values of JSON, each with a type of its own, lists among them. */
function isDynamic({ kind }: OwnType): boolean {
  return kind !== null && kind.scalar === 'json' && !kind.list;
}

function commonScalar(scalars: readonly ScalarKind[]): ScalarKind {
  const all = new Set(scalars);
  if (all.size === 1) return scalars[0]!;
  const within = (some: readonly ScalarKind[]) => scalars.every((scalar) => some.includes(scalar));
  if (within(wholes)) return all.has('hugeint') ? 'hugeint' : 'bigint';
  return within(['int', 'float', 'double']) ? 'double' : 'json';
}

/** How a text or key writes a type that holds times; null: no time. */
function writing(type: string): string | null {
  const element = type.replace(/\[\d*\]$/, '');
  if (/^TIMESTAMP(_S|_MS|_NS)?$/.test(element)) return 'a time without a zone';
  if (element === 'TIMESTAMP WITH TIME ZONE') return 'an instant';
  if (element === 'DATE') return 'a date';
  return /^(TIME\b|TIME_NS|INTERVAL)/.test(element) ? 'a time of day or a duration' : null;
}

/** As texts and keys, times are what a file's type writes: the same time in another type would be another key. Dates and times of day are written as text would be. */
function timeConflict(types: readonly OwnType[]): Conflict | null {
  const first = types.findIndex(({ type }) => writing(type) !== null);
  if (first < 0) return null;
  const own = present(writing(types[first]!.type), 'time among the types');
  const precise = /zone|instant/.test(own);
  const second = types.findIndex(
    ({ type, kind }) =>
      writing(type) !== own && (precise || writing(type) !== null || !['text', 'json'].includes(kind!.scalar)),
  );
  if (second < 0) return null;
  const other = writing(types[second]!.type);
  return {
    first,
    second,
    reason: `${own} and ${other ?? 'another value'} have no common text; read as a time they do`,
  };
}

export function isConflict(common: ColumnKind | Conflict): common is Conflict {
  return 'reason' in common;
}

/** SQL of a value of one type, as the kind that it has in common with others; its type is `castFor(to)`. */
export function convertSql(expression: string, { kind }: OwnType, to: ColumnKind): string {
  const from = kind!;
  if (to.scalar !== 'json' || from.scalar === 'json') return `CAST(${expression} AS ${castFor(to)})`;
  // A DECIMAL would be written with its zeros and a FLOAT with too few digits: both are the doubles that they are read as alone.
  const scalar = from.scalar === 'float' ? 'double' : from.scalar;
  const value = `CAST(${expression} AS ${castFor({ scalar, list: from.list })})`;
  const bare = !from.list && (scalar === 'boolean' || wholes.includes(scalar));
  return `CAST(${bare ? value : `to_json(${value})`} AS VARCHAR)`;
}

/** The name of a type that says what a column of several types can be used for. */
export function summaryType(types: readonly OwnType[]): string {
  const distinct = [...new Set(types.map(({ type }) => type))];
  if (distinct.length === 1) return distinct[0]!;
  const common = commonKind(types);
  if (isConflict(common)) {
    if (types.every(({ time }) => time !== null)) return 'TIMESTAMP WITH TIME ZONE';
    return types.every(({ time, kind }) => time !== null || (kind !== null && !kind.list))
      ? 'VARCHAR'
      : distinct.join(' | ');
  }
  if (types.some(isDynamic)) return 'JSON';
  const lists = types.filter(({ kind }) => kind!.list);
  if (lists.length > 0 && lists.length < types.length)
    return lists.every(({ kind }) => kind!.scalar === 'float' || kind!.scalar === 'double') ? 'DOUBLE[]' : 'VARCHAR';
  const list = lists.length > 0 ? '[]' : '';
  if (common.scalar !== 'json') return `${castFor({ scalar: common.scalar, list: false })}${list}`;
  return `${types.every(({ kind }) => [...numbers, 'boolean'].includes(kind!.scalar)) ? 'DOUBLE' : 'VARCHAR'}${list}`;
}
