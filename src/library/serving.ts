/** Functions for serving models. Each loads what it needs when it is called. */
import type { Model } from '../serve/in-process.ts';
import type { Diagnosis } from '../api/doctor.ts';
import type { ExportOptions, Exported } from '../api/export.ts';
import type { LoadOptions } from '../api/load.ts';
import type { Outcome } from '../api/outcome.ts';
import type { Prediction, PredictOptions } from '../api/predict.ts';
import type { ServeOptions, Server } from '../api/serve.ts';
import type { SignOptions, Signed } from '../api/sign.ts';

/**
 * Loads and checks a run or a bundle, with the newest calibrator that fits, to score in this process as {@link serve} does over HTTP.
 *
 * Faults: `data` it is refused, with the reason.
 *
 * @example
 * const model = await load('runs/1');
 * if (model.ok) {
 *   const request = { country: 'US', device: 'ios', 'users.age': 31, 'users.categories': ['c3'] };
 *   const ad = { served_at: '2025-03-10T12:00:00Z', 'pins.price': 9.5, 'pins.categories': ['c3', 'c8'], 'pins.advertiser_id': 'a1' };
 *   const { scores } = await model.value.rank(request, [ad, { ...ad, 'pins.price': 20 }]);
 *   console.log(scores.click);
 *   await model.value.close();
 * }
 */
export async function load(path: string, options: LoadOptions = {}): Promise<Outcome<Model>> {
  return (await import('../api/load.ts')).load(path, options);
}

/**
 * Serves a run or a bundle over HTTP: ranking requests, TensorFlow-Serving-style and Open Inference Protocol. The outcome comes once it
 * listens. Aborting the signal closes the server; aborted before it listens, the call fails with the fault `interrupted`.
 *
 * Warnings that come later, of files that can't be taken or rows that can't be logged, go to `onDiagnostics`.
 *
 * Faults: `data` the bundle is refused, or the address can't be listened on; `usage` a token is too short, or missing on an address that
 * other machines reach.
 *
 * @example
 * const server = await serve('runs/1', { port: 0 });
 * if (server.ok) {
 *   console.log((await fetch(`${server.value.url}/v2/health/ready`)).status);
 *   await server.value.close();
 * }
 */
export async function serve(path: string, options: ServeOptions = {}): Promise<Outcome<Server>> {
  return (await import('../api/serve.ts')).serve(path, options);
}

/**
 * Scores every row of files with a trained run or a bundle, and writes one row per row, in the order of the files: its key, for each head the
 * raw probability (after the sampling correction) and the calibrated one, and which model and calibrator made them. Rows need no labels.
 * Memory does not grow with the rows.
 *
 * Faults: `data` the bundle is refused, files are missing, too many rows are bad, or the output can't be written; `usage` options that do
 * not go together, or an output whose format is not known.
 *
 * @example
 * const scored = await predict('runs/1', { data: 'data/impressions/*.parquet', output: 'scores.parquet' });
 * if (scored.ok) console.log(scored.value.rows, scored.value.heads[0]?.calibrated); // 2000 click_calibrated
 */
export async function predict(path: string, options: PredictOptions): Promise<Outcome<Prediction>> {
  return (await import('../api/predict.ts')).predict(path, options);
}

/**
 * Writes what {@link serve} would serve as one ONNX file, embeddings and calibration inside, and tries it with onnxruntime first.
 *
 * Faults: `data` the bundle is refused, the model has no such graph, or the file can't be written.
 *
 * @example
 * const exported = await exportOnnx('runs/1', { out: 'model.onnx' });
 * if (exported.ok) console.log(exported.value.inputs.map(({ name }) => name));
 */
export async function exportOnnx(path: string, options: ExportOptions = {}): Promise<Outcome<Exported>> {
  return (await import('../api/export.ts')).exportOnnx(path, options);
}

/**
 * Checks a run, a bundle or a calibrator (`runs/1/calibrators/NAME.json`), and writes a detached signature of it, which
 * `requireSignature` asks for.
 *
 * Faults: `data` what is to be signed can't be used; `usage` the file holds no private key.
 *
 * @example
 * import { generateKeyPairSync } from 'node:crypto';
 * import { writeFileSync } from 'node:fs';
 * const { privateKey } = generateKeyPairSync('ed25519');
 * writeFileSync('private.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }));
 * const signed = await sign('runs/1', { key: 'private.pem' });
 * if (signed.ok) console.log(signed.value.path);
 */
export async function sign(path: string, options: SignOptions): Promise<Outcome<Signed>> {
  return (await import('../api/sign.ts')).sign(path, options);
}

/**
 * Which engines work on this machine, why one does not, and the versions of what adsc stands on.
 *
 * @example
 * const { engines, auto } = await doctor();
 * console.log(auto, engines.filter(({ ok }) => !ok));
 */
export async function doctor(): Promise<Diagnosis> {
  return (await import('../api/doctor.ts')).doctor();
}
