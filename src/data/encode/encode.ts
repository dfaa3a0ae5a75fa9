/** Rows to encoded chunks: labels, routing, weights, and the encoder's columns, cut into training, validation and holdout. */
import { baseNegatives } from '../../ir/base-negatives.ts';
import type { Plan, SignalPlan } from '../../ir/plan.ts';
import { lengthFault } from '../../formats/shared/encode-weights.ts';
import { inputNames } from '../../ir/signal-inputs.ts';
import { towersBySource } from '../../ir/towers.ts';
import { keyOf } from '../../runtime/key.ts';
import { toNumber } from '../../runtime/number.ts';
import { xxh64 } from '../../runtime/xxhash64.ts';
import type { Encoder, RawColumns, RawValue } from '../../runtime/types.ts';
import type { ValuedRows } from '../empty-parts.ts';
import { type EncodedChunk, type Extras, PARTS, type Split } from '../batch.ts';
import { type BadValue, type BadValues, plainValue, SHOWN_VALUES } from './bad-values.ts';
import { type BadRowKind, BadRows, showValue } from './bad-rows.ts';
import type { Examples, Field } from '../relation/examples.ts';
import { describeTime } from '../files/time-problems.ts';
import { BAD_LABEL, headMask, labelerOf } from '../relation/labels.ts';
import { fileSeed, writeRowKey } from '../relation/row-key.ts';
import { TrainingCounter } from '../relation/training-counts.ts';
import type { RawBatch } from '../relation/read-rows.ts';
import { emptyRecord, recordOf } from '../../text/record.ts';

/** Where the columns come from: examples of a database, or rows in memory. */
export interface FieldSource extends Pick<Examples, 'reference' | 'named' | 'raw' | 'timeField' | 'timeText'> {
  readonly files: readonly { readonly path: string }[];
  readonly time: { readonly last: number } | null;
}

