/** The profile of one signal. */
import type { ChosenTransform, SignalProfile } from '../../lock/schema.ts';
import type { CheckedSignal, CheckedVocab } from '../../semantics/model.ts';
import type { Database } from '../database.ts';
import { keySql } from '../key-sql.ts';
import { chooseTransform, statedOf } from './choose.ts';
import { chooseDense } from './choose-dense.ts';
import { mostFrequent, numericProfile, TOP } from './figures.ts';
import { countDistinct } from './quantiles.ts';
import { sampleNumbers, sampleVectors } from './sample.ts';
import { derivedSql, keyListSql, numberSql, vectorSql } from './signal-sql.ts';
import type { StoredRows } from './store.ts';

export interface ProfiledSignal {
  readonly profile: SignalProfile;
  /** Table of the signal's keys (`key`, `n` = weighted count); null for numbers. */
  readonly keys: string | null;
}

interface Context {
  readonly database: Database;
  readonly rows: StoredRows;
  /** Of the signal; null for numbers. */
  readonly vocab: CheckedVocab | null;
}

/** Profiles a signal over the view `adsc_train`. `index` makes the names of its tables. */
export async function profileSignal(signal: CheckedSignal, index: number, context: Context): Promise<ProfiledSignal> {
  const { database, rows } = context;
  const column = rows.columnOf(signal);
  const present = rows.presence(signal) ?? 'true';
  const ask = { database, signal, present, raw: column.sql, exact: rows.complete };
  const number = signal.derive === null ? numberSql(column.sql, column.kind) : derivedSql(database, column.sql, signal.derive);
  switch (signal.format) {
    case 'continuous':
      return { profile: await profileNumber(ask, number), keys: null };
    case 'dense':
      return { profile: await profileVector(ask, vectorSql(column.sql, column.kind, signal.length)), keys: null };
    case 'onehot':
    case 'hash_onehot': {
      const key = signal.derive === null ? keySql(column.sql, column.kind) : `CAST(CAST(${number} AS BIGINT) AS VARCHAR)`;
      const good = context.vocab?.kind === 'range' ? `(${number} IS NOT NULL OR lower(${key}) IN ('true', 'false'))` : `${key} IS NOT NULL`;
      return profileKeys(ask, index, { key: `CASE WHEN ${good} THEN ${key} END`, list: null });
    }
    case 'indexed':
    case 'hash_indexed':
      return profileKeys(ask, index, { key: null, list: keyListSql(column.sql, column.kind, signal.split) });
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
  const sql = `SELECT count(*) AS n, count(*) FILTER (${ask.raw} IS NULL) AS missing, count(*) FILTER (${ask.raw} IS NOT NULL AND NOT (${good})) AS bad${more} FROM adsc_train WHERE ${ask.present}`;
  const [row] = await ask.database.all(sql, 'the training rows');
  return row!;
}

async function profileNumber(ask: Ask, number: string): Promise<SignalProfile> {
  const row = await countValues(ask, `${number} IS NOT NULL`, `, min(${number}) AS low, max(${number}) AS high, approx_count_distinct(${number}) AS distinct_values`);
  const sorted = await sampleNumbers(ask.database, `SELECT ${number} FROM adsc_train WHERE sampled AND ${ask.present} AND ${number} IS NOT NULL`);
  sorted.sort();
  const range = [(row['low'] as number | null) ?? 0, (row['high'] as number | null) ?? 0] as const;
  const distinct = ask.exact ? countDistinct(sorted) : Number(row['distinct_values']);
  return {
    count: Number(row['n']),
    missing: Number(row['missing']),
    bad: Number(row['bad']),
    distinct,
    numeric: sorted.length === 0 ? null : numericProfile(sorted, range),
    list: null,
    top: ask.exact ? mostFrequent(sorted) : [],
    transform: chooseTransform(sorted, range, statedOf(ask.signal)),
  };
}

async function profileVector(ask: Ask, vector: string): Promise<SignalProfile> {
  const row = await countValues(ask, `${vector} IS NOT NULL`);
  const vectors = await sampleVectors(ask.database, { vector, present: ask.present, length: ask.signal.length, rows: Number(row['n']) });
  const transform: ChosenTransform = chooseDense(vectors, ask.signal.length, statedOf(ask.signal));
  const sorted = vectors.slice().sort();
  return {
    count: Number(row['n']),
    missing: Number(row['missing']),
    bad: Number(row['bad']),
    distinct: null,
    numeric: sorted.length === 0 ? null : numericProfile(sorted, [sorted[0]!, sorted.at(-1)!]),
    list: null,
    top: [],
    transform,
  };
}

async function profileKeys(ask: Ask, index: number, values: { readonly key: string | null; readonly list: string | null }): Promise<ProfiledSignal> {
  const { database, present } = ask;
  const { key, list } = values;
  const kept = `len(list_filter(${list}, lambda e: e IS NOT NULL))`;
  const lists = list === null ? '' : `, avg(len(${list})) AS length, avg(CAST(${kept} > ${ask.signal.max} AS INTEGER)) AS truncated, sum(len(${list}) - ${kept}) AS nulls`;
  const row = await countValues(ask, `${key ?? list} IS NOT NULL`, lists);
  const table = `adsc_profile.keys_${index}`;
  const elements = list === null ? `SELECT ${key} AS key, w FROM adsc_train WHERE ${present}` : `SELECT unnest(${list}) AS key, w FROM adsc_train WHERE ${present}`;
  await database.run(`CREATE TABLE ${table} AS SELECT key, CAST(sum(w) AS DOUBLE) AS n FROM (${elements}) WHERE key IS NOT NULL GROUP BY key`, 'the training rows');
  const top = await database.all(`SELECT key, n FROM ${table} ORDER BY n DESC, key LIMIT ${TOP}`, 'the training rows');
  const [size] = await database.all(`SELECT count(*) AS n FROM ${table}`, 'the training rows');
  const profile: SignalProfile = {
    count: Number(row['n']),
    missing: Number(row['missing']),
    bad: Number(row['bad']),
    distinct: Number(size!['n']),
    numeric: null,
    list: list === null ? null : { meanLength: (row['length'] as number | null) ?? 0, truncated: (row['truncated'] as number | null) ?? 0, nulls: Number(row['nulls'] ?? 0) },
    top: top.map((t) => ({ value: t['key'] as string, count: Math.round(t['n'] as number) })),
    transform: null,
  };
  return { profile, keys: table };
}
