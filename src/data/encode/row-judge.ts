/** What the loss and the reports need of each row: labels, routing and weights; and which rows are bad. */
import { delayedHeads } from '../../ir/delayed-heads.ts';
import type { HeadPlan, Plan } from '../../ir/plan.ts';
import { dataOf } from '../../ir/members.ts';
import { towersBySource } from '../../ir/towers.ts';
import { youngHeads } from '../../ir/young-rows.ts';
import { keyOf } from '../../runtime/key.ts';
import { toNumber } from '../../runtime/number.ts';
import type { RawValue } from '../../runtime/types.ts';
import { PARTS, type Split } from '../encoded-chunk.ts';
import { describeTime } from '../files/time-problems.ts';
import { SUPERSEDED } from '../relation/superseded.ts';
import type { Field } from '../relation/examples.ts';
import { delayedLabel, knownBy } from '../relation/delayed-label.ts';
import { BAD_LABEL, followParents, labelerOf, sourceMask } from '../relation/labels.ts';
import { type FieldPlace, type RawBatch, valuesOf } from '../relation/raw-batch.ts';
import { valueAt } from '../columns/column.ts';
import { NumberOfValue } from '../columns/number-of-value.ts';
import { type BadRowKind, BadRows, badEventTime, contradiction, showValue } from './bad-rows.ts';
import { importanceWeights } from './importance-weight.ts';
import { isOutside, type RowWindow } from '../relation/row-window.ts';
import type { FieldSource } from './input-columns.ts';

const TRAIN = PARTS.indexOf('train');

/** Of all rows of a batch; what bad rows have is ignored. */
export interface JudgedRows {
  readonly labels: Float32Array;
  /** See `EncodedChunk`. */
  readonly delays: Float32Array;
  readonly source: Int32Array;
  readonly tower: Int32Array;
  readonly weight: Float32Array;
  /** Importance weights; 0 for rows of weight 0. */
  readonly importance: Float64Array;
  /** Rows of each part, in the order of `PARTS`. */
  readonly picks: readonly Int32Array[];
}

/** What of a plan, or of a checked model, decides which rows are good and what they are. */
export type JudgedPlan = Pick<Plan, 'model' | 'heads' | 'data' | 'towers' | 'sampling'> & {
  readonly train: Pick<Plan['train'], 'sources'>;
};

