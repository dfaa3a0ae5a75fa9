import { statedOf } from '../../data/profile/stated-transform.ts';
import { chooseDense } from '../../data/profile/choose-dense.ts';
import { numericProfile, weightedCount } from '../../data/profile/numeric-profile.ts';
import { countedRows } from '../../data/profile/asked-rows.ts';
import type { Vectors } from '../../data/profile/vectors.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';
import { readVectors, sampleVectors } from '../../data/profile/sample.ts';
import { vectorSql } from '../../data/profile/signal-sql.ts';
import type { ChosenTransform, SignalProfile } from '../../ir/lock.ts';
import { countValues, type FormatProfile, type ProfileAsk, refuseSingle } from '../shared/profile.ts';
import { lastOf } from '../../text/present.ts';

export const dense: FormatProfile = {
  async profile(ask) {
    const { database, signal, rows } = ask;
    const vector = vectorSql(database, rows.column.sql, rows.column.kind, signal.length);
    return { profile: await profileVector(ask, vector), keys: null, good: `${vector} IS NOT NULL` };
  },
  async counted({ database, signal, values, each, sums, weighted }) {
    const rows = countedRows(values, each, weighted);
    const vectors = await readVectors(database, rows, 'value', signal.length, rows.relation);
    return { profile: ofVectors(sums, vectors, signal), keys: null };
  },
  refusal: refuseSingle,
};

async function profileVector(ask: ProfileAsk, vector: string): Promise<SignalProfile> {
  const row = await countValues(ask, `${vector} IS NOT NULL`);
  const vectors = await sampleVectors(ask.database, ask.rows, vector, ask.signal.length, {
    rows: Number(row['rows']),
    examples: Number(row['examples']),
  });
  return ofVectors(row, vectors, ask.signal);
}

function ofVectors(row: Record<string, unknown>, vectors: Vectors, signal: CheckedSignal): SignalProfile {
  const transform: ChosenTransform = chooseDense(vectors, statedOf(signal));
  const sorted = vectors.all;
  return {
    count: weightedCount(row['n'] as number),
    missing: weightedCount(row['missing'] as number),
    bad: weightedCount(row['bad'] as number),
    distinct: null,
    numeric: sorted.rows === 0 ? null : numericProfile(sorted, [sorted.values[0]!, lastOf(sorted.values)]),
    list: null,
    top: [],
    transform,
  };
}
