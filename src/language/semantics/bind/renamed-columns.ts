/** `column price was cost` of `data`. */
import type { DataDeclaration, Ref } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { Reporter } from '../reporter.ts';
import { reportRepeated } from './table.ts';
import { lastOf } from '../../../text/present.ts';

/** Both names as inputs. */
export interface RenamedColumn {
  readonly name: string;
  readonly was: string;
  /** Of the old name. */
  readonly span: Span;
}

/** @param use the input that a reference to a column names; null: there is none, and that is reported */
export function bindRenamedColumns(
  { name: primary, statements }: DataDeclaration,
  use: (ref: Ref) => string | null,
  reporter: Reporter,
): RenamedColumn[] {
  const pairs = statements.flatMap((statement) => (statement.kind === 'column' ? statement.renamed : []));
  const columns = pairs.flatMap(({ column: ref, was }) => {
    const name = use(ref);
    if (name === null) return [];
    const table = was.path.length > 1 ? was.path[0]! : ref.path.length > 1 ? ref.path[0]! : null;
    const isPrimary = table === null || table.text === primary?.text;
    const column = lastOf(was.path).text;
    return [{ ref, name, was: isPrimary ? column : `${table.text}.${column}`, span: was.span }];
  });
  reportRepeated(
    columns.map(({ ref, name }) => ({ text: name, span: ref.span })),
    reporter,
  );
  return columns;
}
