import { statedOf } from '../../data/profile/stated-transform.ts';
import { chooseDense, sortedElements } from '../../data/profile/choose-dense.ts';
import { numericProfile, weightedCount } from '../../data/profile/numeric-profile.ts';
import { sampleVectors } from '../../data/profile/sample.ts';
import { vectorSql } from '../../data/profile/signal-sql.ts';
import type { ChosenTransform, SignalProfile } from '../../ir/lock.ts';
import { countValues, type FormatProfile, type ProfileAsk, refuseSingle } from '../shared/profile.ts';
import { lastOf } from '../../text/present.ts';

export const dense: FormatProfile = {
  async profile(ask) {
    const { database, column, signal } = ask;
    const vector = vectorSql(database, column.sql, column.kind, signal.length);
    return { profile: await profileVector(ask, vector), keys: null, good: `${vector} IS NOT NULL` };
  },
  refusal: refuseSingle,
};

async function profileVector(ask: ProfileAsk, vector: string): Promise<SignalProfile> {
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
    numeric: sorted.length === 0 ? null : numericProfile(sorted, [sorted.values[0]!, lastOf(sorted.values)]),
    list: null,
    top: [],
    transform,
  };
}
