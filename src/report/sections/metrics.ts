import { calibrationOf } from '../../evaluate/metrics.ts';
import { decimal } from '../../evaluate/text-table.ts';
import type { SliceReport } from '../../evaluate/index.ts';
import { type Content, type Html, html } from '../html.ts';
import type { Evaluation, ReportInput } from '../input.ts';
import { type TableColumn, count, details, number, type Section, table } from '../parts.ts';
import { clusteredWords, evaluationName, sliceName, wholeAndSources } from './slices.ts';
import { lastOf } from '../../text/present.ts';

export function metrics(input: ReportInput): Section {
  return {
    id: 'metrics',
    title: 'Metrics',
    body: html`
<p class="soft">AUC: how often an event is ranked above a row without one. Log-loss in nats; normalized entropy is log-loss over that of predicting the average rate, so 1 knows nothing
and lower is better. Predicted / observed is 1 where the level is right. ECE: mean distance of prediction and rate over 15 bins of equal weight.</p>
${input.evaluations.map((evaluation) => metricsTable(input, evaluation))}
${grouped(input)}${byName(input)}`,
  };
}

const columns = (intervals: boolean): TableColumn[] => [
  { title: '' },
  ...[
    'rows',
    'events',
    'rate',
    'AUC',
    ...(intervals ? ['95 %'] : []),
    'log-loss',
    ...(intervals ? ['95 %'] : []),
    'norm. entropy',
    'pred. / obs.',
    'ECE',
  ].map((title) => ({ title, numeric: true })),
];

function metricsTable(input: ReportInput, evaluation: Evaluation): Html {
  const { report } = evaluation;
  const intervals = report.heads.some((head) => head.slices.some((slice) => slice.intervals !== null));
  const rows = report.heads.flatMap((head) =>
    wholeAndSources(head).map((slice) =>
      row(
        slice,
        intervals,
        slice.by === 'all' ? html`<strong>${head.head}</strong>` : html`<span class="in">${sliceName(slice)}</span>`,
      ),
    ),
  );
  const name = evaluationName(evaluation);
  return table(
    `${name[0]!.toUpperCase()}${name.slice(1)}, on ${input.evaluatedOn}${intervals ? `; intervals ${clusteredWords(report.clusteredBy)}` : ''}`,
    columns(intervals),
    rows,
  );
}

function row({ metrics: m, intervals }: SliceReport, withIntervals: boolean, label: Content): Content[] {
  const range = (pair: readonly [number, number] | null | undefined) =>
    pair ? `${decimal(pair[0], 4)} … ${decimal(pair[1], 4)}` : '–';
  return [
    label,
    count(m.observed),
    count(m.positives),
    number(m.rate, 4),
    number(m.auc, 4),
    ...(withIntervals ? [range(intervals?.auc)] : []),
    number(m.logLoss, 4),
    ...(withIntervals ? [range(intervals?.logLoss)] : []),
    number(m.normalizedEntropy, 4),
    number(calibrationOf(m), 3),
    number(m.ece, 4),
  ];
}

/** AUC within groups, where asked for. */
function grouped(input: ReportInput): Html[] {
  const { report } = lastOf(input.evaluations);
  const found = report.heads.flatMap(({ head, grouped }) => (grouped === null ? [] : [{ head, grouped }]));
  if (found.length === 0) return [];
  const titles = ['GAUC', 'groups', 'rows', 'groups of one label', 'rows left out'];
  return [
    table(
      `AUC within each ${found[0]!.grouped.column}, weighted by rows; groups whose labels are all the same are left out`,
      [{ title: '' }, ...titles.map((title) => ({ title, numeric: true }))],
      found.map(({ head, grouped: g }) => [
        head,
        number(g.auc, 4),
        count(g.groups),
        count(g.rows),
        count(g.groupsOfOneClass),
        count(g.rowsOfOneClass + g.rowsWithoutGroup),
      ]),
    ),
  ];
}

/** Values of a signal or column in a table each, most rows first. */
function byName(input: ReportInput): Html[] {
  const { report } = lastOf(input.evaluations);
  return report.heads.flatMap((head) => {
    const names = [...new Set(head.slices.flatMap(({ name }) => (name === null ? [] : [name])))];
    return names.map((name) => {
      const rows = head.slices.filter((s) => s.name === name).map((slice) => row(slice, false, sliceName(slice)));
      return details(`${head.head} by ${name}`, table(`${head.head} by ${name}`, columns(false), rows));
    });
  });
}