/** What a plan reads of each row, in order: its inputs, then labels, source and weight. */
export class RowEncoder {
  readonly fields: readonly Field[];
  readonly bad = new BadRows();
  /** Rows kept so far. */
  readonly counts: Record<Split, number> = { train: 0, validate: 0, holdout: 0 };
  /** Last time of each part's rows so far, epoch ms. */
  readonly ends: Record<Split, number | null> = { train: null, validate: null, holdout: null };
  /** Labels so far of the training part, head by head. */
  readonly labels: readonly { observed: number; positives: number }[];
  /** What the training part's rows were, by signal. */
  readonly seen: TrainingCounter;
  readonly #request: number | null;
  readonly #plan: Plan;
  readonly #encoder: Encoder;
  readonly #paths: readonly string[];
  readonly #seeds: readonly (readonly [number, number])[];
  /** Names of the encoder's columns, and where they are in `fields`. */
  readonly #inputs: readonly InputColumn[];
  readonly #heads: readonly {
    readonly column: number;
    readonly label: (raw: RawValue) => number;
    readonly seen: ReturnType<typeof headMask>;
  }[];
  readonly #source: {
    readonly column: number;
    readonly index: ReadonlyMap<string, number>;
    readonly towers: Int32Array;
  } | null;
  readonly #weight: number | null;
  readonly #needsTime: boolean;
  /** The time as it is written; null: every row has one. */
  readonly #timeText: { readonly column: number; readonly read: (text: string | null) => RawValue } | null;
  readonly #standsFor: (labels: Float32Array) => number;
  readonly #trainSources: ReadonlySet<number> | null;
  readonly #chunkRows: number;
  readonly #pending = new Map<Split, Pending>();
  /** Of each signal: how many bad values there were, and the first ones. */
  readonly #badValues = new Map<string, { bad: number; readonly first: BadValue[] }>();
  readonly #numbers: readonly ExtraColumn[];
  readonly #keys: readonly ExtraColumn[];
  /** Hashes of keys seen: a column of users has far fewer than rows. */
  readonly #hashes = new Map<string, bigint>();
  readonly #valued: Record<Split, Map<string, { rows: number; valued: number }>> = {
    train: new Map(),
    validate: new Map(),
    holdout: new Map(),
  };
  readonly #wants: (split: Split, chunk: number) => boolean;
  /** Where the fields that are handed on stand in `fields`. */
  readonly #carried: readonly number[];
  /** Chunks of each part so far. */
  readonly #chunks: Record<Split, number> = { train: 0, validate: 0, holdout: 0 };

  /**
   * @param wants which chunks of each part, by their number from 0, are to be encoded; default all
   * @param carried fields that chunks hold as they are
   */
  constructor(
    plan: Plan,
    encoder: Encoder,
    examples: FieldSource,
    chunkRows: number,
    extras: Extras = {},
    wants: (split: Split, chunk: number) => boolean = () => true,
    carried: readonly Field[] = [],
  ) {
    const data = plan.data!;
    const fields: Field[] = [];
    const add = (field: Field) => fields.push(field) - 1;
    const inputs = plan.inputs.flatMap((input): InputColumn[] => {
      const reference = examples.reference(input);
      const maps = plan.signals.some((signal) => signal.input === input.name && readsMap(signal));
      const column = (instants: boolean) => ({
        name: input.name,
        column: add(instants ? examples.timeField(reference) : examples.raw(reference, maps)),
        instants,
      });
      const readings = plan.signals
        .filter((signal) => signal.input === input.name && signal.cross === undefined)
        .map(({ derive }) => derive !== null);
      // A column may be a time to one signal and a number to another: each reads its own.
      return [...new Set(readings.length === 0 ? [false] : readings)].map(column);
    });
    const values = data.source?.values ?? null;
    this.labels = plan.heads.map(() => ({ observed: 0, positives: 0 }));
    this.#heads = plan.heads.map((head) => ({
      column: add(examples.raw(examples.named(head.label.column))),
      label: labelerOf(head.label),
      seen: headMask(head, values, examples.time?.last ?? null),
    }));
    this.#source =
      data.source === null
        ? null
        : {
            column: add(examples.raw({ table: -1, column: data.source.column })),
            index: new Map(data.source.values.map((value, i) => [value, i])),
            towers: towersBySource(plan, data.source.values),
          };
    // The encoder asks for the source too: a signal may exist on some sources only.
    if (this.#source !== null && !inputs.some((input) => input.name === data.source!.column))
      inputs.push({ name: data.source!.column, column: this.#source.column, instants: false });
    this.#inputs = inputs;
    this.#weight = data.weight === null ? null : add(examples.raw(examples.named(data.weight)));
    this.seen = new TrainingCounter(plan, encoder);
    this.#request = data.requestId === undefined ? null : add(examples.raw(examples.named(data.requestId)));
    const extra = (name: string) => ({ name, column: add(examples.raw(examples.named(name))) });
    this.#numbers = (extras.numbers ?? []).map(extra);
    this.#keys = (extras.keys ?? []).map(extra);
    this.#carried = carried.map(add);
    this.#needsTime = data.time !== null;
    const { timeText } = examples;
    this.#timeText = timeText === null ? null : { column: add(timeText), read: timeText.read };
    this.#standsFor = rowsStoodFor(plan);
    const only = plan.train.sources;
    this.#trainSources = only === null || values === null ? null : new Set(only.map((s) => values.indexOf(s)));
    this.fields = fields;
    this.#plan = plan;
    for (const { name, cross } of plan.signals)
      if (cross === undefined) this.#badValues.set(name, { bad: encoder.counts[name]!.bad, first: [] });
    this.#encoder = encoder;
    this.#paths = examples.files.map((f) => f.path);
    this.#seeds = this.#paths.map(fileSeed);
    this.#chunkRows = chunkRows;
    this.#wants = wants;
  }

  /** Adds the rows of a batch; returns the chunks that are full now, with their numbers. First all rows are looked at, then each column is copied in one go. */
  *push(batch: RawBatch): Generator<[Split, EncodedChunk, number]> {
    const rows = this.#look(batch);
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

  /** Labels, routing and weights of a batch's rows, and which of them go where; bad rows are counted. */
  #look(batch: RawBatch): LookedAt {
    const heads = this.#heads.length;
    const { rows } = batch;
    const out: LookedAt = {
      labels: new Float32Array(rows * heads),
      source: new Int32Array(rows),
      tower: new Int32Array(rows),
      weight: new Float32Array(rows),
      times: new Float64Array(rows),
      picks: [],
    };
    const picks = PARTS.map(() => new Int32Array(rows));
    const labels = new Float32Array(heads);
    const counts = PARTS.map(() => 0);
    const last = PARTS.map((split) => this.ends[split] ?? -Infinity);
    const weights = this.#weight === null ? null : batch.columns[this.#weight]!;
    for (let i = 0; i < rows; i++) {
      const source = this.#sourceOf(batch, i);
      const tower = source === null ? -1 : this.#source === null ? 0 : this.#source.towers[source + 1]!;
      const weight = weights === null ? 1 : toNumber(weights[i]);
      // A row of weight 0 is as good as absent, whatever else is wrong with it.
      if (source !== null && Math.fround(weight) === 0) {
        this.bad.ignore();
        continue;
      }
      if (!this.#isGood(batch, i, source, tower, weight, labels)) continue;
      const part = batch.part[i]!;
      if (PARTS[part] !== 'holdout' && this.#trainSources !== null && !this.#trainSources.has(source!)) continue;
      picks[part]![counts[part]!++] = i;
      for (let h = 0; h < heads; h++) out.labels[i * heads + h] = labels[h]!;
      if (PARTS[part] === 'train') this.#countLabels(labels);
      const time = batch.time[i]!;
      if (time > last[part]!) last[part] = time;
      out.source[i] = source!;
      out.tower[i] = tower;
      const standsFor = this.#standsFor(labels);
      out.weight[i] = weight * standsFor;
      out.times[i] = weight > 0 ? standsFor : 0;
    }
    PARTS.forEach((split, part) => (this.ends[split] = last[part]! > -Infinity ? last[part]! : null));
    return { ...out, picks: picks.map((of, part) => of.subarray(0, counts[part])) };
  }

  #countLabels(labels: Float32Array): void {
    for (let h = 0; h < labels.length; h++) {
      const label = labels[h]!;
      if (label !== label) continue;
      this.labels[h]!.observed++;
      if (label === 1) this.labels[h]!.positives++;
    }
  }

  /** Appends rows of a batch to a chunk, column by column. */
  #copy(batch: RawBatch, looked: LookedAt, picks: Int32Array, pending: Pending): void {
    const heads = this.#heads.length;
    const at = pending.rows;
    const { chunk, keyHalves } = pending;
    pending.origins.push({ at, file: batch.file, row: batch.row, picks });
    this.#inputs.forEach(({ column }, c) => take(batch.columns[column]!, picks, pending.columns[c]!, at));
    this.#carried.forEach((column, c) => take(batch.columns[column]!, picks, pending.carried[c]!, at));
    for (let k = 0; k < picks.length; k++) {
      const i = picks[k]!;
      for (let h = 0; h < heads; h++) chunk.labels[(at + k) * heads + h] = looked.labels[i * heads + h]!;
      chunk.source[at + k] = looked.source[i]!;
      chunk.tower[at + k] = looked.tower[i]!;
      chunk.weight[at + k] = looked.weight[i]!;
      chunk.time[at + k] = batch.time[i]!;
      pending.times[at + k] = looked.times[i]!;
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
  *finish(): Generator<[Split, EncodedChunk, number]> {
    for (const [split, pending] of this.#pending) if (pending.rows > 0) yield* this.#flush(split, pending);
  }

  /** Index of the row's source; −1 unknown; null: the row was not readable. */
  #sourceOf(batch: RawBatch, i: number): number | null {
    if (batch.readable[i] === 0) return null;
    if (this.#source === null) return 0;
    const key = keyOf(batch.columns[this.#source.column]![i]);
    return key === null ? -1 : (this.#source.index.get(key) ?? -1);
  }

  /** Fills `labels`, or counts the row as bad. */
  #isGood(
    batch: RawBatch,
    i: number,
    source: number | null,
    tower: number,
    weight: number,
    labels: Float32Array,
  ): boolean {
    const { data } = this.#plan;
    if (source === null) return this.#refuse(batch, i, 'not an object', () => 'the line is not a JSON object');
    const time = batch.time[i]!;
    if (this.#needsTime && time !== time)
      return this.#refuse(batch, i, 'no time', () =>
        describeTime(
          data!.time!,
          this.#timeText === null
            ? null
            : this.#timeText.read(batch.columns[this.#timeText.column]![i] as string | null),
        ),
      );
    if (tower < 0)
      return this.#refuse(
        batch,
        i,
        'unknown source',
        () => `'${data!.source!.column}' is ${showValue(batch.columns[this.#source!.column]![i])}`,
      );
    if (!(weight > 0 && Math.fround(weight) < Infinity))
      return this.#refuse(
        batch,
        i,
        'bad weight',
        () => `'${data!.weight!}' is ${showValue(batch.columns[this.#weight!]![i])}`,
      );
    for (let h = 0; h < this.#heads.length; h++) {
      const head = this.#heads[h]!;
      const raw = batch.columns[head.column]![i];
      const label = head.label(raw);
      if (label === BAD_LABEL)
        return this.#refuse(batch, i, 'bad label', () => `'${this.#plan.heads[h]!.label.column}' is ${showValue(raw)}`);
      labels[h] = head.seen(label, source, time) ? label : NaN;
    }
    return true;
  }

  #refuse(batch: RawBatch, i: number, kind: BadRowKind, detail: () => string): false {
    this.bad.add(kind, this.#paths[batch.file[i]!]!, batch.row[i]! + 1, detail);
    return false;
  }

  /** Only where bad values were counted are rows looked at one by one. */
  #findBadValues(columns: RawColumns, instants: RawColumns, rows: number, origins: readonly Origin[]): void {
    for (const signal of this.#plan.signals) {
      const { name, input, derive } = signal;
      const known = this.#badValues.get(name);
      const { bad } = known === undefined ? { bad: 0 } : this.#encoder.counts[name]!;
      if (known === undefined || bad === known.bad) continue;
      known.bad = bad;
      if (known.first.length >= SHOWN_VALUES) continue;
      const probe = this.#encoder.subset([name], { ownCounts: true });
      const values = Object.hasOwn(instants, input) && derive !== null ? instants : columns;
      const source = this.#plan.data!.source?.column;
      for (let i = 0; i < rows && known.first.length < SHOWN_VALUES; i++) {
        const row = emptyRecord<RawValue>();
        if (source !== undefined) row[source] = columns[source]![i];
        row[input] = values[input]![i];
        const weights = inputNames(signal)[1];
        if (weights !== undefined) row[weights] = columns[weights]![i];
        const before = probe.counts[name]!.bad;
        probe.encodeRow(row, values === instants ? { instants: recordOf([[input, [row[input]]]]) } : {});
        if (probe.counts[name]!.bad === before) continue;
        const { at, file, row: inFile, picks } = origins.findLast((origin) => origin.at <= i)!;
        const from = picks[i - at]!;
        known.first.push({
          file: this.#paths[file[from]!]!,
          row: inFile[from]! + 1,
          value: plainValue(values[input]![i]),
          ...(weights === undefined ? {} : { weights: plainValue(row[weights]) }),
          ...(isWeighted(signal)
            ? { fault: faultOf(signal, values[input]![i], weights === undefined ? null : row[weights]) }
            : {}),
        });
      }
    }
  }

  /** The first bad values so far, of signals that have some. Those of different parts come part by part. */
  get values(): BadValues {
    return recordOf(
      [...this.#badValues].flatMap(([name, { first }]) => (first.length === 0 ? [] : [[name, first] as const])),
    );
  }

  /** Rows so far with and without values, by part and signal. */
  get valued(): ValuedRows[] {
    return PARTS.flatMap((part) => [...this.#valued[part]].map(([signal, counts]) => ({ signal, part, ...counts })));
  }

  #rowCounts(): readonly { readonly rows: number; readonly valued: number }[] {
    return [...this.#badValues.keys()].map((name) => {
      const { rows, missing } = this.#encoder.counts[name]!;
      return { rows, valued: rows - missing };
    });
  }

  #countValued(split: Split, before: readonly { readonly rows: number; readonly valued: number }[]): void {
    const valued = this.#valued[split];
    const after = this.#rowCounts();
    [...this.#badValues.keys()].forEach((name, i) => {
      const sum = valued.get(name) ?? { rows: 0, valued: 0 };
      valued.set(name, {
        rows: sum.rows + after[i]!.rows - before[i]!.rows,
        valued: sum.valued + after[i]!.valued - before[i]!.valued,
      });
    });
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

  #pendingOf(split: Split): Pending {
    let pending = this.#pending.get(split);
    if (pending === undefined) {
      const wanted = this.#wants(split, this.#chunks[split]);
      pending = newPending(
        this.#inputs.length,
        this.#carried.length,
        wanted ? this.#chunkRows : 0,
        this.#heads.length,
        this.#numbers,
        this.#keys,
        wanted,
      );
      this.#pending.set(split, pending);
    }
    return pending;
  }

  *#flush(split: Split, pending: Pending): Generator<[Split, EncodedChunk, number]> {
    this.#pending.delete(split);
    const { rows, chunk } = pending;
    const number = this.#chunks[split]++;
    if (!pending.wanted) return;
    const columns = emptyRecord<ArrayLike<RawValue>>();
    const instants = emptyRecord<ArrayLike<RawValue>>();
    this.#inputs.forEach(
      (input, c) => ((input.instants ? instants : columns)[input.name] = pending.columns[c]!.slice(0, rows)),
    );
    const before = this.#rowCounts();
    const encoded =
      split === 'train'
        ? this.seen.encode({
            columns,
            instants,
            rows,
            times: pending.times.subarray(0, rows),
            requests: this.#request === null ? null : pending.requests.subarray(0, rows),
          })
        : this.#encoder.encodeColumns(columns as RawColumns, rows, { instants });
    this.#countValued(split, before);
    this.#findBadValues(columns, instants, rows, pending.origins);
    const heads = this.#heads.length;
    const whole: EncodedChunk = {
      rows,
      signals: encoded.signals,
      tower: chunk.tower.subarray(0, rows),
      source: chunk.source.subarray(0, rows),
      labels: chunk.labels.subarray(0, rows * heads),
      weight: chunk.weight.subarray(0, rows),
      time: chunk.time.subarray(0, rows),
      rowKey: chunk.rowKey.subarray(0, rows),
      numbers: cut(chunk.numbers!, rows),
      keys: cut(chunk.keys!, rows),
      ...(this.#carried.length === 0 ? {} : { carried: pending.carried }),
    };
    yield [split, whole, number];
  }
}

/** Of all rows of a batch; what bad rows have is ignored. */
interface LookedAt {
  readonly labels: Float32Array;
  readonly source: Int32Array;
  readonly tower: Int32Array;
  readonly weight: Float32Array;
  /** How many rows of the traffic each stands for. */
  readonly times: Float64Array;
  /** Rows of each part, in the order of `PARTS`. */
  readonly picks: readonly Int32Array[];
}

/** to[at + k] = from[picks[k]] */
function take(from: readonly RawValue[], picks: Int32Array, to: RawValue[], at: number): void {
  for (let k = 0; k < picks.length; k++) to[at + k] = from[picks[k]!];
}

/** Where a run of a chunk's rows comes from: row `at + k` is row `picks[k]` of a batch. */
interface Origin {
  readonly at: number;
  readonly file: Int32Array;
  readonly row: Float64Array;
  readonly picks: Int32Array;
}

interface Pending {
  readonly origins: Origin[];
  rows: number;
  readonly wanted: boolean;
  readonly columns: RawValue[][];
  readonly carried: RawValue[][];
  readonly chunk: Omit<EncodedChunk, 'rows' | 'signals'>;
  readonly keyHalves: Uint32Array;
  readonly times: Float64Array;
  readonly requests: BigUint64Array;
}

interface InputColumn {
  readonly name: string;
  /** In `fields`. */
  readonly column: number;
  /** Read as times: epoch milliseconds. */
  readonly instants: boolean;
}

interface ExtraColumn {
  readonly name: string;
  readonly column: number;
}

function cut<T extends Float64Array | BigUint64Array>(
  columns: Readonly<Record<string, T>>,
  rows: number,
): Record<string, T> {
  const out = emptyRecord<T>();
  for (const [name, values] of Object.entries(columns)) out[name] = values.subarray(0, rows) as T;
  return out;
}

function byName<T>(columns: readonly ExtraColumn[], make: () => T): Record<string, T> {
  const out = emptyRecord<T>();
  for (const { name } of columns) out[name] = make();
  return out;
}

function newPending(
  inputs: number,
  carried: number,
  rows: number,
  heads: number,
  numbers: readonly ExtraColumn[],
  keys: readonly ExtraColumn[],
  wanted: boolean,
): Pending {
  const rowKey = new BigUint64Array(rows);
  return {
    origins: [],
    rows: 0,
    wanted,
    columns: Array.from({ length: inputs }, () => []),
    carried: Array.from({ length: carried }, () => []),
    chunk: {
      tower: new Int32Array(rows),
      source: new Int32Array(rows),
      labels: new Float32Array(rows * heads),
      weight: new Float32Array(rows),
      time: new Float64Array(rows),
      rowKey,
      numbers: byName(numbers, () => new Float64Array(rows)),
      keys: byName(keys, () => new BigUint64Array(rows)),
    },
    keyHalves: new Uint32Array(rowKey.buffer),
    times: new Float64Array(rows),
    requests: new BigUint64Array(rows),
  };
}

function isWeighted({ encoding }: SignalPlan): boolean {
  return encoding.kind === 'ids' && encoding.weights !== undefined;
}

function faultOf({ encoding }: SignalPlan, value: RawValue, own: RawValue): string | null {
  if (encoding.kind !== 'ids' || encoding.weights === undefined) return null;
  const { split, pool, weights } = encoding;
  return lengthFault(value, own, { split, mean: pool === 'mean', weights });
}

function readsMap({ encoding }: SignalPlan): boolean {
  return encoding.kind === 'ids' && encoding.weights?.kind === 'map';
}

/** How many rows of the whole log a row stands for: 1/keep for a base negative of a log that was sampled. */
function rowsStoodFor(plan: Plan): (labels: Float32Array) => number {
  const { sampling } = plan;
  if (sampling === null || sampling.log !== 'sampled') return () => 1;
  const isNegative = baseNegatives(plan);
  return (labels) => (isNegative(labels, 0) ? 1 / sampling.keep : 1);
}
