/** An evaluation report as text for a terminal. */
import { calibrationOf } from './metrics.ts';
import type { CalibrationOverTime } from './over-time.ts';
import type { EvaluationReport, SliceReport } from './report.ts';
import { counted, decimal, printable, signed, table, type TableRow } from './text-table.ts';
import { type GateReport, gateTitle, noteText } from './gates.ts';
import { present } from '../text/present.ts';

/** A table per report: a block of rows for each head, at most `width` columns wide. */
export function renderReport(report: EvaluationReport, options: { readonly width?: number } = {}): string {
  const width = options.width ?? 80;
  const header = ['', 'rows', 'positives', 'AUC', 'log-loss', 'NE', 'calibration', 'ECE'];
  const rows: TableRow[] = [];
  const notes: string[] = [];
  for (const { head, slices } of report.heads) {
    if (rows.length > 0) rows.push(null);
    let listed: SliceReport | null = null;
    for (const slice of slices) {
      if (isValue(slice) && (slice.name !== listed?.name || slice.by !== listed.by)) {
        listed = slice;
        rows.push([`  ${printable(slice.name!)}`]);
      }
      rows.push(cells(head, slice));
      const { reason } = slice.metrics;
      if (reason !== null && !isValue(slice)) notes.push(`${printable(head)} ${sliceLabel(slice)}: ${reason}`);
    }
  }
  const title = `${printable(report.model)} ${printable(report.variant)}, ${counted(report.rows)} rows`;
  return [
    title,
    '',
    table(header, rows, ['left'], width),
    ...groupedLines(report),
    ...intervalLines(report),
    ...truthLines(report),
    ...timeLines(report),
    ...gateLines(report, width),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}

function cells(head: string, slice: SliceReport): string[] {
  const m = slice.metrics;
  const indent = slice.by === 'all' ? '' : slice.by === 'source' ? '  ' : '    ';
  return [
    slice.by === 'all' ? printable(head) : `${indent}${sliceLabel(slice)}`,
    counted(m.observed),
    counted(m.positives),
    decimal(m.auc, 4),
    decimal(m.logLoss, 4),
    decimal(m.normalizedEntropy, 4),
    decimal(calibrationOf(m), 3),
    decimal(m.ece, 4),
  ];
}

/** Of a signal or a column. */
function isValue({ by }: SliceReport): boolean {
  return by === 'signal' || by === 'column';
}

export function sliceLabel(slice: SliceReport): string {
  return slice.by === 'all' ? 'all' : printable(slice.value ?? '');
}

/** AUC within groups, where asked for: what it is over, and what it leaves out. */
function groupedLines(report: EvaluationReport): string[] {
  const rows = report.heads.flatMap(({ head, grouped }): TableRow[] =>
    grouped === null
      ? []
      : [
          [
            printable(head),
            decimal(grouped.auc, 4),
            counted(grouped.groups),
            counted(grouped.rows),
            counted(grouped.groupsOfOneClass),
            counted(grouped.rowsOfOneClass + grouped.rowsWithoutGroup),
          ],
        ],
  );
  const column = report.heads.find(({ grouped }) => grouped !== null)?.grouped?.column;
  return column === undefined
    ? []
    : [
        '',
        table(
          [`AUC within each ${printable(column)}`, 'GAUC', 'groups', 'rows', 'one label only', 'rows left out'],
          rows,
          ['left'],
        ),
      ];
}

/** A second table, only if intervals were asked for. */
function intervalLines(report: EvaluationReport): string[] {
  const rows: TableRow[] = [];
  for (const { head, slices } of report.heads) {
    for (const slice of slices) {
      if (slice.intervals === null) continue;
      const { auc, logLoss } = slice.intervals;
      const range = (pair: readonly [number, number] | null) =>
        pair === null ? '–' : `${decimal(pair[0], 4)} … ${decimal(pair[1], 4)}`;
      rows.push([slice.by === 'all' ? printable(head) : `  ${sliceLabel(slice)}`, range(auc), range(logLoss)]);
    }
  }
  if (rows.length === 0) return [];
  const first = present(
    report.heads.flatMap((head) => head.slices).find((slice) => slice.intervals !== null)?.intervals,
    'slice with intervals',
  );
  const what = `${decimal(100 * first.level, 0)} % intervals`;
  return [
    '',
    table([`${what} (bootstrap of ${unitsOf(first.units, report.clusteredBy)})`, 'AUC', 'log-loss'], rows, ['left']),
  ];
}

/** What was resampled: `1,234 user_id` or `5,000 rows`. */
function unitsOf(units: number, clusteredBy: string | null): string {
  return `${counted(units)} ${clusteredBy === null ? 'rows' : printable(clusteredBy)}`;
}

/** How near the predictions come to the true probabilities, where the data has them. */
function truthLines(report: EvaluationReport): string[] {
  const rows: TableRow[] = [];
  for (const { head, slices } of report.heads) {
    for (const slice of slices) {
      if (slice.truth === null) continue;
      const { truth, metrics } = slice;
      rows.push([
        slice.by === 'all' ? printable(head) : `  ${sliceLabel(slice)}`,
        decimal(truth.auc, 4),
        decimal(truth.logLoss, 4),
        decimal(metrics.logLoss, 4),
        signed(truth.regret, 5),
        decimal(truth.expectedRegret, 5),
      ]);
    }
  }
  if (rows.length === 0) return [];
  return [
    '',
    table(['true probabilities', 'true AUC', 'true loss', 'model loss', 'regret', 'expected'], rows, ['left']),
  ];
}

/** How wrong the level was in a typical day and hour, where the data has times. */
function timeLines(report: EvaluationReport): string[] {
  const rows: TableRow[] = [];
  const zone = report.overTime[0]?.zone ?? 'UTC';
  for (const hours of report.overTime) {
    if (hours.unit !== 'hour' || hours.buckets.length < 2) continue;
    const days = report.overTime.find(
      (other) => other.unit === 'day' && other.head === hours.head && other.source === hours.source,
    );
    const label = hours.source === null ? printable(hours.head) : `  ${printable(hours.source)}`;
    rows.push([label, decimal(days?.meanError, 4), eventless(days), decimal(hours.meanError, 4), eventless(hours)]);
  }
  return rows.length === 0
    ? []
    : [
        '',
        table(
          [
            `calibration error, |ln ratio|${zone === 'UTC' ? '' : ` (${printable(zone)})`}`,
            'by day',
            'no event',
            'by hour',
            'no event',
          ],
          rows,
          ['left'],
        ),
      ];
}

/** What weights the gates give to the experts that they see. */
function gateLines({ gates }: EvaluationReport, width: number): string[] {
  if (gates.length === 0) return [];
  const levels = Math.max(...gates.map(({ level }) => level));
  const titleOf = (gate: GateReport): string => printable(gateTitle(gate, levels));
  const rows = gates.flatMap((gate): TableRow[] => [
    [titleOf(gate), counted(gate.rows)],
    ...gate.experts.map(({ expert, mean, min, max, quantiles: [low, high], largest }) => [
      `  ${printable(expert)}`,
      '',
      ...[mean, min, low, high, max].map((share) => decimal(share, 3)),
      `${decimal(100 * largest, 0)} %`,
    ]),
  ]);
  const header = ['weights that gates give', 'rows', 'mean', 'least', '5 %', '95 %', 'most', 'largest in'];
  const notes = gates.flatMap((gate) => gate.notes.map((note) => `  ${titleOf(gate)}: ${printable(noteText(note))}`));
  return ['', table(header, rows, ['left'], width), ...notes];
}

/** Of how many buckets none has an event: their ratio is infinite. */
function eventless(over: CalibrationOverTime | undefined): string {
  return over === undefined ? '–' : `${counted(over.withoutEvents)} of ${counted(over.buckets.length)}`;
}
