/** Reports side by side: variants and baselines over the same rows, per head and source, like the article's Table 1. */
import { type BootstrapOptions, drawUnits, interval, Ranked, unitsOf } from './bootstrap.ts';
import type { Collector } from './collect-predictions.ts';
import { calibrationOf } from './metrics.ts';
import { ascending } from '../math/order.ts';
import { Random } from '../math/random.ts';
import type { EvaluationReport, SliceReport } from './report.ts';
import { type Verdict, verdictLine, verdictsOf } from './verdict.ts';
import { counted, decimal, printable, signed, table, type TableRow } from './text-table.ts';

export interface Comparison {
  readonly version: 1;
  readonly model: string;
  /** In the order given. */
  readonly variants: readonly string[];
  /** The place in `variants` of the one that the others are compared with: of logistic regression where it is among them, else the first. */
  readonly base: number;
  /** The column by whose values intervals are clustered; null: rows are taken as independent. */
  readonly clusteredBy: string | null;
  readonly rows: readonly ComparisonRow[];
  /** By head, whether the model beats logistic regression; empty where that is not among the models. */
  readonly verdicts: readonly Verdict[];
}

/** One slice of one head, over all the variants. */
export interface ComparisonRow {
  readonly head: string;
  readonly by: SliceReport['by'];
  readonly value: string | null;
  readonly observed: number;
  readonly positives: number;
  /** By variant, in order. */
  readonly results: readonly ComparedMetrics[];
}

export interface ComparedMetrics {
  readonly auc: number | null;
  readonly logLoss: number | null;
  readonly normalizedEntropy: number | null;
  readonly calibration: number | null;
  readonly meanPrediction: number | null;
  /** Less that of the base; 0 for the base itself. */
  readonly aucDifference: number | null;
  /** Relative to that of the base: −.01 is one per cent less loss. */
  readonly logLossChange: number | null;
  /** Paired interval of `aucDifference` and of the absolute log-loss difference, if asked for. */
  readonly intervals: {
    readonly auc: readonly [number, number] | null;
    readonly logLoss: readonly [number, number];
  } | null;
}

/** A comparison's collected predictions, for paired intervals; in the order of the reports. */
export interface ComparePredictions {
  readonly collectors: readonly Collector[];
  readonly bootstrap?: BootstrapOptions;
}

/**
 * Puts reports over the same rows side by side (overall and per source; slices by signal or column are left out). Throws RangeError if there
 * is no report. `lr`: which of the reports is of logistic regression, which the others are compared with then. Heads and sources are those of the first; one that another lacks shows as null.
 */
export function compareReports(
  reports: readonly EvaluationReport[],
  paired: ComparePredictions | null = null,
  lr: number | null = null,
): Comparison {
  const [first] = reports;
  if (first === undefined) throw new RangeError('nothing to compare');
  const rows: ComparisonRow[] = [];
  const base = lr !== null && reports.length > 1 ? lr : 0;
  for (const [h, { head, slices }] of first.heads.entries()) {
    for (const slice of slices) {
      if (slice.by !== 'all' && slice.by !== 'source') continue;
      const namesakes = reports.map((report) => sliceLike(report, head, slice));
      const source = slice.by === 'source' ? sourceIndex(paired, slice.value) : null;
      const results = namesakes.map((other, r): ComparedMetrics => {
        const m = other?.metrics ?? null;
        const of = namesakes[base]?.metrics ?? null;
        const intervals =
          r !== base && m !== null && of !== null ? pairedIntervals(paired, [base, r], h, head, source) : null;
        return {
          auc: m?.auc ?? null,
          logLoss: m?.logLoss ?? null,
          normalizedEntropy: m?.normalizedEntropy ?? null,
          calibration: m?.calibration ?? null,
          meanPrediction: m?.meanPrediction ?? null,
          aucDifference: difference(m?.auc ?? null, of?.auc ?? null),
          logLossChange: relative(m?.logLoss ?? null, of?.logLoss ?? null),
          intervals,
        };
      });
      rows.push({
        head,
        by: slice.by,
        value: slice.value,
        observed: slice.metrics.observed,
        positives: slice.metrics.positives,
        results,
      });
    }
  }
  const variants = reports.map((report) => report.variant);
  return {
    version: 1,
    model: first.model,
    variants,
    base,
    clusteredBy: first.clusteredBy,
    rows,
    verdicts: lr === null || reports.length === 1 ? [] : verdictsOf(rows, variants, lr),
  };
}

