/** `auto`: from a data file to a trained model, its baseline, and a verdict. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Comparison } from '../evaluate/index.ts';
import { calibrate, type Calibrated } from './calibrate.ts';
import { type Call, type CallOptions, outcomeOf } from './call.ts';
import { type FromFileOptions, guessSpec, type Initialized } from './init.ts';
import { given, path } from './option-kinds.ts';
import { autoOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { profile, type Profiled } from './profile.ts';
import { isRefusal, Refusal, usage } from './refusal.ts';
import { report, type Reported } from './report.ts';
import { modelName } from './spec-from-data.ts';
import { train, type Trained, type TrainingOptions } from './train.ts';
import { tune, type Tuned } from './tune.ts';

export interface AutoOptions
  extends CallOptions, FromFileOptions, Pick<TrainingOptions, 'engine' | 'threads' | 'epochs' | 'seed'> {
  /** Folder to write into, new or empty. Default: the name of the file without its suffix, in `cwd`. */
  readonly out?: string;
  /** Write into a folder that is not empty, over its `model.ads` and lock; earlier runs stay. */
  readonly force?: boolean;
  /** Seconds for trying other options and structures than those of the guess, as {@link tune} does. Default: none are tried. */
  readonly tune?: number;
  /** Called as each step ends. */
  readonly onStep?: (step: AutoStep) => void;
}

/** A step of {@link auto} with what it gave. `skipped` says why there is no calibrator. */
export type AutoStep =
  | { readonly step: 'init'; readonly value: Initialized }
  | { readonly step: 'profile'; readonly value: Profiled }
  | { readonly step: 'tune'; readonly value: Tuned }
  | { readonly step: 'train'; readonly value: Trained }
  | { readonly step: 'baseline'; readonly value: Trained }
  | { readonly step: 'calibrate'; readonly value: Calibrated | null; readonly skipped: string | null }
  | { readonly step: 'report'; readonly value: Reported };

/** What {@link auto} wrote and found. */
export interface Automated {
  /** Absolute path of the folder. */
  readonly dir: string;
  readonly spec: Initialized;
  /** null: nothing was tried. */
  readonly tuned: Tuned | null;
  /** The spec's model, and the baseline `lr` over the same signals. */
  readonly model: Trained;
  readonly baseline: Trained;
  /** null: the file does not allow it, for the reason that the step says. */
  readonly calibrated: Calibrated | null;
  readonly report: Reported;
  /** Of the model with `lr` on the rows held out, with intervals: metrics, differences, and by head whether the model beats it. Plain JSON. */
  readonly comparison: Comparison;
}

export function auto(file: string, options: AutoOptions = {}): Promise<Outcome<Automated>> {
  return outcomeOf(given(options, autoOptions, { file: [file, path] }), async (call) => {
    const dir = resolve(call.cwd, options.out ?? modelName(file));
    refuseUsed(call, dir, options.force === true);
    const part = partOf(call);
    const ended = (step: AutoStep) => call.callBack(() => options.onStep?.(step));

    const spec = await guessSpec(call, dir, file, options, options.force === true);
    ended({ step: 'init', value: spec });
    const shown = relative(call.cwd, spec.spec);
    const root = options.root === undefined ? {} : { root: options.root };
    const profiled = part.value(await profile(shown, { ...part.options, ...root }));
    ended({ step: 'profile', value: profiled });

    const { engine, threads, epochs, seed } = options;
    const tuning = { ...part.options, ...root, engine, threads, seed, within: options.tune, write: true };
    const tuned = options.tune === undefined ? null : part.value(await tune(shown, tuning));
    if (tuned !== null) ended({ step: 'tune', value: tuned });
    const runs = join(relative(call.cwd, dir), 'runs');
    const training = { ...part.options, ...root, engine, threads, epochs, seed, runs };
    const model = part.value(await train(shown, training));
    ended({ step: 'train', value: model });
    const baseline = part.value(await train(shown, { ...training, baseline: 'lr' }));
    ended({ step: 'baseline', value: baseline });

    const runOf = (trained: Trained) => relative(call.cwd, trained.dir);
    const measuring = { ...part.options, ...root, engine, threads };
    const { calibrated, skipped } = await calibratedOrNot(model, () => calibrate(runOf(model), measuring), part);
    ended({ step: 'calibrate', value: calibrated, skipped });
    const written = part.value(
      await report(runOf(model), { ...measuring, compare: [runOf(baseline)], calibrated: calibrated !== null }),
    );
    ended({ step: 'report', value: written });
    return {
      dir,
      spec,
      tuned,
      model,
      baseline,
      calibrated,
      report: written,
      comparison: written.comparison!,
    };
  });
}

/** What somebody keeps there must not be mixed with what is written. */
function refuseUsed(call: Call, dir: string, force: boolean): void {
  const stats = statSync(dir, { throwIfNoEntry: false });
  if (stats === undefined || !stats.isDirectory() || force || readdirSync(dir).length === 0) return;
  throw usage(
    `the folder "${relative(call.cwd, dir) || '.'}" is not empty`,
    `take another one, option 'out' ${basename(dir)}-2, or write into it with option 'force'`,
  );
}

/** Calls of public functions inside of a call: they report to its caller, and what they refuse ends it. */
interface Part {
  readonly options: Required<CallOptions>;
  value<T>(outcome: Outcome<T>): T;
}

function partOf(call: Call): Part {
  const noted = new WeakSet();
  return {
    options: {
      cwd: call.cwd,
      signal: call.signal,
      onProgress: (progress) => call.report(progress),
      onDiagnostics: (diagnostics, sources) => {
        for (const one of diagnostics) noted.add(one);
        call.note(diagnostics, sources);
      },
    },
    value: (outcome) => {
      if (outcome.ok) return outcome.value;
      throw new Refusal(
        outcome.diagnostics.filter((one) => !noted.has(one)),
        outcome.fault,
        outcome.sources,
      );
    },
  };
}

/** A calibrator is a bonus: data that it can't be fitted on are no reason to end. */
async function calibratedOrNot(
  { plan }: Trained,
  fit: () => Promise<Outcome<Calibrated>>,
  part: Part,
): Promise<{ readonly calibrated: Calibrated | null; readonly skipped: string | null }> {
  if (plan.calibration === null)
    return {
      calibrated: null,
      skipped:
        'the spec has no calibration, which needs a time: without one there is no latest window to fit a calibrator on',
    };
  try {
    return { calibrated: part.value(await fit()), skipped: null };
  } catch (error) {
    if (!isRefusal(error) || error.fault !== 'data') throw error;
    return { calibrated: null, skipped: error.message };
  }
}
