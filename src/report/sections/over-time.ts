import type { CalibrationOverTime, TimeBucket, CalendarUnit } from '../../evaluate/index.ts';
import { chanceReach, overTimeChart, ratioReach, type RatioSeries } from '../charts/over-time.ts';
import { SERIES } from '../charts/draw.ts';
import { type Html, html } from '../html.ts';
import type { Evaluation, ReportInput } from '../input.ts';
import { count, details, figure, figuresByHead, legend, number, type Section, table } from '../parts.ts';
import { evaluationName, placeName } from './slices.ts';

const TOGETHER = 4;
/** Days from which their course says more than that of the hours. */
const DAYS = 4;

/** Null without a time column. */
export async function overTimeSection(input: ReportInput): Promise<Section | null> {
  const first = input.evaluations[0].report.overTime;
  if (first.every((o) => o.buckets.length === 0)) return null;
  const unit: CalendarUnit =
    Math.max(...first.filter((o) => o.unit === 'day').map((o) => o.buckets.length)) >= DAYS ? 'day' : 'hour';
  const several = input.evaluations.length > 1;
  const heads: { head: string; figures: Html[] }[] = [];
  for (const head of input.plan.heads) {
    const charts: Html[] = [];
    heads.push({ head: head.name, figures: charts });
    const reach = Math.max(
      ...input.evaluations.map((e) => ratioReach(seriesOf(e, head.name, unit).map((s) => s.ratios))),
    );
    for (const evaluation of input.evaluations) {
      const all = seriesOf(evaluation, head.name, unit);
      for (let from = 0; from < all.length; from += TOGETHER) {
        const series = all.slice(from, from + TOGETHER);
        if (series.every((s) => s.ratios.buckets.length === 0)) continue;
        const name = several ? `${head.name}, ${evaluationName(evaluation)}` : head.name;
        charts.push(
          figure({
            title: several ? evaluationName(evaluation) : head.name,
            chart: await overTimeChart(
              series.map((s) => s.ratios),
              unit,
              reach,
              first[0]?.zone ?? 'UTC',
            ),
            says: `Predicted over observed of ${name}, by ${unit}: ${series.map((s) => inWords(s)).join('; ')}.`,
            legend: legend([
              ...series.map((s) => ({ label: s.label, series: s.ratios.index, mark: 'point' as const })),
              { label: 'what chance alone does', color: 'var(--c7)', mark: 'area' },
            ]),
            table: table(
              `${name} by ${unit}`,
              bucketColumns(unit),
              series.flatMap((s) => s.ratios.buckets.map((b) => [s.label, ...bucketCells(b)])),
            ),
          }),
        );
      }
    }
  }
  return {
    id: 'over-time',
    title: 'Day to day',
    body: html`
<p class="soft">Predicted over observed by ${unit}, on a logarithmic axis; the shaded band is where 95 % of ${unit}s would fall if every prediction were right, given how few the events are.
The error of a ${unit} is E = |ln(predicted / observed)|.</p>
${figuresByHead(heads, several)}
<h3>Calibration error E, mean weighted by expected and observed events</h3>
<p class="soft">Where no event came E is infinite; the mean takes every ratio with half an event more on either side, so that such ${unit}s count.</p>
${input.evaluations.map((evaluation) => errors(evaluation, several))}
${unit === 'hour' ? input.evaluations.map((evaluation) => details(`Days${several ? `, ${evaluationName(evaluation)}` : ''}`, days(evaluation))) : ''}`,
  };
}

interface LabelledSeries {
  readonly label: string;
  readonly ratios: RatioSeries;
}

/** The sources of a head where it has any, else the whole. */
function seriesOf(evaluation: Evaluation, head: string, unit: CalendarUnit): LabelledSeries[] {
  const own = evaluation.report.overTime.filter((o) => o.head === head && o.unit === unit);
  const sources = own.filter((o) => o.source !== null);
  return (sources.length > 0 ? sources : own).map((o, i) => ({
    label: o.source ?? 'all',
    ratios: { index: i % SERIES.length, rate: rateOf(evaluation, o), buckets: o.buckets },
  }));
}

