/** `predict`: scores the rows of files with a trained run or a bundle. */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Writable } from 'node:stream';
import type { Calibrator } from '../calibrate/calibrator.ts';
import { currentCalibratorPath } from '../calibrate/store.ts';
import type { BadRow, BadRowKind } from '../data/encode/bad-rows.ts';
import type { Split } from '../data/encoded-chunk.ts';
import { diagnostic } from '../diagnostics/create.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { hasSeen } from '../ir/refit.ts';
import type { GivenColumns, HeadColumns } from '../ir/output-columns.ts';
import { type OutputFormat, outputFormatOfPath } from '../predict/output-format.ts';
import type { Output } from '../predict/write-output.ts';
import { type Predicted, writePredictions } from '../predict/predict.ts';
import { type Call, type CallOptions, interrupted, outcomeOf } from './call.ts';
import { type EngineOptions, startEngine } from './start-engine.ts';
import type { Outcome } from './outcome.ts';
import { notWritten, Refusal, usage } from './refusal.ts';
import { requiredSignatures, type SignatureOptions } from './signatures.ts';
import { calibratorAt, type OpenBundle, openRunOrBundle, rootOf, specOf } from './open-run.ts';
import { given, path as aPath } from './option-kinds.ts';
import { predictOptions } from './options.ts';
import { readRunRecord } from '../train/run/folder.ts';
import { splitName } from './split-name.ts';

export type { HeadColumns, OutputFormat };

export interface PredictOptions extends CallOptions, EngineOptions, SignatureOptions {
  /** File to write, or a stream for text. A file is there when it is whole; a stream is not ended. */
  readonly output: string | Writable;
  /** Default: what the name of `output` ends in; of a stream, CSV. */
  readonly format?: OutputFormat;
  /** Glob of the files to score, inside the root. Default: all files of the spec's data, whatever part they belong to. */
  readonly data?: string;
  /** Project root that data paths never leave. Default: that of the run; of a bundle without one, the folder that `data` names. */
  readonly root?: string;
  /** File of a calibrator of this model. Default: the run's current one, if it has any. */
  readonly calibrator?: string;
  /** Only this part of the spec's data. */
  readonly split?: Split;
  /** Fraction of bad rows above which nothing is written. Default 0.01. */
  readonly maxBad?: number;
  /** Rows in memory at a time. Default 8,192. */
  readonly batchSize?: number;
}

/** What was written, and what made it. */
export interface Prediction {
  /** Rows written: one per row that is not bad, in the order of the files. */
  readonly rows: number;
  /** Rows that were left out because they are bad. */
  readonly bad: number;
  readonly badRows: {
    readonly kinds: Readonly<Partial<Record<BadRowKind, number>>>;
    /** The first ones, at most 100. */
    readonly sample: readonly BadRow[];
  };
  /** As given; null: a stream. */
  readonly output: string | null;
  readonly format: OutputFormat;
  /** `fingerprint` is of plan, vocabularies and weights: the value of the column. */
  readonly model: { readonly name: string; readonly fingerprint: string; readonly column: string };
  /** `name` is the value of the column; null: there is no calibrator, and calibrated probabilities are null. */
  readonly calibrator: {
    readonly name: string;
    /** SHA-256 of its content. */
    readonly hash: string;
    readonly file: string;
    readonly column: string;
  } | null;
  /** Columns that name a row: the spec's `key`, or file and row. */
  readonly keys: readonly string[];
  /** The two columns of each head. */
  readonly heads: readonly HeadColumns[];
  /** Those of the probability of a head given the event of the head that it comes `after`. */
  readonly given: readonly GivenColumns[];
}

const CHUNK_ROWS = 8192;

export function predict(path: string, options: PredictOptions): Promise<Outcome<Prediction>> {
  return outcomeOf(given(options, predictOptions, { path: [path, aPath] }), async (call) => {
    try {
      return await predictRun(call, path, options);
    } catch (error) {
      throw call.signal.aborted ? interrupted(leftOf(options.output)) : error;
    }
  });
}

/** Of an interrupted call; a stream has what it was given so far. */
function leftOf(output: PredictOptions['output']): string | undefined {
  return typeof output === 'string' ? undefined : 'the stream has only a part of the rows';
}

