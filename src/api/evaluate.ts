/** `evaluate`: data, engine, predictions, report. */
import type { Split } from '../data/encoded-chunk.ts';
import type { Dataset } from '../data/dataset.ts';
import { keyNames } from '../data/key-names.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { diagnostic } from '../diagnostics/create.ts';
import {
  clusterColumn,
  ClusterLabels,
  collect,
  type Collector,
  ColumnValues,
  compareReports,
  type Comparison,
  type EvaluationReport,
  sliceableSignals,
} from '../evaluate/index.ts';
import type { Plan } from '../ir/plan.ts';
import { evaluationSplit, hasSeen } from '../ir/refit.ts';
import type { Engine } from '../train/engines/engine.ts';
import { predict } from '../train/predict-logits.ts';
import type { GatherOptions } from './gather-calibration-rows.ts';
import { type LrOptions, lrOf } from './lr-of-run.ts';
import { hasCalibrator, type OpenRun, openRun } from './open-run.ts';
import { fromRoot, refuseDataError } from './open-data.ts';
import { openClustered } from './open-clustered.ts';
import { splitName } from './split-name.ts';
import { type MeasuredGates, startGates } from './measured-gates.ts';
import { startEngine } from './start-engine.ts';
import { isCutByTime } from '../ir/cut-by-time.ts';
import type { RowWindow } from '../data/relation/row-window.ts';
import { readRunRecord } from '../train/run/folder.ts';
import { type TruthColumns, truthColumns, truthOf } from './true-probabilities.ts';
import { type CalibratedRows, calibratedRows, type CalibrationWalk } from './calibrated-as-served.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { requiredSignatures, type SignatureOptions } from './signatures.ts';
import { Refusal } from './refusal.ts';
import { given, path } from './option-kinds.ts';
import { evaluateOptions } from './options.ts';
import { entryOf } from '../text/present.ts';

export interface EvaluateOptions extends CallOptions, GatherOptions, IntervalOptions, RunAccess, LrOptions {
  /** Default: the holdout; the validation part where the spec has none; of `data` all rows. */
  readonly split?: Split;
  /**
   * Onehot signals, and columns of the data (`users.segment` of a joined table), whose values are reported one by one. A name that is both is the
   * signal. A column's values are texts, whole numbers, true and false; other rows are `(missing)`.
   */
  readonly by?: readonly string[];
  /** Most values of each `by` that are reported one by one, those with the most rows; the others are one slice. Default 20. */
  readonly values?: number;
  /**
   * Column of the data, such as `user_id`: also AUC within the rows of each of its values, weighted by rows (GAUC, Zhou et al. 2018). Values
   * whose labels are all the same are left out.
   */
  readonly group?: string;
  /** `HEAD=COLUMN`: columns that hold the true probability, as simulated data do. */
  readonly trueProbability?: readonly string[];
  /**
   * As served: every step of the holdout calibrated on what came before it. Without a time column, with `data`, by the run's current
   * calibrator.
   */
  readonly calibrated?: boolean;
}

/** Intervals by the bootstrap. */
export interface IntervalOptions {
  /** Resamples; 0: no intervals. Default 0, and 200 with a `cluster`. */
  readonly bootstrap?: number;
  /**
   * Column whose rows of one value are resampled together; false: each row on its own. Default: the key of the request side, such as
   * `user_id`, else the request.
   */
  readonly cluster?: string | false;
}

/** How runs are opened. */
export interface RunAccess extends SignatureOptions {
  /** Project root that the paths of the data start at. Default: that of the training. */
  readonly root?: string;
}

/** Resamples of the intervals where a cluster is stated and their number is not. */
const SAMPLES = 200;

/** Resamples asked for; 0: no intervals. */
export function resamples({ bootstrap, cluster }: IntervalOptions): number {
  return bootstrap ?? (typeof cluster === 'string' ? SAMPLES : 0);
}

/** Metrics of a run. */
export interface Evaluation {
  /** By head and source: loss, normalized entropy, AUC, calibration, with intervals if asked for. Plain JSON. */
  readonly report: EvaluationReport;
  /** Which probabilities the metrics are of: the model's own after the sampling correction, or calibrated ones (`calibrated`). */
  readonly probabilities: 'raw' | 'calibrated';
  /** Whether the model is served with calibrated probabilities: its spec has a calibration layer, or the run a calibrator. */
  readonly servedCalibrated: boolean;
  /** The walk of `calibrated`; null without. */
  readonly walk: CalibrationWalk | null;
}

/** What {@link evaluate} found. */
export interface Evaluated extends Evaluation {
  /**
   * The run next to the baseline `lr`, with differences to `lr` and whether it beats `lr`, by head; of raw probabilities also with
   * `calibrated`. null: the run is `lr`, has more than 200,000 training rows, or there is no `lr` to compare it with, which a note says. Plain JSON.
   */
  readonly comparison: Comparison | null;
}

