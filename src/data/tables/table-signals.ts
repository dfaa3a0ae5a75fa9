/** Which signals are encoded once for each row of their joined table, and not once for each example. */
import { inputNames } from '../../ir/signal-inputs.ts';
import type { Encoding, IdsEncoding, Plan, SignalPlan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';
import type { Database } from '../database.ts';
import type { Examples } from '../relation/examples.ts';
import { inPlaceName, storedRows } from '../relation/joins.ts';
import type { TableSignals } from './plan-of-table.ts';

/** Bytes of encoded tables and of what is counted of their rows, at most: they stay in memory as long as the data set is open. */
const MOST_BYTES = 256 * 2 ** 20;
/** Of a row: how often it was found, in this thread and in each that encodes, for some of them; and what became of a signal. */
const [TALLY_BYTES, OUTCOME_BYTES] = [3 * 20, 4];
/** Tables with so few rows are encoded row by row whatever the number of examples. */
const FEW_ROWS = 1000;
/** Rows of a table for each example, at most. A join row by row takes about twice as long as a row of a table: it carries and sorts all values. */
const MOST_ROWS = 2;

/**
 * Of each join the signals that are functions of its row alone: they exist on every source, read no other table and nothing that files of the
 * primary hold in place, and no cross reads them. A table with more than twice as many rows as there are examples is not worth it, and one
 * that takes too much memory can't be kept. @throws DataError where the database can't read
 */
export async function tableSignals(database: Database, plan: Plan, examples: Examples): Promise<TableSignals[]> {
  const inputs = new Map(plan.inputs.map((input) => [input.name, input]));
  const crossed = new Set(plan.signals.flatMap(({ cross }) => cross ?? []));
  const joinOf = (signal: SignalPlan): number => {
    if (signal.cross !== undefined || signal.sources !== null || crossed.has(signal.name)) return -1;
    const references = inputNames(signal).map((name) => examples.reference(entryOf(inputs, name)));
    const [first] = references;
    const same = references.every(({ table }) => table === first?.table);
    return same && references.every((one) => inPlaceName(examples.tables, one) === null) ? (first?.table ?? -1) : -1;
  };
  const found: TableSignals[] = [];
  let left = MOST_BYTES;
  for (const [index, { name: join }] of examples.data.joins.entries()) {
    const signals = plan.signals.filter((signal) => joinOf(signal) === index);
    const rows = examples.tableRows[index]!;
    if (signals.length === 0 || (rows > FEW_ROWS && rows > MOST_ROWS * examples.rows)) continue;
    const counted = rows * (TALLY_BYTES + OUTCOME_BYTES * signals.length);
    let bytes = counted + rows * signals.reduce((sum, { encoding }) => sum + mostBytesOf(encoding), 0);
    if (bytes > left) bytes = counted + (await bytesOfLists(database, examples, index, signals, inputs));
    if (bytes > left) continue;
    left -= bytes;
    found.push({ join, signals: signals.map(({ name }) => name) });
  }
  return found;
}

/** Of a row's encoded value, at most. */
function mostBytesOf(encoding: Encoding): number {
  if (encoding.kind === 'id') return 4;
  return encoding.kind === 'vec' ? 4 * encoding.width : LIST_BYTES + elementBytes(encoding) * encoding.max;
}

/** Where a list begins. */
const LIST_BYTES = 4;

/** Of an id, and of its weight where it has one of its own. */
function elementBytes({ weights }: IdsEncoding): number {
  return weights === undefined ? 4 : 8;
}

/** Bytes of a table's encoded values, with lists as long as they are; those that are texts or maps count as long as they can be. */
async function bytesOfLists(
  database: Database,
  examples: Examples,
  index: number,
  signals: readonly SignalPlan[],
  inputs: ReadonlyMap<string, Plan['inputs'][number]>,
): Promise<number> {
  const bytes = signals.map(({ input, encoding }) => {
    if (encoding.kind !== 'ids' || encoding.weights?.kind === 'map') return `count(*) * ${mostBytesOf(encoding)}`;
    const { sql, kind } = examples.raw(examples.reference(entryOf(inputs, input)));
    if (!kind.list) return `count(*) * ${mostBytesOf(encoding)}`;
    return `sum(${LIST_BYTES} + ${elementBytes(encoding)} * least(coalesce(len(${sql}), 1), ${encoding.max}))`;
  });
  const [row] = await database.all(
    `SELECT CAST(${bytes.join(' + ')} AS DOUBLE) AS bytes FROM ${storedRows(index)}`,
    `"${examples.data.joins[index]!.glob}"`,
  );
  return row!['bytes'] as number;
}