async function predictRun(call: Call, path: string, options: PredictOptions): Promise<Prediction> {
  const { split = null } = options;
  const { cwd, signal } = call;
  if (split !== null && options.data !== undefined)
    throw usage("option 'split' takes a part of the spec's own data: with option 'data', leave it out");
  const output = outputOf(options, cwd);
  const run = await openRunOrBundle(call, path, requiredSignatures(call, options));
  const { build, weights, modelFingerprint } = run;
  const { plan } = build;
  const named = await calibratorOf(run, options.calibrator, cwd);
  if (split !== null && hasSeen(plan, split)) call.note([diagnostic('ADS8644', null, {})]);
  if (named === null && plan.calibration !== null) call.note([diagnostic('ADS8642', null, { path })]);
  const { root, files } = dataOf(run, path, options, cwd);
  const refuseInput = (files: readonly string[]) => {
    if (typeof options.output !== 'string' || output.kind !== 'file') return;
    const what = inputAt(output.path, run, files, named?.path ?? null);
    if (what !== null) throw failure(diagnostic('ADS8640', null, { path: options.output, what }));
  };
  refuseInput([]);
  const engine = await startEngine(call, options, plan);
  let predicted: Predicted;
  try {
    predicted = await writePredictions({
      plan,
      weights,
      engine,
      encoder: build.encoder,
      calibrator: named?.calibrator ?? null,
      made: { model: modelFingerprint, calibrator: named?.name ?? null },
      root,
      ...(files === undefined ? {} : { files }),
      split,
      chunkRows: options.batchSize ?? CHUNK_ROWS,
      ...(options.maxBad === undefined ? {} : { maxBadFraction: options.maxBad }),
      ...(output.kind === 'file' ? { tempFolder: dirname(output.path) } : {}),
      output,
      signal,
      onFiles: refuseInput,
      onProgress: ({ rows, total }) => call.progress({ task: 'predict', done: rows, total }),
    });
  } catch (error) {
    throw typeof (error as NodeJS.ErrnoException).syscall === 'string'
      ? outputNotWritten(options.output, error)
      : error;
  } finally {
    await engine.dispose();
  }
  call.note(predicted.warnings);
  const trainedUntil = (await readRunRecord(run.dir))?.trainedUntil ?? null;
  // The log got shorter since, so that its newest rows are cut off elsewhere.
  if (split !== null && predicted.begins !== null && trainedUntil !== null && predicted.begins < trainedUntil) {
    const until = new Date(trainedUntil).toISOString();
    call.note([diagnostic('ADS9033', null, { part: splitName(split), until })]);
  }
  const { rows, columns, bad, withoutKey, withoutProbability } = predicted;
  if (withoutKey > 0) call.note([diagnostic('ADS8641', null, { rows: withoutKey, key: columns.keys.join(', ') })]);
  if (withoutProbability > 0) call.note([diagnostic('ADS8643', null, { rows: withoutProbability })]);
  return {
    rows,
    bad: bad.bad,
    badRows: { kinds: bad.kinds, sample: bad.sample },
    output: typeof options.output === 'string' ? options.output : null,
    format: output.format,
    model: { name: plan.model, fingerprint: modelFingerprint, column: columns.model },
    calibrator:
      named === null
        ? null
        : { name: named.name, hash: named.calibrator.hash, file: named.shown, column: columns.calibrator },
    keys: columns.keys,
    heads: columns.heads,
    given: columns.given,
  };
}

function outputOf({ output, format }: PredictOptions, cwd: string): Output {
  if (typeof output !== 'string') {
    if (format === 'parquet') throw usage('Parquet is written to a file, not to a stream: its index comes last');
    return { kind: 'stream', stream: output, format: format ?? 'csv' };
  }
  const path = resolve(cwd, output);
  const chosen = format ?? outputFormatOfPath(output);
  if (chosen === null)
    throw usage(
      `"${output}" does not say how to write it: end it in .parquet, .csv or .jsonl, or state option 'format'`,
    );
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile())
    throw notWritten(output, new Error(there.isDirectory() ? 'it is a folder' : 'it is no plain file'));
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw notWritten(output, new Error('there is no such folder'));
  return { kind: 'file', path: join(realpathSync(dirname(path)), basename(path)), format: chosen };
}

