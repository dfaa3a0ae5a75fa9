import { chooseTransform } from '../../data/profile/choose-transform.ts';
import { statedOf } from '../../data/profile/stated-transform.ts';
import { mostFrequent, numericProfile, weightedCount } from '../../data/profile/numeric-profile.ts';
import { sampleNumbers } from '../../data/profile/sample.ts';
import { countedRows } from '../../data/profile/asked-rows.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';
import type { Sorted } from '../../math/quantiles.ts';
import type { SignalProfile } from '../../ir/lock.ts';
import { countValues, type FormatProfile, ownNumber, type ProfileAsk, refuseList } from '../shared/profile.ts';

export const continuous: FormatProfile = {
  async profile(ask) {
    const number = ownNumber(ask);
    return { profile: await profileNumber(ask, number), keys: null, good: `${number} IS NOT NULL` };
  },
  async counted({ database, signal, values, each, sums, weighted, exact, distinct }) {
    const rows = countedRows(values, each, weighted);
    const sorted = await sampleNumbers(database, rows, 'value');
    return { profile: ofSample(sums, sorted, exact ? null : distinct, signal), keys: null };
  },
  refusal: (kind, signal) =>
    refuseList(kind, signal) ??
    (kind.scalar === 'boolean' ? 'it holds booleans, and continuous takes numbers: use onehot(2)' : null),
};

async function profileNumber(ask: ProfileAsk, number: string): Promise<SignalProfile> {
  const { exact } = ask.rows;
  const row = await countValues(
    ask,
    `${number} IS NOT NULL`,
    `, min(${number}) AS low, max(${number}) AS high${exact ? '' : `, approx_count_distinct(${number}) AS distinct_values`}`,
  );
  const sorted = await sampleNumbers(ask.database, ask.rows, number);
  return ofSample(row, sorted, exact ? null : Number(row['distinct_values']), ask.signal);
}

/** @param distinct different values of all rows; null: the sample has all rows */
function ofSample(
  row: Record<string, unknown>,
  sorted: Sorted,
  distinct: number | null,
  signal: CheckedSignal,
): SignalProfile {
  const range = [(row['low'] as number | null) ?? 0, (row['high'] as number | null) ?? 0] as const;
  return {
    count: weightedCount(row['n'] as number),
    missing: weightedCount(row['missing'] as number),
    bad: weightedCount(row['bad'] as number),
    distinct: distinct ?? sorted.distinct,
    numeric: sorted.rows === 0 ? null : numericProfile(sorted, range),
    list: null,
    top: distinct === null ? mostFrequent(sorted) : [],
    transform: chooseTransform(sorted, range, statedOf(signal)),
  };
}