export function evaluate(run: string, options: EvaluateOptions = {}): Promise<Outcome<Evaluated>> {
  return outcomeOf(given(options, evaluateOptions, { run: [run, path] }), async (call) => {
    const opened = await openRun(call, run, options.root, requiredSignatures(call, options));
    const { collector, ...evaluation } = await evaluateRun(call, opened, options);
    const next = await lrOf(call, opened, options, [], async (lr, quiet) => {
      const plain = rawOf(options);
      const raw =
        options.calibrated === true
          ? await evaluateRun(quiet, opened, plain)
          : { report: evaluation.report, collector, rows: evaluation.rows };
      return compared([raw, await evaluateRun(quiet, lr, plain)], resamples(options), 1);
    });
    const { rows: _rows, ...shown } = evaluation;
    return { ...shown, comparison: next?.measured ?? null };
  });
}

/** What models are compared by: whole parts and sources, before calibration. */
function rawOf(options: EvaluateOptions): EvaluateOptions {
  return {
    ...options,
    by: undefined,
    values: undefined,
    group: undefined,
    trueProbability: undefined,
    calibrated: false,
  };
}

/**
 * @param samples of paired intervals; 0: none
 * @throws Refusal (ADS9032) for models that were measured on other rows, or on rows that some of them were trained on
 */
export function compared(
  evaluations: readonly Pick<RunEvaluation, 'report' | 'collector' | 'rows'>[],
  samples: number,
  lr: number | null,
): Comparison {
  refuseUnequal(evaluations.map(({ report, rows }) => ({ name: report.variant, ...rows })));
  return compareReports(
    evaluations.map(({ report }) => report),
    samples > 0 ? { collectors: evaluations.map(({ collector }) => collector), bootstrap: { samples } } : null,
    // Rows that the models were trained on say nothing of which is better.
    evaluations.some(({ rows }) => rows.trainedOn) ? null : lr,
  );
}

/** Refuses to compare what was measured on other rows: one model on those that it was trained on, say, and another on new ones. */
export function refuseUnequal(models: readonly (MeasuredRows & { readonly name: string })[]): void {
  const [first] = models;
  const other = models.find(({ split, trainedOn }) => split !== first!.split || trainedOn !== first!.trainedOn);
  if (first === undefined || other === undefined) return;
  const of = ({ name, split, trainedOn }: MeasuredRows & { readonly name: string }) =>
    `${name} on ${splitName(split)}${trainedOn ? ', which it was trained on' : ''}`;
  throw new Refusal([diagnostic('ADS9032', null, { first: of(first), other: of(other) })], 'usage');
}

/** Which rows a model is measured on. */
export interface MeasuredRows {
  readonly split: Split;
  /** It has seen their labels. */
  readonly trainedOn: boolean;
}

/** @param stated instead of the part that follows from the plan */
export function measuredRows(plan: Plan, files: boolean, stated?: Split): MeasuredRows {
  const split = stated ?? evaluationSplit(plan, files);
  return { split, trainedOn: !files && hasSeen(plan, split) };
}

/** A warning where a part that is cut by time begins among the rows that the run was trained on: the log is another one, or shorter. */
async function learnedFrom(
  { dir, build: { plan } }: OpenRun,
  ends: Readonly<Record<Split, number | null>>,
  split: Split,
): Promise<Diagnostic[]> {
  const cut = split === 'holdout' ? plan.train.holdout : split === 'validate' ? plan.train.validate : null;
  const trainedUntil = (await readRunRecord(dir))?.trainedUntil ?? null;
  if (!isCutByTime(cut) || trainedUntil === null) return [];
  const before = Math.max(ends.train ?? -Infinity, split === 'holdout' ? (ends.validate ?? -Infinity) : -Infinity);
  if (before >= trainedUntil) return [];
  const until = new Date(trainedUntil).toISOString();
  return [diagnostic('ADS9033', null, { part: splitName(split), until })];
}

/** What {@link evaluateRun} takes that no user states. */
interface Measuring {
  /** Instead of the plan's variant. */
  readonly name?: string;
  /** The column is a default, and files may lack it. */
  readonly clusterByDefault?: boolean;
  /** Only these rows. */
  readonly window?: RowWindow;
}

export interface RunEvaluation extends Evaluation {
  readonly rows: MeasuredRows;
  /** The predictions that the metrics are of. */
  readonly collector: Collector;
}

