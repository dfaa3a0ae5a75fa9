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
import { entryOf } from '../../text/present.ts';
import { writtenTimes } from '../relation/written-times.ts';
import { type AskedRows, EXAMPLES, type Values } from './asked-rows.ts';
import { countNumbers } from './number-counts.ts';
import { presentValueSql } from './signal-sql.ts';
import type { StoredRows } from './stored-rows.ts';

export interface ProfiledSignal {
  readonly profile: SignalProfile;
  /** Table of the signal's keys (`key`, `n` = weighted count, `seen` = how often); null for numbers. */
  readonly keys: string | null;
  /** The first bad values. */
  readonly bad: readonly BadValue[];
}

export interface Context {
  readonly database: Database;
  readonly rows: StoredRows;
  /** Of the signal; null for numbers. */
  readonly vocab: CheckedVocab | null;
  /** Signals whose numbers are counted first. */
  readonly repeated: ReadonlySet<CheckedSignal>;
}

/** Profiles a signal over the training rows. `index` makes the names of its tables. */
export async function profileSignal(signal: CheckedSignal, index: number, context: Context): Promise<ProfiledSignal> {
  const { database, rows, vocab, repeated } = context;
  const asked = rows.asked(signal);
  const raw = presentValueSql(signal, asked.column.sql, asked.column.kind);
  const { good, ...found } = await profiles[signal.format].profile({
    database,
    signal,
    vocab,
    rows: repeated.has(signal) ? await countNumbers(database, asked, index) : asked,
    raw,
    index,
  });
  const bad = `${raw} IS NOT NULL AND NOT (${good})`;
  return { ...found, bad: found.profile.bad === 0 ? [] : await firstBad(signal, asked, bad, context) };
}

/** Values that are there and not good: those of the first examples in file order. */
async function firstBad(
  signal: CheckedSignal,
  asked: AskedRows,
  bad: string,
  { database, rows }: Context,
): Promise<readonly BadValue[]> {
  const { column, weights: own, present, join } = asked;
  const { kind } = column;
  const text = (of: Values) => `CAST(${of.kind.list ? `to_json(${of.sql})` : of.sql} AS VARCHAR)`;
  const shown = `${text(column)} AS value${own === null ? '' : `, ${text(own)} AS weights`}`;
  const from =
    join === null
      ? `SELECT f, r, ${shown} FROM ${asked.relation} WHERE ${present} AND ${bad}`
      : `SELECT * FROM ${EXAMPLES} JOIN (SELECT n AS bad_row, ${shown} FROM ${entryOf(rows.found, join).rows} WHERE ${bad}) ON n${join} = bad_row WHERE ${present}`;
  const found = await database.all(
    `SELECT f, r, value${own === null ? '' : ', weights'} FROM (${from}) ORDER BY f, r LIMIT ${SHOWN_VALUES}`,
    'the training rows',
  );
  const values = found.map((row) => {
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
  if (signal.derive === null) return values;
  return writtenTimes(database, rows.examples, rows.examples.reference(signal), values);
}