export class RowJudge {
  readonly bad = new BadRows();
  /** Last time of each part's rows so far, epoch ms. */
  readonly ends: Record<Split, number | null> = { train: null, validate: null, holdout: null };
  /** Labels so far of the training part, head by head. */
  readonly labels: readonly { observed: number; positives: number }[];
  readonly #plan: JudgedPlan;
  readonly #paths: readonly string[];
  readonly #heads: readonly {
    readonly place: FieldPlace;
    readonly label: NumberOfValue;
    readonly seen: ReturnType<typeof sourceMask>;
  }[];
  /** Heads that are learned with their delays. */
  readonly #delayed: readonly {
    readonly head: number;
    readonly plan: HeadPlan;
    /** Of the event's time. */
    readonly column: number;
    readonly knownBy: number;
  }[];
  /** Rows later than `after` (epoch ms) are too young for a head: see `youngHeads`. */
  readonly #young: readonly { readonly head: number; readonly after: number; readonly measured: boolean }[];
  /** See `followParents`. */
  readonly #follow: ReturnType<typeof followParents>;
  /** By head, of the row that is looked at: see `followParents`. */
  readonly #late: Uint8Array;
  readonly #source: {
    readonly place: FieldPlace;
    readonly index: NumberOfValue;
    readonly towers: Int32Array;
  } | null;
  readonly #weight: { readonly place: FieldPlace; readonly number: NumberOfValue } | null;
  readonly #needsTime: boolean;
  readonly #window: RowWindow | null;
  /** The time as it is written; null: every row has one. */
  readonly #timeText: { readonly column: number; readonly read: (text: string | null) => RawValue } | null;
  readonly #importance: (labels: Float32Array) => number;
  /** Of the row that is looked at: a sampled log was thinned by the labels that it has, also those of young rows. */
  #importanceOfRow = 1;
  readonly #trainSources: ReadonlySet<number> | null;

  /** @param add takes a field and gives its index among the fields @param addValues the same of one whose values come again and again */
  constructor(
    plan: JudgedPlan,
    examples: FieldSource,
    add: (field: Field) => number,
    addValues: (field: Field) => FieldPlace,
  ) {
    const data = dataOf(plan);
    const values = data.source?.values ?? null;
    this.#plan = plan;
    this.#paths = examples.files.map((f) => f.path);
    this.labels = plan.heads.map(() => ({ observed: 0, positives: 0 }));
    this.#heads = plan.heads.map((head) => ({
      place: addValues(examples.raw(examples.named(head.label.column))),
      label: new NumberOfValue(labelerOf(head.label)),
      seen: sourceMask(head, values),
    }));
    this.#delayed = delayedHeads(plan.heads).map(({ head, delay }) => ({
      head,
      plan: plan.heads[head]!,
      column: add(examples.timeField(examples.named(delay.at), true)),
      knownBy: knownBy(plan.heads[head]!, examples.time?.last ?? null, examples.window?.until ?? null),
    }));
    // The rows of a window are all older.
    const last = examples.window === null ? (examples.time?.last ?? null) : null;
    this.#young = last === null ? [] : youngHeads(plan.heads).map((of) => ({ ...of, after: last - 1000 * of.seconds }));
    this.#follow = followParents(plan.heads);
    this.#late = new Uint8Array(plan.heads.length);
    this.#source =
      data.source === null
        ? null
        : {
            place: addValues(examples.raw({ table: -1, column: data.source.column })),
            index: new NumberOfValue(indexIn(data.source.values)),
            towers: towersBySource(plan, data.source.values),
          };
    this.#weight =
      data.weight === null
        ? null
        : { place: addValues(examples.raw(examples.named(data.weight))), number: new NumberOfValue(toNumber) };
    this.#needsTime = data.time !== null;
    this.#window = examples.window;
    const { timeText } = examples;
    this.#timeText = timeText === null ? null : { column: add(timeText), read: timeText.read };
    this.#importance = importanceWeights(plan);
    const only = plan.train.sources;
    this.#trainSources = only === null || values === null ? null : new Set(only.map((s) => values.indexOf(s)));
  }

  get heads(): number {
    return this.#heads.length;
  }

  /** Heads with a delay. */
  get delays(): number {
    return this.#delayed.length;
  }

  /** The field that routes rows; null: there is none. */
  get sourcePlace(): FieldPlace | null {
    return this.#source?.place ?? null;
  }

  /** Labels, routing and weights of a batch's rows, and which of them go where; bad rows are counted. */
  look(batch: RawBatch): JudgedRows {
    const heads = this.#heads.length;
    const width = this.#delayed.length;
    const { rows } = batch;
    const picks = PARTS.map(() => new Int32Array(rows));
    const out = {
      labels: new Float32Array(rows * heads),
      delays: new Float32Array(rows * width),
      source: new Int32Array(rows),
      tower: new Int32Array(rows),
      weight: new Float32Array(rows),
      importance: new Float64Array(rows),
      picks,
    };
    const labels = new Float32Array(heads);
    const delays = new Float32Array(width);
    const counts = PARTS.map(() => 0);
    const last = PARTS.map((split) => this.ends[split] ?? -Infinity);
    const weights = this.#weight?.number.read(valuesOf(batch, this.#weight.place), rows);
    const sources = this.#source?.index.read(valuesOf(batch, this.#source.place), rows);
    const ofHeads = this.#heads.map(({ label, place }) => label.read(valuesOf(batch, place), rows));
    for (let i = 0; i < rows; i++) {
      const source = batch.readable[i] === 0 ? null : sources === undefined ? 0 : sources[i]!;
      const tower = source === null ? -1 : this.#source === null ? 0 : this.#source.towers[source + 1]!;
      const weight = weights === undefined ? 1 : weights[i]!;
      if (this.#window !== null && isOutside(this.#window, batch.time[i]!)) continue;
      if (batch.part[i] === SUPERSEDED) continue;
      // A row of weight 0 is as good as absent, whatever else is wrong with it.
      if (source !== null && Math.fround(weight) === 0) {
        this.bad.ignore();
        continue;
      }
      if (!this.#isGood(batch, i, source, tower, weight, ofHeads, labels, delays)) continue;
      const part = batch.part[i]!;
      if (PARTS[part] !== 'holdout' && this.#trainSources !== null && !this.#trainSources.has(source!)) continue;
      picks[part]![counts[part]!++] = i;
      for (let h = 0; h < heads; h++) out.labels[i * heads + h] = labels[h]!;
      for (let d = 0; d < width; d++) out.delays[i * width + d] = delays[d]!;
      if (PARTS[part] === 'train') this.#countLabels(labels);
      const time = batch.time[i]!;
      if (time > last[part]!) last[part] = time;
      out.source[i] = source!;
      out.tower[i] = tower;
      const importance = this.#importanceOfRow;
      out.weight[i] = weight * importance;
      out.importance[i] = weight > 0 ? importance : 0;
    }
    PARTS.forEach((split, part) => (this.ends[split] = last[part]! > -Infinity ? last[part]! : null));
    out.picks = picks.map((of, part) => of.subarray(0, counts[part]));
    return out;
  }

  #countLabels(labels: Float32Array): void {
    for (let h = 0; h < labels.length; h++) {
      const label = labels[h]!;
      if (label !== label) continue;
      this.labels[h]!.observed++;
      if (label === 1) this.labels[h]!.positives++;
    }
  }

  /** Fills `labels` from those of each head, or counts the row as bad. No function is made here: one for each row would be most of the garbage of encoding. */
  #isGood(
    batch: RawBatch,
    i: number,
    source: number | null,
    tower: number,
    weight: number,
    ofHeads: readonly Float64Array[],
    labels: Float32Array,
    delays: Float32Array,
  ): boolean {
    if (source === null) return this.#refuse(batch, i, 'not an object');
    const time = batch.time[i]!;
    if (this.#needsTime && time !== time) return this.#refuse(batch, i, 'no time');
    if (tower < 0) return this.#refuse(batch, i, 'unknown source');
    if (!(weight > 0 && Math.fround(weight) < Infinity)) return this.#refuse(batch, i, 'bad weight');
    for (let h = 0; h < this.#heads.length; h++) {
      const label = ofHeads[h]![i]!;
      if (label === BAD_LABEL) return this.#refuse(batch, i, 'bad label', h);
      labels[h] = this.#heads[h]!.seen(source) ? label : NaN;
    }
    this.#late.fill(0);
    for (let d = 0; d < this.#delayed.length; d++) {
      const { head, plan, column, knownBy: asOf } = this.#delayed[d]!;
      const { label, delay, fault } = delayedLabel(
        plan,
        labels[head]!,
        time,
        toNumber(batch.columns[column]![i]),
        asOf,
      );
      if (fault) return this.#refuse(batch, i, 'bad event time', head);
      if (labels[head] === 1 && label === 0) this.#late[head] = 1;
      labels[head] = label;
      delays[d] = delay;
    }
    const orphan = this.#follow(labels, this.#late);
    if (orphan >= 0) return this.#refuse(batch, i, 'contradicting labels', orphan);
    this.#importanceOfRow = this.#importance(labels);
    for (const { head, after, measured } of this.#young)
      if (time > after && !(measured && batch.part[i] === TRAIN)) labels[head] = NaN;
    return true;
  }

  /** @param head whose label is bad */
  #refuse(batch: RawBatch, i: number, kind: BadRowKind, head = 0): false {
    this.bad.add(kind, this.#paths[batch.file[i]!]!, batch.row[i]! + 1, () => this.#describe(batch, i, kind, head));
    return false;
  }

  #describe(batch: RawBatch, i: number, kind: BadRowKind, head: number): string {
    const shown = (place: FieldPlace) => showValue(valueAt(valuesOf(batch, place), i));
    const { heads } = this.#plan;
    const { time, source, weight } = dataOf(this.#plan);
    switch (kind) {
      case 'no time':
        return describeTime(
          time!,
          this.#timeText === null
            ? null
            : this.#timeText.read(batch.columns[this.#timeText.column]![i] as string | null),
        );
      case 'unknown source':
        return `'${source!.column}' is ${shown(this.#source!.place)}`;
      case 'bad weight':
        return `'${weight!}' is ${shown(this.#weight!.place)}`;
      case 'bad label':
        return `'${heads[head]!.label.column}' is ${shown(this.#heads[head]!.place)}`;
      case 'bad event time':
        return badEventTime(heads, head);
      case 'contradicting labels':
        return contradiction(heads, head);
      default:
        return 'the line is not a JSON object';
    }
  }
}

/** The place of a source among the declared ones; −1: it is none of them. */
function indexIn(values: readonly string[]): (raw: RawValue) => number {
  const index = new Map(values.map((value, i) => [value, i]));
  return (raw) => {
    const key = keyOf(raw);
    return key === null ? -1 : (index.get(key) ?? -1);
  };
}