/** One block of rows per head and source, a row per variant, within 80 columns. */
export function renderComparison(comparison: Comparison, width = 80): string {
  const withIntervals = comparison.rows.some((row) => row.results.some((result) => result.intervals !== null));
  const header = [
    '',
    'AUC',
    'change',
    ...(withIntervals ? ['interval'] : []),
    'log-loss',
    'change',
    withIntervals ? 'calib.' : 'calibration',
  ];
  const rows: TableRow[] = [];
  for (const row of comparison.rows) {
    if (rows.length > 0) rows.push(null);
    const label = row.by === 'all' ? 'all' : printable(row.value ?? '');
    rows.push([`${printable(row.head)}, ${label}: ${counted(row.observed)} rows, ${counted(row.positives)} positive`]);
    for (const [r, result] of row.results.entries()) {
      rows.push([
        `  ${printable(comparison.variants[r]!)}`,
        decimal(result.auc, 4),
        r === comparison.base ? '' : signed(result.aucDifference, 4),
        ...(withIntervals
          ? [result.intervals?.auc ? `${signed(result.intervals.auc[0], 4)}…${signed(result.intervals.auc[1], 4)}` : '']
          : []),
        decimal(result.logLoss, 4),
        r === comparison.base ? '' : signed(result.logLossChange === null ? null : 100 * result.logLossChange, 2, ' %'),
        decimal(calibrationOf(result), 3),
      ]);
    }
  }
  const by =
    comparison.clusteredBy === null ? 'rows taken as independent' : `clustered by ${printable(comparison.clusteredBy)}`;
  const verdicts = comparison.verdicts.map((verdict) => `\n${verdictLine(verdict)}`);
  const changes =
    comparison.variants.length < 2
      ? ''
      : `\nchanges are to ${printable(comparison.variants[comparison.base]!)}, of log-loss in % of its own: − is less loss`;
  return `${blockTable(header, rows, width)}${changes}${withIntervals ? `\nintervals: ${by}` : ''}${verdicts.length > 0 ? `\n${verdicts.join('')}` : ''}`;
}

/** A heading row spans the table: it must not widen the first column. */
function blockTable(header: readonly string[], rows: readonly TableRow[], width: number): string {
  const headings = new Map<number, string>();
  const plain = rows.map((row, i): TableRow => {
    if (row === null || row.length > 1) return row;
    headings.set(i, row[0]!);
    return [''];
  });
  const lines = table(header, plain, ['left'], width).split('\n');
  for (const [i, text] of headings) lines[i + 2] = text;
  return lines.join('\n');
}

function sliceLike(report: EvaluationReport, head: string, like: SliceReport): SliceReport | null {
  const slices = report.heads.find((other) => other.head === head)?.slices ?? [];
  return slices.find((slice) => slice.by === like.by && slice.value === like.value) ?? null;
}

function relative(value: number | null, to: number | null): number | null {
  return value === null || to === null || to <= 0 ? null : value / to - 1;
}

function difference(value: number | null, from: number | null): number | null {
  return value === null || from === null ? null : value - from;
}

function sourceIndex(paired: ComparePredictions | null, value: string | null): number {
  return paired?.collectors[0]?.options.sources?.indexOf(value ?? '') ?? -1;
}

function pairedIntervals(
  paired: ComparePredictions | null,
  [from, to]: readonly [number, number],
  h: number,
  head: string,
  source: number | null,
): ComparedMetrics['intervals'] {
  const [a, b] = [paired?.collectors[from], paired?.collectors[to]];
  if (a === undefined || b === undefined || b.options.heads[h] !== head) return null;
  return pairedDifferences(a, b, h, source, paired?.bootstrap);
}

/**
 * Intervals of what `b` has more than `a` (AUC and log-loss), both resampled by the same draws so that what they share cancels out.
 * Both must hold the same rows in the same order (labels are checked; else null). `source` null: all rows.
 */
export function pairedDifferences(
  a: Collector,
  b: Collector,
  head: number,
  source: number | null,
  options: BootstrapOptions = {},
): { auc: [number, number] | null; logLoss: [number, number] } | null {
  const [first, second] = [a.head(head), b.head(head)];
  if (a.rows !== b.rows || first.labels.some((label, i) => !Object.is(label, second.labels[i]))) return null;
  const inside = (i: number): boolean => source === null || first.sources?.[i] === source;
  const firstOrder = ascending(first.logits).filter(inside);
  const secondOrder = ascending(second.logits).filter(inside);
  const units = unitsOf({ ...first, order: firstOrder });
  const ranked = [
    new Ranked(first, first.logits, firstOrder, units.ofRow),
    new Ranked(first, second.logits, secondOrder, units.ofRow),
  ] as const;
  const random = new Random(options.seed ?? 1, 'paired');
  const counts = new Uint16Array(units.count);
  const [aucs, losses]: [number[], number[]] = [[], []];
  const samples = options.samples ?? 200;
  for (let s = 0; s < samples; s++) {
    drawUnits(counts, random);
    const [x, y] = [ranked[0].metrics(counts), ranked[1].metrics(counts)];
    if (x.auc !== null && y.auc !== null) aucs.push(y.auc - x.auc);
    if (x.logLoss !== null && y.logLoss !== null) losses.push(y.logLoss - x.logLoss);
  }
  if (losses.length === 0) return null;
  const level = options.level ?? 0.95;
  return { auc: aucs.length * 2 > samples ? interval(aucs, level) : null, logLoss: interval(losses, level) };
}
