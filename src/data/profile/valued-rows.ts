/** Signals of the base that have no value in some part, for a warning. */
import type { CheckedProgram, CheckedSignal } from '../../language/semantics/model.ts';
import { entryOf } from '../../text/present.ts';
import type { Database } from '../database.ts';
import type { ValuedRows } from '../empty-parts.ts';
import { PARTS } from '../encoded-chunk.ts';
import { presentValueSql } from './signal-sql.ts';
import { seenIn, type StoredRows } from './stored-rows.ts';

/**
 * Rows of each part with and without a value. A signal that has a value in every part, as a look at a few rows of each shows, is left out:
 * to count its values the whole column would have to be read.
 */
export async function valuedRows(
  database: Database,
  { base }: CheckedProgram,
  rows: StoredRows,
): Promise<ValuedRows[]> {
  const valued: ValuedRows[] = [];
  for (const join of [null, ...rows.found.keys()]) {
    const signals = base.signals.filter((signal) => rows.asked(signal).join === join);
    if (join !== null) {
      valued.push(...(await count(database, rows, signals, entryOf(rows.found, join).counted)));
      continue;
    }
    for (const group of rows.groups(signals)) {
      const some = await count(database, rows, group, await rows.fewOfEach(group));
      const parts = new Set(some.map(({ part }) => part)).size;
      const left = group.filter(
        ({ name }) => some.filter(({ signal, valued: n }) => signal === name && n > 0).length < parts,
      );
      valued.push(...(await count(database, rows, left, rows.good(left))));
    }
  }
  const order = new Map(base.signals.map(({ name }, i) => [name, i]));
  const places = (one: ValuedRows) => PARTS.indexOf(one.part) * order.size + entryOf(order, one.signal);
  return valued.sort((a, b) => places(a) - places(b));
}

async function count(
  database: Database,
  rows: StoredRows,
  signals: readonly CheckedSignal[],
  from: string,
): Promise<ValuedRows[]> {
  if (signals.length === 0) return [];
  const columns = signals.flatMap((signal, i) => {
    const { column, present } = rows.asked(signal);
    const value = presentValueSql(signal, column.sql, column.kind);
    return [`${seenIn(present)} AS n${i}`, `${seenIn(`${present} AND ${value} IS NOT NULL`)} AS v${i}`];
  });
  const found = await database.all(
    `SELECT ${['part', ...columns].join(', ')} FROM ${from} GROUP BY part ORDER BY part`,
    'the rows',
  );
  return found.flatMap((row) =>
    signals.map(({ name }, i) => ({
      signal: name,
      part: PARTS[Number(row['part'])]!,
      rows: Number(row[`n${i}`]),
      valued: Number(row[`v${i}`]),
    })),
  );
}