interface NamedCalibrator {
  /** As answers of a server name it. */
  readonly name: string;
  readonly path: string;
  readonly shown: string;
  readonly calibrator: Calibrator;
}

async function calibratorOf(run: OpenBundle, file: string | undefined, cwd: string): Promise<NamedCalibrator | null> {
  const current = async () => {
    try {
      return await currentCalibratorPath(run.dir);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw failure(diagnostic('ADS8506', null, { path: join(run.shown, 'calibrators'), reason }));
    }
  };
  const path = file === undefined ? await current() : resolve(cwd, file);
  if (path === null) return null;
  const shown = file ?? (relative(cwd, path) || path);
  const calibrator = await calibratorAt(run, path, shown);
  if ('reason' in calibrator) throw failure(diagnostic('ADS8506', null, calibrator));
  const name = basename(path, '.json');
  const hash = calibrator.hash.slice(0, 12);
  return { name: /^\d+-[0-9a-f]+$/.test(name) && name.endsWith(hash) ? name : hash, path, shown, calibrator };
}

/** Where the data is. A bundle away from its run has no root; the files that are named need none, unless others are joined to them. */
function dataOf(
  run: OpenBundle,
  shown: string,
  { data, root }: PredictOptions,
  cwd: string,
): { readonly root: string; readonly files: string | undefined } {
  const own = () => {
    if (root !== undefined) return resolve(cwd, root);
    try {
      const found = rootOf(run.dir, shown);
      if (existsSync(found)) return found;
      throw failure(
        diagnostic(
          'ADS9003',
          null,
          { path: relative(cwd, found) || found },
          { hint: "option 'root' says where the data is" },
        ),
      );
    } catch (error) {
      if (data === undefined || (run.build.plan.data?.joins.length ?? 0) > 0) throw error;
      return folderOf(resolve(cwd, data));
    }
  };
  const folder = own();
  if (data === undefined) return { root: folder, files: undefined };
  if (!existsSync(folder)) throw failure(diagnostic('ADS9003', null, { path: root ?? folder }));
  const files = relative(realpathSync(folder), resolve(realpathSync(cwd), data))
    .split(sep)
    .join('/');
  return { root: folder, files };
}

/** The folder that a glob starts in. */
function folderOf(glob: string): string {
  const parts = glob.split(sep);
  const pattern = parts.findIndex((part) => /[*?]/.test(part));
  return parts.slice(0, pattern < 0 ? -1 : pattern).join(sep) || sep;
}

/** What the file at `path` is to this call, where it is something that is read; a bundle with another file in it would be refused from then on. */
function inputAt(
  path: string,
  run: OpenBundle & { readonly place: { readonly bundle: string } },
  files: readonly string[],
  calibrator: string | null,
): string | null {
  if (dirname(path) === run.place.bundle || dirname(path).startsWith(run.place.bundle + sep)) return 'in the bundle';
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined) return null;
  const isIt = (other: string) => {
    const stat = statSync(other, { throwIfNoEntry: false });
    return stat !== undefined && stat.ino === there.ino && stat.dev === there.dev;
  };
  if (calibrator !== null && isIt(calibrator)) return 'the calibrator';
  if (Object.keys(run.build.manifest.files).some((name) => isIt(join(run.place.bundle, name))))
    return 'a file of the bundle';
  const spec = specOf(run.dir);
  if (spec !== null && isIt(spec)) return 'the spec that the model was trained from';
  if (spec !== null && isIt(spec.replace(/(\.ads)?$/, '.lock.json'))) return 'the lock of its spec';
  return files.some(isIt) ? 'a data file that is read' : null;
}

function failure(...diagnostics: Diagnostic[]): Refusal {
  return new Refusal(diagnostics, 'data');
}

function outputNotWritten(output: PredictOptions['output'], error: unknown): Refusal {
  return notWritten(typeof output === 'string' ? output : 'the stream', error);
}
