/** Encodes the signals of one side: from what rows send, or from the rows of tables that were found for them. */
import { gathered, type TableSource, withTables } from '../data/tables/expand.ts';
import type { InputPlan, Plan } from '../ir/plan.ts';
import { inputNames } from '../ir/signal-inputs.ts';
import { addCounts } from '../runtime/counts.ts';
import type { EncodedColumns, EncodedSignal, Encoder, RawRow, RawValue, SignalCounts } from '../runtime/types.ts';
import { entryOf } from '../text/present.ts';
import { emptyRecord } from '../text/record.ts';
import { type AskedRows, type FoundRows, rowsOfSide, sends } from './tables/find-rows.ts';
import type { ServedTable } from './tables/served-table.ts';
import type { TableUse } from './tables/table-use.ts';

const asServed = { serving: true } as const;

/** A signal of a table. */
interface Looked {
  readonly name: string;
  readonly inputs: readonly InputPlan[];
  readonly use: TableUse;
  /** For rows that send its columns themselves; its counts are those of all rows. */
  readonly encoder: Encoder;
}

export class SideEncoder {
  /** By signal, until they are moved on. */
  readonly counts: Readonly<Record<string, SignalCounts>>;
  readonly #sent: Encoder;
  readonly #inputs: readonly InputPlan[];
  readonly #looked: readonly Looked[];

  /** @param signals names @param tables whose rows may be looked up */
  constructor(plan: Plan, encoder: Encoder, signals: readonly string[], tables: readonly TableUse[]) {
    const inputs = new Map(plan.inputs.map((input) => [input.name, input]));
    this.#looked = tables.flatMap((use) =>
      use.signals
        .filter(({ name }) => signals.includes(name))
        .map((signal) => ({
          name: signal.name,
          inputs: inputNames(signal).map((name) => entryOf(inputs, name)),
          use,
          encoder: encoder.subset([signal.name], { ownCounts: true }),
        })),
    );
    const looked = new Set(this.#looked.map(({ name }) => name));
    this.#sent = encoder.subset(
      signals.filter((name) => !looked.has(name)),
      { ownCounts: true },
    );
    const source = plan.data?.source?.column ?? null;
    const own = plan.signals.filter(({ name }) => signals.includes(name) && !looked.has(name));
    const read = new Set([...own.flatMap(inputNames), ...(own.some((one) => one.sources !== null) ? [source] : [])]);
    const known = plan.inputs.filter(({ name }) => read.has(name));
    this.#inputs =
      source === null || !read.has(source) || inputs.has(source)
        ? known
        : [...known, { name: source, table: null, column: source, side: 'candidate', kind: 'scalar' }];
    const counts = emptyRecord<SignalCounts>();
    for (const one of [this.#sent, ...this.#looked.map(({ encoder: own }) => own)]) Object.assign(counts, one.counts);
    this.counts = counts;
  }

  /** A row each; of the request's side the first row throughout, where there is one. */
  encode(asked: AskedRows, found: FoundRows, count = asked.count): EncodedColumns {
    const columns = emptyRecord<readonly RawValue[]>();
    for (const input of this.#inputs) columns[input.name] = columnOf(input, asked, found, count);
    const { signals } = this.#sent.encodeColumns(columns, count, asServed);
    if (this.#looked.length === 0) return { rows: count, signals };
    const own: Record<string, EncodedSignal> = { ...signals };
    const sources = new Map<string, TableSource>();
    const rowsOf = new Map([...found].map(([served, rows]) => [served.use, { served, rows: repeated(rows, count) }]));
    for (const looked of this.#looked) {
      const { served, rows } = entryOf(rowsOf, looked.use);
      const sent = this.#sentRows(looked, asked, count);
      if (sent.length === 0) {
        this.#count(looked, served, rows);
        sources.set(looked.name, { values: served.table.values[looked.name]!, found: rows });
      } else own[looked.name] = this.#mixed(looked, asked, served, rows, sent);
    }
    return { rows: count, signals: sources.size === 0 ? own : withTables(own, sources) };
  }

  #count({ name }: Looked, { table }: ServedTable, rows: Int32Array): void {
    addCounts(this.counts[name]!, entryOf(table.outcomes, name).sumOf(rows), 1);
  }

  /** Rows that send the signal's column themselves. */
  #sentRows({ inputs, use }: Looked, asked: AskedRows, count: number): number[] {
    const rows = rowsOfSide(asked, use.join.side);
    const { name } = inputs[0]!;
    const sent: number[] = [];
    for (let i = 0; i < count; i++) if (sends(rows[rows.length === 1 ? 0 : i]!, name)) sent.push(i);
    return sent;
  }

  #mixed(looked: Looked, asked: AskedRows, served: ServedTable, found: Int32Array, sent: readonly number[]) {
    const rows = rowsOfSide(asked, looked.use.join.side);
    const columns = emptyRecord<RawValue[]>();
    for (const { name } of looked.inputs)
      columns[name] = sent.map((i) => valueOf(rows[rows.length === 1 ? 0 : i]!, name));
    const encoded = looked.encoder.encodeColumns(columns, sent.length, asServed).signals[looked.name]!;
    if (sent.length === found.length) return encoded;
    const those = new Set(sent);
    this.#count(
      looked,
      served,
      found.filter((_, i) => !those.has(i)),
    );
    const whole = gathered(served.table.values[looked.name]!, found);
    copyRows(whole, encoded, sent);
    return whole;
  }
}

/** A column of rows; what they don't send is what was found. */
function columnOf(
  { name, table, column, side }: InputPlan,
  asked: AskedRows,
  found: FoundRows,
  count: number,
): RawValue[] {
  const rows = rowsOfSide(asked, side);
  const one = rows.length === 1 && count !== 1;
  const at = table === null ? undefined : [...found].find(([served]) => served.use.join.name === table);
  if (at === undefined) {
    if (one) return Array.from({ length: count }, () => valueOf(rows[0]!, name));
    return rows.map((row) => valueOf(row, name));
  }
  const [served, numbers] = at;
  return Array.from({ length: count }, (_, i) => {
    const row = rows[one ? 0 : i]!;
    return sends(row, name) ? row[name] : served.raw(column, numbers[one ? 0 : i]!);
  });
}

function repeated(rows: Int32Array, count: number): Int32Array {
  return rows.length === count ? rows : new Int32Array(count).fill(rows[0] ?? 0);
}

/** Row k of `from` to row `rows[k]` of `to`. */
function copyRows(to: EncodedSignal, from: EncodedSignal, rows: readonly number[]): void {
  const copy = (into: Float32Array | Int32Array, values: Float32Array | Int32Array, width: number) =>
    rows.forEach((row, k) => into.set(values.subarray(k * width, (k + 1) * width), row * width));
  if (to.kind === 'vec' && from.kind === 'vec') copy(to.values, from.values, to.width);
  else if (to.kind === 'id' && from.kind === 'id') copy(to.ids, from.ids, 1);
  else if (to.kind === 'ids' && from.kind === 'ids') {
    copy(to.ids, from.ids, to.max);
    copy(to.weights, from.weights, to.max);
  }
}

/** A row without `constructor` still has Object's. */
export function valueOf(row: RawRow, name: string): RawValue {
  return !(name in Object.prototype) || Object.hasOwn(row, name) ? row[name] : undefined;
}
