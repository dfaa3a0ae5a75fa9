/** Rows to encoded chunks: labels, routing, weights, and the encoder's columns, cut into training, validation and holdout. */
import type { Plan } from '../../ir/plan.ts';
import { keyOf } from '../../runtime/key.ts';
import { toNumber } from '../../runtime/number.ts';
import { xxh64 } from '../../runtime/xxhash64.ts';
import type { Encoder } from '../../runtime/types.ts';
import { type Column, GrowingColumn } from '../columns/column.ts';
import { CodedEncoder, type KnownValues } from './encode-coded.ts';
import { vocabulariesOf } from './signals-of-one-value.ts';
import type { ValuedRows } from '../empty-parts.ts';
import { type CompactChunk, type Extras, PARTS, type Split } from '../encoded-chunk.ts';
import type { BadValues } from './bad-values.ts';
import { ValuedRowCounter } from './count-valued-rows.ts';
import { BadValueFinder } from './find-bad-values.ts';
import { type FieldSource, type InputColumn, inputColumns } from './input-columns.ts';
import { type ExtraColumn, firstRows, newPendingChunk, type PendingChunk, takeRows } from './pending-chunk.ts';
import { type JudgedRows, RowJudge } from './row-judge.ts';
import type { Field } from '../relation/examples.ts';
import { fileSeed, writeRowKey } from '../relation/row-key.ts';
import { TrainingCounter } from '../relation/training-counts.ts';
import { type RawBatch, valuesOf } from '../relation/raw-batch.ts';
import { canBeCoded, isText } from '../files/column-type.ts';
import type { DistinctField } from '../files/read-coded.ts';
import type { NumbersField } from '../files/read-numbers.ts';
import type { EncoderSource } from '../../bundle/build-encoder.ts';
import { type BadFoundBySignal, FoundRows, type TableOfExamples } from '../tables/found-rows.ts';
import type { FoundTally } from '../tables/found-tally.ts';
import { withoutTables } from '../tables/plan-of-table.ts';
import { emptyRecord } from '../../text/record.ts';
import { dataOf } from '../../ir/members.ts';

export interface RowEncoderOptions {
  readonly extras?: Extras | undefined;
  /** Which chunks of each part, by their number from 0, are to be encoded; default all. */
  readonly wants?: (split: Split, chunk: number) => boolean;
  /** Fields that chunks hold as they are. */
  readonly carried?: readonly Field[];
  /** Signals of these are encoded already: chunks have the numbers of the rows that were found. */
  readonly tables?: readonly TableOfExamples[];
  /** By table; added to. */
  readonly tallies?: readonly FoundTally[];
  /** Those of the encoder, by id, where they are at hand: texts that none of them has need not be told apart. */
  readonly vocabularies?: EncoderSource['vocabularies'] | undefined;
  /** By signal: what became of values that were encoded before with the same plan, encoder and columns. */
  readonly known?: Map<string, KnownValues>;
}

/** What a plan reads of each row, in order: its inputs, then labels, source and weight. */
export class RowEncoder {
  readonly fields: readonly Field[];
  /** Those that are read without a value per row: `ValueMemory` has the readers. */
  readonly typed: readonly (Field & (DistinctField | NumbersField))[];
  /** Rows kept so far. */
  readonly counts: Record<Split, number> = { train: 0, validate: 0, holdout: 0 };
  /** Labels, routing and weights of rows, and which are bad. */
  readonly judge: RowJudge;
  /** What the training part's rows were, by signal. */
  readonly seen: TrainingCounter;
  readonly #request: number | null;
  readonly #encoder: CodedEncoder;
  readonly #seeds: readonly (readonly [number, number])[];
  /** Names of the encoder's columns, and where they are in `fields`. */
  readonly #inputs: readonly InputColumn[];
  readonly #chunkRows: number;
  readonly #pending = new Map<Split, PendingChunk>();
  /** Of chunks that are encoded, to be used again. */
  readonly #spare: (readonly GrowingColumn[])[] = [];
  readonly #badValues: BadValueFinder;
  readonly #numbers: readonly ExtraColumn[];
  readonly #keys: readonly ExtraColumn[];
  /** Hashes of keys seen: a column of users has far fewer than rows. */
  readonly #hashes = new Map<string, bigint>();
  readonly #valued: ValuedRowCounter;
  readonly #wants: (split: Split, chunk: number) => boolean;
  /** Where the fields that are handed on stand in `fields`. */
  readonly #carried: readonly number[];
  /** Chunks of each part so far. */
  readonly #chunks: Record<Split, number> = { train: 0, validate: 0, holdout: 0 };
  readonly #found: FoundRows;
  readonly #tables: number;

