/**
 * What a team without adsc's server would write behind fastify: each request encodes its rows with the build's own transforms and calls
 * the exported graph, tfjs's `model.predict` on wasm or graph/model.onnx on onnxruntime. No validation, no calibration, no batching.
 * Usage: tsx bench/serve/naive.ts RUN tfjs|onnx; prints its port.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Core from '@tensorflow/tfjs-core';
import type * as Layers from '@tensorflow/tfjs-layers';
import fastify from 'fastify';
import type { EncodedColumns, RawRow, RawValue } from '../../src/runtime/types.ts';
import { loadOnnxRuntime } from '../../src/train/engines/onnx.ts';
import { openBuild } from './model.ts';

type Predict = (encoded: EncodedColumns, tower: Int32Array) => Promise<Record<string, ArrayLike<number>>>;

const [, , runDir = '', engine = ''] = process.argv;
const build = await openBuild(runDir);
const { plan } = build;
const file = (path: string) => join(runDir, 'bundle', path);

async function tfjsPredict(): Promise<Predict> {
  const require = createRequire(import.meta.url);
  const tf = require('@tensorflow/tfjs-core') as typeof Core;
  tf.enableProdMode();
  require('@tensorflow/tfjs-backend-wasm');
  await tf.setBackend('wasm');
  const layers = require('@tensorflow/tfjs-layers') as typeof Layers;
  const json = JSON.parse(readFileSync(file('graph/model.json'), 'utf8')) as Core.io.ModelJSON & {
    userDefinedMetadata: {
      adsc: { inputs: { signal?: string; part: string; size: number }[]; outputs: { head: string }[] };
    };
  };
  const model = await layers.loadLayersModel({
    load: () =>
      tf.io.getModelArtifactsForJSON(json, async (manifest) => [
        tf.io.getWeightSpecs(manifest),
        manifest.flatMap((group) =>
          group.paths.map((path) => new Uint8Array(readFileSync(file(`graph/${path}`))).buffer),
        ),
      ]),
  });
  const { inputs, outputs } = json.userDefinedMetadata.adsc;
  return async (encoded, tower) => {
    const columns = tf.tidy(() => {
      const feeds = inputs.map(({ signal, part, size }) => {
        if (part === 'tower') return tf.cast(tf.oneHot(tf.tensor1d(tower, 'int32'), size), 'float32');
        const of = encoded.signals[signal!]!;
        return tf.tensor2d(
          of.kind === 'vec' ? of.values : part === 'weights' && of.kind === 'ids' ? of.weights : of.ids,
          [encoded.rows, size],
          part === 'ids' ? 'int32' : 'float32',
        );
      });
      return [model.predict(feeds)].flat();
    });
    const values = await Promise.all(columns.map((column) => column.data()));
    tf.dispose(columns);
    return Object.fromEntries(outputs.map(({ head }, h) => [head, values[h]!]));
  };
}

async function onnxPredict(): Promise<Predict> {
  const ort = await loadOnnxRuntime();
  const session = await ort.InferenceSession.create(readFileSync(file('graph/model.onnx')), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const { forwardParts } = await import('../../src/emit/onnx/exported-graph.ts');
  const { lowerForward } = await import('../../src/plan-to-program/programs.ts');
  const { ports, heads } = forwardParts(plan, lowerForward(plan));
  return async (encoded, tower) => {
    const feeds = Object.fromEntries(
      ports.map((port) => {
        if (port.part === 'tower' || port.part === 'source')
          return [port.name, new ort.Tensor('int64', BigInt64Array.from(tower, BigInt), [encoded.rows])];
        const of = encoded.signals[port.signal]!;
        if (port.part === 'ids')
          return [
            port.name,
            new ort.Tensor('int32', of.kind === 'vec' ? new Int32Array() : of.ids, [encoded.rows, port.size]),
          ];
        return [
          port.name,
          new ort.Tensor(
            'float32',
            of.kind === 'vec' ? of.values : of.kind === 'ids' ? of.weights : new Float32Array(),
            [encoded.rows, port.size],
          ),
        ];
      }),
    );
    const outputs = await session.run(feeds);
    return Object.fromEntries(heads.map(({ name, head }) => [head, outputs[name]!.data as Float32Array]));
  };
}

const predict = await (engine === 'tfjs' ? tfjsPredict() : onnxPredict());
const encoder = build.createEncoder();
const source = plan.data!.source!;
const names = Object.keys((build.rowSchema as { properties: object }).properties);
const app = fastify({ bodyLimit: 1 << 23 });
app.post('/rank', async ({ body }) => {
  const { request, candidates } = body as { request: RawRow; candidates: RawRow[] };
  const rows = candidates.map((candidate) => ({ ...request, ...candidate }));
  const encoded = encoder.encodeColumns(
    Object.fromEntries(names.map((name) => [name, rows.map((row): RawValue => row[name])])),
    rows.length,
    { serving: true },
  );
  const tower = Int32Array.from(rows, (row) => source.values.indexOf(row[source.column] as string));
  const scores = await predict(encoded, tower);
  return { scores: Object.fromEntries(Object.entries(scores).map(([head, values]) => [head, Array.from(values)])) };
});
await app.listen({ port: 0, host: '127.0.0.1' });
console.log((app.server.address() as { port: number }).port);
