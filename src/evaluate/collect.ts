/**
 * Collects predictions batch by batch and reports on them. AUC is exact, so every logit is kept: 5 bytes a row and head (9 more with
 * true probabilities), and 8 or so a row besides.
 */
import { bootstrapIntervals, type BootstrapOptions } from './bootstrap.ts';
import { type Column, float32, float64, int32, uint8 } from '../math/growing-column.ts';
import { divergence, logitOf, logLossOf } from '../math/logistic.ts';
import { metricsOf, Slice } from './metrics.ts';
import { ascending } from '../math/order.ts';
import { OverTime } from './over-time.ts';
import type { EvaluationReport, SliceReport, TruthReport } from './report.ts';

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
  /** Ids by signal, [rows] each: those of `slices`. */
  readonly ids?: Readonly<Record<string, Int32Array>> | undefined;
  /** [rows × H]: true probabilities, NaN where not known. */
  readonly truth?: Float32Array | Float64Array | undefined;
  /** [rows]: epoch ms, NaN where not known; for calibration by day and hour. */
  readonly time?: Float64Array | undefined;
  /** [rows]: rows of one cluster (a user, a request) are resampled together. */
  readonly cluster?: Int32Array | undefined;
}

export interface SliceBy {
  readonly signal: string;
  /** What an id of the signal stands for. */
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
}

export interface ReportOptions {
  readonly model: string;
  readonly variant?: string | null | undefined;
  /** Intervals for the whole and for each source; null or absent: none. */
  readonly bootstrap?: BootstrapOptions | null | undefined;
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
  readonly #ids: ReadonlyMap<string, Column<Int32Array>>;
  readonly #overTime: OverTime;
  #timed = false;

  constructor(options: CollectOptions) {
    this.options = options;
    this.#heads = options.heads.map(() => ({ logits: float32(), labels: uint8(), truth: float64() }));
    this.#overTime = new OverTime(options.heads, options.sources ?? [], options.zone);
    this.#ids = new Map((options.slices ?? []).map((slice) => [slice.signal, int32()]));
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
    }
    for (const [signal, column] of this.#ids) {
      const ids = batch.ids?.[signal];
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
    const heads = this.options.heads.map((head, h) => ({ head, slices: this.#slices(h, options.bootstrap ?? null) }));
    return {
      version: 1,
      model: options.model,
      variant: options.variant ?? 'base',
      rows: this.rows,
      clusteredBy: this.options.clusteredBy ?? null,
      heads,
      overTime: this.#timed ? this.#overTime.report() : [],
    };
  }

  #slices(h: number, bootstrap: BootstrapOptions | null): SliceReport[] {
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
    for (const { signal, nameOf } of this.options.slices ?? []) {
      reports.push(...byValue(signal, nameOf, this.#ids.get(signal)!.values, rows));
    }
    return reports;
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
  signal: string | null,
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
    signal,
    value,
    metrics,
    truth: rows.truth === null ? null : truthReport(rows, order, rows.truth),
    intervals,
  };
}

/** Every value of a onehot signal in one pass, most rows first. */
function byValue(signal: string, nameOf: (id: number) => string, ids: Int32Array, rows: RowSet): SliceReport[] {
  const slices = new Map<number, Slice>();
  for (let i = 0; i < ids.length; i++) {
    let slice = slices.get(ids[i]!);
    if (slice === undefined) slices.set(ids[i]!, (slice = new Slice()));
    slice.see(rows.logits[i]!, rows.labels[i]!, rows.weights[i]!);
  }
  for (const i of rows.order)
    slices.get(ids[i]!)!.add(rows.logits[i]!, rows.labels[i]!, rows.weights[i]!, rows.clusters?.[i]);
  return [...slices]
    .map(([id, slice]) => ({ id, metrics: slice.metrics() }))
    .sort((a, b) => b.metrics.rows - a.metrics.rows || a.id - b.id)
    .map(({ id, metrics }) => ({ by: 'signal', signal, value: nameOf(id), metrics, truth: null, intervals: null }));
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
