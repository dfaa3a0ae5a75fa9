/** Labels of heads over the joined relation, as SQL. */
import type { HeadPlan } from '../../ir/plan.ts';
import { youngHeads } from '../../ir/young-rows.ts';
import type { Database } from '../database.ts';
import type { Examples } from '../relation/examples.ts';
import { keySql } from '../relation/key-sql.ts';
import { BAD_LABEL } from '../relation/labels.ts';
import { ownLabel } from '../relation/own-label.ts';
import { literals } from '../sql.ts';

/** The key of the source of an example. */
export function sourceKey(examples: Examples, column: string): string {
  const field = examples.raw({ table: -1, column });
  return keySql(field.sql, field.kind);
}

/** SQL over columns `h0…` and `t`: the label of a head as training has it, NULL where the row is too young (`youngHeads`). */
export function oldEnoughSql(heads: readonly HeadPlan[], examples: Examples): string[] {
  const young = examples.window === null && examples.time !== null ? youngHeads(heads) : [];
  return heads.map((_, h) => {
    const of = young.find(({ head, measured }) => head === h && !measured);
    return of === undefined ? `h${h}` : `CASE WHEN t <= ${examples.time!.last - 1000 * of.seconds} THEN h${h} END`;
  });
}

/** SQL of a head's label: 0, 1, NULL where unobserved (by value or source), or `BAD_LABEL`; and of what a bad one says. */
export function labelSql(
  database: Database,
  examples: Examples,
  head: HeadPlan,
): { readonly value: string; readonly bad: string } {
  const field = examples.raw(examples.named(head.label.column));
  const value = ownLabel(database, head.label, field);
  const conditions: string[] = [];
  const { data } = examples;
  if (head.sources !== null && data.source !== null)
    conditions.push(`list_contains(${literals(head.sources)}, ${sourceKey(examples, data.source.column)})`);
  const isBad = `${value} = ${BAD_LABEL}`;
  const observed =
    conditions.length === 0
      ? value
      : `CASE WHEN ${isBad} THEN ${BAD_LABEL} WHEN ${conditions.join(' AND ')} THEN ${value} END`;
  return { value: observed, bad: `CASE WHEN ${isBad} THEN CAST(${field.sql} AS VARCHAR) END` };
}
