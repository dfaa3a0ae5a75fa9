/** `quantize`: a run again, with the rows of its large tables in 8 bits, and what that costs. */
import { rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { loadBuild } from '../bundle/load-build.ts';
import type { Split } from '../data/encoded-chunk.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { EvaluationReport } from '../evaluate/report.ts';
import { newRunFolder, readRunRecord, type RunRecord, runPaths, writeRunRecord } from '../train/run/folder.ts';
import { type Int8HeadLoss, type Int8Loss, int8Tables, writeInt8Bundle } from '../train/run/int8-bundle.ts';
import { loadForwardWeights } from '../train/run/load-weights.ts';
import { recordOf } from '../text/record.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import { evaluateRun, measuredRows, type RunAccess } from './evaluate.ts';
import type { GatherOptions } from './gather-calibration-rows.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { given, path as aPath } from './option-kinds.ts';
import { quantizeOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { Refusal, unwrap } from './refusal.ts';
import { ORIGIN_FILE, originText, readOrigin } from './run-origin.ts';
import { requiredSignatures } from './signatures.ts';
import { startEngine } from './start-engine.ts';

export interface QuantizeOptions extends CallOptions, GatherOptions, RunAccess {
  /** Name of the new run, next to the old one. Default: that of the old one with `-int8`. */
  readonly id?: string;
  /** What both are measured on. Default: the holdout; the validation part where the spec has none; of `data` all rows. */
  readonly split?: Split;
}

export interface Quantized {
  readonly run: {
    /** Absolute. */
    readonly dir: string;
    readonly id: string;
    readonly modelFingerprint: string;
  };
  /** Bytes of the weights, before and after. */
  readonly bytes: readonly [number, number];
  /** Tables, and log-loss and AUC by head, before and after, on the same rows and before calibration. */
  readonly loss: Int8Loss;
}

export function quantize(run: string, options: QuantizeOptions = {}): Promise<Outcome<Quantized>> {
  return outcomeOf(given(options, quantizeOptions, { run: [run, aPath] }), async (call) => {
    const opened = await openRun(call, run, options.root, requiredSignatures(call, options));
    const { build, dir } = opened;
    const record = await readRunRecord(dir);
    const tables = await int8Tables(build);
    if (tables.length === 0 || record === null) throw new Refusal([diagnostic('ADS8624', null, { path: run })], 'data');
    const made = unwrap(await newRunFolder(dirname(dir), options.id ?? `${basename(dir)}-int8`));
    try {
      const engine = await startEngine(call, options, build.plan);
      let manifest;
      try {
        manifest = unwrap(
          await writeInt8Bundle(runPaths(made.dir).bundle, build, tables, engine, (bundle) =>
            lossOf(call, opened, tables, bundle, options),
          ),
        );
      } finally {
        await engine.dispose();
      }
      const origin = readOrigin(dir);
      if (origin !== null)
        writeFileSync(join(made.dir, ORIGIN_FILE), originText(made.dir, { root: origin.root, spec: origin.spec }));
      await writeRunRecord(made.dir, recordFor(record, made, opened, manifest.modelFingerprint));
      const weightsOf = (of: typeof manifest.files) => of['weights.safetensors']!.bytes;
      return {
        run: { ...made, modelFingerprint: manifest.modelFingerprint },
        bytes: [weightsOf(build.manifest.files), weightsOf(manifest.files)],
        loss: manifest.int8!,
      };
    } catch (error) {
      rmSync(made.dir, { recursive: true, force: true });
      throw error;
    }
  });
}

function recordFor(
  record: RunRecord,
  { id, dir }: { readonly id: string; readonly dir: string },
  from: OpenRun,
  modelFingerprint: string,
): RunRecord {
  const now = new Date().toISOString();
  const { params, tables } = from.build.plan;
  const numbers = [...params.map(({ shape }) => shape), ...tables.map(({ rows, width }) => [rows, width])];
  const kept = numbers.reduce((sum, shape) => sum + shape.reduce((a, b) => a * b, 1), 0);
  return {
    ...record,
    id,
    modelFingerprint,
    from: {
      run: relative(dir, from.dir).split('\\').join('/'),
      modelFingerprint: from.modelFingerprint,
      parameters: { kept, fresh: 0, dropped: 0 },
      optimizer: false,
    },
    started: now,
    updated: now,
  };
}

/** Both models on the same rows. */
async function lossOf(
  call: Call,
  before: OpenRun,
  tables: readonly string[],
  bundle: string,
  options: QuantizeOptions,
): Promise<Int8Loss> {
  const build = unwrap(await loadBuild(bundle));
  const { weights, modelFingerprint, close } = unwrap(await loadForwardWeights(build));
  try {
    const after: OpenRun = { ...before, build, weights, modelFingerprint };
    const reports = [
      (await evaluateRun(call, before, options)).report,
      (await evaluateRun(call.quiet(), after, options)).report,
    ] as const;
    const { split } = measuredRows(build.plan, options.data !== undefined, options.split);
    return {
      tables,
      of: before.modelFingerprint,
      measured: options.data === undefined ? split : 'data',
      rows: reports[0].rows,
      heads: recordOf(build.plan.heads.map(({ name }, h) => [name, headLoss(reports, h)])),
    };
  } finally {
    close();
  }
}

function headLoss(reports: readonly [EvaluationReport, EvaluationReport], head: number): Int8HeadLoss {
  const of = (metric: 'logLoss' | 'auc'): readonly [number, number] | null => {
    const [before, after] = reports.map((report) => report.heads[head]!.slices[0]!.metrics[metric]);
    return before === null || after === null ? null : [before!, after!];
  };
  return { logLoss: of('logLoss'), auc: of('auc') };
}