/** Of the whole, not of a bucket: there a log that was sampled counts rows as they are in it. */
function rateOf(evaluation: Evaluation, { head, source }: CalibrationOverTime): number {
  const slices = evaluation.report.heads.find((h) => h.head === head)?.slices ?? [];
  return (
    slices.find((s) => (source === null ? s.by === 'all' : s.by === 'source' && s.value === source))?.metrics.rate ?? 0
  );
}

function errors(evaluation: Evaluation, named: boolean): Html {
  const { overTime } = evaluation.report;
  const hours = overTime.filter((o) => o.unit === 'hour');
  const rows = hours.map((hour) => {
    const day = overTime.find((o) => o.unit === 'day' && o.head === hour.head && o.source === hour.source);
    return [
      placeName(hour.head, hour.source),
      number(day?.meanError, 4),
      count(day?.withoutEvents ?? 0),
      number(day === undefined ? null : chanceError(day, rateOf(evaluation, day)), 4),
      number(hour.meanError, 4),
      count(hour.withoutEvents),
      number(chanceError(hour, rateOf(evaluation, hour)), 4),
    ];
  });
  const columns = ['', 'by day', 'without events', 'by chance', 'by hour', 'without events', 'by chance'].map(
    (title, i) => ({ title, numeric: i > 0 }),
  );
  return table(named ? evaluationName(evaluation) : 'and what a perfect model would show by chance', columns, rows);
}

/**
 * The mean error of right predictions: E|N(0, σ²)| = σ √(2/π) with σ² = (1 − rate) / n for n events, weighted by n as `meanError` is. n is
 * what is expected, in events (of their mean weight): a right prediction of 3 has none now and then. Null without events.
 */
export function chanceError({ buckets }: Pick<CalibrationOverTime, 'buckets'>, rate: number): number | null {
  const [observed, events] = [
    buckets.reduce((sum, b) => sum + b.observed, 0),
    buckets.reduce((sum, b) => sum + b.positives, 0),
  ];
  const counts = buckets.map((b) => (b.expected * events) / observed);
  const total = counts.reduce((sum, n) => sum + n, 0);
  return events === 0 || total === 0
    ? null
    : counts.reduce((sum, n) => sum + Math.sqrt((2 * (1 - rate) * n) / Math.PI), 0) / total;
}

function days(evaluation: Evaluation): Html {
  const rows = evaluation.report.overTime
    .filter((o) => o.unit === 'day')
    .flatMap((o) => o.buckets.map((b) => [placeName(o.head, o.source), ...bucketCells(b)]));
  return table('By day', bucketColumns('day'), rows);
}

const bucketColumns = (unit: CalendarUnit) => [
  { title: '' },
  { title: unit },
  ...['rows', 'expected', 'events', 'pred. / obs.', 'E'].map((title) => ({ title, numeric: true })),
];

/** An infinite ratio is shown as such: events were expected and none came. */
function bucketCells(b: TimeBucket): (string | Html)[] {
  return [
    b.label,
    count(b.rows),
    number(b.expected, 1),
    count(b.positives),
    b.calibration === null ? '∞' : number(b.calibration, 3),
    b.error === null ? '∞' : number(b.error, 4),
  ];
}

function inWords({ label, ratios }: LabelledSeries): string {
  const known = ratios.buckets.filter((b: TimeBucket) => b.error !== null);
  const inside = known.filter((b) => b.error! <= chanceReach(b.positives, ratios.rate)).length;
  const eventless = ratios.buckets.length - known.length;
  return `${label} is within the band in ${inside} of ${known.length}${eventless === 0 ? '' : `, and ${eventless} more have no event`}`;
}
