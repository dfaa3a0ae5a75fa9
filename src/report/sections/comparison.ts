import { calibrationOf } from '../../evaluate/metrics.ts';
import type { ComparedMetrics, Comparison } from '../../evaluate/compare.ts';
import { counted, signed } from '../../evaluate/text-table.ts';
import { type Content, type Html, html } from '../html.ts';
import { groupedTable, number, type Section } from '../parts.ts';
import { clusteredWords, placeName } from './slices.ts';

export function comparisonSection(comparison: Comparison, evaluatedOn: string): Section {
  const paired = comparison.rows.some((row) => row.results.some((result) => result.intervals !== null));
  const change = ['change', ...(paired ? ['95 %'] : [])];
  const columns = ['', 'AUC', ...change, 'log-loss', ...change, 'norm. entropy', 'pred. / obs.'].map((title, i) => ({
    title,
    numeric: i > 0,
  }));
  return {
    id: 'comparison',
    title: 'Comparison',
    body: html`
<p class="soft">The models themselves, before calibration, on ${evaluatedOn}. Changes are to ${comparison.variants[comparison.base]}: of AUC the difference, of log-loss in % of its own, where − is less loss.${paired && ' Intervals are of the change, the models resampled by the same draws; an arrow up is better, down is worse, none says that the interval holds 0.'}${paired && ` They are ${clusteredWords(comparison.clusteredBy)}.`}</p>
${groupedTable(
  'Per head and source',
  columns,
  comparison.rows.map((row) => ({
    title: `${placeName(row.head, row.value)}: ${counted(row.observed)} rows, ${counted(row.positives)} events`,
    rows: row.results.map((result, r) =>
      cells(comparison.variants[r]!, result, r === comparison.base ? null : row.results[comparison.base]!, paired),
    ),
  })),
)}`,
  };
}

/** @param base null for the one that the others are compared with. */
function cells(name: string, result: ComparedMetrics, base: ComparedMetrics | null, paired: boolean): Content[] {
  const changes = (
    change: number | null,
    interval: readonly [number, number] | null,
    digits: number,
    unit: string,
    better: 1 | -1,
  ): Content[] => {
    if (base === null) return ['', ...(paired ? [''] : [])];
    const range = interval === null ? '' : `${signed(interval[0], digits)} … ${signed(interval[1], digits)}${unit}`;
    return [judged(signed(change, digits, unit), interval, better), ...(paired ? [range] : [])];
  };
  const loss = base?.logLoss ?? 0;
  const lossInterval =
    result.intervals === null || loss === 0
      ? null
      : ([(100 * result.intervals.logLoss[0]) / loss, (100 * result.intervals.logLoss[1]) / loss] as const);
  return [
    name,
    number(result.auc, 4),
    ...changes(result.aucDifference, result.intervals?.auc ?? null, 4, '', 1),
    number(result.logLoss, 4),
    ...changes(result.logLossChange === null ? null : 100 * result.logLossChange, lossInterval, 2, ' %', -1),
    number(result.normalizedEntropy, 4),
    number(calibrationOf(result), 3),
  ];
}

function judged(text: string, interval: readonly [number, number] | null, better: 1 | -1): Html {
  const side = interval === null ? 0 : interval[0] > 0 ? 1 : interval[1] < 0 ? -1 : 0;
  if (side === 0) return html`${text}`;
  return side === better ? html`<span class="good">${text} ▲</span>` : html`<span class="bad">${text} ▼</span>`;
}
