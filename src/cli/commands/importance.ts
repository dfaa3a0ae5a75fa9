import { mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Calibrator } from '../../calibrate/calibrator.ts';
import type { EncodedChunk, Extras } from '../../data/batch.ts';
import { diagnostic } from '../../diagnostics/create.ts';
import {
  afterCalibration,
  AUC_TOLERANCE,
  masked,
  maskedData,
  compareModels,
  type Confirmation,
  CONDITIONAL_FILE,
  drawSample,
  flaggedSignals,
  IMPORTANCE_FILE,
  type ImportanceReport,
  type Labels,
  labelsOf,
  LEVEL,
  LOSS_TOLERANCE,
  type Measured,
  measure,
  renderImportance,
  REPEATS,
} from '../../importance/index.ts';
import { writeFileAtomically } from '../../files/durable.ts';
import type { Engine } from '../../train/engines/engine.ts';
import { Predictor } from '../../train/predict.ts';
import { readRunRecord } from '../../train/run/folder.ts';
import { trainStages } from '../../train/loop/stages.ts';
import { clusterColumn } from '../../evaluate/index.ts';
import { CommandFailure, type Context, exitCode, type ExitCode } from '../context.ts';
import { evaluationSplit } from '../../api/evaluate.ts';
import { Progress } from '../progress.ts';
import { currentCalibrator, type OpenRun, openRun } from '../../api/runs.ts';
import { requiredSignatures, type SignatureOptions } from '../signatures.ts';
import { openClustered } from '../../api/clustered-data.ts';
import { openData, startEngine, unwrap } from '../../api/train.ts';
import { say } from '../../diagnostics/visible.ts';

interface ImportanceOptions extends SignatureOptions {
  readonly data?: string;
  readonly repeats?: number;
  readonly seed?: number;
  readonly conditional?: boolean;
  readonly confirm?: boolean;
  readonly sample: number;
  readonly cluster?: string | false;
  readonly request?: string;
  /** False for `--no-calibration`. */
  readonly calibration: boolean;
  readonly engine: string;
  readonly threads?: number;
  readonly maxBad?: number;
  readonly root?: string;
}

/** `adsc importance RUN`: what each signal, group and set of associated signals is worth to each head of a trained model. */
export async function importanceCommand(
  context: Context,
  args: string[],
  raw: Record<string, unknown>,
): Promise<ExitCode> {
  const options = raw as unknown as ImportanceOptions;
  const run = await openRun(context, args[0]!, options.root, requiredSignatures(context, options));
  const { plan } = run.build;
  const calibrator = options.calibration ? await currentCalibrator(run) : null;
  const seed = options.seed ?? 1;
  const rows = await evaluatedRows(context, run, options, seed);
  const engine = await startEngine(context, options.engine, plan, options.threads);
  try {
    const measured = await measureRun(context, run, engine, calibrator, rows, options, seed);
    if (measured === null) return interrupted(context);
    const confirmation = options.confirm === true ? await confirm(context, run, engine, rows, measured, options) : null;
    if (confirmation === 'interrupted') return interrupted(context);
    const report: ImportanceReport = {
      version: 1,
      modelFingerprint: run.modelFingerprint,
      model: plan.model,
      variant: plan.baseline ?? plan.variant ?? 'base',
      data: rows.facts,
      repeats: options.repeats ?? REPEATS,
      seed,
      conditional: options.conditional === true,
      calibrator: calibrator?.hash ?? null,
      level: LEVEL,
      tolerance: { auc: AUC_TOLERANCE, logLoss: LOSS_TOLERANCE },
      ...measured,
      confirmation,
    };
    const path = await save(run, report);
    context.out(context.json ? `${JSON.stringify(report, null, 2)}\n` : `${renderImportance(report)}\n`);
    if (!context.json && !context.quiet) context.err(say`wrote ${relative(context.cwd, path)}\n`);
    return exitCode.fine;
  } finally {
    await engine.dispose();
  }
}

interface EvaluatedRows {
  readonly chunk: EncodedChunk;
  readonly clusters: Labels;
  readonly requests: Labels | null;
  readonly facts: ImportanceReport['data'];
}

