/** The rows that a step has learned from, and whether they are still what they were. */
import { type DigestOfRows, digestRows, openWindow } from '../data/relation/open-window.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import { ownColumns } from '../data/relation/histories.ts';
import { delayedHeads } from '../ir/delayed-heads.ts';
import type { DataPlan, Plan } from '../ir/plan.ts';
import { dataOf } from '../ir/members.ts';

/** What `learned.json` of a step has. */
export interface LearnedRows {
  /** Rows after this, epoch ms; null: from the first on … */
  readonly after: number | null;
  /** … and before this. */
  readonly until: number;
  /** Rows of before, learned by earlier steps, are among them as they are now: their changes were accepted. */
  readonly accepted?: true;
  /** Columns of the primary table that the model reads. */
  readonly columns: readonly string[];
  readonly files: readonly DigestOfRows[];
}

/** @param window the rows, and where changes are accepted those of earlier steps too @param trainedUntil last time of the rows that were learned from, epoch ms @throws DataError */
export async function learnedRows(
  root: string,
  plan: Plan,
  window: RowWindow,
  trainedUntil: number,
  accepted: boolean,
): Promise<LearnedRows> {
  const columns = columnsOf(plan);
  const learned = { after: window.after, until: trainedUntil + 1 };
  return {
    ...learned,
    ...(accepted ? { accepted } : {}),
    columns,
    files: await digestRows(root, dataOf(plan), { ...window, ...learned }, columns),
  };
}

/** What has changed since, in words; null: nothing. Rows that are gone with their files are no change: logs are not kept for ever. @throws DataError */
export async function changedRows(root: string, data: DataPlan, before: LearnedRows): Promise<string | null> {
  const { after, until, columns } = before;
  const window = await openWindow({ root, data, after, until });
  if (window === null) return null;
  const known = new Map(before.files.map((file) => [file.path, file]));
  for (const now of await digestRows(root, data, window, columns, known)) {
    const then = known.get(now.path);
    if (then === undefined) {
      if (now.rows > 0) return `${rows(now.rows)} of hours that were learned have come in ${now.path}`;
    } else if (now.rows !== then.rows)
      return `${now.path} has ${rows(now.rows)} of hours that were learned, where it had ${then.rows.toLocaleString('en')},`;
    else if (now.digest !== then.digest) return `values of rows of ${now.path} have changed`;
  }
  return null;
}

const rows = (n: number): string => `${n.toLocaleString('en')} ${n === 1 ? 'row' : 'rows'}`;

/** Of the primary table. */
function columnsOf(plan: Plan): string[] {
  const data = dataOf(plan);
  const histories = data.histories ?? [];
  const isOwn = (table: string | null) => table === null || histories.some(({ name }) => name === table);
  return [
    ...new Set([
      ...plan.inputs.flatMap(({ table, column }) => (isOwn(table) ? [column] : [])),
      ...histories.flatMap(ownColumns),
      ...plan.heads.flatMap(({ label }) => (label.column.includes('.') ? [] : [label.column])),
      ...delayedHeads(plan.heads).map(({ delay }) => delay.at),
      ...[data.source?.column, data.weight, data.requestId].filter((name) => name != null),
      ...data.joins.flatMap(({ on }) => on.map(({ left }) => left)),
      ...(data.key ?? []),
    ]),
  ].sort();
}
