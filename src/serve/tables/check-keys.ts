/** Whether a row sends, of each served table, its columns or what they are looked up by. */
import type { Plan, Side } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { timeWords } from '../../ir/time-words.ts';
import { keyOf } from '../../runtime/key.ts';
import { timeReader } from '../../runtime/time.ts';
import type { RawRow } from '../../runtime/types.ts';
import { sends } from './find-rows.ts';
import { tableOf, type TableUse } from './table-use.ts';

/** What is wrong; null: nothing. */
type Check = (row: RawRow, request: RawRow) => string | null;

export class KeyChecks {
  readonly #checks: Readonly<Record<Side, readonly Check[]>>;
  readonly #whole: readonly Check[];
  /** Histories of the request's side: looked up at one time, which candidates may say. */
  readonly #histories: readonly TableUse[];
  readonly #time: string | null;

  constructor(plan: Plan, tables: readonly TableUse[]) {
    const checks: Record<Side, Check[]> = { request: [], candidate: [] };
    for (const use of tables) checks[use.join.side].push(checkOf(plan, tables, use));
    this.#checks = checks;
    this.#whole = [...checks.request, ...checks.candidate];
    this.#time = plan.data?.time?.column ?? null;
    this.#histories = tables.filter(({ join }) => join.side === 'request' && join.asOf !== null);
  }

  request(row: unknown): string | null {
    return first(this.#checks.request, row as RawRow, row as RawRow);
  }

  /** @param before the first candidate */
  candidate(row: unknown, request: unknown, before: unknown): string | null {
    const said = first(this.#checks.candidate, row as RawRow, request as RawRow);
    const time = this.#time;
    if (said !== null || time === null || typeof before !== 'object' || before === null) return said;
    if (timeIn(row, time) === timeIn(before, time)) return null;
    const history = this.#histories.find(({ columns }) => columns.some(({ name }) => !sends(request as RawRow, name)));
    return history === undefined
      ? null
      : `'${time}' differs from that of the first candidate, and a request has one row of the table '${history.join.name}'`;
  }

  whole(row: unknown): string | null {
    return first(this.#whole, row as RawRow, row as RawRow);
  }
}

function timeIn(row: unknown, column: string): unknown {
  return sends(row as RawRow, column) ? (row as RawRow)[column] : undefined;
}

function first(checks: readonly Check[], row: RawRow, request: RawRow): string | null {
  for (const check of checks) {
    const said = check(row, request);
    if (said !== null) return said;
  }
  return null;
}

function checkOf(plan: Plan, tables: readonly TableUse[], use: TableUse): Check {
  const { join } = use;
  const read = plan.signals.filter(({ serve }) => serve === null).map(inputNames);
  const columns = use.columns.map(({ name }) => name).filter((name) => read.some((names) => names.includes(name)));
  // The time of the example, before which steps are, is no list of the table's.
  const lists = read.map((names) => names.filter((name) => columns.includes(name))).filter((names) => names.length > 1);
  const joins = tables.map((one) => one.join);
  /** Whether it is sent, or a column of a row that is found. */
  const isKnown = (key: string, row: RawRow, request: RawRow): boolean =>
    sends(row, key) ||
    sends(request, key) ||
    (tableOf(joins, key)?.on.every(({ left }) => isKnown(left, row, request)) ?? false);
  const keys = join.on.map(({ left }) => left);
  const what = keys.map((key) => `'${key}'`).join(' and ');
  const time = join.asOf === null ? null : (plan.data?.time ?? null);
  const timeOf = time === null ? null : timeReader(time);
  return (row, request) => {
    for (const [list, weights] of lists)
      if (sends(row, list!) !== sends(row, weights!))
        return `'${list}' and '${weights}' go together: send both, or neither`;
    const missing = columns.find((name) => !sends(row, name));
    if (missing === undefined) return null;
    if (!keys.every((key) => isKnown(key, row, request)))
      return `'${missing}' is not there: send it (null says that it is missing), or ${what}, the key of the table '${join.name}'`;
    for (const key of keys) {
      const value = sends(row, key) ? row[key] : sends(request, key) ? request[key] : null;
      if (value !== null && keyOf(value) === null)
        return `'${key}' is no key, which is a text, a whole number, true or false; whole numbers beyond 2^53 go as texts, since JSON's numbers lose their digits`;
    }
    if (time === null || timeOf === null) return null;
    const at = sends(row, time.column) ? row[time.column] : sends(request, time.column) ? request[time.column] : null;
    return at === null || !Number.isNaN(timeOf(at))
      ? null
      : `'${time.column}' cannot be read as a time, which is ${timeWords(time)}`;
  };
}
