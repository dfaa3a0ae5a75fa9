/** `importance`: what each signal, group and set of associated signals is worth to each head of a trained run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Calibrator } from '../calibrate/calibrator.ts';
import type { EncodedChunk, Extras } from '../data/encoded-chunk.ts';
import { diagnostic } from '../diagnostics/create.ts';
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
  REPEATS,
} from '../importance/index.ts';
import { writeFileAtomically } from '../files/durable.ts';
import type { Engine } from '../train/engines/engine.ts';
import { Predictor } from '../train/predict-logits.ts';
import { readRunRecord } from '../train/run/folder.ts';
import { trainStages } from '../train/loop/stages.ts';
import { clusterColumn } from '../evaluate/index.ts';
import { type Call, type CallOptions, interrupted, outcomeOf } from './call.ts';
import type { Outcome } from './outcome.ts';
import { notWritten, Refusal, unwrap } from './refusal.ts';
import { measuredRows, type IntervalOptions, type RunAccess } from './evaluate.ts';
import type { GatherOptions } from './gather-calibration-rows.ts';
import { currentCalibrator, type OpenRun, openRun } from './open-run.ts';
import { requiredSignatures } from './signatures.ts';
import { openClustered } from './open-clustered.ts';
import { openData } from './open-data.ts';
import { startEngine } from './start-engine.ts';
import { progressOf } from './train.ts';
import { openStart } from './pretrained-vectors.ts';
import { given, path } from './option-kinds.ts';
import { importanceOptions } from './options.ts';
import { withoutValidation } from '../ir/refit.ts';

export interface ImportanceOptions extends CallOptions, GatherOptions, RunAccess, Pick<IntervalOptions, 'cluster'> {
  /** Permutations of each signal and group. Default 5. */
  readonly repeats?: number;
  /** Of the permutations and the sample. Default 1. */
  readonly seed?: number;
  /** Permute within deciles of the two signals that each goes with most. */
  readonly conditional?: boolean;
  /** Train again without what was flagged. */
  readonly confirm?: boolean;
  /** Most rows in memory: a seeded sample of more. Default 200,000. */
  readonly sample?: number;
  /** Column whose rows of one value are one request: its signals move with it. */
  readonly request?: string;
  /** false: raw probabilities although the run has a calibrator. */
  readonly calibration?: boolean;
}

/** What each signal is worth to a run. */
export interface Importance {
  /** By head and signal: losses of log-loss and AUC with intervals, and a verdict. Plain JSON. */
  readonly report: ImportanceReport;
  /** Absolute path of the file in the run that has the report. */
  readonly path: string;
}

/** Most rows in memory. */
const SAMPLE = 200_000;

export function importance(run: string, options: ImportanceOptions = {}): Promise<Outcome<Importance>> {
  return outcomeOf(given(options, importanceOptions, { run: [run, path] }), async (call) => {
    const opened = await openRun(call, run, options.root, requiredSignatures(call, options));
    const { plan } = opened.build;
    const calibrator = options.calibration === false ? null : await currentCalibrator(opened);
    const seed = options.seed ?? 1;
    const rows = await evaluatedRows(call, opened, options, seed);
    const engine = await startEngine(call, options, plan);
    try {
      const measured = await measureRun(call, opened, engine, calibrator, rows, options, seed);
      const confirmation =
        options.confirm === true ? await confirm(call, opened, engine, rows, measured, options) : null;
      const report: ImportanceReport = {
        version: 1,
        modelFingerprint: opened.modelFingerprint,
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
      return { report, path: await save(opened, report) };
    } finally {
      await engine.dispose();
    }
  });
}

interface EvaluatedRows {
  readonly chunk: EncodedChunk;
  readonly clusters: Labels;
  readonly requests: Labels | null;
  readonly facts: ImportanceReport['data'];
}

/** Reads the part to measure on, or a sample of it, into memory. */
async function evaluatedRows(
  call: Call,
  run: OpenRun,
  options: ImportanceOptions,
  seed: number,
): Promise<EvaluatedRows> {
  const { plan, encoder } = run.build;
  // Rows of one request have their user in common.
  const request = options.request ?? null;
  const keys = request === null ? [] : [request];
  const { data, cluster } = await openClustered(
    call,
    {
      plan,
      encoder,
      keys,
      root: run.root,
      maxBadFraction: options.maxBad,
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
    const { split, trainedOn } = measuredRows(plan, options.data !== undefined);
    if (trainedOn) call.note([diagnostic('ADS9013', null, {})]);
    if (data.counts[split] === 0) throw new Refusal([diagnostic('ADS9011', null, { split })], 'data');
    const { chunk, of } = await drawSample(
      plan,
      extras,
      abortable(call, data.chunks(split)),
      data.counts[split],
      options.sample ?? SAMPLE,
      seed,
    );
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

/** The chunks, until the signal is aborted. */
async function* abortable(call: Call, chunks: AsyncIterable<EncodedChunk>): AsyncGenerator<EncodedChunk> {
  for await (const chunk of chunks) {
    call.refuseAborted();
    yield chunk;
  }
}

async function measureRun(
  call: Call,
  run: OpenRun,
  engine: Engine,
  calibrator: Calibrator | null,
  rows: EvaluatedRows,
  options: ImportanceOptions,
  seed: number,
): Promise<Measured> {
  const { plan } = run.build;
  const predictor = new Predictor(plan, run.weights, engine);
  const measured = await measure({
    plan,
    seed,
    chunk: rows.chunk,
    logits: (chunk) => predictor.logits(chunk),
    ...(calibrator === null ? {} : afterCalibration(plan, calibrator)),
    clusters: rows.clusters,
    requests: rows.requests,
    repeats: options.repeats,
    conditional: options.conditional,
    onProgress: (done, total, unit) => call.report({ task: 'permute', unit, done, total }),
    signal: call.signal,
  });
  if (measured === null) throw interrupted();
  return measured;
}

/** `--confirm`: trains the run's model again without what was flagged, in a folder that goes away. */
async function confirm(
  call: Call,
  run: OpenRun,
  engine: Engine,
  rows: EvaluatedRows,
  measured: Measured,
  options: ImportanceOptions,
): Promise<Confirmation> {
  const { plan, encoder } = run.build;
  const record = await readRunRecord(run.dir);
  const seed = record?.seed ?? plan.train.seed;
  const epochs = record?.epochs ?? plan.train.epochs;
  const without = flaggedSignals(measured);
  if (without.length === 0) return { without, seed, epochs, heads: [] };
  const { initial } = await openStart(call, run.root, run.build, seed);
  const data = await openData(call, { plan, encoder, root: run.root, maxBadFraction: options.maxBad });
  const outDir = mkdtempSync(join(run.dir, '.confirm-'));
  try {
    const result = unwrap(
      await trainStages({
        plan,
        engine,
        outDir,
        seed,
        epochs,
        initial,
        data: maskedData(plan, data, without),
        refitData: async () => {
          const all = withoutValidation(plan);
          const more = await openData(call, { plan: all, encoder, root: run.root, maxBadFraction: options.maxBad });
          return Object.assign(maskedData(all, more, without), { close: () => more.close() });
        },
        signal: call.signal,
        onProgress: (progress) => call.report(progressOf(`without ${without.join(', ')}`, progress)),
      }),
    );
    if (result.status === 'interrupted') throw interrupted();
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
    throw notWritten(path, error);
  }
  return path;
}
