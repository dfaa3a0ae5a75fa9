/** Training again without what was flagged, on the same rows: whether the model does as well is the last word on a signal. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import { PairMean } from './pair-variance.ts';
import { RowEffects } from './row-effects.ts';
import type { Labels } from './measure.ts';
import type { Confirmation, ImportanceReport } from './report.ts';
import { AUC_TOLERANCE, effectOf, LOSS_TOLERANCE, type Effect } from './verdict.ts';

type Judged = Pick<ImportanceReport, 'units' | 'heads'>;

/**
 * Signals that no head makes use of: harmful to one at least or nothing to all, and useful to none. Of a set or group that is useful
 * as a whole (copies that cover for each other) the strongest member stays.
 */
export function flaggedSignals(report: Judged): string[] {
  const verdicts = report.units.map((_, u) =>
    report.heads.flatMap((head) => head.results.filter((result) => result.unit === u)),
  );
  const flagged = new Set<number>();
  report.units.forEach((unit, u) => {
    const found = verdicts[u]!.map((result) => result.verdict);
    if (unit.kind !== 'signal' || found.length === 0) return;
    if (found.every((v) => v === 'nothing' || v === 'harmful')) flagged.add(u);
  });
  const strength = (u: number) => verdicts[u]!.reduce((sum, result) => sum + result.logLoss.change, 0);
  report.units.forEach((unit, u) => {
    if (unit.kind === 'signal' || !verdicts[u]!.some((result) => result.verdict === 'useful')) return;
    const members = report.units
      .map((_, m) => m)
      .filter(
        (m) =>
          report.units[m]!.kind === 'signal' && report.units[m]!.signals.every((name) => unit.signals.includes(name)),
      );
    if (members.every((m) => flagged.has(m)))
      flagged.delete(members.reduce((best, m) => (strength(m) > strength(best) ? m : best)));
  });
  return [...flagged].flatMap((u) => report.units[u]!.signals).sort();
}

/** Both models' logits [rows × H] of the same rows, compared row by row. Positive: worse without. */
export function compareModels(
  plan: Plan,
  chunk: EncodedChunk,
  clusters: Labels,
  before: Float32Array,
  after: Float32Array,
): Confirmation['heads'] {
  return plan.heads.map(({ name }, h) => {
    const rows = new RowEffects(chunk, plan.heads.length, h);
    const [a, b] = [rows.column(before), rows.column(after)];
    if (rows.rows === 0 || rows.broken(a) + rows.broken(b) > 0)
      return { head: name, auc: null, logLoss: null, verdict: 'unclear' as const };
    const [lossA, lossB] = [rows.losses(a), rows.losses(b)];
    const [placedA, placedB] = [rows.placements(a), rows.placements(b)];
    const loss = new PairMean(clusters.count);
    const auc = new PairMean(clusters.count);
    // Each row is its own donor: then the pairs' variance is that of a mean over rows.
    const self = Int32Array.from({ length: chunk.rows }, (_, i) => i);
    loss.add(
      clusters.of,
      self,
      lossB.map((value, i) => rows.weight[i]! * (value - lossA[i]!)),
      rows.weight,
      rows.weight,
    );
    auc.add(
      clusters.of,
      self,
      placedA.influence.map((value, i) => value - placedB.influence[i]!),
      null,
      rows.weight,
    );
    const logLoss = effectOf(loss.mean());
    const change = placedA.auc === null ? null : effectOf({ ...auc.sum(), mean: placedA.auc - placedB.auc! });
    return { head: name, auc: change, logLoss, verdict: verdictOf(change, logLoss, rows.entropy) };
  });
}

function verdictOf(auc: Effect | null, logLoss: Effect, entropy: number): Confirmation['heads'][number]['verdict'] {
  const within = ({ interval: [low, high] }: Effect, tolerance: number) => low >= -tolerance && high <= tolerance;
  if (auc !== null && within(auc, AUC_TOLERANCE) && within(logLoss, LOSS_TOLERANCE * entropy)) return 'same';
  if (logLoss.interval[0] > 0) return 'worse';
  return logLoss.interval[1] < 0 ? 'better' : 'unclear';
}
