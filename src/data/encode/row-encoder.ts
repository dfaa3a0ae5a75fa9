/** Rows to encoded chunks: labels, routing, weights, and the encoder's columns, cut into training, validation and holdout. */
import type { Plan } from '../../ir/plan.ts';
import { towersBySource } from '../../ir/towers.ts';
import { keyOf } from '../../runtime/key.ts';
import { toNumber } from '../../runtime/number.ts';
import { xxh64 } from '../../runtime/xxhash64.ts';
import type { Encoder, RawColumns, RawValue } from '../../runtime/types.ts';
import type { ValuedRows } from '../empty-parts.ts';
import { type EncodedChunk, type Extras, PARTS, type Split } from '../encoded-chunk.ts';
import type { BadValues } from './bad-values.ts';
import { type BadRowKind, BadRows, showValue } from './bad-rows.ts';
import { ValuedRowCounter } from './count-valued-rows.ts';
import { BadValueFinder } from './find-bad-values.ts';
import { importanceWeights } from './importance-weight.ts';
import { type FieldSource, type InputColumn, inputColumns } from './input-columns.ts';
import { type ExtraColumn, firstRows, newPendingChunk, type PendingChunk, takeRows } from './pending-chunk.ts';
import type { Field } from '../relation/examples.ts';
import { describeTime } from '../files/time-problems.ts';
import { BAD_LABEL, headMask, labelerOf } from '../relation/labels.ts';
import { fileSeed, writeRowKey } from '../relation/row-key.ts';
import { TrainingCounter } from '../relation/training-counts.ts';
import type { RawBatch } from '../relation/read-rows.ts';
import { emptyRecord } from '../../text/record.ts';
import { dataOf } from '../../ir/members.ts';

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
  readonly #importance: (labels: Float32Array) => number;
  readonly #trainSources: ReadonlySet<number> | null;
  readonly #chunkRows: number;
  readonly #pending = new Map<Split, PendingChunk>();
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
    const data = dataOf(plan);
    const fields: Field[] = [];
    const add = (field: Field) => fields.push(field) - 1;
    const inputs = inputColumns(plan, examples, add);
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
    this.#importance = importanceWeights(plan);
    const only = plan.train.sources;
    this.#trainSources = only === null || values === null ? null : new Set(only.map((s) => values.indexOf(s)));
    this.fields = fields;
    this.#plan = plan;
    this.#encoder = encoder;
    this.#paths = examples.files.map((f) => f.path);
    this.#seeds = this.#paths.map(fileSeed);
    this.#badValues = new BadValueFinder(plan, encoder, this.#paths);
    this.#valued = new ValuedRowCounter(plan, encoder);
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
      importance: new Float64Array(rows),
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
      const importance = this.#importance(labels);
      out.weight[i] = weight * importance;
      out.importance[i] = weight > 0 ? importance : 0;
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
  #copy(batch: RawBatch, looked: LookedAt, picks: Int32Array, pending: PendingChunk): void {
    const heads = this.#heads.length;
    const at = pending.rows;
    const { chunk, keyHalves } = pending;
    pending.origins.push({ at, file: batch.file, row: batch.row, picks });
    this.#inputs.forEach(({ column }, c) => takeRows(batch.columns[column]!, picks, pending.columns[c]!, at));
    this.#carried.forEach((column, c) => takeRows(batch.columns[column]!, picks, pending.carried[c]!, at));
    for (let k = 0; k < picks.length; k++) {
      const i = picks[k]!;
      for (let h = 0; h < heads; h++) chunk.labels[(at + k) * heads + h] = looked.labels[i * heads + h]!;
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

  /** The first bad values so far, of signals that have some. Those of different parts come part by part. */
  get values(): BadValues {
    return this.#badValues.values;
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

  *#flush(split: Split, pending: PendingChunk): Generator<[Split, EncodedChunk, number]> {
    this.#pending.delete(split);
    const { rows, chunk } = pending;
    const number = this.#chunks[split]++;
    if (!pending.wanted) return;
    const columns = emptyRecord<ArrayLike<RawValue>>();
    const instants = emptyRecord<ArrayLike<RawValue>>();
    this.#inputs.forEach(
      (input, c) => ((input.instants ? instants : columns)[input.name] = pending.columns[c]!.slice(0, rows)),
    );
    const encoded = this.#valued.during(split, () =>
      split === 'train'
        ? this.seen.encode({
            columns,
            instants,
            rows,
            times: pending.importance.subarray(0, rows),
            requests: this.#request === null ? null : pending.requests.subarray(0, rows),
          })
        : this.#encoder.encodeColumns(columns as RawColumns, rows, { instants }),
    );
    this.#badValues.look({ columns, instants, rows, origins: pending.origins });
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
      numbers: firstRows(chunk.numbers!, rows),
      keys: firstRows(chunk.keys!, rows),
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
  /** Importance weights; 0 for rows of weight 0. */
  readonly importance: Float64Array;
  /** Rows of each part, in the order of `PARTS`. */
  readonly picks: readonly Int32Array[];
}
