/** The profile of one signal. */
import type { ChosenTransform, SignalProfile } from '../../ir/lock.ts';
import type { CheckedSignal, CheckedVocab } from '../../language/semantics/model.ts';
import { weightedMean } from '../../math/weighted-mean.ts';
import type { RawValue } from '../../runtime/types.ts';
import { type BadValue, plainValue, SHOWN_VALUES } from '../encode/bad-values.ts';
import { parseJsonValue } from '../files/json-value.ts';
import type { Database } from '../database.ts';
import { keySql } from '../relation/key-sql.ts';
import { chooseTransform, statedOf } from './choose.ts';
import { chooseDense, sortedElements } from './choose-dense.ts';
import { mostFrequent, numericProfile, TOP, weightedCount } from './figures.ts';
import { Sorted } from '../../math/quantiles.ts';
import { sampleNumbers, sampleVectors } from './sample.ts';
import { derivedSql, keyListSql, numberSql, valueSql, vectorSql } from './signal-sql.ts';
import { type StoredRows, sumOf } from './store.ts';

export interface ProfiledSignal {
  readonly profile: SignalProfile;
  /** Table of the signal's keys (`key`, `n` = weighted count); null for numbers. */
  readonly keys: string | null;
  /** The first bad values. */
  readonly bad: readonly BadValue[];
}

interface Context {
  readonly database: Database;
  readonly rows: StoredRows;
  /** Of the signal; null for numbers. */
  readonly vocab: CheckedVocab | null;
}

/** Profiles a signal over the view `adsc_train`. `index` makes the names of its tables. */
export async function profileSignal(signal: CheckedSignal, index: number, context: Context): Promise<ProfiledSignal> {
  const { good, ...found } = await profileValues(signal, index, context);
  return { ...found, bad: found.profile.bad === 0 ? [] : await firstBad(signal, good, context) };
}

/** Values that are there and not good, in file order. */
async function firstBad(signal: CheckedSignal, good: string, { database, rows }: Context): Promise<BadValue[]> {
  const { sql, kind } = rows.columnOf(signal);
  const where = `${rows.presence(signal) ?? 'true'} AND ${valueSql(signal, sql, kind)} IS NOT NULL AND NOT (${good})`;
  const found = await database.all(
    `SELECT f, r, CAST(${kind.list ? `to_json(${sql})` : sql} AS VARCHAR) AS value FROM adsc_train WHERE ${where} ORDER BY f, r LIMIT ${SHOWN_VALUES}`,
    'the training rows',
  );
  return found.map((row) => {
    const text = row['value'] as string;
    return {
      file: rows.examples.files[Number(row['f'])]!.path,
      row: Number(row['r']) + 1,
      value: plainValue(kind.scalar === 'json' || kind.list ? (parseJsonValue(text) as RawValue) : text),
    };
  });
}

/** `good`: SQL that is true for a value that is as the format says. */
async function profileValues(
  signal: CheckedSignal,
  index: number,
  context: Context,
): Promise<Omit<ProfiledSignal, 'bad'> & { readonly good: string }> {
  const { database, rows } = context;
  const column = rows.columnOf(signal);
  const present = rows.presence(signal) ?? 'true';
  const ask = { database, signal, present, raw: valueSql(signal, column.sql, column.kind), exact: rows.complete };
  const number =
    signal.derive === null ? numberSql(column.sql, column.kind) : derivedSql(database, column.sql, signal.derive);
  switch (signal.format) {
    case 'continuous':
      return { profile: await profileNumber(ask, number), keys: null, good: `${number} IS NOT NULL` };
    case 'dense': {
      const vector = vectorSql(database, column.sql, column.kind, signal.length);
      return { profile: await profileVector(ask, vector), keys: null, good: `${vector} IS NOT NULL` };
    }
    case 'onehot':
    case 'hash_onehot': {
      const key =
        signal.derive === null ? keySql(column.sql, column.kind) : `CAST(CAST(${number} AS BIGINT) AS VARCHAR)`;
      const good =
        context.vocab?.kind === 'range'
          ? `(${number} IS NOT NULL OR lower(${key}) IN ('true', 'false'))`
          : `${key} IS NOT NULL`;
      return profileKeys(ask, index, { key: `CASE WHEN ${good} THEN ${key} END`, list: null });
    }
    case 'indexed':
    case 'hash_indexed':
      return profileKeys(ask, index, { key: null, list: keyListSql(database, column.sql, column.kind, signal.split) });
  }
}

interface Ask {
  readonly database: Database;
  readonly signal: CheckedSignal;
  readonly present: string;
  readonly raw: string;
  /** Every row is in the sample. */
  readonly exact: boolean;
}

