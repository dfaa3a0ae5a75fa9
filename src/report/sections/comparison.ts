import type { ComparedMetrics, Comparison } from '../../evaluate/compare.ts';
import { counted, signed } from '../../evaluate/table.ts';
import { type Content, type Html, html } from '../html.ts';
import { number, type Section, table } from '../parts.ts';
import { placeName } from './slices.ts';

export function comparisonSection(comparison: Comparison, evaluatedOn: string): Section {
  const paired = comparison.rows.some((row) => row.results.some((result) => result.intervals !== null));
  return {
    id: 'comparison',
    title: 'Comparison',
    body: html`
<p class="soft">On ${evaluatedOn}; changes are against ${comparison.variants[0]!}.${paired && ' Intervals (95 %) are of the difference, both models resampled by the same draws; green and red: the interval leaves out 0.'}</p>
${comparison.rows.map((row) => {
  const title = `${placeName(row.head, row.value)}: ${counted(row.observed)} rows, ${counted(row.positives)} events`;
  const columns = ['', 'AUC', 'change', ...(paired ? ['interval'] : []), 'log-loss', 'change', ...(paired ? ['interval'] : []), 'norm. entropy', 'pred. / obs.'].map((t, i) => ({ title: t, numeric: i > 0 }));
  return table(title, columns, row.results.map((result, r) => cells(comparison.variants[r]!, result, r === 0, paired)));
})}`,
  };
}

function cells(name: string, result: ComparedMetrics, first: boolean, paired: boolean): Content[] {
  const { auc, logLoss } = result.intervals ?? { auc: null, logLoss: null };
  return [
    name,
    number(result.auc, 4), first ? '' : judged(signed(result.aucDifference, 4), auc, 1), ...(paired ? [range(auc)] : []),
    number(result.logLoss, 4), first ? '' : judged(signed(result.logLossChange === null ? null : 100 * result.logLossChange, 2, ' %'), logLoss, -1), ...(paired ? [range(logLoss)] : []),
    number(result.normalizedEntropy, 4), number(result.calibration, 3),
  ];
}

function range(pair: readonly [number, number] | null): string {
  return pair === null ? '' : `${signed(pair[0], 4)} … ${signed(pair[1], 4)}`;
}

/** In words too: colour alone tells not everyone. */
function judged(text: string, interval: readonly [number, number] | null, good: 1 | -1): Html {
  const side = interval === null ? 0 : interval[0] > 0 ? 1 : interval[1] < 0 ? -1 : 0;
  if (side === 0) return html`${text}`;
  return side === good ? html`<span class="good" title="better">${text} ▲</span>` : html`<span class="bad" title="worse">${text} ▼</span>`;
}
