/** Functions for models: training them, and seeing how good they are. Each loads what it needs when it is called. */
import type { Automated, AutoOptions } from '../api/auto.ts';
import type { Bundled, BundleOptions } from '../api/bundle.ts';
import type { CalibrateOptions, Calibrated } from '../api/calibrate.ts';
import type { CallOptions } from '../api/call.ts';
import type { CompareOptions, Compared } from '../api/compare.ts';
import type { ComparedSteps, CompareStepsOptions } from '../api/compare-steps.ts';
import type { Evaluated, EvaluateOptions } from '../api/evaluate.ts';
import type { MigrateOptions, Migration } from '../api/migrate.ts';
import type { Importance, ImportanceOptions } from '../api/importance.ts';
import type { Quantized, QuantizeOptions } from '../api/quantize.ts';
import type { Outcome } from '../api/outcome.ts';
import type { Spec } from '../api/project.ts';
import type { ReportOptions, Reported } from '../api/report.ts';
import type { RanStep, RunOptions } from '../api/run.ts';
import type { Steps } from '../api/steps.ts';
import type { SimulateOptions, Simulated } from '../api/simulate.ts';
import type { TrainOptions, TrainOutcome } from '../api/train.ts';
import type { Tuned, TuneOptions } from '../api/tune.ts';

/**
 * Writes Parquet logs of a synthetic ads market: impressions, pins, and users with their history. The same options and seed give the same
 * rows. Writes `impressions/`, `pins.parquet`, `users.parquet` and `simulation.json`, replaces those of an earlier simulation, and touches
 * nothing else in the folder.
 *
 * Faults: `usage` an option out of its bounds; `data` the folder holds one of these that no simulation wrote, or can't be written.
 *
 * @example
 * const log = await simulate({ rows: 2000, out: 'data' });
 * if (log.ok) console.log(log.value.summary.rows, 'impressions in', log.value.dir);
 */
export async function simulate(options: SimulateOptions = {}): Promise<Outcome<Simulated>> {
  return (await import('../api/simulate.ts')).simulate(options);
}

/**
 * From a data file to a model: guesses a spec as {@link init} does, profiles, trains the model and the baseline `lr`, calibrates where the
 * file has a time, and writes a report of both. `onStep` hears of each step as it ends.
 *
 * Faults: those of the step that could not be done; `usage` also where the folder is not empty.
 *
 * @param file Parquet, CSV, TSV or JSON Lines
 *
 * @example
 * import { writeFileSync } from 'node:fs';
 * const rows = Array.from({ length: 600 }, (_, i) => `${i % 7},${(i * 7) % 30},${i % 7 > 4 ? 1 : 0}`);
 * writeFileSync('visits.csv', ['hour_of_day,age,clicked', ...rows].join('\n'));
 * const made = await auto('visits.csv', { epochs: 1 });
 * if (made.ok) for (const { head, outcome } of made.value.comparison.verdicts) console.log(head, outcome);
 */
export async function auto(file: string, options: AutoOptions = {}): Promise<Outcome<Automated>> {
  return (await import('../api/auto.ts')).auto(file, options);
}

/**
 * Makes a run of a build and of weights that another program has trained for it (`torchrec/train.py`). The weights must have exactly the names and
 * shapes of the plan, and give here the golden logits that the program wrote next to them, to 1e-4.
 *
 * Faults: `data` the build or the weights can't be used, or the run can't be written; `usage` the folder is there already.
 *
 * @param build a folder that {@link compile} has written
 *
 * @example
 * const made = await bundle('build', { weights: 'trained/weights.safetensors', spec: 'model.ads' });
 * console.log(made.ok ? made.value.bundle : made.diagnostics[0]?.message);
 */
export async function bundle(build: string, options: BundleOptions): Promise<Outcome<Bundled>> {
  return (await import('../api/bundle.ts')).bundle(build, options);
}

/**
 * One step of a model that is trained on as time goes by: reads the rows since the step before, grows vocabularies, trains on from the model that serves (or from
 * scratch, by `run { retrain every … }` of the spec), measures both on rows that come after, lets the gates of the spec decide, publishes, calibrates. The
 * state is a folder; a second call with the same `at` does nothing, and one that was killed is gone on with.
 *
 * Faults: those of {@link profile} and {@link train}; `data` also where no rows have come, rows that were learned from have changed, `at` lies before the newest
 * step, or another call is at work.
 *
 * @example
 * const ran = await run('model.ads', { at: '2025-03-10', state: 'state' });
 * if (ran.ok) console.log(ran.value.step.verdict, ran.value.serving);
 * else console.error(render(ran.diagnostics, ran.sources));
 */
