/** Opening a trained run for the commands after `train`: bundle, weights, data, engine. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { goldenRowsOf } from '../bundle/encoded-golden-rows.ts';
import { readPlainFile } from '../bundle/files.ts';
import { type LoadedBuild, loadBuild } from '../bundle/load-build.ts';
import { type RequiredSignatures, SIGNATURE_SUFFIX, signatureFault } from '../bundle/signature.ts';
import type { Calibrator } from '../calibrate/calibrator.ts';
import { readCalibrator } from '../calibrate/read-calibrator.ts';
import { type CalibratorGoldenRow, goldenRowsFault } from '../calibrate/golden-rows-fault.ts';
import { currentCalibratorPath } from '../calibrate/store.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { GOLDEN_LOGITS_FILE, readGoldenLogits } from '../train/run/golden-logits.ts';
import { readRunRecord, runVersionFault } from '../train/run/folder.ts';
import { loadForwardWeights } from '../train/run/load-weights.ts';
import { findPlace, type Place } from '../train/run/find-bundle.ts';
import type { ForwardWeights } from '../train/weights.ts';
import { ORIGIN_FILE, readOrigin } from './run-origin.ts';
import type { Call } from './call.ts';
import { Refusal, unwrap } from './refusal.ts';

export interface OpenBundle {
  /** Absolute. */
  readonly dir: string;
  /** As typed, for messages. */
  readonly shown: string;
  readonly build: LoadedBuild;
  /** Rows of tables beyond a quarter of the memory are read from the file. */
  readonly weights: ForwardWeights;
  readonly modelFingerprint: string;
  /** What a calibrator is tried on. */
  readonly golden: readonly CalibratorGoldenRow[];
  /** Who must have signed its calibrators, and has signed its bundle; null: it does not matter. */
  readonly required: RequiredSignatures | null;
}

export interface OpenRun extends OpenBundle {
  /** Project root that data paths are relative to. */
  readonly root: string;
}

/** Loads and checks a run; `root` as typed, if it was. Fails with exit 3 and the reason. */
export async function openRun(
  call: Call,
  shown: string,
  root: string | undefined,
  required: RequiredSignatures | null,
): Promise<OpenRun> {
  const bundle = await openBundle(call, shown, required);
  return { ...bundle, root: root === undefined ? rootOf(bundle.dir, shown) : resolve(call.cwd, root) };
}

/** A run without its data. */
export async function openBundle(call: Call, shown: string, required: RequiredSignatures | null): Promise<OpenBundle> {
  const dir = resolve(call.cwd, shown);
  if (!existsSync(join(dir, 'bundle'))) throw await noBundle(call.cwd, dir, shown);
  return readBundle(call, { bundle: join(dir, 'bundle'), run: dir }, shown, required);
}

/** The bundle of a run, or a bundle by itself. */
export async function openRunOrBundle(
  call: Call,
  shown: string,
  required: RequiredSignatures | null,
): Promise<OpenBundle & { readonly place: Place }> {
  const { cwd } = call;
  const place = await findPlace(resolve(cwd, shown));
  if (place === null) throw await noBundle(cwd, resolve(cwd, shown), shown);
  return { ...(await readBundle(call, place, shown, required)), place };
}

async function readBundle(
  call: Call,
  { bundle, run: dir }: Place,
  shown: string,
  required: RequiredSignatures | null,
): Promise<OpenBundle> {
  const build = await loadBuild(bundle, required?.bundle ?? null);
  if (Array.isArray(build) && build.some(({ code }) => code === 'ADS9016')) throw new Refusal(build, 'data');
  const other = await runVersionFault(dir);
  if (other !== null) throw notARun(shown, other);
  if (Array.isArray(build)) throw notARun(shown, build.map((d) => d.message).join('; '));
  const { weights, modelFingerprint, note } = unwrap(await loadForwardWeights(build));
  if (note !== null) call.note([note]);
  const golden = readGoldenLogits(
    build.text(GOLDEN_LOGITS_FILE),
    build.plan,
    build.golden,
    modelFingerprint,
    build.manifest.adsc,
  );
  if (typeof golden === 'string') throw notARun(shown, golden);
  return { dir, shown, build, weights, modelFingerprint, golden: goldenRowsOf(build, golden.cases), required };
}

/** The run's current calibrator, checked against the model; null when there is none. Fails with ADS8506 where it can't be used. */
export async function currentCalibrator(run: OpenRun): Promise<Calibrator | null> {
  const found = await findCalibrator(run);
  if (found !== null && 'reason' in found) throw new Refusal([diagnostic('ADS8506', null, found)], 'data');
  return found;
}

