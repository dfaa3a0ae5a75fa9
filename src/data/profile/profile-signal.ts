/** The profile of one signal. */
import { profiles } from '../../formats/profile.ts';
import { lengthFault } from '../../formats/shared/encode-weights.ts';
import type { SignalProfile } from '../../ir/lock.ts';
import type { CheckedSignal, CheckedVocab } from '../../language/semantics/model.ts';
import type { RawValue } from '../../runtime/types.ts';
import { type BadValue, plainValue, SHOWN_VALUES } from '../encode/bad-values.ts';
import type { ColumnKind } from '../files/column-type.ts';
import { parseJsonValue } from '../files/json-value.ts';
import type { Database } from '../database.ts';
import { presentValueSql } from './signal-sql.ts';
import type { StoredRows } from './stored-rows.ts';

export interface ProfiledSignal {
  readonly profile: SignalProfile;
  /** Table of the signal's keys (`key`, `n` = weighted count, `seen` = how often); null for numbers. */
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
  const { database, rows, vocab } = context;
  const column = rows.columnOf(signal);
  const { good, ...found } = await profiles[signal.format].profile({
    database,
    signal,
    vocab,
    column,
    weights: rows.weightsOf(signal),
    present: rows.presence(signal) ?? 'true',
    raw: presentValueSql(signal, column.sql, column.kind),
    exact: rows.complete,
    index,
  });
  return { ...found, bad: found.profile.bad === 0 ? [] : await firstBad(signal, good, context) };
}

/** Values that are there and not good, in file order. */
async function firstBad(signal: CheckedSignal, good: string, { database, rows }: Context): Promise<BadValue[]> {
  const { sql, kind } = rows.columnOf(signal);
  const own = rows.weightsOf(signal);
  const where = `${rows.presence(signal) ?? 'true'} AND ${presentValueSql(signal, sql, kind)} IS NOT NULL AND NOT (${good})`;
  const found = await database.all(
    `SELECT f, r, CAST(${kind.list ? `to_json(${sql})` : sql} AS VARCHAR) AS value${own === null ? '' : `, CAST(${own.kind.list ? `to_json(${own.sql})` : own.sql} AS VARCHAR) AS weights`} FROM adsc_train WHERE ${where} ORDER BY f, r LIMIT ${SHOWN_VALUES}`,
    'the training rows',
  );
  return found.map((row) => {
    const plain = (text: string | null, of: ColumnKind) =>
      (of.scalar === 'json' || of.list ? parseJsonValue(text) : text) as RawValue;
    const value = plain(row['value'] as string, kind);
    const weights = own === null ? null : plain(row['weights'] as string | null, own.kind);
    const fault =
      own === null || signal.weights === null
        ? null
        : lengthFault(value, weights, { split: signal.split, mean: signal.pool === 'mean', weights: signal.weights });
    return {
      file: rows.examples.files[Number(row['f'])]!.path,
      row: Number(row['r']) + 1,
      value: plainValue(value),
      ...(own === null ? {} : { weights: plainValue(weights) }),
      ...(signal.weights === null ? {} : { fault }),
    };
  });
}