export async function run(spec: Spec, options: RunOptions): Promise<Outcome<RanStep>> {
  return (await import('../api/run.ts')).run(spec, options);
}

/**
 * The steps of {@link run} in a state folder, what each measured, and which one serves.
 *
 * Faults: `data` the folder is not there, or its history can't be read.
 *
 * @example
 * const found = await listSteps('state');
 * if (found.ok) for (const { name, verdict } of found.value.steps) console.log(name, verdict);
 */
export async function listSteps(state: string, options: CallOptions = {}): Promise<Outcome<Steps>> {
  return (await import('../api/steps.ts')).listSteps(state, options);
}

/**
 * Two steps measured on the same rows, which neither has learned from.
 *
 * Faults: `usage` there is no such step; `data` as {@link listSteps}, or there are no such rows.
 *
 * @example
 * await run('model.ads', { at: '2025-03-11', state: 'state' });
 * const both = await compareSteps('state', '20250310T000000Z', '20250311T000000Z');
 * if (both.ok) console.log(both.value.metrics);
 */
export async function compareSteps(
  state: string,
  first: string,
  second: string,
  options: CompareStepsOptions = {},
): Promise<Outcome<ComparedSteps>> {
  return (await import('../api/compare-steps.ts')).compareSteps(state, first, second, options);
}

/**
 * Makes the model of an earlier step serve again; the next step starts from it.
 *
 * Faults: `usage` there is no such step, or its model was pruned; `data` as {@link listSteps}, or another call is at work.
 *
 * @example
 * const back = await rollBack('state', '20250310T000000Z');
 * if (back.ok) console.log(back.value.serving);
 */
export async function rollBack(state: string, step: string, options: CallOptions = {}): Promise<Outcome<Steps>> {
  return (await import('../api/steps.ts')).rollBack(state, step, options);
}

/**
 * Removes the models of all but the newest steps, and never the one that serves. The history stays.
 *
 * Faults: as {@link rollBack}.
 *
 * @param keep how many are left, at least 1
 *
 * @example
 * const left = await pruneSteps('state', 7);
 * if (left.ok) console.log(left.value.kept);
 */
export async function pruneSteps(state: string, keep: number, options: CallOptions = {}): Promise<Outcome<Steps>> {
  return (await import('../api/steps.ts')).pruneSteps(state, keep, options);
}

/**
 * Tries the members of every `choose(…)` of a spec; of one without, options that it leaves to their defaults, and then other layers, widths and
 * crosses as edits of its text (`structure`, applied with `write`). It trains models with them, the better ones on more rows, and compares them on the validation
 * part. Writes what is taken into the lock, with scores and the reason. Another value than the one of now is taken only if the validation
 * log-loss is lower by more than the standard error of the difference. The holdout is never read. A search that was ended goes on with the
 * trials that are done, which `.adsc/tune` of the project keeps.
 *
 * Faults: as {@link train}; `data` also where there is no validation part, `usage` where there is nothing to choose.
 *
 * @example
 * const tuned = await tune('model.ads', { trials: 4, within: 600 });
 * if (tuned.ok) console.log(tuned.value.reason, tuned.value.changed);
 * else console.error(render(tuned.diagnostics, tuned.sources));
 */
export async function tune(spec: Spec, options: TuneOptions = {}): Promise<Outcome<Tuned>> {
  return (await import('../api/tune.ts')).tune(spec, options);
}

/**
 * Compiles a spec and trains the model on the data that the spec names, into a new folder of `runs`.
 *
 * Aborted while it trains, it saves a checkpoint: the failure has the run, and `{ id, resume: true }` goes on with it.
 *
 * Faults: `spec`, `usage` and `data` as {@link compile}; `data` also where files, columns or too many rows are bad, there are no training
 * rows, or no engine works.
 *
 * @example
 * const trained = await train('model.ads', { epochs: 1, onProgress: (p) => console.log(p.task, p.done, p.total) });
 * if (trained.ok) console.log(trained.value.dir, trained.value.record.curve.at(-1)?.train.loss);
 * else console.error(render(trained.diagnostics, trained.sources));
 */
export async function train(spec: Spec, options: TrainOptions = {}): Promise<TrainOutcome> {
  return (await import('../api/train.ts')).train(spec, options);
}

/**
 * Takes the weights of a run to the model of a spec that has evolved from the run's: rows by keys, layers wider and deeper, new signals at zero, what goes by its
 * mean. Changes that `diff` marks equal are proven on golden rows, to 1e-6; of others it says how far predictions move. Writes a new run, whose bundle is served as any other, and which
 * `train` goes on with: `{ id, resume: true }`, or `{ from: id }`.
 *
 * Faults: `spec` as {@link compile}, also where predictions that should be equal are not; `data` the run is none that can be started from.
 *
 * @param run a name below `runs`, or a path
 *
 * @example
 * const moved = await migrate('1', 'model.ads', { dryRun: true });
 * if (moved.ok) console.log(moved.value.parameters, moved.value.predictions);
 */
