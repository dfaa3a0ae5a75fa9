/** Where a column is that a spec names as an input. */
import type { JoinPlan } from './plan.ts';

/** The join that a name like `pins.price` begins with, and the column. The longest name first: `a.b.c` may be column `c` of a table called `a.b`. null: it begins with none. */
export function joinNamed(
  joins: readonly JoinPlan[],
  name: string,
): { readonly join: JoinPlan; readonly column: string } | null {
  const [join] = joins.filter((one) => name.startsWith(`${one.name}.`)).sort((a, b) => b.name.length - a.name.length);
  return join === undefined ? null : { join, column: name.slice(join.name.length + 1) };
}

/** A column by an input name: `pins.price` is join `pins`' column, anything else the primary table's. */
export function placeOfName(
  joins: readonly JoinPlan[],
  name: string,
): { readonly table: string | null; readonly column: string } {
  const found = joinNamed(joins, name);
  return found === null ? { table: null, column: name } : { table: found.join.name, column: found.column };
}
