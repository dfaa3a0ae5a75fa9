import { histogramChart } from '../charts/histogram.ts';
import type { HeadHistogram } from '../score-histogram.ts';
import { type Html, html } from '../html.ts';
import type { ReportInput } from '../input.ts';
import { figure, figures, legend, number, type Section, table } from '../parts.ts';
import { evaluationName, served } from './slices.ts';

export async function scores(input: ReportInput): Promise<Section> {
  const evaluation = served(input);
  const charts: Html[] = [];
  for (const histogram of evaluation.histograms) {
    if (histogram.bins.length === 0) continue;
    const [without, withEvent] = [median(histogram, 'negatives'), median(histogram, 'positives')];
    charts.push(
      figure({
        title: histogram.head,
        chart: await histogramChart(histogram),
        says: `Distribution of the predictions of ${histogram.head}: half of the rows without the event are below ${inPercent(without)}, half of those with it below ${inPercent(withEvent)}.`,
        legend: legend([
          { label: 'rows with the event', color: 'var(--c1)', mark: 'area' },
          { label: 'rows without', color: 'var(--c7)', mark: 'area' },
        ]),
        table: table(
          `Predictions of ${histogram.head}`,
          columns,
          histogram.bins.map((bin) => [
            `${inPercent(bin.from)} to ${inPercent(bin.to)}`,
            number(bin.negatives, 0),
            number(bin.positives, 0),
          ]),
        ),
      }),
    );
  }
  return {
    id: 'scores',
    title: 'Scores',
    body: html`
<p class="soft">How predictions spread (${evaluationName(evaluation)}), on a logit axis; each shape adds up to 100 % of its own rows. The further apart the two, the better events are told from the rest.</p>
${charts.length === 0 ? html`<p>No row has a label.</p>` : figures(charts)}`,
  };
}

const columns = [
  { title: 'prediction' },
  { title: 'rows without (weight)', numeric: true },
  { title: 'with the event (weight)', numeric: true },
];

function median({ bins }: HeadHistogram, of: 'negatives' | 'positives'): number {
  const half = bins.reduce((sum, bin) => sum + bin[of], 0) / 2;
  let sum = 0;
  for (const bin of bins) {
    sum += bin[of];
    if (sum >= half && half > 0) return bin.to;
  }
  return Number.NaN;
}

function inPercent(p: number): string {
  return Number.isNaN(p) ? 'nothing' : `${Number((100 * p).toPrecision(3))} %`;
}
