/** What a format's profile is, and what several have in common. */
import type { SignalProfile } from '../../ir/lock.ts';
import type { CheckedSignal, CheckedVocab } from '../../language/semantics/model.ts';
import type { Database } from '../../data/database.ts';
import type { ColumnKind, ScalarKind } from '../../data/files/column-type.ts';
import { TOP, weightedCount } from '../../data/profile/numeric-profile.ts';
import { derivedSql, keyListSql, numberSql } from '../../data/profile/signal-sql.ts';
import { seenIn, sumOf } from '../../data/profile/stored-rows.ts';
import type { AskedRows } from '../../data/profile/asked-rows.ts';
import { keySql } from '../../data/relation/key-sql.ts';
import { weightedKeysSql } from './profile-weights.ts';
import { weightedMean } from '../../math/weighted-mean.ts';

/** What `adsc profile` finds of a format's signals; the same rules as the encoder's, in SQL. */
export interface FormatProfile {
  profile(ask: ProfileAsk): Promise<FoundProfile>;
  /** The same of values that another program has counted. */
  counted(ask: CountedAsk): Promise<Omit<FoundProfile, 'good'>>;
  /** Why no value of such a column can be read; null: it can. A slip in the spec rather than bad data. */
  refusal(kind: ColumnKind, signal: CheckedSignal): string | null;
}

export interface ProfileAsk {
  readonly database: Database;
  readonly signal: CheckedSignal;
  /** Of the signal; null for numbers. */
  readonly vocab: CheckedVocab | null;
  /** What is asked, and of what. */
  readonly rows: AskedRows;
  /** SQL that is NULL where the value is missing. */
  readonly raw: string;
  /** Makes the names of the signal's tables. */
  readonly index: number;
}

/** Values of a signal that another program has counted by the rules of the format. */
export interface CountedAsk {
  readonly database: Database;
  readonly signal: CheckedSignal;
  /** Of the signal; null for numbers. */
  readonly vocab: CheckedVocab | null;
  /** A relation: of keys `key`, `wq`, `seen` and `last`; else `value`, `wq` and `seen`; or `value`, `w` and `seen` of `each` value and weight. */
  readonly values: string;
  readonly each: boolean;
  /** As `countValues` gives them. */
  readonly sums: Readonly<Record<string, number | null>>;
  readonly weighted: boolean;
  /** Whether `values` are of all examples, rather than of a sample. */
  readonly exact: boolean;
  /** Of a number that is not exact: how many different ones all examples have. */
  readonly distinct: number;
  readonly index: number;
}

export interface FoundProfile {
  readonly profile: SignalProfile;
  /** Table of the signal's keys (`key`, `n` = weighted count, `seen` = how often, of a vocabulary that grows `last` = when, epoch ms); null for numbers. */
  readonly keys: string | null;
  /** SQL that is true for a value that is as the format says. */
  readonly good: string;
}

/** The number that a signal reads: of its column, or of its part of a time. */
export function ownNumber({ database, signal, rows: { column } }: ProfileAsk): string {
  return signal.derive === null ? numberSql(column.sql, column.kind) : derivedSql(database, column.sql, signal.derive);
}

/** `it holds lists` of a format of single values. */
export function refuseList({ list }: ColumnKind, { format }: CheckedSignal): string | null {
  return list ? `it holds lists, and ${format} takes single values` : null;
}

/** `it holds single values` of a format of lists; a text may be one. */
export function refuseSingle({ list, scalar }: ColumnKind, { format }: CheckedSignal): string | null {
  return !list && scalar !== 'text' && scalar !== 'json' ? `it holds single values, and ${format} takes lists` : null;
}

/** Σ weight of examples, of missing and of bad values (`n`, `missing`, `bad`), how many examples (`examples`) in how many `rows` of the relation, and `more`. */
export async function countValues(ask: ProfileAsk, good: string, more = ''): Promise<Record<string, unknown>> {
  const sql = `SELECT ${sumOf('true')} AS n, ${sumOf(`${ask.raw} IS NULL`)} AS missing, ${sumOf(`${ask.raw} IS NOT NULL AND NOT (${good})`)} AS bad, ${seenIn('true')} AS examples, count(*) AS rows${more} FROM ${ask.rows.relation} WHERE ${ask.rows.present}`;
  const [row] = await ask.database.all(sql, 'the training rows');
  return row!;
}

