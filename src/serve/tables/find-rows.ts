/** Which rows of the served tables belong to a request and its candidates: by the keys and the time that they send. */
import type { Plan, Side } from '../../ir/plan.ts';
import { type TimeReading, timeReader } from '../../runtime/time.ts';
import type { RawRow, RawValue } from '../../runtime/types.ts';
import { recordOf } from '../../text/record.ts';
import type { ServedTable } from './served-table.ts';
import { tableOf } from './table-use.ts';

/** Rows that were asked: of the request's side one for all candidates, or as many as there are candidates. */
export interface AskedRows {
  readonly count: number;
  readonly requests: readonly RawRow[];
  readonly candidates: readonly RawRow[];
}

/** By table: the row of each candidate, or of the request, in the order of `AskedRows`. */
export type FoundRows = ReadonlyMap<ServedTable, Int32Array>;

/** A value that a row sends; `null` says that it is missing, and is sent. */
export function sends(row: RawRow, name: string): boolean {
  return Object.hasOwn(row, name) && row[name] !== undefined;
}

export function rowsOfSide({ requests, candidates }: AskedRows, side: Side): readonly RawRow[] {
  return side === 'request' ? requests : candidates;
}

/** Epoch ms of the rows' times, as the data has them; null: the data has no time. */
export class RequestTime {
  readonly column: string | null;
  readonly #read: (value: unknown) => number;

  constructor(plan: Plan) {
    const time: (TimeReading & { readonly column: string }) | null = plan.data?.time ?? null;
    this.column = time?.column ?? null;
    this.#read = time === null ? () => NaN : timeReader(time);
  }

  /** NaN: missing, or none that can be read. A row that does not say its time has that of now. */
  of(...rows: readonly (RawRow | undefined)[]): number {
    const { column } = this;
    if (column === null) return Date.now();
    const row = rows.find((one) => one !== undefined && sends(one, column));
    if (row === undefined) return Date.now();
    return row[column] === null ? NaN : this.#read(row[column]);
  }
}

/** Looks up all rows that do not send each column themselves. */
export function findRows(tables: readonly ServedTable[], time: RequestTime, asked: AskedRows): FoundRows {
  const found = new Map<ServedTable, Int32Array>();
  const joins = tables.map(({ use }) => use.join);
  for (const served of tables) {
    const { join, columns } = served.use;
    const rows = rowsOfSide(asked, join.side);
    const keyOf = join.on.map(({ left }): ((i: number) => RawValue) => {
      const from = tables.find(({ use }) => use.join === tableOf(joins, left));
      const column = from === undefined ? '' : left.slice(from.use.join.name.length + 1);
      return (i) => {
        const row = rows[i]!;
        if (sends(row, left)) return row[left];
        const request = asked.requests[asked.requests.length === 1 ? 0 : i];
        if (request !== undefined && sends(request, left)) return request[left];
        const linked = from === undefined ? undefined : found.get(from);
        return linked === undefined ? null : from!.raw(column, linked[linked.length === 1 ? 0 : i]!);
      };
    });
    const out = new Int32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      // What sends all columns of the table needs no row of it.
      if (columns.every(({ name }) => sends(rows[i]!, name))) continue;
      const request = asked.requests[asked.requests.length === 1 ? 0 : i];
      const at =
        join.asOf === null ? NaN : time.of(rows[i], request, join.side === 'request' ? asked.candidates[i] : undefined);
      out[i] = served.find(
        keyOf.map((of) => of(i)),
        at,
      );
    }
    found.set(served, out);
  }
  return found;
}

/** A row with the columns that it does not send. @param found by table, its row */
export function filled(row: RawRow, found: readonly (readonly [table: ServedTable, row: number])[]): RawRow {
  const more = found.flatMap(([table, at]) =>
    table.use.columns
      .filter(({ name }) => !sends(row, name))
      .map(({ name, column }) => [name, table.raw(column, at)] as const),
  );
  return more.length === 0 ? row : recordOf([...Object.entries(row), ...more]);
}
