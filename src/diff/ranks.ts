/** A dcn whose kernels are of another rank, and of nothing else. */
import { type Change, weights, type WeightsVerdict } from './change.ts';
import type { Network } from './graph.ts';

export function rankChange(name: string, path: string, before: Network, after: Network): Change {
  const [was, is] = [before.rankOf(path), after.rankOf(path)];
  const [old, next] = [before.parameters(path), after.parameters(path)];
  const message = `the rank of its kernels: ${was ?? 'whole'} → ${is ?? 'whole'}`;
  const of = (verdict: WeightsVerdict, reason: string): Change => ({
    kind: 'cross',
    name,
    action: 'changed',
    what: 'rank',
    message,
    serving: 'compatible',
    weights: verdict,
    reason,
    fix: null,
  });
  if (is === null)
    return of(
      weights('refit', true, { kept: next, fresh: 0, dropped: 0 }),
      'a whole kernel is the product of the two of low rank, and every prediction is the one of before',
    );
  if (was === null)
    return of(
      weights('fresh', false, { kept: 0, fresh: next, dropped: old }),
      'a whole kernel is no product of two of low rank',
    );
  return is > was
    ? of(
        weights('widen', true, { kept: old, fresh: next - old, dropped: 0 }),
        'what the new directions give starts at zero, and every prediction is the one of before',
      )
    : of(
        weights('narrow', false, { kept: next, fresh: 0, dropped: old - next }),
        'directions with the largest weights stay; what the others gave is lost, but for its mean',
      );
}
