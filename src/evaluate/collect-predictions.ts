/**
 * Collects predictions batch by batch and reports on them. AUC is exact, so every logit is kept: 5 bytes a row and head (9 more with
 * true probabilities), and 8 or so a row besides.
 */
import { bootstrapIntervals, type BootstrapOptions } from './bootstrap.ts';
import { type Column, float32, float64, int32, uint8 } from '../math/growing-column.ts';
import { divergence, logitOf, logLossOf } from '../math/logistic.ts';
import type { GateReport } from './gates.ts';
import { type GroupedAuc, groupedAuc } from './grouped-auc.ts';
import { metricsOf, Slice } from './metrics.ts';
import { ascending } from '../math/order.ts';
import { OverTime } from './over-time.ts';
import type { EvaluationReport, SliceReport, TruthReport } from './report.ts';
import { entryOf } from '../text/present.ts';

/** H heads; arrays of [rows × H] are row-major. */
export interface EvaluationBatch {
  readonly rows: number;
  /** [rows × H] */
  readonly logits: Float32Array | Float64Array;
  /** [rows × H]: 0, 1, or NaN where unobserved. */
  readonly labels: Float32Array;
  /** [rows]; default 1. */
  readonly weight?: Float32Array | undefined;
  /** [rows]: index in `sources`, −1 unknown. Needed when there are sources. */
  readonly source?: Int32Array | undefined;
  /** Ids by signal, labels by column, [rows] each: those of `slices`, by their key. */
  readonly ids?: Readonly<Record<string, Int32Array>> | undefined;
  /** [rows × H]: true probabilities, NaN where not known. */
  readonly truth?: Float32Array | Float64Array | undefined;
  /** [rows]: epoch ms, NaN where not known; for calibration by day and hour. */
  readonly time?: Float64Array | undefined;
  /** [rows]: rows of one cluster (a user, a request) are resampled together. */
  readonly cluster?: Int32Array | undefined;
  /** [rows]: rows of one group (a user) are ranked among themselves; 0: of none. */
  readonly group?: Int32Array | undefined;
}

export interface SliceBy {
  readonly by: 'signal' | 'column';
  readonly name: string;
  /** What an id of the signal, a label of the column, stands for. */
  readonly nameOf: (id: number) => string;
}

export interface CollectOptions {
  readonly heads: readonly string[];
  readonly sources?: readonly string[] | undefined;
  readonly slices?: readonly SliceBy[] | undefined;
  /** IANA zone whose days and hours calibration is reported by; default UTC. */
  readonly zone?: string | undefined;
  /** The column that `cluster` of a batch is of. */
  readonly clusteredBy?: string | null | undefined;
  /** The column that `group` of a batch is of. */
  readonly groupedBy?: string | null | undefined;
  /** Most values of a signal or column that are reported one by one; the others are one slice. */
  readonly values?: number | undefined;
}

/** Values of a signal or column that are shown. */
const VALUES = 20;

export interface ReportOptions {
  readonly model: string;
  readonly variant?: string | null | undefined;
  /** Intervals for the whole and for each source; null or absent: none. */
  readonly bootstrap?: BootstrapOptions | null | undefined;
  /** Of the same rows; absent: the model has no gates. */
  readonly gates?: readonly GateReport[] | undefined;
}

interface HeadColumns {
  readonly logits: Column<Float32Array>;
  /** 0, 1, or 2 for unobserved. */
  readonly labels: Column<Uint8Array>;
  readonly truth: Column<Float64Array>;
}

const UNOBSERVED = 2;

export class Collector {
  readonly options: CollectOptions;
  readonly #heads: readonly HeadColumns[];
  readonly #weights = float32();
  readonly #source = int32();
  readonly #cluster = int32();
  readonly #group = int32();
  readonly #ids: ReadonlyMap<string, Column<Int32Array>>;
  readonly #overTime: OverTime;
  #timed = false;

  constructor(options: CollectOptions) {
    this.options = options;
    this.#heads = options.heads.map(() => ({ logits: float32(), labels: uint8(), truth: float64() }));
    this.#overTime = new OverTime(options.heads, options.sources ?? [], options.zone);
    this.#ids = new Map((options.slices ?? []).map((slice) => [sliceKey(slice), int32()]));
  }

