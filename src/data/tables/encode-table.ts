/** Encodes the rows of a joined table, each once, in the order of their numbers. */
import type { DuckDBDataChunk } from '@duckdb/node-api';
import type { DataPlan, Plan, SignalPlan } from '../../ir/plan.ts';
import type { Encoder, RawValue } from '../../runtime/types.ts';
import { recordOf } from '../../text/record.ts';
import type { Database } from '../database.ts';
import type { FieldReader } from '../encode/input-columns.ts';
import { readVector } from '../files/read-vector.ts';
import { itemsOf } from '../files/vector-internals.ts';
import type { Field } from '../relation/examples.ts';
import { storedRowsSql } from '../relation/joins.ts';
import { TableSignalEncoder } from './encode-signal.ts';
import type { TableValues } from './list-rows.ts';
import type { RowOutcomes } from './row-outcomes.ts';
import { TableColumns } from './table-columns.ts';
import { ofTable, type TableSignals } from './plan-of-table.ts';

/** Row 0 is what an example has that found no row; row n + 1 is the table's row n. */
export interface EncodedTable extends TableSignals {
  readonly rows: number;
  /** By signal, each of `rows` rows. */
  readonly values: Readonly<Record<string, TableValues>>;
}

/** What was found while encoding. */
export interface TableFindings {
  /** By signal. */
  readonly outcomes: ReadonlyMap<string, RowOutcomes>;
  /** By signal and row: what a bad value is, and the weights of its list; only signals that have some. */
  readonly bad: ReadonlyMap<string, ReadonlyMap<number, readonly RawValue[]>>;
}

/** Joins that are stored in a database: those of examples, or a table alone. */
export interface StoredJoins extends FieldReader {
  readonly data: Pick<DataPlan, 'joins'>;
  /** By join. */
  readonly tableRows: readonly number[];
}

/** Rows encoded in one go, and what is waited for after them: other work has its turn. */
export interface Turns {
  readonly rows: number;
  readonly next: () => Promise<void> | undefined;
}

/** Rows encoded at a time, and elements of their lists with the padding, at most. */
const [BLOCK_ROWS, PADDED_CELLS] = [2048, 2 ** 20];

/** @throws DataError where the database can't read */
export async function encodeTable(
  database: Database,
  examples: StoredJoins,
  { plan, encoder }: { readonly plan: Plan; readonly encoder: Encoder },
  table: TableSignals,
  turns: Turns = { rows: BLOCK_ROWS, next: () => undefined },
): Promise<{ readonly encoded: EncodedTable; readonly findings: TableFindings }> {
  const own = ofTable(plan, table);
  const columns = new TableColumns(own, examples);
  const index = examples.data.joins.findIndex(({ name }) => name === table.join);
  const rows = examples.tableRows[index]! + 1;
  const signals = own.signals.map((signal) => new TableSignalEncoder(signal, encoder, columns.inputs, rows));
  const most = Math.max(1, Math.min(turns.rows, ...own.signals.map(rowsAtATime)));
  const none = { columns: columns.fields.map(() => [null]), from: 0, to: 1 };
  for (const signal of signals) signal.add(none);
  let at = 1;
  for await (const chunk of chunksOf(database, examples, index, columns.fields)) {
    const read = columns.read(chunk);
    for (let from = 0; from < chunk.rowCount; from += most) {
      const to = Math.min(chunk.rowCount, from + most);
      for (const signal of signals) signal.add({ columns: read, from, to });
      at += to - from;
      await turns.next();
    }
  }
  if (at !== rows) throw new Error(`table '${table.join}' has ${at - 1} rows and was stored with ${rows - 1}`);
  return {
    encoded: {
      ...table,
      rows,
      values: recordOf(signals.map(({ signal, values }) => [signal.name, values] as const)),
    },
    findings: {
      outcomes: new Map(signals.map(({ signal, outcomes }) => [signal.name, outcomes])),
      bad: new Map(signals.flatMap(({ signal, bad }) => (bad.size > 0 ? [[signal.name, bad] as const] : []))),
    },
  };
}

/** Padded lists are long where `max` is. */
function rowsAtATime({ encoding }: SignalPlan): number {
  return encoding.kind === 'ids' ? Math.ceil(PADDED_CELLS / encoding.max) : BLOCK_ROWS;
}

/** Columns of a join's rows in the order of their numbers, some thousands at a time. The database has one thread. */
export async function* blocks(
  database: Database,
  examples: StoredJoins,
  index: number,
  fields: readonly Field[],
): AsyncGenerator<RawValue[][]> {
  for await (const chunk of chunksOf(database, examples, index, fields))
    yield fields.map(({ kind }, column) => {
      const values: RawValue[] = [];
      readVector(chunk.getColumnVector(column + 1), kind, chunk.rowCount, values, 0);
      return values;
    });
}

/** Chunks of a join's rows in the order of their numbers, which are their first column. */
async function* chunksOf(
  database: Database,
  examples: StoredJoins,
  index: number,
  fields: readonly Field[],
): AsyncGenerator<DuckDBDataChunk> {
  const session = await database.session();
  try {
    let next = 0;
    const sql = storedRowsSql(
      index,
      fields.map((field) => field.sql),
    );
    for await (const chunk of session.stream(sql, `"${examples.data.joins[index]!.glob}"`)) {
      const numbers = itemsOf<Int32Array>(chunk.getColumnVector(0));
      for (let i = 0; i < chunk.rowCount; i++)
        if (numbers[i] !== next++) throw new Error('rows of a stored table came in another order than they are stored');
      yield chunk;
    }
  } finally {
    session.close();
  }
}
