/** The rows of a table for one signal: what they are encoded to, what the encoder counts of each, and which are bad. */
import type { SignalPlan } from '../../ir/plan.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { emptyCounts } from '../../runtime/counts.ts';
import { isNumberColumn, numberAt } from '../../runtime/number-column.ts';
import type { EncodedSignal, Encoder, NumberColumn, RawValue } from '../../runtime/types.ts';
import { present } from '../../text/present.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';
import { type CodedLists, listAt } from '../columns/coded-lists.ts';
import { type CodedColumn, numberRange } from '../columns/column.ts';
import { KnownValues } from '../encode/encode-coded.ts';
import type { InputColumn } from '../encode/input-columns.ts';
import { CodedListEncoder, isPlainList } from './encode-lists.ts';
import { gathered } from './expand.ts';
import { ListRowsBuilder, type TableValues } from './list-rows.ts';
import { RowOutcomes } from './row-outcomes.ts';
import type { TableColumn } from './table-columns.ts';
import { listValues, type ValuesBuilder, valuesBuilder } from './table-builder.ts';

/** Some rows of columns, from … to − 1. */
export interface RowRun {
  readonly columns: readonly TableColumn[];
  readonly from: number;
  readonly to: number;
}

export class TableSignalEncoder {
  readonly signal: SignalPlan;
  readonly outcomes: RowOutcomes;
  /** By row: what a bad value is, and the weights of its list. */
  readonly bad = new Map<number, readonly RawValue[]>();
  readonly #encoder: Encoder;
  readonly #inputs: readonly InputColumn[];
  readonly #values: ValuesBuilder;
  readonly #lists: { readonly encoder: CodedListEncoder; readonly rows: ListRowsBuilder } | null;
  #known: KnownValues | null = null;
  #at = 0;

  /** @param rows of the table, row 0 included */
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
    const lists = isPlainList(signal) ? new ListRowsBuilder(signal.encoding.max, rows) : null;
    this.#values = lists === null ? valuesBuilder(signal.encoding, rows) : listValues(lists);
    this.#lists =
      lists === null || !isPlainList(signal)
        ? null
        : { encoder: new CodedListEncoder(signal, this.#encoder), rows: lists };
  }

  get values(): TableValues {
    return this.#values.finish();
  }

  /** Adds rows. */
  add(run: RowRun): void {
    const own = this.#inputs.map(({ column }) => run.columns[column]!);
    const [first] = own;
    if (first === undefined || Array.isArray(first)) this.#addPlain(run, own as RawValue[][]);
    else if (isNumberColumn(first)) this.#addNumbers(run, first);
    else if ('lengths' in first) this.#addLists(run, first);
    else this.#addCoded(run, first as CodedColumn);
    this.#at += run.to - run.from;
  }

  #addPlain({ from, to }: RowRun, own: readonly RawValue[][]): void {
    const at = this.#at;
    const rows = to - from;
    const columns = own.map((column) => (rows === column.length ? column : column.slice(from, to)));
    const { name, derive } = this.signal;
    const counts = present(this.#encoder.counts[name], name);
    const encode = (a: number, b: number) => {
      Object.assign(counts, emptyCounts());
      const some = b - a === rows ? columns : columns.map((column) => column.slice(a - at, b - at));
      const { signals } = this.#encoder.encodeColumns(...this.#named(some, b - a));
      return { encoded: present(signals[name], name), counts: { ...counts } };
    };
    const single = columns.length === 1 && derive === null ? columns[0]! : null;
    const raw = single === null ? null : (row: number) => single[row - at];
    this.#values.add(this.outcomes.note(at, at + rows, { signal: this.signal, encode, raw }), rows);
    for (const row of this.outcomes.badOf(at, at + rows))
      this.bad.set(
        row,
        columns.map((column) => column[row - at]),
      );
  }

  #addNumbers({ from, to }: RowRun, whole: NumberColumn): void {
    const at = this.#at;
    const column = numberRange(whole, from, to);
    const { name, derive } = this.signal;
    const counts = present(this.#encoder.counts[name], name);
    const { name: input, instants } = this.#inputs[0]!;
    const encode = (a: number, b: number) => {
      Object.assign(counts, emptyCounts());
      const some = recordOf([[input, numberRange(column, a - at, b - at)]]);
      const { signals } = this.#encoder.encodeColumns(instants ? {} : some, b - a, { instants: instants ? some : {} });
      return { encoded: present(signals[name], name), counts: { ...counts } };
    };
    const numbers = derive === null ? { first: at, column } : null;
    const rows = to - from;
    this.#values.add(this.outcomes.note(at, at + rows, { signal: this.signal, encode, raw: null, numbers }), rows);
    for (const row of this.outcomes.badOf(at, at + rows)) this.bad.set(row, [numberAt(column, row - at)]);
  }

  #named(
    columns: readonly RawValue[][],
    rows: number,
  ): [Record<string, RawValue[]>, number, { readonly instants: Record<string, RawValue[]> }] {
    const own = emptyRecord<RawValue[]>();
    const instants = emptyRecord<RawValue[]>();
    this.#inputs.forEach((input, i) => {
      (input.instants ? instants : own)[input.name] = columns[i]!;
    });
    return [own, rows, { instants }];
  }

  /** Each distinct value is encoded once. */
  #addCoded({ from, to }: RowRun, { codes, distinct }: CodedColumn): void {
    if (this.#known?.distinct !== distinct)
      this.#known = new KnownValues(this.signal, this.#inputs[0]!.name, distinct, this.#encoder);
    this.#known.learn();
    const some = codes.subarray(from, to);
    const encoded: EncodedSignal = gathered(this.#known.encoded, some);
    this.#values.add(encoded, some.length);
    this.outcomes.take(this.#at, this.#known.outcomes, some);
    for (const row of this.outcomes.badOf(this.#at, this.#at + some.length))
      this.bad.set(row, [distinct.values[some[row - this.#at]!]]);
  }

  /** Each distinct element is encoded once. */
  #addLists({ from, to }: RowRun, lists: CodedLists): void {
    const { encoder, rows } = this.#lists!;
    for (const row of encoder.encode(lists, { from, to, at: this.#at }, rows, this.outcomes))
      this.bad.set(this.#at + row - from, [listAt(lists, row)]);
  }
}
