import type { HeadReport } from '../../evaluate/index.ts';
import { SERIES } from '../charts/draw.ts';
import { reliabilityChart, reliabilityDomain, type ReliabilitySeries } from '../charts/reliability.ts';
import { type Html, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { count, figure, figuresByHead, legend, number, type Section, table } from '../parts.ts';
import { decimal } from '../../evaluate/text-table.ts';
import { clusteredWords, evaluationName, finest, sliceName } from './slices.ts';

/** More sources than this in one diagram can't be told apart. */
const TOGETHER = 4;

export async function reliability(input: ReportInput): Promise<Section> {
  const several = input.evaluations.length > 1;
  const heads: { head: string; figures: Html[] }[] = [];
  for (const [h, head] of input.evaluations[0].report.heads.entries()) {
    const all = input.evaluations.flatMap((evaluation) => seriesOf(evaluation.report.heads[h]!));
    if (all.every((s) => s.bins.length === 0)) continue;
    const domain = reliabilityDomain(all);
    const charts: Html[] = [];
    heads.push({ head: head.head, figures: charts });
    for (const evaluation of input.evaluations) {
      const series = seriesOf(evaluation.report.heads[h]!);
      for (let from = 0; from < series.length; from += TOGETHER) {
        const shown = series.slice(from, from + TOGETHER);
        const name = several ? `${head.head}, ${evaluationName(evaluation)}` : head.head;
        charts.push(
          figure({
            title: several ? evaluationName(evaluation) : head.head,
            chart: await reliabilityChart(shown, domain),
            says: `Reliability diagram of ${name}: ${shown.map((s) => inWords(s)).join('; ')}.`,
            legend: legend([
              ...shown.map((s) => ({ label: s.label, series: s.index, mark: 'point' as const })),
              { label: 'perfect', color: 'var(--soft)', mark: 'dashed' },
            ]),
            table: table(
              `Bins of ${name}`,
              columns,
              shown.flatMap((s) =>
                s.bins.map((bin) => [
                  s.label,
                  count(bin.rows),
                  number(bin.meanPrediction, 5),
                  number(bin.rate, 5),
                  `${decimal(bin.interval[0], 5)} … ${decimal(bin.interval[1], 5)}`,
                ]),
              ),
            ),
          }),
        );
      }
    }
  }
  const by = clusteredWords(input.evaluations[0].report.clusteredBy);
  return {
    id: 'reliability',
    title: 'Calibration',
    body: html`
<p class="soft">Predictions in 15 bins of equal weight: where a point is on the dashed line, the event came as often as predicted; above it, more often. Bars are 95 % intervals of the
observed rate, ${by}; a hollow point at the foot had no event. Most bars should reach the line.</p>
${heads.length === 0 ? html`<p>No row has a label.</p>` : figuresByHead(heads, several)}`,
  };
}

const columns = [
  { title: '' },
  { title: 'rows', numeric: true },
  { title: 'mean prediction', numeric: true },
  { title: 'observed rate', numeric: true },
  { title: '95 %', numeric: true },
];

function seriesOf(head: HeadReport): ReliabilitySeries[] {
  return finest(head).map((slice, i) => ({
    label: sliceName(slice),
    index: i % SERIES.length,
    bins: slice.metrics.reliability,
  }));
}

function inWords({ label, bins }: ReliabilitySeries): string {
  const reached = bins.filter((b) => b.interval[0] <= b.meanPrediction && b.meanPrediction <= b.interval[1]).length;
  return bins.length === 0
    ? `${label} has no labelled rows`
    : `${label}: the interval holds the prediction in ${reached} of ${bins.length} bins`;
}
