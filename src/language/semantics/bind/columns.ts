/** References to columns: which table, which side, and what is wanted of their values. */
import type { FileFormat, Side } from '../../../ir/plan.ts';
import { listsOf } from '../../../ir/struct-fields.ts';
import type { Ref } from '../../syntax/ast.ts';
import type { Span } from '../../../text/source.ts';
import type { Reporter } from '../reporter.ts';

export interface BoundTable {
  readonly name: string;
  /** null for the primary table. */
  readonly join: string | null;
  /** null when the path said nothing (reported). */
  readonly format: FileFormat | null;
  /** Names that the spec lists; null: only the lock knows. */
  readonly columns: readonly string[] | null;
  readonly side: Side;
  /** A sequence of the log: its columns are lists of those of this table, the primary one. */
  readonly log?: string;
}

export interface Column {
  /** Name of the join; null for the primary table. */
  readonly table: string | null;
  readonly column: string;
  /** `InputPlan.name`: `bid`, `users.age`. */
  readonly input: string;
  readonly side: Side;
  readonly format: FileFormat | null;
}

/** What a use asks of a column's values; checked against the lock's types where it is given. */
export type Wanted =
  'any' | 'scalar' | 'number' | 'key' | 'list of keys' | 'list of numbers' | 'list of pairs' | 'map' | 'time' | 'label';

export interface ColumnUse {
  readonly column: Column;
  readonly wanted: Wanted;
  /** List signals over text: the text between elements. */
  readonly split: string | null;
  /** A column of numbers or of text that the spec says is a time. */
  readonly span: Span;
}

/** The tables of a program and the names that their columns have as inputs. */
export class Columns {
  readonly tables = new Map<string, BoundTable>();
  /** False when `data` is missing or broken: then unknown tables are nobody's mistake. */
  complete = true;
  readonly #primary: BoundTable | null;
  readonly #sides: ReadonlyMap<string, Side>;
  readonly #inputs = new Map<string, Column>();
  /** Join keys: a joined table's key is the same value as the column on its left. */
  readonly sameAs = new Map<string, string>();

  constructor(primary: BoundTable | null, sides: ReadonlyMap<string, Side>) {
    this.#primary = primary;
    this.#sides = sides;
    if (primary !== null) this.tables.set(primary.name, primary);
  }

  /** The column that a reference names, or null with a report (or without, where `data` itself is broken). */
  resolve(ref: Ref, reporter: Reporter): Column | null {
    const [first, second] = ref.path;
    if (first === undefined) return null;
    if (second === undefined) return this.#column(null, this.#primary, first.text, ref.span, reporter);
    const table = this.tables.get(first.text);
    if (table === undefined) {
      if (this.complete)
        reporter.unknown(
          'table',
          first,
          this.tables.keys(),
          this.#primary === null
            ? 'the program has no data'
            : this.tables.size === 1
              ? `the only table is ${this.#primary.name}`
              : `the tables are ${[...this.tables.keys()].join(', ')}`,
        );
      return null;
    }
    return this.#column(table.join, table, second.text, ref.span, reporter);
  }

  #column(
    join: string | null,
    table: BoundTable | null,
    column: string,
    span: Span,
    reporter: Reporter,
  ): Column | null {
    const input = join === null ? column : `${join}.${column}`;
    const known = this.#inputs.get(input);
    if (known !== undefined) {
      if (known.table === join && known.column === column) return known;
      reporter.report('ADS4012', span, {
        first: describeColumn(known),
        second: describeColumn({ table: join, column }),
        name: input,
      });
      return null;
    }
    const side = join === null ? this.#sideOf(column) : table!.side;
    const result: Column = { table: join, column, input, side, format: table?.format ?? null };
    this.#inputs.set(input, result);
    return result;
  }

  /** A field of the elements of a list (`acted.pin_id`) is on the side of the list. */
  #sideOf(column: string): Side {
    const named = [column, ...listsOf(column)].find((name) => this.#sides.has(name));
    return (named === undefined ? undefined : this.#sides.get(named)) ?? 'candidate';
  }

  /** One name for a value that several columns hold: a join's key is the column that it was joined on. */
  identity(input: string): string {
    let result = input;
    for (
      let next = this.sameAs.get(result), hops = 0;
      next !== undefined && hops < 100;
      next = this.sameAs.get(result), hops++
    )
      result = next;
    return result;
  }
}

export function describeColumn(column: Pick<Column, 'table' | 'column'>): string {
  return column.table === null ? `column '${column.column}'` : `column '${column.column}' of '${column.table}'`;
}
