/**
 * Metrics, comparisons and importance as `--json` has them. A mean of numbers up to 1 may be a rounding above it, so what is computed has no bounds.
 */
import type { ComparedMetrics, Comparison, ComparisonRow } from '../../../src/evaluate/compare.ts';
import type { ExpertShare, GateNote, GateReport } from '../../../src/evaluate/gates.ts';
import type { GroupedAuc } from '../../../src/evaluate/grouped-auc.ts';
import type { Bin, Metrics } from '../../../src/evaluate/metrics.ts';
import type { CalibrationOverTime, TimeBucket } from '../../../src/evaluate/over-time.ts';
import type {
  EvaluationReport,
  HeadReport,
  Intervals,
  SliceReport,
  TruthReport,
} from '../../../src/evaluate/report.ts';
import type { Verdict } from '../../../src/evaluate/verdict.ts';
import type {
  Confirmation,
  HeadImportance,
  ImportanceReport,
  UnitImportance,
  UnitReport,
} from '../../../src/importance/report.ts';
import type { Effect } from '../../../src/importance/verdict.ts';
import {
  count,
  flag,
  fraction,
  list,
  type Members,
  nullable,
  number,
  object,
  oneOf,
  pair,
  positive,
  sha256,
  text,
  weighted,
} from '../dsl.ts';

const interval = pair(number);
const maybe = nullable(number);
const version = { const: 1 };

const bin = object<Bin>({ rows: count, weight: weighted, meanPrediction: number, rate: number, interval });
const metrics = object<Metrics>({
  rows: count,
  observed: count,
  positives: count,
  weight: weighted,
  positiveWeight: weighted,
  rate: maybe,
  meanPrediction: maybe,
  auc: maybe,
  logLoss: maybe,
  normalizedEntropy: maybe,
  calibration: maybe,
  ece: maybe,
  eceWidth: maybe,
  reliability: list(bin),
  reason: nullable(text),
});
const slice = object<SliceReport>({
  by: oneOf('all', 'source', 'signal', 'column'),
  name: nullable(text),
  value: nullable(text),
  metrics,
  truth: nullable(
    object<TruthReport>({ rows: count, logLoss: number, auc: maybe, regret: number, expectedRegret: number }),
  ),
  intervals: nullable(
    object<Intervals>({ level: fraction, samples: count, units: count, auc: nullable(interval), logLoss: interval }),
  ),
});
const grouped = object<GroupedAuc>({
  column: text,
  auc: maybe,
  groups: count,
  rows: count,
  groupsOfOneClass: count,
  rowsOfOneClass: count,
  rowsWithoutGroup: count,
});
const overTime = object<CalibrationOverTime>({
  unit: oneOf('day', 'hour'),
  head: text,
  source: nullable(text),
  zone: text,
  buckets: list(
    object<TimeBucket>({
      start: number,
      label: text,
      rows: count,
      positives: count,
      expected: number,
      observed: number,
      calibration: maybe,
      error: maybe,
    }),
  ),
  withoutEvents: count,
  meanError: maybe,
});

/** src/evaluate/gates.ts */
const gate = object<GateReport>({
  level: positive,
  feeds: oneOf('output', 'shared', 'source', 'head'),
  tower: nullable(text),
  head: nullable(text),
  baseNegative: flag,
  rows: count,
  experts: list(
    object<ExpertShare>({
      expert: text,
      of: oneOf('shared', 'source', 'head'),
      mean: number,
      min: number,
      max: number,
      quantiles: interval,
      largest: number,
    }),
  ),
  notes: list(object<GateNote>({ kind: oneOf('collapsed', 'unused'), experts: list(text) })),
});

export const evaluation: Members<EvaluationReport> = {
  version,
  model: text,
  variant: text,
  rows: count,
  clusteredBy: nullable(text),
  heads: list(object<HeadReport>({ head: text, slices: list(slice), grouped: nullable(grouped) })),
  overTime: list(overTime),
  gates: list(gate),
};

export const comparison = object<Comparison>({
  version,
  model: text,
  variants: list(text),
  base: count,
  clusteredBy: nullable(text),
  rows: list(
    object<ComparisonRow>({
      head: text,
      by: oneOf('all', 'source'),
      value: nullable(text),
      observed: count,
      positives: count,
      results: list(
        object<ComparedMetrics>({
          auc: maybe,
          logLoss: maybe,
          normalizedEntropy: maybe,
          calibration: maybe,
          meanPrediction: maybe,
          aucDifference: maybe,
          logLossChange: maybe,
          intervals: nullable(object({ auc: nullable(interval), logLoss: interval })),
        }),
      ),
    }),
  ),
  verdicts: list(
    object<Verdict>({
      head: text,
      model: text,
      outcome: oneOf('better', 'worse', 'unclear'),
      aucDifference: maybe,
      logLossChange: maybe,
      interval: nullable(interval),
    }),
  ),
});

export const evaluate = [
  object({ ...evaluation, comparison: nullable(comparison) }),
  object({ comparison, reports: list(object(evaluation)) }),
];

export const report = {
  file: text,
  bytes: positive,
  reports: list(object(evaluation)),
  comparison: nullable(comparison),
};

const effect = object<Effect>({ change: number, interval, standardError: number });
export const importance: Members<ImportanceReport> = {
  version,
  modelFingerprint: sha256,
  model: text,
  variant: text,
  data: object<ImportanceReport['data']>({
    part: text,
    files: nullable(text),
    rows: count,
    of: count,
    cluster: nullable(text),
    clusters: count,
    request: nullable(text),
    requests: nullable(count),
  }),
  repeats: positive,
  seed: count,
  conditional: flag,
  calibrator: nullable(text),
  level: fraction,
  tolerance: object({ auc: number, logLoss: number }),
  units: list(
    object<UnitReport>({
      kind: oneOf('signal', 'group', 'set'),
      name: text,
      signals: list(text),
      by: oneOf('row', 'request'),
      moved: number,
      movable: number,
      within: list(text),
    }),
  ),
  associations: list(object({ units: pair(text), strength: number })),
  unread: list(text),
  heads: list(
    object<HeadImportance>({
      head: text,
      rows: count,
      positives: count,
      auc: maybe,
      logLoss: maybe,
      entropy: number,
      reason: nullable(text),
      results: list(
        object<UnitImportance>({
          unit: count,
          auc: nullable(effect),
          logLoss: effect,
          verdict: oneOf('useful', 'harmful', 'nothing', 'unclear', 'unmoved'),
          adjusted: object({ useful: number, harmful: number }),
        }),
      ),
    }),
  ),
  confirmation: nullable(
    object<Confirmation>({
      without: list(text),
      seed: count,
      epochs: count,
      heads: list(
        object<Confirmation['heads'][number]>({
          head: text,
          auc: nullable(effect),
          logLoss: nullable(effect),
          verdict: oneOf('worse', 'better', 'same', 'unclear'),
        }),
      ),
    }),
  ),
};