  constructor(
    whole: Plan,
    encoderOfAll: Encoder,
    examples: FieldSource,
    chunkRows: number,
    {
      extras = {},
      wants = () => true,
      carried = [],
      tables = [],
      tallies,
      vocabularies = {},
      known = new Map(),
    }: RowEncoderOptions = {},
  ) {
    const plan = withoutTables(whole, tables);
    const encoder = tables.length === 0 ? encoderOfAll : encoderOfAll.subset(plan.signals.map(({ name }) => name));
    const data = dataOf(plan);
    const fields: Field[] = [];
    const typed: (Field & (DistinctField | NumbersField))[] = [];
    const add = (field: Field) => fields.push(field) - 1;
    const inputs = inputColumns(plan, examples, add, (field, reading) => {
      if ('elements' in reading) return typed.push({ ...field, ...reading }) - 1;
      const texts = isText(field.kind) ? vocabulariesOf(plan, reading.signals, vocabularies) : null;
      return typed.push({ ...field, known: texts }) - 1;
    });
    // The encoder asks for the source too where a signal exists on some sources only: by its text then.
    const bySource = data.source !== null && plan.signals.some(({ sources }) => sources !== null);
    const source = bySource ? examples.raw({ table: -1, column: data.source.column }).sql : null;
    this.judge = new RowJudge(plan, examples, add, (field) =>
      canBeCoded(field.kind) && field.sql !== source
        ? { column: typed.push({ ...field, known: null }) - 1, typed: true }
        : { column: add(field), typed: false },
    );
    const { sourcePlace } = this.judge;
    if (sourcePlace !== null && !inputs.some((input) => input.name === data.source!.column))
      inputs.push({ name: data.source!.column, ...sourcePlace, instants: false });
    this.#inputs = inputs;
    this.#found = new FoundRows(tables, add, tallies ?? null);
    this.#tables = tables.length;
    this.#encoder = new CodedEncoder(plan, encoder, known);
    this.seen = new TrainingCounter(whole, this.#encoder, tables);
    this.#request = data.requestId === undefined ? null : add(examples.raw(examples.named(data.requestId)));
    const extra = (name: string) => ({ name, column: add(examples.raw(examples.named(name))) });
    this.#numbers = (extras.numbers ?? []).map(extra);
    this.#keys = (extras.keys ?? []).map(extra);
    this.#carried = carried.map(add);
    this.fields = fields;
    this.typed = typed;
    const paths = examples.files.map((f) => f.path);
    this.#seeds = paths.map(fileSeed);
    this.#badValues = new BadValueFinder(plan, encoder, paths);
    this.#valued = new ValuedRowCounter(plan, encoder);
    this.#chunkRows = chunkRows;
    this.#wants = wants;
  }

  /** Adds the rows of a batch; returns the chunks that are full now, with their numbers. First all rows are looked at, then each column is copied in one go. */
  *push(batch: RawBatch): Generator<[Split, CompactChunk, number]> {
    const rows = this.judge.look(batch);
    for (const [part, split] of PARTS.entries()) {
      const picks = rows.picks[part]!;
      for (let from = 0; from < picks.length;) {
        const pending = this.#pendingOf(split);
        const to = Math.min(picks.length, from + this.#chunkRows - pending.rows);
        if (pending.wanted) this.#copy(batch, rows, picks.subarray(from, to), pending);
        pending.rows += to - from;
        this.counts[split] += to - from;
        from = to;
        if (pending.rows === this.#chunkRows) yield* this.#flush(split, pending);
      }
    }
  }

  /** Appends rows of a batch to a chunk, column by column. */
  #copy(batch: RawBatch, looked: JudgedRows, picks: Int32Array, pending: PendingChunk): void {
    const { heads, delays } = this.judge;
    const at = pending.rows;
    const { chunk, keyHalves } = pending;
    pending.origins.push({ at, file: batch.file, row: batch.row, picks });
    this.#inputs.forEach((input, c) => pending.columns[c]!.take(valuesOf(batch, input), picks, at));
    this.#carried.forEach((column, c) => takeRows(batch.columns[column]!, picks, pending.carried[c]!, at));
    this.#found.copy(batch, picks, pending.found, at);
    for (let k = 0; k < picks.length; k++) {
      const i = picks[k]!;
      for (let h = 0; h < heads; h++) chunk.labels[(at + k) * heads + h] = looked.labels[i * heads + h]!;
      for (let d = 0; d < delays; d++) chunk.delays![(at + k) * delays + d] = looked.delays[i * delays + d]!;
      chunk.source[at + k] = looked.source[i]!;
      chunk.tower[at + k] = looked.tower[i]!;
      chunk.weight[at + k] = looked.weight[i]!;
      chunk.time[at + k] = batch.time[i]!;
      pending.importance[at + k] = looked.importance[i]!;
      if (batch.key === null) writeRowKey(keyHalves, at + k, this.#seeds[batch.file[i]!]!, batch.row[i]!);
      else keyHalves.set(batch.key.subarray(2 * i, 2 * i + 2), 2 * (at + k));
    }
    if (this.#request !== null)
      for (let k = 0; k < picks.length; k++)
        pending.requests[at + k] = this.#hashOf(keyOf(batch.columns[this.#request]![picks[k]!]));
    for (const { name, column } of this.#numbers) {
      const [from, to] = [batch.columns[column]!, chunk.numbers![name]!];
      for (let k = 0; k < picks.length; k++) to[at + k] = toNumber(from[picks[k]!]);
    }
    for (const { name, column } of this.#keys) {
      const [from, to] = [batch.columns[column]!, chunk.keys![name]!];
      for (let k = 0; k < picks.length; k++) to[at + k] = this.#hashOf(keyOf(from[picks[k]!]));
    }
  }

  /** The last, shorter chunks. */
  *finish(): Generator<[Split, CompactChunk, number]> {
    for (const [split, pending] of this.#pending) if (pending.rows > 0) yield* this.#flush(split, pending);
  }

  /** The first bad values so far, of signals that have some. Those of different parts come part by part. */
  get values(): BadValues {
    return this.#badValues.values;
  }

  /** The first examples with a bad value of a table, by signal. */
  get badFound(): BadFoundBySignal {
    return this.#found.firsts;
  }

  /** Rows so far with and without values, by part and signal. */
  get valued(): ValuedRows[] {
    return this.#valued.counts;
  }

  #hashOf(key: string | null): bigint {
    if (key === null) return 0n;
    let hash = this.#hashes.get(key);
    if (hash === undefined) {
      if (this.#hashes.size >= 1 << 18) this.#hashes.clear();
      this.#hashes.set(key, (hash = xxh64(key)));
    }
    return hash;
  }

  #pendingOf(split: Split): PendingChunk {
    let pending = this.#pending.get(split);
    if (pending === undefined) {
      const wanted = this.#wants(split, this.#chunks[split]);
      pending = newPendingChunk(
        this.#spare.pop() ?? this.#inputs.map(() => new GrowingColumn(this.#chunkRows)),
        this.#carried.length,
        this.#tables,
        wanted ? this.#chunkRows : 0,
        this.judge.heads,
        this.judge.delays,
        this.#numbers,
        this.#keys,
        wanted,
      );
      this.#pending.set(split, pending);
    }
    return pending;
  }

  *#flush(split: Split, pending: PendingChunk): Generator<[Split, CompactChunk, number]> {
    this.#pending.delete(split);
    const { rows, chunk } = pending;
    const number = this.#chunks[split]++;
    if (!pending.wanted) return;
    const columns = emptyRecord<Column>();
    const instants = emptyRecord<Column>();
    this.#inputs.forEach((input, c) => {
      (input.instants ? instants : columns)[input.name] = pending.columns[c]!.column(rows);
    });
    const encoded = this.#valued.during(split, () =>
      split === 'train'
        ? this.seen.encode({
            columns,
            instants,
            rows,
            times: pending.importance.subarray(0, rows),
            found: pending.found,
            requests: this.#request === null ? null : pending.requests.subarray(0, rows),
          })
        : this.#encoder.encodeColumns(columns, rows, { instants }),
    );
    this.#badValues.look({ columns, instants, rows, origins: pending.origins });
    this.#spare.push(pending.columns);
    this.#found.look(split, pending);
    const { heads, delays } = this.judge;
    const whole: CompactChunk = {
      rows,
      signals: encoded.signals,
      tower: chunk.tower.subarray(0, rows),
      source: chunk.source.subarray(0, rows),
      labels: chunk.labels.subarray(0, rows * heads),
      ...(chunk.delays === undefined ? {} : { delays: chunk.delays.subarray(0, rows * delays) }),
      weight: chunk.weight.subarray(0, rows),
      time: chunk.time.subarray(0, rows),
      rowKey: chunk.rowKey.subarray(0, rows),
      numbers: firstRows(chunk.numbers!, rows),
      keys: firstRows(chunk.keys!, rows),
      found: pending.found.map((numbers) => numbers.subarray(0, rows)),
      ...(this.#carried.length === 0 ? {} : { carried: pending.carried }),
    };
    yield [split, whole, number];
  }
}
