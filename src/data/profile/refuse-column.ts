/** Columns that a format can't read at all. */
import { diagnostic } from '../../diagnostics/index.ts';
import { formats } from '../../formats/options.ts';
import { profiles } from '../../formats/profile.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';
import { type BadValue, describeBadValues } from '../encode/bad-values.ts';
import { DataError } from '../error.ts';
import { type Column, conflicting } from '../files/column.ts';
import type { ColumnKind } from '../files/column-type.ts';

/** @throws DataError when a format can never read a column of that type, which is a slip in the spec rather than bad data. */
export function refuseType(signal: CheckedSignal, column: Column): void {
  const reasons = column.types.map(({ kind }) =>
    kind === null ? null : profiles[signal.format].refusal(kind, signal),
  );
  const refused = reasons.findIndex((reason) => reason !== null);
  if (refused < 0) return;
  const read = reasons.indexOf(null);
  if (read >= 0)
    throw conflicting(
      column,
      Math.min(read, refused),
      Math.max(read, refused),
      `where it is ${column.types[refused]!.type}, ${reasons[refused]!}`,
      signal.span,
    );
  throw new DataError(
    diagnostic('ADS8006', signal.span, {
      column: column.name,
      table: column.table,
      type: column.type,
      reason: reasons[0]!,
    }),
  );
}

/** Of a column that holds values, and no list. @throws DataError where it holds texts: what separates their elements was not said. */
export function refuseTexts(
  signal: CheckedSignal,
  column: Column,
  { scalar, list }: ColumnKind,
  values: readonly BadValue[],
): void {
  if (
    list ||
    (scalar !== 'text' && scalar !== 'json') ||
    signal.split !== null ||
    formats[signal.format].wanted !== 'list of keys'
  )
    return;
  if (!values.some(({ value }) => typeof value === 'string')) return;
  const reason = `it holds texts, and ${signal.format} takes lists: say what separates the elements, such as \`split "|"\`, or write the lists as JSON, ["a", "b"]`;
  throw new DataError(
    diagnostic(
      'ADS8006',
      signal.span,
      { column: column.name, table: column.table, type: column.type, reason },
      { hint: describeBadValues(values) },
    ),
  );
}