async function countValues(ask: Ask, good: string, more = ''): Promise<Record<string, unknown>> {
  const sql = `SELECT ${sumOf('true')} AS n, ${sumOf(`${ask.raw} IS NULL`)} AS missing, ${sumOf(`${ask.raw} IS NOT NULL AND NOT (${good})`)} AS bad, count(*) AS rows${more} FROM adsc_train WHERE ${ask.present}`;
  const [row] = await ask.database.all(sql, 'the training rows');
  return row!;
}

async function profileNumber(ask: Ask, number: string): Promise<SignalProfile> {
  const row = await countValues(
    ask,
    `${number} IS NOT NULL`,
    `, min(${number}) AS low, max(${number}) AS high, approx_count_distinct(${number}) AS distinct_values`,
  );
  const { values, weights } = await sampleNumbers(
    ask.database,
    `SELECT ${number}, w FROM adsc_train WHERE sampled AND ${ask.present} AND ${number} IS NOT NULL`,
  );
  const sorted = Sorted.of(values, weights);
  const range = [(row['low'] as number | null) ?? 0, (row['high'] as number | null) ?? 0] as const;
  const distinct = ask.exact ? sorted.distinct : Number(row['distinct_values']);
  return {
    count: weightedCount(row['n'] as number),
    missing: weightedCount(row['missing'] as number),
    bad: weightedCount(row['bad'] as number),
    distinct,
    numeric: sorted.length === 0 ? null : numericProfile(sorted, range),
    list: null,
    top: ask.exact ? mostFrequent(sorted) : [],
    transform: chooseTransform(sorted, range, statedOf(ask.signal)),
  };
}

async function profileVector(ask: Ask, vector: string): Promise<SignalProfile> {
  const row = await countValues(ask, `${vector} IS NOT NULL`);
  const { values, weights } = await sampleVectors(ask.database, {
    vector,
    present: ask.present,
    length: ask.signal.length,
    rows: Number(row['rows']),
  });
  const transform: ChosenTransform = chooseDense(values, ask.signal.length, statedOf(ask.signal), weights);
  const sorted = sortedElements(values, ask.signal.length, weights);
  return {
    count: weightedCount(row['n'] as number),
    missing: weightedCount(row['missing'] as number),
    bad: weightedCount(row['bad'] as number),
    distinct: null,
    numeric: sorted.length === 0 ? null : numericProfile(sorted, [sorted.values[0]!, sorted.values.at(-1)!]),
    list: null,
    top: [],
    transform,
  };
}

/** Means over the lists that are there. */
function listProfile(row: Record<string, unknown>): NonNullable<SignalProfile['list']> {
  const [lists, length, truncated, nulls] = ['lists', 'length', 'truncated', 'nulls'].map(
    (name) => row[name] as number,
  ) as [number, number, number, number];
  return {
    meanLength: weightedMean(length, lists) ?? 0,
    truncated: weightedMean(truncated, lists) ?? 0,
    nulls: weightedCount(nulls),
  };
}

async function profileKeys(
  ask: Ask,
  index: number,
  values: { readonly key: string | null; readonly list: string | null },
): Promise<Omit<ProfiledSignal, 'bad'> & { readonly good: string }> {
  const { database, present } = ask;
  const { key, list } = values;
  const kept = `len(list_filter(${list}, lambda e: e IS NOT NULL))`;
  const lists =
    list === null
      ? ''
      : `, ${sumOf(`${list} IS NOT NULL`)} AS lists, ${sumOf(`${list} IS NOT NULL`, `len(${list})`)} AS length, ${sumOf(`${kept} > ${ask.signal.max}`)} AS truncated, ${sumOf(`${list} IS NOT NULL`, `(len(${list}) - ${kept})`)} AS nulls`;
  const row = await countValues(ask, `${key ?? list} IS NOT NULL`, lists);
  const table = `adsc_profile.keys_${index}`;
  const elements =
    list === null
      ? `SELECT ${key} AS key, wq FROM adsc_train WHERE ${present}`
      : `SELECT unnest(${list}) AS key, wq FROM adsc_train WHERE ${present}`;
  await database.run(
    `CREATE TABLE ${table} AS SELECT key, ${sumOf('true')} AS n FROM (${elements}) WHERE key IS NOT NULL GROUP BY key`,
    'the training rows',
  );
  const top = await database.all(`SELECT key, n FROM ${table} ORDER BY n DESC, key LIMIT ${TOP}`, 'the training rows');
  const [size] = await database.all(`SELECT count(*) AS n FROM ${table}`, 'the training rows');
  const profile: SignalProfile = {
    count: weightedCount(row['n'] as number),
    missing: weightedCount(row['missing'] as number),
    bad: weightedCount(row['bad'] as number),
    distinct: Number(size!['n']),
    numeric: null,
    list: list === null ? null : listProfile(row),
    top: top.map((t) => ({ value: t['key'] as string, count: weightedCount(t['n'] as number) })),
    transform: null,
  };
  return { profile, keys: table, good: `${key ?? list} IS NOT NULL` };
}
