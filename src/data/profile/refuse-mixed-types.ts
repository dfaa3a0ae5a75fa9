/** Columns that some files give a type that can be read as what is wanted, and others one that cannot. */
import { formatOfPath } from '../../ir/file-format.ts';
import { wantedBy } from '../../formats/options.ts';
import type { CheckedModel, CheckedSignal } from '../../language/semantics/model.ts';
import type { Wanted } from '../../language/semantics/bind/columns.ts';
import { fitsType, wantedWords } from '../../language/semantics/column-types.ts';
import type { Span } from '../../text/source.ts';
import { type Column, conflicting } from '../files/column.ts';
import type { Examples } from '../relation/examples.ts';
import { joinedColumn } from '../relation/joins.ts';

/** Of a lock's one type for all files it could not be said which file is to be mended. @throws DataError that names two files */
export function refuseSignalTypes(signal: CheckedSignal, column: Column): void {
  refuse(column, wantedBy(signal), signal.split !== null, signal.span);
}

/** The same of labels and weights. @throws DataError */
export function refuseTargetTypes(examples: Examples, { heads, data }: CheckedModel): void {
  const columnNamed = (name: string) => joinedColumn(examples.tables, examples.named(name));
  for (const { label, span } of heads)
    refuse(
      columnNamed(label.column),
      label.op === null ? 'label' : typeof label.value === 'number' ? 'number' : 'scalar',
      false,
      span,
    );
  if (data?.weight != null) refuse(columnNamed(data.weight), 'number', false, null);
}

function refuse(column: Column, wanted: Wanted, split: boolean, span: Span | null): void {
  // Text files hold text alone, which is parsed; rows that were served may stand next to a joined table of text.
  const fits = column.types.map(({ type, file, folder }) =>
    fitsType(wanted, folder === true ? 'TEXT' : type, { split, text: formatOfPath(file) !== 'parquet' }),
  );
  const [good, bad] = [fits.indexOf(true), fits.indexOf(false)];
  if (good >= 0 && bad >= 0)
    throw conflicting(
      column,
      Math.min(good, bad),
      Math.max(good, bad),
      `${column.types[bad]!.type} does not fit, since ${wantedWords[wanted]}`,
      span,
    );
}
