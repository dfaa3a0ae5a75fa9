/** Encodes the rows of a joined table, each once, in the order of their numbers. */
import type { DataPlan, Plan, SignalPlan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { emptyCounts } from '../../runtime/counts.ts';
import type { EncodedSignal, Encoder, RawValue } from '../../runtime/types.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { present } from '../../text/present.ts';
import type { Database } from '../database.ts';
import { type FieldReader, type InputColumn, inputColumns } from '../encode/input-columns.ts';
import { readVector } from '../files/read-vector.ts';
import { itemsOf } from '../files/vector-internals.ts';
import type { Field } from '../relation/examples.ts';
import { storedRowsSql } from '../relation/joins.ts';
import { RowOutcomes } from './row-outcomes.ts';
import type { TableValues } from './list-rows.ts';
import { valuesBuilder } from './table-builder.ts';
import { ofTable, type TableSignals } from './table-signals.ts';

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

/** Rows encoded at a time. */
const BLOCK_ROWS = 2048;

/** @throws DataError where the database can't read */
export async function encodeTable(
  database: Database,
  examples: StoredJoins,
  { plan, encoder }: { readonly plan: Plan; readonly encoder: Encoder },
  table: TableSignals,
  turns: Turns = { rows: BLOCK_ROWS, next: () => undefined },
): Promise<{ readonly encoded: EncodedTable; readonly findings: TableFindings }> {
  const own = ofTable(plan, table);
  const fields: Field[] = [];
  const inputs = inputColumns(own, examples, (field) => fields.push(field) - 1);
  const index = examples.data.joins.findIndex(({ name }) => name === table.join);
  const rows = examples.tableRows[index]! + 1;
  const probes = own.signals.map((signal) => ({
    ofSignal: new Probe(signal, encoder, inputs, rows),
    values: valuesBuilder(signal.encoding, rows),
  }));
  let at = 0;
  const take = (columns: readonly RawValue[][]): void => {
    const count = columns[0]?.length ?? 0;
    for (const { ofSignal, values } of probes) values.add(ofSignal.encode(columns, at, count), count);
    at += count;
  };
  take(fields.map(() => [null]));
  for await (const columns of blocks(database, examples, index, fields)) {
    const count = columns[0]?.length ?? 0;
    for (let from = 0; from < count; from += turns.rows) {
      take(count <= turns.rows ? columns : columns.map((column) => column.slice(from, from + turns.rows)));
      await turns.next();
    }
  }
  if (at !== rows) throw new Error(`table '${table.join}' has ${at - 1} rows and was stored with ${rows - 1}`);
  return {
    encoded: {
      ...table,
      rows,
      values: recordOf(probes.map(({ ofSignal, values }) => [ofSignal.signal.name, values.finish()] as const)),
    },
    findings: {
      outcomes: new Map(probes.map(({ ofSignal: { signal, outcomes } }) => [signal.name, outcomes])),
      bad: new Map(
        probes.flatMap(({ ofSignal: { signal, bad } }) => (bad.size > 0 ? [[signal.name, bad] as const] : [])),
      ),
    },
  };
}

/** Columns of a join's rows in the order of their numbers, some thousands at a time. The database has one thread. */
export async function* blocks(
  database: Database,
  examples: StoredJoins,
  index: number,
  fields: readonly Field[],
): AsyncGenerator<RawValue[][]> {
  const session = await database.session();
  try {
    let columns = fields.map((): RawValue[] => []);
    let next = 0;
    const sql = storedRowsSql(
      index,
      fields.map((field) => field.sql),
    );
    for await (const chunk of session.stream(sql, `"${examples.data.joins[index]!.glob}"`)) {
      const before = columns[0]!.length;
      const numbers = itemsOf<Int32Array>(chunk.getColumnVector(0));
      for (let i = 0; i < chunk.rowCount; i++)
        if (numbers[i] !== next++) throw new Error('rows of a stored table came in another order than they are stored');
      fields.forEach(({ kind }, c) =>
        readVector(chunk.getColumnVector(c + 1), kind, chunk.rowCount, columns[c]!, before),
      );
      if (columns[0]!.length < BLOCK_ROWS) continue;
      yield columns;
      columns = fields.map(() => []);
    }
    if (columns[0]!.length > 0) yield columns;
  } finally {
    session.close();
  }
}

type Columns = Record<string, RawValue[]>;

function columnsOf(
  inputs: readonly InputColumn[],
  valuesOf: (column: number) => RawValue[],
  rows: number,
): [Columns, number, { readonly instants: Columns }] {
  const own = emptyRecord<RawValue[]>();
  const instants = emptyRecord<RawValue[]>();
  for (const { name, column, instants: times } of inputs) (times ? instants : own)[name] = valuesOf(column);
  return [own, rows, { instants }];
}

/** Of one signal: what becomes of each row. */
class Probe {
  readonly signal: SignalPlan;
  readonly outcomes: RowOutcomes;
  readonly bad = new Map<number, readonly RawValue[]>();
  readonly #encoder: Encoder;
  readonly #inputs: readonly InputColumn[];

  constructor(signal: SignalPlan, encoder: Encoder, inputs: readonly InputColumn[], rows: number) {
    const names = inputNames(signal);
    const derived = signal.derive !== null;
    this.signal = signal;
    this.outcomes = new RowOutcomes(rows);
    this.#encoder = encoder.subset([signal.name], { ownCounts: true });
    this.#inputs = names.map((name) => {
      const readings = inputs.filter((input) => input.name === name);
      return readings.find(({ instants }) => instants === derived) ?? readings[0]!;
    });
  }

  /** @param at number of the first of these rows */
  encode(columns: readonly RawValue[][], at: number, rows: number): EncodedSignal {
    const { name } = this.signal;
    const counts = present(this.#encoder.counts[name], name);
    const own = this.#inputs.map(({ column }) => columns[column]!);
    const encode = (from: number, to: number) => {
      Object.assign(counts, emptyCounts());
      const valuesOf = (column: number) =>
        to - from === rows ? columns[column]! : columns[column]!.slice(from - at, to - at);
      const { signals } = this.#encoder.encodeColumns(...columnsOf(this.#inputs, valuesOf, to - from));
      return { encoded: present(signals[name], name), counts: { ...counts } };
    };
    const single = own.length === 1 && this.signal.derive === null ? own[0]! : null;
    const raw = single === null ? null : (row: number) => single[row - at];
    const encoded = this.outcomes.note(at, at + rows, { signal: this.signal, encode, raw });
    for (const row of this.outcomes.badOf(at, at + rows))
      this.bad.set(
        row,
        own.map((column) => column[row - at]),
      );
    return encoded;
  }
}
