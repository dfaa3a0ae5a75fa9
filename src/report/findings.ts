/** What a reader should know before the figures: plain sentences, the gravest first. */
import type { HeadReport, Metrics } from '../evaluate/index.ts';
import { counted, decimal } from '../evaluate/text-table.ts';
import type { ReportInput } from './input.ts';
import { chanceReach } from './charts/over-time.ts';
import { evaluationName, finest, placeName, served } from './sections/slices.ts';

/** Below this a ratio's 95 % interval is wider than ±20 %. */
export const FEW_EVENTS = 100;
/** A miss that no one would act on, however significant. */
const SMALL_MISS = 0.02;
/** A change of the ranking that calibration should not make unseen. */
const NOTICEABLE_AUC = 0.001;

export function findings(input: ReportInput): string[] {
  return [
    ...trainingFindings(input),
    ...metricFindings(input),
    ...importanceFindings(input),
    ...calibratorFindings(input),
  ];
}

function trainingFindings({ record, log }: ReportInput): string[] {
  const found: string[] = [];
  if (record !== null && (record.status === 'interrupted' || record.status === 'failed'))
    found.push(
      `Training was ${record.status === 'failed' ? 'broken off by an error' : 'interrupted'}: this is what it had learned by then.`,
    );
  const validated = log.epochs.filter((e) => e.validate !== null);
  const best = validated.reduce((a, b) => (b.validate!.loss < a.validate!.loss ? b : a), validated[0]!);
  if (validated.length > 1 && best !== validated.at(-1))
    found.push(
      `The validation loss was lowest after epoch ${best.epoch} and rose from there; the weights are those of that epoch.`,
    );
  return found;
}

function metricFindings(input: ReportInput): string[] {
  const evaluation = served(input);
  const found: string[] = [];
  const rough: string[] = [];
  let misses = 0;
  let judged = 0;
  for (const head of evaluation.report.heads) {
    const slices = finest(head);
    for (const { metrics: m, value } of slices) {
      const place = placeName(head.head, value);
      if (m.reason !== null)
        found.push(`${place}: ${m.reason}${m.calibration === null ? ', so calibration can’t be judged' : ''}.`);
      if (m.normalizedEntropy !== null && m.normalizedEntropy >= 1)
        found.push(
          `${place}: no better than predicting its average rate for every row (normalized entropy ${decimal(m.normalizedEntropy, 3)}).`,
        );
      if (m.positives < FEW_EVENTS && m.observed > 0) rough.push(`${place} (${m.positives})`);
      if (m.calibration !== null) judged++;
    }
    const missed = missesOf(head);
    misses += missed.length;
    found.push(...missed);
  }
  for (const [h, { head, slices }] of evaluation.report.heads.entries()) {
    const [before, after] = [input.evaluations[0].report.heads[h]!.slices[0]!.metrics.auc, slices[0]!.metrics.auc];
    // Signals in the calibration reorder what is ranked.
    if (before !== null && after !== null && Math.abs(after - before) > NOTICEABLE_AUC)
      found.push(`${head}: calibration moves AUC from ${decimal(before, 4)} to ${decimal(after, 4)}.`);
  }
  if (rough.length > 0) found.push(`Fewer than ${FEW_EVENTS} events: ${rough.join(', ')}. Their figures are rough.`);
  if (judged > 0 && misses === 0)
    found.push(
      `The level of predictions is within what chance allows in every head and source (${evaluationName(evaluation)}, ${input.evaluatedOn}).`,
    );
  return found;
}

/** Of the sources; what none of them has events enough to show, all of them together may. */
export function missesOf(head: HeadReport): string[] {
  const missed = finest(head).flatMap((slice) => levelMiss(placeName(head.head, slice.value), slice.metrics));
  return missed.length > 0 ? missed : levelMiss(head.head, head.slices[0]!.metrics);
}

/** A level that three standard deviations of chance don't explain: with a few heads and sources one report in a hundred cries wolf. */
function levelMiss(place: string, { calibration, positives, rate }: Metrics): string[] {
  if (calibration === null || rate === null) return [];
  const miss = Math.log(calibration);
  const chance = chanceReach(positives, rate);
  if (Math.abs(miss) <= (3 / 1.96) * chance || Math.abs(miss) <= SMALL_MISS) return [];
  const by = decimal(100 * Math.abs(calibration - 1), 1);
  return [
    `${place}: predictions are ${by} % too ${miss > 0 ? 'high' : 'low'} (predicted over observed ${decimal(calibration, 3)}; chance alone: ±${decimal(100 * chance, 1)} %).`,
  ];
}

function importanceFindings({ importance }: ReportInput): string[] {
  if (importance.value === null) return [];
  const { units, heads } = importance.value;
  const named = (verdict: string) =>
    units.flatMap((unit, u) => {
      if (unit.kind !== 'signal') return [];
      const said = heads.flatMap((head) =>
        head.results.filter((r) => r.unit === u).map((r) => ({ head: head.head, verdict: r.verdict })),
      );
      if (verdict === 'nothing')
        return said.length > 0 && said.every((s) => s.verdict === 'nothing') ? [unit.name] : [];
      const where = said.filter((s) => s.verdict === verdict).map((s) => s.head);
      return where.length > 0 ? [`${unit.name} (${where.join(', ')})`] : [];
    });
  const harmful = named('harmful');
  const nothing = named('nothing');
  return [
    ...(harmful.length > 0 ? [`Predictions get better without: ${harmful.join(', ')}.`] : []),
    ...(nothing.length > 0 ? [`Does nothing for any head: ${nothing.join(', ')}.`] : []),
  ];
}

function calibratorFindings({ plan, calibrator, run }: ReportInput): string[] {
  if (plan.calibration === null) return [];
  if (calibrator === null)
    return [`The spec asks for calibration, and no calibrator has been fitted yet: adsc calibrate ${run}`];
  const kept = calibrator.heads.flatMap((head) => [
    ...(head.all.kept ? [head.head] : []),
    ...Object.entries(head.sources)
      .filter(([, level]) => level.kept)
      .map(([source]) => placeName(head.head, source)),
  ]);
  return kept.length > 0
    ? [
        `The last good calibrator was kept for ${kept.join(', ')}: its window of ${counted(calibrator.window.rows)} rows did not bear a new one.`,
      ]
    : [];
}