export async function evaluateRun(
  call: Call,
  run: OpenRun,
  options: EvaluateOptions,
  { name, clusterByDefault = false, window }: Measuring = {},
): Promise<RunEvaluation> {
  const { build } = run;
  const sliceable = sliceableSignals(build.plan);
  const by = [...new Set(options.by)];
  const slices = by.filter((name) => sliceable.includes(name));
  const columns = by.filter((name) => !sliceable.includes(name)).map((name) => new ColumnValues(name));
  const groupedBy = options.group ?? null;
  const truth = truthColumns(build.plan, options.trueProbability ?? []);
  const samples = resamples(options);
  // Reading a column more takes time: without intervals nothing is clustered.
  const wanted = samples > 0 ? clusterColumn(build.plan, options.cluster) : null;
  const calibrated = options.calibrated === true ? await calibratedRows(call, run, options) : null;
  const { data, cluster } = await openClustered(
    call,
    {
      plan: build.plan,
      encoder: build.encoder,
      encoderSource: build.encoderSource,
      root: run.root,
      maxBadFraction: options.maxBad,
      ...(options.data === undefined ? {} : { files: options.data }),
      ...(window === undefined ? {} : { window }),
      numbers: truth.columns,
      keys: [...new Set([...columns.map(({ name }) => name), ...(groupedBy === null ? [] : [groupedBy])])],
    },
    { column: wanted, stated: options.cluster !== undefined && !clusterByDefault },
  );
  try {
    const engine = await startEngine(call, options, build.plan);
    let gates: MeasuredGates | null = null;
    try {
      const rows = measuredRows(build.plan, options.data !== undefined, options.split);
      const { split } = rows;
      if (data.counts[split] === 0) throw new Refusal([diagnostic('ADS9011', null, { split })], 'data');
      if (rows.trainedOn) call.note([diagnostic('ADS9013', null, {})]);
      else if (options.data === undefined) call.note(await learnedFrom(run, data.ends, split));
      const repeated = build.plan.heads.filter(({ delay }) => delay?.kind === 'weight').map(({ name }) => name);
      // Where a key says which rows are one, each is measured once.
      if (repeated.length > 0 && build.plan.data?.key === undefined)
        call.note([diagnostic('ADS9034', null, { heads: repeated.join(', ') })]);
      gates = await startGates(call, options, run);
      const predicted = predictions({ call, run, engine, data, split, truth, calibrated, cluster, gates });
      const collector = await collect({
        plan: build.plan,
        predictions: predicted,
        slices,
        columns,
        values: options.values,
        groupedBy,
        clusteredBy: cluster,
        vocabularies: build.vocabularies,
      });
      await nameValues(call, run, options, columns, collector);
      const variant = `${name ?? build.plan.baseline ?? build.plan.variant ?? 'base'}${calibrated === null ? '' : ', calibrated'}`;
      const report = collector.report({
        model: build.plan.model,
        variant,
        bootstrap: samples > 0 ? { samples } : null,
        gates: gates?.report(),
      });
      return {
        report,
        probabilities: calibrated === null ? 'raw' : 'calibrated',
        servedCalibrated: build.plan.calibration !== null || (await hasCalibrator(run)),
        walk: calibrated?.walk ?? null,
        collector,
        rows,
      };
    } finally {
      await gates?.dispose();
      await engine.dispose();
    }
  } finally {
    await data.close();
  }
}

/** Finds the values behind the hashes that a report shows. */
async function nameValues(
  call: Call,
  { root, build: { plan } }: OpenRun,
  { data }: EvaluateOptions,
  columns: readonly ColumnValues[],
  collector: Collector,
): Promise<void> {
  if (columns.length === 0) return;
  const hashes = columns.map((column) => {
    const known = collector.largest(column).filter((label) => label > 0);
    return [column.name, new Set(known.map((label) => column.labels.hashOf(label)))] as const;
  });
  const files = data === undefined ? {} : { files: fromRoot(call, root, data) };
  const names = await keyNames({ plan, root, ...files }, new Map(hashes)).catch(refuseDataError(call, root));
  for (const column of columns) column.names = entryOf(names, column.name);
}

interface Predicted {
  readonly call: Call;
  readonly run: OpenRun;
  readonly engine: Engine;
  readonly data: Dataset;
  readonly split: Split;
  readonly truth: TruthColumns;
  readonly calibrated: CalibratedRows | null;
  readonly cluster: string | null;
  readonly gates: MeasuredGates | null;
}

async function* predictions({ call, run, engine, data, split, truth, calibrated, cluster, gates }: Predicted) {
  const clusters = new ClusterLabels();
  for await (const { chunk, logits } of predict(run.build.plan, run.weights, engine, data.chunks(split))) {
    call.refuseAborted();
    await gates?.add(chunk);
    yield {
      chunk,
      logits: calibrated?.next(chunk, logits) ?? logits,
      truth: truthOf(truth, chunk),
      ...(cluster === null ? {} : { cluster: clusters.of(chunk.keys![cluster]!) }),
    };
  }
}
