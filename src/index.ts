/** The library: what other programs may call. Everything else may change without notice. */
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { Outcome } from './api/outcome.ts';
import type { Prediction, PredictOptions } from './api/predict.ts';
import type { LoadOptions, Model } from './serve/load.ts';

export { check } from './language/semantics/index.ts';
export { SourceFile, type Span } from './text/source.ts';
export type { Diagnostic } from './diagnostics/diagnostic.ts';
export { render } from './diagnostics/render/index.ts';
export { explain, listCodes } from './diagnostics/explain.ts';
export type { Plan } from './ir/plan.ts';
export type { Lock } from './ir/lock.ts';
export type { InvalidRequest, LoadOptions, Model, Scores } from './serve/load.ts';
export type { Outcome } from './api/outcome.ts';
export type { HeadColumns, OutputFormat, Prediction, PredictOptions } from './api/predict.ts';
export { VERSION } from './version.ts';

/**
 * Loads a trained run or bundle to score in this process, as `adsc serve` does over HTTP; or says why it is refused. Engines load only when
 * this is called.
 */
export async function load(path: string, options: LoadOptions = {}): Promise<Model | Diagnostic[]> {
  return (await import('./serve/load.ts')).load(path, options);
}

/**
 * Scores the rows of files with a trained run or bundle, and writes one row per row, in the order of the files: its key, for each head the raw
 * and the calibrated probability, and which model and calibrator made them. Rows need no labels. Memory does not grow with the rows.
 *
 * @example
 * const scored = await predict({ run: 'runs/1', data: 'new/*.parquet', output: 'scores.parquet' });
 * if (!scored.ok) console.error(render(scored.diagnostics, scored.sources));
 * else console.log(scored.value.rows, scored.value.heads[0].calibrated); // 1000000 'click_calibrated'
 */
export async function predict(options: PredictOptions): Promise<Outcome<Prediction>> {
  return (await import('./api/predict.ts')).predict(options);
}