  get rows(): number {
    return this.#weights.length;
  }

  add(batch: EvaluationBatch): void {
    const H = this.#heads.length;
    for (const [h, head] of this.#heads.entries()) {
      for (let i = 0; i < batch.rows; i++) {
        const label = batch.labels[i * H + h]!;
        head.logits.push(batch.logits[i * H + h]!);
        head.labels.push(Number.isNaN(label) ? UNOBSERVED : label > 0 ? 1 : 0);
        if (batch.truth !== undefined) head.truth.push(batch.truth[i * H + h]!);
        if (batch.time !== undefined)
          this.#overTime.add(
            h,
            batch.source?.[i] ?? -1,
            batch.time[i]!,
            batch.logits[i * H + h]!,
            label,
            batch.weight?.[i] ?? 1,
          );
      }
    }
    this.#timed ||= batch.time?.some((time) => !Number.isNaN(time)) ?? false;
    for (let i = 0; i < batch.rows; i++) {
      this.#weights.push(batch.weight?.[i] ?? 1);
      if (batch.source !== undefined) this.#source.push(batch.source[i]!);
      if (batch.cluster !== undefined) this.#cluster.push(batch.cluster[i]!);
      if (batch.group !== undefined) this.#group.push(batch.group[i]!);
    }
    for (const [key, column] of this.#ids) {
      const ids = batch.ids?.[key];
      for (let i = 0; i < batch.rows; i++) column.push(ids?.[i] ?? 0);
    }
  }

  /** One head's rows: logits, labels (NaN unobserved), weights, clusters (null when none were given). */
  head(index: number): {
    logits: Float32Array;
    labels: Float32Array;
    weights: Float32Array;
    clusters: Int32Array | null;
    sources: Int32Array | null;
  } {
    const head = this.#heads[index]!;
    return {
      logits: head.logits.values,
      labels: Float32Array.from(head.labels.values, (label) => (label === UNOBSERVED ? Number.NaN : label)),
      weights: this.#weights.values,
      clusters: this.#cluster.length === this.rows && this.rows > 0 ? this.#cluster.values : null,
      sources: this.#source.length === this.rows && this.rows > 0 ? this.#source.values : null,
    };
  }

  report(options: ReportOptions): EvaluationReport {
    const heads = this.options.heads.map((head, h) => ({ head, ...this.#head(h, options.bootstrap ?? null) }));
    return {
      version: 1,
      model: options.model,
      variant: options.variant ?? 'base',
      rows: this.rows,
      clusteredBy: this.options.clusteredBy ?? null,
      heads,
      overTime: this.#timed ? this.#overTime.report() : [],
      gates: options.gates ?? [],
    };
  }

  /** Ids or labels of a slice's values that are reported one by one, most rows first. */
  largest(slice: SliceBy): number[] {
    const counts = new Map<number, number>();
    for (const id of entryOf(this.#ids, sliceKey(slice)).values) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts]
      .sort(([a, rowsOfA], [b, rowsOfB]) => rowsOfB - rowsOfA || a - b)
      .slice(0, this.options.values ?? VALUES)
      .map(([id]) => id);
  }

  #head(h: number, bootstrap: BootstrapOptions | null): { slices: SliceReport[]; grouped: GroupedAuc | null } {
    const { logits, labels, weights, clusters, sources } = this.head(h);
    const truth = this.#heads[h]!.truth.length === this.rows ? this.#heads[h]!.truth.values : null;
    const order = ascending(logits);
    const rows = { logits, labels, weights, clusters, truth, order };
    const reports = [sliceReport('all', null, null, rows, null, bootstrap)];
    if (sources !== null && this.options.sources !== undefined) {
      for (const source of present(sources, this.options.sources.length)) {
        const name = source < 0 ? '(unknown)' : this.options.sources[source]!;
        reports.push(sliceReport('source', null, name, rows, (i) => sources[i] === source, bootstrap));
      }
    }
    for (const slice of this.options.slices ?? [])
      reports.push(...byValue(slice, this.largest(slice), entryOf(this.#ids, sliceKey(slice)).values, rows));
    const { groupedBy = null } = this.options;
    return {
      slices: reports,
      grouped: groupedBy === null ? null : groupedAuc(groupedBy, { ...rows, groups: this.#group.values }, order),
    };
  }
}

interface RowSet {
  readonly logits: Float32Array;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly clusters: Int32Array | null;
  readonly truth: Float64Array | null;
  readonly order: Uint32Array;
}

/** Declared sources in order, with or without rows, and −1 if there are unknown ones. */
function present(sources: Int32Array, declared: number): number[] {
  const list = Array.from({ length: declared }, (_, i) => i);
  return sources.includes(-1) ? [...list, -1] : list;
}

function sliceReport(
  by: SliceReport['by'],
  name: string | null,
  value: string | null,
  rows: RowSet,
  inside: ((row: number) => boolean) | null,
  bootstrap: BootstrapOptions | null,
): SliceReport {
  const slice = new Slice();
  for (let i = 0; i < rows.logits.length; i++) {
    if (inside === null || inside(i)) slice.see(rows.logits[i]!, rows.labels[i]!, rows.weights[i]!);
  }
  const order = inside === null ? rows.order : rows.order.filter(inside);
  for (const i of order) slice.add(rows.logits[i]!, rows.labels[i]!, rows.weights[i]!, rows.clusters?.[i]);
  const metrics = slice.metrics();
  const intervals =
    bootstrap !== null && metrics.logLoss !== null ? bootstrapIntervals({ ...rows, order }, bootstrap) : null;
  return {
    by,
    name,
    value,
    metrics,
    truth: rows.truth === null ? null : truthReport(rows, order, rows.truth),
    intervals,
  };
}

/** The values asked for in one pass, in their order, and all others together. */
function byValue(
  { by, name, nameOf }: SliceBy,
  values: readonly number[],
  ids: Int32Array,
  rows: RowSet,
): SliceReport[] {
  const slices = new Map(values.map((id) => [id, new Slice()]));
  const rest = new Slice();
  const others = new Set<number>();
  for (let i = 0; i < ids.length; i++) {
    const slice = slices.get(ids[i]!);
    if (slice === undefined) others.add(ids[i]!);
    (slice ?? rest).see(rows.logits[i]!, rows.labels[i]!, rows.weights[i]!);
  }
  for (const i of rows.order)
    (slices.get(ids[i]!) ?? rest).add(rows.logits[i]!, rows.labels[i]!, rows.weights[i]!, rows.clusters?.[i]);
  const report = (value: string, slice: Slice): SliceReport => ({
    by,
    name,
    value,
    metrics: slice.metrics(),
    truth: null,
    intervals: null,
  });
  return [
    ...values.map((id) => report(nameOf(id), entryOf(slices, id))),
    ...(others.size === 0 ? [] : [report(`(${others.size} other value${others.size === 1 ? '' : 's'})`, rest)]),
  ];
}

/** A signal and a column may have one name. */
export function sliceKey({ by, name }: Pick<SliceBy, 'by' | 'name'>): string {
  return `${by} ${name}`;
}

/** Over the rows with a label and a known truth; null if there are none. */
function truthReport(rows: RowSet, order: Uint32Array, truth: Float64Array): TruthReport | null {
  const known = order.filter((i) => !Number.isNaN(truth[i]!) && !Number.isNaN(rows.labels[i]!) && rows.weights[i]! > 0);
  if (known.length === 0) return null;
  const logits = Float64Array.from(known, (i) => logitOf(truth[i]!));
  const labels = Float32Array.from(known, (i) => rows.labels[i]!);
  const weights = Float32Array.from(known, (i) => rows.weights[i]!);
  let [model, expected, total] = [0, 0, 0];
  for (const i of known) {
    const weight = rows.weights[i]!;
    model += weight * logLossOf(rows.logits[i]!, rows.labels[i]! > 0);
    expected += weight * divergence(truth[i]!, rows.logits[i]!);
    total += weight;
  }
  const best = metricsOf({ logits, labels, weights });
  return {
    rows: known.length,
    logLoss: best.logLoss!,
    auc: best.auc,
    regret: model / total - best.logLoss!,
    expectedRegret: expected / total,
  };
}