/** Reads the part to measure on, or a sample of it, into memory. */
async function evaluatedRows(
  context: Context,
  run: OpenRun,
  options: ImportanceOptions,
  seed: number,
): Promise<EvaluatedRows> {
  const { plan, encoder } = run.build;
  // Rows of one request have their user in common.
  const request = options.request ?? null;
  const keys = request === null ? [] : [request];
  const { data, cluster } = await openClustered(
    context,
    {
      plan,
      encoder,
      keys,
      root: run.root,
      maxBadShare: options.maxBad,
      ...(options.data === undefined ? {} : { files: options.data }),
    },
    {
      column: clusterColumn(plan, options.cluster) ?? (options.cluster === false ? null : request),
      stated: options.cluster !== undefined,
      otherwise: request,
    },
  );
  const extras: Extras = { keys: [...new Set([...keys, ...(cluster === null ? [] : [cluster])])] };
  try {
    const split = evaluationSplit(plan, options.data !== undefined);
    if (data.counts[split] === 0) throw new CommandFailure([diagnostic('ADS9011', null, { split })], exitCode.data);
    const { chunk, of } = await drawSample(plan, extras, data.chunks(split), data.counts[split], options.sample, seed);
    const labels = (column: string | undefined) =>
      labelsOf(column === undefined ? null : chunk.keys![column]!, chunk.rows);
    const requests = options.request === undefined ? null : labels(options.request);
    const clusters = labels(cluster ?? undefined);
    const facts = {
      part: split,
      files: options.data ?? null,
      rows: chunk.rows,
      of,
      cluster,
      clusters: clusters.count,
      request: options.request ?? null,
      requests: requests?.count ?? null,
    };
    return { chunk, clusters, requests, facts };
  } finally {
    await data.close();
  }
}

async function measureRun(
  context: Context,
  run: OpenRun,
  engine: Engine,
  calibrator: Calibrator | null,
  rows: EvaluatedRows,
  options: ImportanceOptions,
  seed: number,
): Promise<Measured | null> {
  const { plan } = run.build;
  const predictor = new Predictor(plan, run.weights, engine);
  const progress = new Progress(context, 'permuting');
  return measure({
    plan,
    seed,
    chunk: rows.chunk,
    logits: (chunk) => predictor.logits(chunk),
    ...(calibrator === null ? {} : afterCalibration(plan, calibrator)),
    clusters: rows.clusters,
    requests: rows.requests,
    repeats: options.repeats,
    conditional: options.conditional,
    onProgress: (done, total, unit) => progress.update(done, total, unit),
    signal: context.signal,
  }).finally(() => progress.end());
}

/** `--confirm`: trains the run's model again without what was flagged, in a folder that goes away. */
async function confirm(
  context: Context,
  run: OpenRun,
  engine: Engine,
  rows: EvaluatedRows,
  measured: Measured,
  options: ImportanceOptions,
): Promise<Confirmation | 'interrupted'> {
  const { plan, encoder } = run.build;
  const record = await readRunRecord(run.dir);
  const seed = record?.seed ?? plan.train.seed;
  const epochs = record?.epochs ?? plan.train.epochs;
  const without = flaggedSignals(measured);
  if (without.length === 0) return { without, seed, epochs, heads: [] };
  const data = await openData(context, { plan, encoder, root: run.root, maxBadShare: options.maxBad });
  const outDir = mkdtempSync(join(run.dir, '.confirm-'));
  const progress = new Progress(context, `training without ${without.join(', ')}`);
  try {
    const result = unwrap(
      await trainStages({
        plan,
        engine,
        outDir,
        seed,
        epochs,
        data: maskedData(plan, data, without),
        signal: context.signal,
        onProgress: (p) =>
          progress.update(p.phase === 'train' ? p.rows : p.totalRows, p.totalRows, `epoch ${p.epoch}/${p.epochs}`),
      }).finally(() => progress.end()),
    );
    if (result.status === 'interrupted') return 'interrupted';
    const before = await new Predictor(plan, run.weights, engine).logits(rows.chunk);
    const after = await new Predictor(plan, result.weights, engine).logits(masked(plan, rows.chunk, without));
    return { without, seed, epochs, heads: compareModels(plan, rows.chunk, rows.clusters, before, after) };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
    await data.close();
  }
}

async function save(run: OpenRun, report: ImportanceReport): Promise<string> {
  const path = join(run.dir, report.conditional ? CONDITIONAL_FILE : IMPORTANCE_FILE);
  try {
    await writeFileAtomically(path, `${JSON.stringify(report, null, 2)}\n`);
  } catch (error) {
    throw new CommandFailure(
      [diagnostic('ADS9009', null, { path, reason: error instanceof Error ? error.message : String(error) })],
      exitCode.data,
    );
  }
  return path;
}

function interrupted(context: Context): ExitCode {
  if (!context.quiet) context.err('interrupted: nothing was written\n');
  return exitCode.data;
}