/** Means over the lists that are there. */
function listsOf(row: Readonly<Record<string, unknown>>): NonNullable<SignalProfile['list']> {
  const [lists, length, truncated, nulls] = ['lists', 'length', 'truncated', 'nulls'].map(
    (name) => row[name] as number,
  ) as [number, number, number, number];
  return {
    meanLength: weightedMean(length, lists) ?? 0,
    truncated: weightedMean(truncated, lists) ?? 0,
    nulls: weightedCount(nulls),
  };
}

/** SQL of what is counted: a key in each row, or a list of what keys are made of, each of one key and NULL of none. */
type Keys =
  | { readonly key: string; readonly list: null }
  | { readonly key: null; readonly list: string; readonly keyOf: (element: string) => string };

/** Counts keys. `distinct`: no two rows have the same key. */
async function profileKeys(ask: ProfileAsk, values: Keys, distinct: boolean): Promise<FoundProfile> {
  const { database, rows, index } = ask;
  const { key, list } = values;
  const kept = `list_count(${list})`;
  const lists =
    list === null
      ? ''
      : `, ${sumOf(`${list} IS NOT NULL`)} AS lists, ${sumOf(`${list} IS NOT NULL`, `len(${list})`)} AS length, ${sumOf(`${kept} > ${ask.signal.max}`)} AS truncated, ${sumOf(`${list} IS NOT NULL`, `(len(${list}) - ${kept})`)} AS nulls`;
  const row = await countValues(ask, `${key ?? list} IS NOT NULL`, lists);
  const table = `adsc_profile.keys_${index}`;
  const [time, newest, last] = isTimed(ask) ? [', t', ', max(t) AS last', ', t AS last'] : ['', '', ''];
  const elements = `SELECT ${list === null ? key : `unnest(${list})`} AS key, wq, seen${time} FROM ${rows.relation} WHERE ${rows.present}`;
  // Elements are made keys once each that there is, not each time that they come.
  const own = list === null ? 'key' : `${values.keyOf('key')} AS key`;
  const counted = `SELECT ${own}, ${sumOf('true')} AS n, ${seenIn('true')} AS seen${newest} FROM (${elements}) AS elements WHERE key IS NOT NULL GROUP BY elements.key`;
  const each = `SELECT key, CAST(wq AS DOUBLE) * adsc_weight_unit() AS n, CAST(seen AS BIGINT) AS seen${last} FROM (${elements}) WHERE key IS NOT NULL`;
  await database.run(
    distinct ? `CREATE VIEW ${table} AS ${each}` : `CREATE TABLE ${table} AS ${counted}`,
    'the training rows',
  );
  return { ...(await ofKeys(database, table, row, list !== null)), good: `${key ?? list} IS NOT NULL` };
}

/** What is said of keys that are counted. @param table (`key`, `n`, `seen`), each key once @param row what `countValues` found */
async function ofKeys(
  database: Database,
  table: string,
  row: Readonly<Record<string, unknown>>,
  inLists: boolean,
): Promise<Omit<FoundProfile, 'good'>> {
  const top = await database.all(`SELECT key, n FROM ${table} ORDER BY n DESC, key LIMIT ${TOP}`, 'the training rows');
  const [size] = await database.all(`SELECT count(*) AS n FROM ${table}`, 'the training rows');
  const profile: SignalProfile = {
    count: weightedCount(row['n'] as number),
    missing: weightedCount(row['missing'] as number),
    bad: weightedCount(row['bad'] as number),
    distinct: Number(size!['n']),
    numeric: null,
    list: inLists ? listsOf(row) : null,
    top: top.map((t) => ({ value: t['key'] as string, count: weightedCount(t['n'] as number) })),
    transform: null,
  };
  return { profile, keys: table };
}

