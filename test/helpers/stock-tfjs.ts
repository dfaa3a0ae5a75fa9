/** Stock tfjs, as a user of a build would have it: nothing of adsc is known to it. */
import { createRequire } from 'node:module';
import type * as Core from '@tensorflow/tfjs-core';
import type * as Layers from '@tensorflow/tfjs-layers';
import type { EncodedColumns } from '../../src/runtime/types.ts';

// Its packages are not valid strict ES modules, so they are required.
const require = createRequire(import.meta.url);
export const tf = require('@tensorflow/tfjs-core') as typeof Core;
require('@tensorflow/tfjs-backend-cpu');
const layers = require('@tensorflow/tfjs-layers') as typeof Layers;

/** Loads graph/model.json with its shards, as tfjs' own HTTP and file handlers do. */
export async function loadGraph(files: ReadonlyMap<string, string | Uint8Array>): Promise<Layers.LayersModel> {
  await tf.setBackend('cpu');
  const json = JSON.parse(files.get('graph/model.json') as string) as Core.io.ModelJSON;
  return layers.loadLayersModel({
    load: () =>
      tf.io.getModelArtifactsForJSON(json, async (manifest) => {
        const data = manifest.flatMap((group) =>
          group.paths.map((path) => (files.get(`graph/${path}`) as Uint8Array).slice().buffer),
        );
        return [tf.io.getWeightSpecs(manifest), data];
      }),
  });
}

interface Port {
  readonly name: string;
  readonly signal?: string;
  readonly part: 'values' | 'ids' | 'weights' | 'tower';
  readonly size: number;
}

/** Probabilities [rows × heads], fed by what the file itself says of its inputs. */
export function predictGraph(
  files: ReadonlyMap<string, string | Uint8Array>,
  model: Layers.LayersModel,
  encoded: EncodedColumns,
  tower: ArrayLike<number>,
): Float64Array {
  const { adsc } = (
    JSON.parse(files.get('graph/model.json') as string) as {
      userDefinedMetadata: { adsc: { inputs: Port[]; outputs: { name: string }[] } };
    }
  ).userDefinedMetadata;
  const feed = (port: Port) => {
    if (port.part === 'tower') {
      return tf.tensor2d(
        Float32Array.from({ length: encoded.rows * port.size }, (_, i) =>
          tower[Math.floor(i / port.size)] === i % port.size ? 1 : 0,
        ),
        [encoded.rows, port.size],
      );
    }
    const signal = encoded.signals[port.signal!]!;
    const data =
      signal.kind === 'vec'
        ? signal.values
        : port.part === 'ids'
          ? signal.ids
          : signal.kind === 'ids'
            ? signal.weights
            : new Float32Array();
    return tf.tensor2d(data, [encoded.rows, port.size], port.part === 'ids' ? 'int32' : 'float32');
  };
  const result = model.predict(adsc.inputs.map(feed));
  const columns = (Array.isArray(result) ? result : [result]).map((column) => column.dataSync());
  return Float64Array.from(
    { length: encoded.rows * columns.length },
    (_, i) => columns[i % columns.length]![Math.floor(i / columns.length)]!,
  );
}
