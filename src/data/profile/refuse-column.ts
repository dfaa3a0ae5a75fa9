/** Columns that a format can't read at all. */
import { diagnostic } from '../../diagnostics/index.ts';
import { formats } from '../../formats/options.ts';
import { profiles } from '../../formats/profile.ts';
import type { CheckedSignal } from '../../language/semantics/model.ts';
import { type BadValue, placesOf } from '../encode/bad-values.ts';
import { DataError } from '../error.ts';
import { type Column, conflicting } from '../files/column.ts';
import type { ColumnKind } from '../files/column-type.ts';
import { lookOfTexts } from './format-of-texts.ts';

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
  const look = lookOfTexts(values);
  if (look === null) return;
  const single = signal.format === 'indexed' ? 'onehot' : 'hash_onehot';
  const separator =
    look.kind === 'list' ? `here probably \`split ${JSON.stringify(look.separator)}\`` : 'such as `split "|"`';
  const reason =
    look.kind === 'single'
      ? `it holds texts that look like one id each, and ${signal.format} takes lists: use \`${single}\`, or say what separates the elements, ${separator}`
      : `it holds texts, and ${signal.format} takes lists: say what separates the elements, ${separator}, or write the lists as JSON, ["a", "b"]; if each text is one id, use \`${single}\``;
  throw new DataError(
    diagnostic(
      'ADS8006',
      signal.span,
      { column: column.name, table: column.table, type: column.type, reason },
      { hint: placesOf(values) },
    ),
  );
}