export async function migrate(run: string, spec: Spec, options: MigrateOptions = {}): Promise<Outcome<Migration>> {
  return (await import('../api/migrate.ts')).migrate(run, spec, options);
}

/**
 * A run again, `ID-int8`, with the rows of its large tables in 8 bits: a byte a number, and a scale and an offset a row, a quarter of the
 * size where rows are wide. It says what that costs: log-loss and AUC of both on the same rows. It is a model of its own, which is
 * evaluated, calibrated, served and exported as any other; `export` and training from it take its numbers as float32.
 *
 * Faults: as {@link evaluate}; `data` also where no table would be smaller.
 *
 * @example
 * const made = await quantize('runs/1');
 * if (made.ok) console.log(made.value.bytes, made.value.loss.heads);
 */
export async function quantize(run: string, options: QuantizeOptions = {}): Promise<Outcome<Quantized>> {
  return (await import('../api/quantize.ts')).quantize(run, options);
}

/**
 * Metrics per head and source of a trained run on rows that it was not trained on. A run of at most 200,000 training rows also stands next
 * to the baseline `lr` over the same signals, which is trained and kept in the run where there is none yet.
 *
 * Faults: `data` it is no trained run, its data has changed or is missing, or the part has no rows; `usage` an option that the model has
 * no signal, head or time column for.
 *
 * @example
 * const evaluated = await evaluate('runs/1', { bootstrap: 200 });
 * if (evaluated.ok) for (const { head, slices } of evaluated.value.report.heads) console.log(head, slices[0]?.metrics.auc);
 * if (evaluated.ok) for (const { head, outcome } of evaluated.value.comparison?.verdicts ?? []) console.log(head, outcome);
 */
export async function evaluate(run: string, options: EvaluateOptions = {}): Promise<Outcome<Evaluated>> {
  return (await import('../api/evaluate.ts')).evaluate(run, options);
}

/**
 * Trains models of one spec on the same rows, and evaluates them side by side.
 *
 * Faults: as {@link train} and {@link evaluate}.
 *
 * @param models `base` is the spec's own; names of variants; baselines: `lr`, `wide_deep`, `gbdt_lr`
 *
 * @example
 * const compared = await compare('model.ads', ['base', 'lr'], { epochs: 1 });
 * if (compared.ok) console.log(compared.value.evaluations.map(({ report }) => report.variant));
 */
export async function compare(
  spec: Spec,
  models: readonly string[],
  options: CompareOptions = {},
): Promise<Outcome<Compared>> {
  return (await import('../api/compare.ts')).compare(spec, models, options);
}

/**
 * Fits the calibration layer of a run on rows that it was not trained on: those of the latest window. The calibrator becomes the run's
 * current one, and a server that watches takes it.
 *
 * Faults: `data` as {@link evaluate}; also where the spec has no `calibration`, the window has no rows, or the fit is absurd, which then
 * is not written. `usage`: `until` is no time, or keys do not go together.
 *
 * @example
 * const calibrated = await calibrate('runs/1');
 * if (calibrated.ok) console.log(calibrated.value.summary);
 */
export async function calibrate(run: string, options: CalibrateOptions = {}): Promise<Outcome<Calibrated>> {
  return (await import('../api/calibrate.ts')).calibrate(run, options);
}

/**
 * What each signal, group and set of associated signals is worth to each head of a trained run, by permutation on rows that it was not
 * trained on. The report is written into the run, where {@link report} finds it.
 *
 * Faults: as {@link evaluate}.
 *
 * @example
 * const measured = await importance('runs/1', { repeats: 2, sample: 2000 });
 * if (measured.ok) console.log(measured.value.report.units.map(({ name }) => name));
 */
export async function importance(run: string, options: ImportanceOptions = {}): Promise<Outcome<Importance>> {
  return (await import('../api/importance.ts')).importance(run, options);
}

/**
 * Writes everything there is to know of a trained run as one HTML file that needs no network: metrics, curves, calibration, what each
 * signal is worth once {@link importance} measured it, the picture.
 *
 * Faults: as {@link evaluate}; `data` also where the file can't be written.
 *
 * @example
 * const written = await report('runs/1', { bootstrap: 0 });
 * if (written.ok) console.log(written.value.path, written.value.bytes);
 */
export async function report(run: string, options: ReportOptions = {}): Promise<Outcome<Reported>> {
  return (await import('../api/report.ts')).report(run, options);
}
