/** The options of a table: its files and how they are read. */
import { formatOfPath } from '../../../ir/file-format.ts';
import type { FileFormat, TableSource, TimePlan } from '../../../ir/plan.ts';
import type { Block, StringLiteral } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { tableOptions } from '../options/data.ts';
import { timeOptions } from '../options/data.ts';
import { readOptions, type ReadOptions } from '../options/read-options.ts';
import { hintFor, resolvePath } from '../paths.ts';
import { guessedFix } from '../../../diagnostics/index.ts';
import { timeParserOf } from '../../../runtime/strptime.ts';
import { strptimeOf } from '../strptime-of.ts';
import type { Reporter } from '../reporter.ts';

/** The root-relative form of a path in a spec; null with a report. */
export function bindPath(path: StringLiteral, reporter: Reporter): string | null {
  const resolved = resolvePath(path.span.file, path.value);
  if ('path' in resolved) return resolved.path;
  reporter.report(
    'ADS2006',
    path.span,
    { path: path.value, problem: resolved.problem },
    { hint: hintFor(resolved.problem) },
  );
  return null;
}

export function bindDataPath(
  path: StringLiteral,
  reporter: Reporter,
): { readonly glob: string; readonly format: FileFormat | null } | null {
  const glob = bindPath(path, reporter);
  if (glob === null) return null;
  const format = formatOfPath(glob);
  if (format === null) {
    reporter.report(
      'ADS4014',
      path.span,
      { path: path.value },
      { hint: 'end it in .parquet, .csv, .tsv or .jsonl; one table has files of one kind' },
    );
    return { glob, format: null };
  }
  return { glob, format };
}

/** The part of a table's plan that its options decide. Options that its kind of file doesn't have are reported. */
export function bindTableOptions(
  options: ReadOptions<typeof tableOptions>,
  format: FileFormat | null,
  reporter: Reporter,
): Omit<TableSource, 'name' | 'glob' | 'format'> {
  const { header, columns, delimiter, missing, optional } = options;
  const refuse = (name: string, span: Span | null, applies: boolean) => {
    if (span !== null && format !== null && !applies)
      reporter.report('ADS3012', span, { option: name, thing: `${format} files` });
  };
  const delimited = format === 'csv' || format === 'tsv';
  refuse('header', header.nameSpan, delimited);
  refuse('columns', columns.nameSpan, delimited);
  refuse('delimiter', delimiter.nameSpan, delimited);
  refuse('missing', missing.nameSpan, format !== 'parquet');
  if (columns.value !== null)
    reportRepeated(
      columns.value.map(({ value, span }) => ({ text: value.text, span })),
      reporter,
    );
  if (optional.value !== null)
    reportRepeated(
      optional.value.map(({ value, span }) => ({ text: value.text, span })),
      reporter,
    );
  return {
    header: header.value ?? columns.value === null,
    columns: columns.value?.map((name) => name.value.text) ?? null,
    delimiter: delimiter.value,
    missing: missing.value.map((text) => text.value),
    ...(optional.value === null ? {} : { optional: optional.value.map((name) => name.value.text) }),
  };
}

/** How a column of times is read. */
export function bindTime(column: string, block: Block | null, complete: Span | null, reporter: Reporter): TimePlan {
  const { unit, format, zone } = readOptions(reporter, { title: 'time', span: complete }, [block], timeOptions);
  if (unit.nameSpan !== null && format.nameSpan !== null) {
    reporter.report(
      'ADS3009',
      format.nameSpan,
      { option: 'unit', other: 'format' },
      { related: [{ span: unit.nameSpan, message: 'a unit is for numbers, a format for text' }] },
    );
  }
  if (format.span !== null && format.value !== null) reportFormat(format.value, format.span, reporter);
  if (zone.span !== null && !isZone(zone.value)) {
    reporter.report('ADS3015', zone.span, { zone: zone.value }, zoneSuggestion(zone.value, zone.span, reporter));
  }
  return { column, unit: unit.value, format: format.value, zone: zone.value };
}

function reportFormat(format: string, span: Span, reporter: Reporter): void {
  const parser = timeParserOf(format);
  if (typeof parser === 'function') return;
  const meant = strptimeOf(format);
  const extras =
    meant === null
      ? { hint: 'a format is written like this: "%Y-%m-%d %H:%M:%S"' }
      : { hint: `did you mean ${JSON.stringify(meant)}?`, fix: guessedFix(span, JSON.stringify(meant)) };
  reporter.report('ADS3020', span, { format, problem: parser.error.replace('the time format', 'it') }, extras);
}

function isZone(zone: string): boolean {
  if (zone === 'UTC') return true;
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function zoneSuggestion(zone: string, span: Span, reporter: Reporter) {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = zone.trim().replaceAll(' ', '_').toLowerCase();
  const ofCity = zones.find((known) => known.toLowerCase().endsWith(`/${city}`));
  if (ofCity !== undefined) return { hint: `did you mean '${ofCity}'?`, fix: guessedFix(span, JSON.stringify(ofCity)) };
  const { hint, fix, meant } = reporter.suggestion(zone, zones, span);
  // A zone is a string, so the fix has its quotes.
  return { hint, fix: fix == null ? null : { ...fix, edits: [{ span, newText: JSON.stringify(meant) }] } };
}

/** Reports what stands in a list twice. */
export function reportRepeated(
  items: readonly { readonly text: string; readonly span: Span }[],
  reporter: Reporter,
): void {
  const first = new Map<string, Span>();
  let last: Span | null = null;
  for (const { text, span } of items) {
    const before = first.get(text);
    if (before === undefined) first.set(text, span);
    else {
      // With the comma before it.
      const whole = last?.file === span.file && last.end <= span.start ? { ...span, start: last.end } : null;
      reporter.report(
        'ADS3014',
        span,
        { name: text },
        {
          related: [{ span: before, message: 'first listed here' }],
          fix: whole === null ? null : guessedFix(whole, '', `remove the second '${text}'`),
        },
      );
    }
    last = span;
  }
}
