/**
 * The baseline `lr` that a run is compared with where its data are small: a run of the same spec, lock, data, seed and epochs that is there
 * already, or one that is trained now and kept in the run as `lr`. Calls at once never see one that is half done: it is trained in a
 * temporary folder and renamed when it is whole.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { dataKey } from '../data/dataset.ts';
import { makeTemporary, removeTemporary } from '../data/temporary.ts';
import { diagnostic } from '../diagnostics/create.ts';
import { rename } from '../files/rename.ts';
import type { Plan } from '../ir/plan.ts';
import { planSpec } from '../spec-to-build.ts';
import { readRunRecord, type RunRecord } from '../train/run/folder.ts';
import { VERSION } from '../version.ts';
import { type Call, interrupted } from './call.ts';
import type { GatherOptions } from './gather-calibration-rows.ts';
import { fromHere } from './diagnostic-paths.ts';
import { refuseDataError } from './open-data.ts';
import { type OpenRun, openRun } from './open-run.ts';
import { type Project, projectOf } from './project.ts';
import { readProjectLock } from './read-project-lock.ts';
import { isRefusal, Refusal } from './refusal.ts';
import { ORIGIN_FILE, originText, readOrigin } from './run-origin.ts';
import { trainModel } from './train.ts';

/** Training rows up to which a run is compared with `lr`: so many take it seconds. */
export const MOST_ROWS_FOR_LR = 200_000;

/** Its folder in a run. */
const FOLDER = 'lr';

export interface LrOptions extends Pick<GatherOptions, 'engine' | 'threads' | 'maxBad'> {
  /**
   * false: not compared with the baseline `lr`. By default a run of at most 200,000 training rows is: with a run of `lr` of the same spec, data
   * and seed in the same folder, else with one that is trained now and kept in the run.
   */
  readonly lr?: boolean;
}

/**
 * The `lr` of a run, measured; null where none is asked for, the run is `lr` itself or its data are not small. null also where it can't
 * be had or measured, with a note (ADS9031) that says why: a run that can be evaluated is evaluated. `others`: runs that it is compared with anyway.
 */