/** Of keys that another program has counted. */
async function countedKeys(ask: CountedAsk, inLists: boolean): Promise<Omit<FoundProfile, 'good'>> {
  const { database, values, sums, index } = ask;
  const table = `adsc_profile.keys_${index}`;
  const last = isTimed(ask) ? ', CAST(last AS DOUBLE) AS last' : '';
  await database.run(
    `CREATE TABLE ${table} AS SELECT key, CAST(wq AS DOUBLE) * adsc_weight_unit() AS n, CAST(seen AS BIGINT) AS seen${last} FROM ${values}`,
    'counts',
  );
  return ofKeys(database, table, sums, inLists);
}

/** Whether it matters when a key was seen. */
function isTimed({ vocab }: Pick<ProfileAsk, 'vocab'>): boolean {
  return vocab?.grow !== undefined;
}

/** Kinds of which each value is a key of its own. */
const OWN_KEYS: readonly ScalarKind[] = ['text', 'boolean', 'int', 'bigint', 'hugeint'];

/**
 * Makes a table of the values that there are, each once, with what the rows of each weigh: what is said of keys is then asked of distinct values.
 */
async function distinctValues(ask: ProfileAsk, number: string): Promise<ProfileAsk> {
  const { rows, signal, raw, index } = ask;
  const table = `adsc_profile.values_${index}`;
  const { sql } = rows.column;
  const derived = signal.derive !== null;
  const value = derived ? `${number} AS part, ${raw} IS NULL AS missing` : sql;
  const figures = `${rows.weighted ? 'sum(wq) AS wq, ' : ''}${rows.join === null ? 'count(*)' : seenIn('true')} AS seen${isTimed(ask) ? ', max(t) AS t' : ''}`;
  await ask.database.run(
    `CREATE TABLE ${table} AS SELECT ${value}, ${figures} FROM ${rows.relation} WHERE ${rows.present} GROUP BY ${derived ? 'ALL' : sql}`,
    'the training rows',
  );
  // Where all weigh 1, the weight is the number.
  const relation = rows.weighted ? table : `(SELECT *, seen AS wq FROM ${table})`;
  return {
    ...ask,
    raw: derived ? 'CASE WHEN NOT missing THEN true END' : raw,
    rows: { ...rows, relation, present: 'true' },
  };
}

/** Of a format with one id a row. */
export const idProfile: FormatProfile = {
  async profile(ask) {
    const { signal, vocab } = ask;
    const { column } = ask.rows;
    const number = ownNumber(ask);
    const values = await distinctValues(ask, number);
    if (signal.derive !== null) {
      const key = 'CAST(CAST(part AS BIGINT) AS VARCHAR)';
      return { ...(await profileKeys(values, { key, list: null }, false)), good: `${number} IS NOT NULL` };
    }
    const key = keySql(column.sql, column.kind);
    const good =
      vocab?.kind === 'range' ? `(${number} IS NOT NULL OR lower(${key}) IN ('true', 'false'))` : `${key} IS NOT NULL`;
    return profileKeys(
      values,
      { key: `CASE WHEN ${good} THEN ${key} END`, list: null },
      !column.kind.list && OWN_KEYS.includes(column.kind.scalar),
    );
  },
  counted: (ask) => countedKeys(ask, false),
  refusal: refuseList,
};

/** Of a format with a list of ids a row. */
export const listProfile: FormatProfile = {
  profile(ask) {
    const { database, signal } = ask;
    const { column } = ask.rows;
    if (signal.weights === null && column.kind.list && OWN_KEYS.includes(column.kind.scalar)) {
      const keyOf = (element: string) => keySql(element, { ...column.kind, list: false });
      return profileKeys(ask, { key: null, list: column.sql, keyOf }, false);
    }
    const list =
      signal.weights === null
        ? keyListSql(database, column.sql, column.kind, signal.split)
        : weightedKeysSql(ask, signal.weights);
    return profileKeys(ask, { key: null, list, keyOf: (element) => element }, false);
  },
  counted: (ask) => countedKeys(ask, true),
  refusal(kind, signal) {
    if (signal.weights?.kind === 'map' && kind.list) return 'it holds lists, and `pairs map` takes maps';
    return refuseSingle(kind, signal);
  },
};
