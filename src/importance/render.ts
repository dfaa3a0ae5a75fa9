/** An importance report as text for a terminal, 80 columns wide. */
import { counted, decimal, printable, signed, table, type TableRow } from '../evaluate/text-table.ts';
import type { Confirmation, HeadImportance, ImportanceReport, UnitReport } from './report.ts';
import type { Effect, Verdict } from './verdict.ts';

const words: Readonly<Record<Verdict, string>> = {
  useful: 'useful',
  harmful: 'harmful',
  nothing: 'does nothing',
  unclear: 'unclear',
  unmoved: 'untestable',
};

/** Below this share of what could move, a reader should know that a permutation shows less than the signal is worth. */
const LITTLE = 0.9;
const movedLittle = ({ moved, movable }: UnitReport): boolean => moved < LITTLE * movable;

export function renderImportance(report: ImportanceReport): string {
  const parts = [heading(report), ...report.heads.map((head) => headTable(report, head))];
  if (report.heads.some((head) => head.results.length > 0)) parts.push(legend(report));
  if (report.confirmation !== null) parts.push(confirmationText(report.confirmation));
  return parts.join('\n\n');
}

function heading(report: ImportanceReport): string {
  const { data } = report;
  const rows =
    data.rows < data.of
      ? `a seeded sample of ${counted(data.rows)} of ${counted(data.of)} rows`
      : `${counted(data.rows)} rows`;
  const clusters =
    data.cluster === null
      ? "rows counted as independent (option 'cluster' says whose they are)"
      : `${counted(data.clusters)} clusters of ${printable(data.cluster)}`;
  const donor = report.conditional ? 'that of a row alike in what the signal goes with' : "another row's";
  const lines = [
    `${printable(report.model)} ${printable(report.variant)}: importance to this fitted model, not to the task. It says what the predictions lose when a signal's value is ${donor}, of the same source and day.`,
    `${data.files === null ? data.part : printable(data.files)}: ${rows}; ${clusters}; ${report.repeats} permutations each, seed ${report.seed}${report.calibrator === null ? '' : '; probabilities after calibration'}.`,
  ];
  return lines.flatMap((line) => wrap(line, 80, '')).join('\n');
}

function headTable(report: ImportanceReport, head: HeadImportance): string {
  const title = `${printable(head.head)}: ${counted(head.rows)} rows, ${counted(head.positives)} positive`;
  if (head.reason !== null) return `${title}: ${head.reason}`;
  const rows: TableRow[] = [];
  for (const kind of ['signal', 'group', 'set'] as const) {
    const results = head.results.filter((result) => report.units[result.unit]!.kind === kind);
    if (results.length === 0) continue;
    if (rows.length > 0) rows.push(null);
    for (const result of results) {
      const unit = report.units[result.unit]!;
      const tested = result.verdict !== 'unmoved';
      rows.push([
        label(report, unit),
        tested ? effect(result.auc, 4) : '',
        tested ? effect(result.logLoss, 5) : '',
        words[result.verdict],
      ]);
    }
  }
  const values = table(['', 'AUC lost', 'log-loss gained', ''], rows, ['left', 'right', 'right', 'left']);
  return `${title}, AUC ${decimal(head.auc, 4)}, log-loss ${decimal(head.logLoss, 5)}\n\n${values}`;
}

function label(report: ImportanceReport, unit: UnitReport): string {
  if (unit.kind === 'signal') return printable(unit.name);
  if (unit.kind === 'group') return `group ${printable(unit.name)}`;
  return `together ${setNumber(report, unit)}`;
}

/** Names of sets are long: they are numbered, and listed below. */
function setNumber(report: ImportanceReport, unit: UnitReport): number {
  return report.units.filter((other) => other.kind === 'set').indexOf(unit) + 1;
}

function effect(value: Effect | null, digits: number): string {
  if (value === null) return '–';
  return `${signed(value.change, digits)} ±${((value.interval[1] - value.interval[0]) / 2).toFixed(digits)}`;
}

function legend(report: ImportanceReport): string {
  const lines: string[] = [];
  for (const unit of report.units) {
    if (unit.kind === 'set')
      lines.push(
        `together ${setNumber(report, unit)}: ${printable(unit.name)}, associated above .7 and permuted as one`,
      );
  }
  for (const unit of report.units)
    if (unit.within.length > 0)
      lines.push(`${printable(unit.name)} is permuted within deciles of ${unit.within.map(printable).join(' and ')}`);
  const still = report.units.filter((unit) => unit.kind === 'signal' && unit.moved > 0 && movedLittle(unit));
  if (still.length > 0) {
    const shares = still.map(
      ({ name, moved, movable }) => `${printable(name)} ${Math.round(100 * (1 - moved / movable))} %`,
    );
    lines.push(
      `kept their value, as values repeat among the rows that they were permuted with, of those that could change: ${shares.join(', ')}`,
    );
  }
  const seen = (verdict: Verdict) =>
    report.heads.some((head) => head.results.some((result) => result.verdict === verdict));
  const tolerance = report.tolerance.auc.toFixed(4).slice(1);
  lines.push(`± is ${100 * report.level} %; useful: false discovery rate 5 %; harmful: 5 % for even one`);
  if (seen('nothing'))
    lines.push(
      `does nothing: the whole interval lies within ±${tolerance} of AUC and ${100 * report.tolerance.logLoss} % of entropy`,
    );
  if (seen('unclear')) lines.push('unclear: neither a use nor its absence can be shown on these rows');
  if (seen('unmoved')) lines.push('untestable: one value in each source and day, so there is nothing to permute');
  if (report.unread.length > 0) lines.push(`not read by the network: ${report.unread.map(printable).join(', ')}`);
  return lines.flatMap((line) => wrap(line, 80)).join('\n');
}

function confirmationText(confirmation: Confirmation): string {
  if (confirmation.without.length === 0) return 'Nothing was flagged, so nothing was trained again.';
  const rows = confirmation.heads.map((head): TableRow => [
    printable(head.head),
    effect(head.auc, 4),
    effect(head.logLoss, 5),
    head.verdict === 'unclear' ? 'unclear' : `${head.verdict} without`,
  ]);
  const intro = wrap(
    `Trained again (seed ${confirmation.seed}, at most ${confirmation.epochs} epochs) without ${confirmation.without.map(printable).join(', ')}. One training run: intervals hold for these two models, not for the luck of training.`,
    80,
  );
  return `${intro.join('\n')}\n\n${table(['', 'AUC lost', 'log-loss gained', ''], rows, ['left', 'right', 'right', 'left'])}`;
}

/** Breaks a line at spaces. */
function wrap(text: string, width: number, indent = '  '): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && [...line, ...word].length + 1 > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