export async function lrOf<T>(
  call: Call,
  run: OpenRun,
  options: LrOptions,
  others: readonly OpenRun[],
  measure: (lr: OpenRun, quiet: Call) => Promise<T>,
): Promise<{ readonly lr: OpenRun; readonly measured: T } | null> {
  // What it is trained and evaluated on is that of the run: what there is to say of it has been said.
  const quiet = call.quiet();
  if (options.lr === false || [run, ...others].some(({ build }) => build.plan.baseline === 'lr')) return null;
  let temporary: string | null = null;
  try {
    const wanted = await wantedOf(quiet, run);
    if (wanted === null) return null;
    if (typeof wanted === 'string') {
      noteWhy(call, run, wanted);
      return null;
    }
    let lr = await found(quiet, run, wanted);
    if (lr === null) {
      temporary = folderFor(run);
      lr = await trained(quiet, run, wanted, options, temporary);
    }
    return { lr, measured: await measure(lr, quiet) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // Its own words are of a run to go on with, which is nobody's here.
    if (error.fault === 'interrupted') throw interrupted();
    noteWhy(call, run, error.message);
    return null;
  } finally {
    if (temporary !== null) removeTemporary(temporary);
  }
}

function noteWhy(call: Call, { shown }: OpenRun, reason: string): void {
  call.note([diagnostic('ADS9031', null, { run: shown, reason }, { hint: "option 'lr: false' leaves it out" })]);
}

/** What makes a run the `lr` of another. */
interface Wanted {
  readonly project: Project;
  readonly plan: Plan;
  readonly data: string;
  readonly seed: number;
  readonly epochs: number;
  /** As {@link epochs} where the run was not trained for as many as its spec says; undefined: it was. */
  readonly stated: number | undefined;
}

/** null: the data are not small. A string: why there can be none, such as a spec, lock or data that are not those of the run any more. */
async function wantedOf(call: Call, run: OpenRun): Promise<Wanted | string | null> {
  const { plan } = run.build;
  const record = await readRunRecord(run.dir);
  if (record === null) return 'its run.json, which says what it was trained on, is missing or broken';
  if (!((record.rows['train'] ?? Infinity) <= MOST_ROWS_FOR_LR)) return null;
  if (record.data === undefined)
    return 'an earlier version of adsc trained it, which did not note what tells its data from others';
  const origin = readOrigin(run.dir);
  if (origin === null) return `its ${ORIGIN_FILE}, which says where its spec is, is missing or broken`;
  const project = projectOf(call, relative(call.cwd, resolve(run.root, origin.spec)), { root: run.root });
  const lock = await readProjectLock(project);
  const again = planSpec(project.host, project.spec, lock, { variant: plan.variant, baseline: plan.baseline ?? null });
  if (again.plan?.fingerprint !== plan.fingerprint)
    return `${project.spec} or its lock has changed since it was trained`;
  const planned = planSpec(project.host, project.spec, lock, { baseline: 'lr' });
  if (planned.plan === null) throw new Refusal(fromHere(call, project, planned).diagnostics, 'spec');
  const keyOf = (of: Plan) => dataKey({ plan: of, root: run.root }).catch(refuseDataError(call, run.root));
  if ((await keyOf(plan)) !== record.data) return 'the data have changed since it was trained';
  const stated = record.epochs === plan.train.epochs ? undefined : record.epochs;
  return {
    project,
    plan: planned.plan,
    data: await keyOf(planned.plan),
    seed: record.seed,
    epochs: stated ?? planned.plan.train.epochs,
    stated,
  };
}

/** In the run, next to it, or in one next to it. What can't be opened, or lacks a signature that is required, is none. */
async function found(call: Call, run: OpenRun, wanted: Wanted): Promise<OpenRun | null> {
  const runs = dirname(run.dir);
  const siblings = await readdir(runs).catch((): string[] => []);
  const places = [run.dir, ...siblings.sort().map((name) => join(runs, name))];
  for (const dir of places.flatMap((of) => [join(of, FOLDER), of])) {
    const lr = await lrIn(call, run, dir, wanted);
    if (lr !== null) return lr;
  }
  return null;
}

async function lrIn(call: Call, run: OpenRun, dir: string, wanted: Wanted): Promise<OpenRun | null> {
  if (!isLrOf(await readRunRecord(dir), wanted)) return null;
  try {
    return await opened(call, run, dir, run.required);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

function isLrOf(record: RunRecord | null, { plan, data, seed, epochs }: Wanted): boolean {
  return (
    record !== null &&
    record.modelFingerprint !== null &&
    record.fingerprint === plan.fingerprint &&
    record.data === data &&
    record.seed === seed &&
    record.epochs === epochs &&
    record.adsc === VERSION
  );
}

async function trained(
  call: Call,
  run: OpenRun,
  wanted: Wanted,
  { engine, threads, maxBad }: LrOptions,
  temporary: string,
): Promise<OpenRun> {
  const { project, seed, stated: epochs } = wanted;
  const { dir } = await trainModel(
    call,
    project,
    { baseline: 'lr', seed, epochs, engine, threads, maxBad, runs: temporary, id: FOLDER },
    () => undefined,
  );
  const lr = await opened(call, run, dir, null);
  if (dirname(temporary) !== run.dir) return lr;
  const kept = join(run.dir, FOLDER);
  // Another call may have been faster with the same: it stays. Anything else is broken, or of data or a version that are no more.
  if ((await lrIn(call, run, kept, wanted)) !== null) return lr;
  try {
    writeFileSync(join(dir, ORIGIN_FILE), originText(kept, project));
    if (existsSync(kept)) await rename(kept, join(temporary, 'before'));
    await rename(dir, kept);
  } catch {
    // It is as good for this call where it can't be kept, or where another call was faster.
  }
  return lr;
}

function opened(call: Call, run: OpenRun, dir: string, required: OpenRun['required']): Promise<OpenRun> {
  return openRun(call, relative(call.cwd, dir) || '.', run.root, required);
}

/** In the run; in the system's folder where nothing can be written there, or where what is kept would need a signature to be used again. */
function folderFor(run: OpenRun): string {
  if (run.required !== null) return makeTemporary(tmpdir());
  try {
    return makeTemporary(run.dir);
  } catch {
    return makeTemporary(tmpdir());
  }
}
