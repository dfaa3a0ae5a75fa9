/**
 * The rows of the golden vectors, computed from a plan alone: the same plan and vocabularies give the same rows. Each kind of
 * reading offers values by role; a row takes one role for all its inputs.
 */
import type { Json, Role } from '../../formats/shared/emit.ts';
import type { Plan } from '../../ir/plan.ts';
import type { RawRow, Vocabularies } from '../../runtime/types.ts';
import { inputUses } from './inputs.ts';
import { valuesOf } from './readings.ts';
import { emptyRecord } from '../../text/record.ts';

export interface GoldenRow {
  readonly note: string;
  readonly serving: boolean;
  readonly row: RawRow;
}

export function goldenRows(plan: Plan, vocabularies: Vocabularies): GoldenRow[] {
  const uses = inputUses(plan).map(({ input, readings }) => ({
    name: input.name,
    values: readings.map((reading) => valuesOf(reading, vocabularies)),
  }));
  const source = plan.data?.source ?? null;
  let made = 0;

  const rowOf = (role: Role): RawRow => {
    const row: Record<string, Json> = emptyRecord();
    uses.forEach(({ name, values }, i) => {
      // Inputs differ in where they start, or the n-th row would show the n-th oddity of all of them.
      const step = role === 'typical' ? made : made + i;
      const pool = values[made % values.length]?.[role] ?? [];
      row[name] = pool[step % pool.length] ?? null;
    });
    if (source !== null && role !== 'unknown') row[source.column] = source.values[made % source.values.length] ?? null;
    made++;
    return row;
  };

  const rows: GoldenRow[] = [];
  const typical = Math.min(4, Math.max(2, source?.values.length ?? 0));
  for (let k = 0; k < typical; k++) rows.push({ note: `typical ${k + 1}`, serving: false, row: rowOf('typical') });
  rows.push({ note: 'typical, serving', serving: true, row: rowOf('typical') });
  rows.push({ note: 'nothing there', serving: false, row: {} });
  const nulls: Record<string, null> = emptyRecord();
  for (const { name } of uses) nulls[name] = null;
  rows.push({ note: 'all null', serving: false, row: nulls });
  rows.push({ note: 'unknown', serving: false, row: rowOf('unknown') });
  // Once for each of a few sources, since a signal may exist in one alone.
  const each = Math.min(3, Math.max(1, source?.values.length ?? 0));
  for (const role of ['low', 'high'] as const) {
    for (let k = 0; k < each; k++)
      rows.push({ note: each === 1 ? role : `${role} ${k + 1}`, serving: false, row: rowOf(role) });
  }
  for (let k = 0; k < 5; k++) rows.push({ note: `odd ${k + 1}`, serving: false, row: rowOf('odd') });
  return rows;
}
