/** Evaluating an opened run for the commands that show metrics: data, engine, predictions, report. */
import type { Split } from '../data/batch.ts';
import type { Dataset } from '../data/dataset.ts';
import { diagnostic } from '../diagnostics/create.ts';
import {
  clusterColumn,
  ClusterLabels,
  collect,
  type Collector,
  type EvaluationReport,
  sliceableSignals,
} from '../evaluate/index.ts';
import type { Plan } from '../ir/plan.ts';
import type { Engine } from '../train/engines/engine.ts';
import { predict } from '../train/predict.ts';
import type { GatherOptions } from './calibration-rows.ts';
import { CommandFailure, type Context, exitCode } from '../cli/context.ts';
import { printDiagnostics } from '../cli/print.ts';
import type { OpenRun } from './runs.ts';
import { openClustered } from './clustered-data.ts';
import { startEngine } from './train.ts';
import { type TruthColumns, truthColumns, truthOf } from './truth.ts';
import { type CalibratedRows, calibratedRows } from './calibrated-rows.ts';

export interface EvaluationOptions extends GatherOptions {
  readonly split?: Split;
  /** Onehot signals whose values are reported one by one. */
  readonly by?: string[];
  /** `HEAD=COLUMN` of true probabilities. */
  readonly trueProbability?: string[];
  /** Every step of the holdout calibrated on what came before it. */
  readonly calibrated?: boolean;
  /** Resamples for intervals; 0: none. */
  readonly bootstrap?: number;
  /** Column whose rows of one value are resampled together; false: each row on its own. Default: the plan's, see `clusterColumn`. */
  readonly cluster?: string | false;
  /** The column is a default: files may lack it. */
  readonly clusterByDefault?: boolean;
}

/** Resamples of the intervals where a cluster is stated and their number is not. */
const SAMPLES = 200;

/** Resamples asked for; 0: no intervals. */
export function resamples({ bootstrap, cluster }: Pick<EvaluationOptions, 'bootstrap' | 'cluster'>): number {
  return bootstrap ?? (typeof cluster === 'string' ? SAMPLES : 0);
}

export interface Evaluated {
  readonly report: EvaluationReport;
  readonly collector: Collector;
}

/** Metrics of a run, and the predictions that they are of. `name` instead of the plan's variant. Fails as the command does. */
export async function evaluateRun(
  context: Context,
  run: OpenRun,
  options: EvaluationOptions,
  name?: string,
): Promise<Evaluated> {
  const { build } = run;
  const slices = options.by ?? [];
  const possible = sliceableSignals(build.plan);
  for (const signal of slices)
    if (!possible.includes(signal))
      throw usage(`--by takes onehot signals of the model (${possible.join(', ')}), not "${signal}"`);
  const truth = truthColumns(build.plan, options.trueProbability ?? []);
  const samples = resamples(options);
  // Reading a column more takes time: without intervals nothing is clustered.
  const wanted = samples > 0 ? clusterColumn(build.plan, options.cluster) : null;
  const calibrated = options.calibrated === true ? await calibratedRows(context, run, options) : null;
  const { data, cluster } = await openClustered(
    context,
    {
      plan: build.plan,
      encoder: build.encoder,
      encoderSource: build.encoderSource,
      root: run.root,
      maxBadShare: options.maxBad,
      ...(options.data === undefined ? {} : { files: options.data }),
      numbers: truth.columns,
    },
    { column: wanted, stated: options.cluster !== undefined && options.clusterByDefault !== true },
  );
  try {
    const engine = await startEngine(context, options.engine, build.plan, options.threads);
    try {
      const split = options.split ?? evaluationSplit(build.plan, options.data !== undefined);
      if (data.counts[split] === 0) throw new CommandFailure([diagnostic('ADS9011', null, { split })], exitCode.data);
      if (split === 'train') await printDiagnostics(context, [diagnostic('ADS9013', null, {})], new Map(), 'pretty');
      const predicted = predictions({ run, engine, data, split, truth, calibrated, cluster });
      const collector = await collect({
        plan: build.plan,
        predictions: predicted,
        slices,
        clusteredBy: cluster,
        vocabularies: build.vocabularies,
      });
      const variant = `${name ?? build.plan.baseline ?? build.plan.variant ?? 'base'}${calibrated === null ? '' : ', calibrated'}`;
      const report = collector.report({
        model: build.plan.model,
        variant,
        bootstrap: samples > 0 ? { samples } : null,
      });
      return { report, collector };
    } finally {
      await engine.dispose();
    }
  } finally {
    await data.close();
  }
}

interface Predicted {
  readonly run: OpenRun;
  readonly engine: Engine;
  readonly data: Dataset;
  readonly split: Split;
  readonly truth: TruthColumns;
  readonly calibrated: CalibratedRows | null;
  readonly cluster: string | null;
}

async function* predictions({ run, engine, data, split, truth, calibrated, cluster }: Predicted) {
  const clusters = new ClusterLabels();
  for await (const { chunk, logits } of predict(run.build.plan, run.weights, engine, data.chunks(split))) {
    yield {
      chunk,
      logits: calibrated?.next(chunk, logits) ?? logits,
      truth: truthOf(truth, chunk),
      ...(cluster === null ? {} : { cluster: clusters.of(chunk.keys![cluster]!) }),
    };
  }
}

/** The holdout where there is one; with --data everything read counts as holdout. */
export function evaluationSplit(plan: Plan, files: boolean): Split {
  if (files || plan.train.holdout !== null) return 'holdout';
  return plan.train.validate !== null ? 'validate' : 'train';
}

function usage(message: string): CommandFailure {
  return new CommandFailure([diagnostic('ADS9002', null, { message })], exitCode.usage);
}