/** Whether the run has one, whatever is in its file. */
export async function hasCalibrator({ dir }: OpenRun): Promise<boolean> {
  return (await currentCalibratorPath(dir).catch(() => null)) !== null;
}

/** The run's current calibrator; null when there is none; or the file that can't be used and why. */
export async function findCalibrator(
  run: OpenRun,
): Promise<Calibrator | { readonly path: string; readonly reason: string } | null> {
  let found: Awaited<ReturnType<typeof currentCalibratorPath>>;
  try {
    found = await currentCalibratorPath(run.dir);
  } catch (error) {
    return { path: join(run.shown, 'calibrators'), reason: error instanceof Error ? error.message : String(error) };
  }
  return found === null ? null : calibratorAt(run, found, join(run.shown, relative(run.dir, found)));
}

/** A calibrator of the run from a file; or why it can't be used. */
export async function calibratorAt(
  run: OpenBundle,
  path: string,
  shown: string,
): Promise<Calibrator | { readonly path: string; readonly reason: string }> {
  const file = await readPlainFile(path, null, true);
  return typeof file === 'string'
    ? { path: shown, reason: `it ${file}` }
    : calibratorIn(run, { path, shown, bytes: file.content! });
}

/** A calibrator of the run from the bytes of its file; or why it can't be used. */
export async function calibratorIn(
  run: OpenBundle,
  { path, shown, bytes }: { readonly path: string; readonly shown: string; readonly bytes: Uint8Array },
): Promise<Calibrator | { readonly path: string; readonly reason: string }> {
  const unsigned =
    run.required === null ? null : await signatureFault(bytes, `${path}${SIGNATURE_SUFFIX}`, run.required.calibrators);
  if (unsigned !== null) return { path: shown, reason: unsigned };
  const read = await readCalibrator(new TextDecoder().decode(bytes), run.build.plan, run.modelFingerprint);
  const reason = typeof read === 'string' ? read : goldenRowsFault(read, run.build.plan, run.golden);
  return reason !== null ? { path: shown, reason } : (read as Calibrator);
}

/** Absolute path of the spec that a run was trained from; null: it is not known. */
export function specOf(dir: string): string | null {
  const origin = readOrigin(dir);
  return origin === null ? null : resolve(origin.root, origin.spec);
}

export function rootOf(dir: string, shown: string): string {
  const origin = readOrigin(dir);
  if (origin !== null) return origin.root;
  throw notARun(shown, `${ORIGIN_FILE} is missing or broken; say where the data is by option 'root'`);
}

/** Why there is no bundle, and what was probably meant. */
async function noBundle(cwd: string, dir: string, shown: string): Promise<Refusal> {
  const folders = (path: string) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(path) : [];
  if (!existsSync(dir)) {
    const meant = didYouMean(basename(dir), folders(dirname(dir)));
    const inRuns = join('runs', shown);
    const hint = existsSync(resolve(cwd, inRuns, 'bundle'))
      ? `did you mean '${inRuns}'?`
      : meant === null
        ? "'adsc train SPEC' makes a run, and says its path at the end"
        : `did you mean '${join(dirname(shown), meant)}'?`;
    return new Refusal([diagnostic('ADS9003', null, { path: shown }, { hint })], 'data');
  }
  const other = await runVersionFault(dir);
  if (other !== null) return notARun(shown, other);
  const record = await readRunRecord(dir);
  if (record !== null) {
    const hint =
      record.status === 'failed'
        ? 'train it again under another name'
        : `go on with 'adsc train SPEC --id ${record.id} --resume'`;
    if (record.modelFingerprint !== null)
      return notARun(
        shown,
        'it was trained to its end, and its bundle is gone',
        'bring the bundle back, or train again under another name',
      );
    return notARun(
      shown,
      record.status === 'running' ? 'it is still running, or was killed' : `its status is '${record.status}'`,
      hint,
    );
  }
  if (basename(dir) === 'bundle' && existsSync(join(dir, 'manifest.json')))
    return notARun(shown, 'it is the bundle of one', `name the run: ${dirname(shown)}`);
  const runs = folders(dir).filter((name) => existsSync(join(dir, name, 'bundle')));
  if (runs.length > 0)
    return notARun(
      shown,
      'it is a folder of runs',
      `name one of them: ${runs.map((name) => join(shown, name)).join(', ')}`,
    );
  return notARun(shown, 'there is no bundle in it', null);
}

function notARun(path: string, reason: string, hint: string | null = null): Refusal {
  return new Refusal([diagnostic('ADS9008', null, { path, reason }, { hint })], 'data');
}
