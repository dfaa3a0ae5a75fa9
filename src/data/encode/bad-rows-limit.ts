/** What a run says of bad rows: stops above the threshold, warns below it. */
import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { type BadRow, type BadRowReport, describeBadRow, describeKinds } from './bad-rows.ts';
import { describeBadValues, reasonOf, refuseWritten, SHOWN_VALUES, type ValueCounts } from './bad-values.ts';
import type { Split } from '../encoded-chunk.ts';
import type { Plan } from '../../ir/plan.ts';
import type { DatasetOptions } from '../dataset-types.ts';
import { DataError } from '../error.ts';
import { describeSplit } from '../../language/semantics/describe-split.ts';
import { present } from '../../text/present.ts';

/** Fraction of bad rows that is let pass. */
export const MAX_BAD_FRACTION = 0.01;

/** @throws DataError when too many rows are bad or none is left to train on. */
export function checkReport(
  report: BadRowReport,
  counts: Readonly<Record<Split, number>>,
  options: Pick<DatasetOptions, 'plan' | 'files' | 'maxBadFraction'>,
  sampleFile: string | null,
): void {
  const limit = options.maxBadFraction ?? MAX_BAD_FRACTION;
  refuseWritten({ ...report, lists: listSignals(options.plan) }, limit);
  if (report.bad > limit * report.rows) throw tooManyBad(report, describeLimit(limit), sampleHint(sampleFile));
  const { holdout, validate } = options.plan.train;
  if (options.files === undefined && counts.train === 0) {
    const cut = [
      report.bad === 0 ? '' : `${report.bad} bad rows`,
      report.weightless === 0 ? '' : `${report.weightless} rows of weight 0`,
      holdout === null ? '' : `holdout ${describeSplit(holdout)}`,
      validate === null ? '' : `validate ${describeSplit(validate)}`,
    ]
      .filter((text) => text !== '')
      .join(', ');
    throw new DataError(diagnostic('ADS8019', null, { part: 'training', rows: report.rows, cut: cut || 'nothing' }));
  }
}

/** `beyond`: what is wrong with so many, as `more than 1 %`. `hint` goes after the first of them. */
export function tooManyBad(report: Omit<BadRowReport, 'signals'>, beyond: string, hint: string | null): DataError {
  const hints = [firstRows(report.sample), hint].filter((text) => text !== null);
  const facts = { bad: report.bad, rows: report.rows, beyond, kinds: describeKinds(report.kinds) };
  return new DataError(diagnostic('ADS8008', null, facts, { hint: hints.length === 0 ? null : hints.join('; ') }));
}

/** A fraction of bad rows that is passed: `more than 1 %`. */
export function describeLimit(fraction: number): string {
  return fraction === 0 ? 'and none is let pass' : `more than ${percentOf(fraction)} %`;
}

/** Without the digits that binary fractions add: 7 for .07. */
export function percentOf(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

export function sampleHint(sampleFile: string | null): string | null {
  return sampleFile === null ? null : `a sample is in ${sampleFile}`;
}

/** `hint`: where bad rows can be looked at. */
export function reportWarnings(
  report: Pick<BadRowReport, 'rows' | 'bad' | 'kinds' | 'sample'> & ValueCounts,
  hint: string | null,
): Diagnostic[] {
  const warnings: Diagnostic[] = [];
  if (report.bad > 0) {
    warnings.push(
      diagnostic(
        'ADS8009',
        null,
        { bad: report.bad, rows: report.rows, kinds: describeKinds(report.kinds) },
        { hint: [firstRows(report.sample), hint].filter((text) => text !== null).join('; ') || null },
      ),
    );
  }
  for (const [signal, counts] of Object.entries(report.signals)) {
    if (counts.bad === 0) continue;
    const shown = Object.hasOwn(report.values, signal) ? report.values[signal]! : [];
    const reason = reasonOf(shown, report.lists.has(signal));
    warnings.push(
      diagnostic(
        'ADS8020',
        null,
        { bad: counts.bad, count: counts.rows, signal, reason },
        { hint: describeBadValues(shown, report.lists.has(signal)) },
      ),
    );
  }
  return warnings;
}

/** As many bad rows as values are shown of a signal, or more: the first of each kind is among them, and comes before others. */
function firstRows(sample: readonly BadRow[]): string | null {
  if (sample.length === 0) return null;
  const firsts = new Set(
    sample.map(({ kind }) =>
      present(
        sample.find((other) => other.kind === kind),
        kind,
      ),
    ),
  );
  const shown = [
    ...firsts,
    ...sample.filter((row) => !firsts.has(row)).slice(0, Math.max(0, SHOWN_VALUES - firsts.size)),
  ];
  return `the first: ${shown.map(describeBadRow).join('; ')}`;
}

/** Names of the signals that are lists of keys. */
export function listSignals({ signals }: Pick<Plan, 'signals'>): ReadonlySet<string> {
  return new Set(signals.filter(({ encoding }) => encoding.kind === 'ids').map(({ name }) => name));
}
