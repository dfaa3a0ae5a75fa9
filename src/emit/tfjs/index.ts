/**
 * `graph/model.json`: a Keras-style layers-model of built-in layers, which stock `tf.loadLayersModel` reads with no custom code.
 * Inputs and outputs are listed in `userDefinedMetadata.adsc`: by name, the signal and what of it to feed, and the head that comes out
 * (a probability). With several towers, all are computed and a one-hot input picks one; all zeros leave the bias alone.
 */
import type { Plan } from '../../ir/plan.ts';
import { VERSION } from '../../version.ts';
import { noOptions, withoutGraph, type FilesInPieces, type Target } from '../target.ts';
import { layersModel, type LayersModel } from './graph.ts';
import { placesIn, planShards, shardPieces, type WeightsGroup } from './weights.ts';

const MODEL_FILE = 'graph/model.json';

/** An untrained graph: no manifest, so that tfjs draws initial weights when it loads it. */
export const tfjsTarget: Target = {
  name: 'tfjs',
  optionsSchema: noOptions,
  emit(plan) {
    return (
      withoutGraph(plan, MODEL_FILE) ?? {
        files: new Map([[MODEL_FILE, modelJson(plan, layersModel(plan), null)]]),
        diagnostics: [],
      }
    );
  },
};

/**
 * The graph with weights: graph/model.json with its manifest, and graph/weights.bin (or several shards), which are the weights' own memory, piece by piece.
 * @param weights dense parameters by `ParamPlan.name` and embedding tables [rows × width] by `TablePlan.id`, row-major.
 * @throws Error where a weight is missing or has another size than the plan says.
 */
export function emitTfjsWeights(plan: Plan, weights: ReadonlyMap<string, Float32Array>): FilesInPieces {
  const model = layersModel(plan);
  const shards = planShards(model.weights);
  const files = new Map<string, string | readonly Uint8Array[]>([[MODEL_FILE, modelJson(plan, model, shards)]]);
  for (const shard of shards) files.set(`graph/${shard.path}`, shardPieces(shard, weights));
  return files;
}

/** Where {@link emitTfjsWeights} puts weights: by parameter or table, a file next to graph/model.json and the byte that they begin at. */
export function tfjsPlaces(plan: Plan): ReturnType<typeof placesIn> {
  return placesIn(planShards(layersModel(plan).weights));
}

function modelJson(plan: Plan, model: LayersModel, shards: readonly WeightsGroup[] | null): string {
  const json = {
    format: 'layers-model',
    generatedBy: `adsc ${VERSION}`,
    convertedBy: null,
    modelTopology: model.topology,
    ...(shards === null
      ? {}
      : {
          weightsManifest: shards.map(({ path, weights }) => ({
            paths: [path],
            weights: weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })),
          })),
        }),
    userDefinedMetadata: { adsc: { fingerprint: plan.fingerprint, inputs: model.inputs, outputs: model.outputs } },
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}
