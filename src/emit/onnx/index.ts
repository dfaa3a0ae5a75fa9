/**
 * `graph/model.onnx`: the forward graph for any ONNX runtime (opset 17), under the same names as the tfjs export. Encoded signals go
 * in (`NAME`, for lists also `NAME/weights`), with several towers also `tower/index`; a probability per head comes out (`NAME`), and all
 * logits as `output/logits`. What is what stands in the metadata entry `adsc`, as JSON.
 */
import type { Plan } from '../../ir/plan.ts';
import { lowerForward, lowerStep } from '../../plan-to-program/programs.ts';
import { VERSION } from '../../version.ts';
import { noOptions, withoutGraph, type FilesInPieces, type Target } from '../target.ts';
import { type ForwardExport, type ForwardParts, forwardParts, type OnnxWeight } from './exported-graph.ts';
import { model, tensor, externalTensor, valueInfo } from './model.ts';
import type { Message } from './protobuf.ts';
import { emitGraphOnnx } from './engine-graph.ts';

export const ONNX_FILE = 'graph/model.onnx';
const DATA_FILE = 'model.onnx.data';
/** Protocol buffers end at 2 GB: above this, weights go into a file of their own. */
const LARGEST_MODEL = 1.8e9;
/** Weights of more bytes in all are not in the model where a file next to it has them anyway. A small model is one file, easy to carry away. */
const LARGEST_COPY = 64 * 2 ** 20;
/** Weights that are worth a reference. */
const LEAST_REFERRED = 2 ** 16;

export type TensorData = ReadonlyMap<string, Float32Array>;

/** An untrained graph: a build holds no weights, so they are inputs (`param/NAME`, `table/ID`) next to the signals. */
export const onnxTarget: Target = {
  name: 'onnx',
  optionsSchema: noOptions,
  emit(plan) {
    return (
      withoutGraph(plan, ONNX_FILE) ?? {
        files: new Map([[ONNX_FILE, emitForwardOnnx(plan)]]),
        diagnostics: [],
      }
    );
  },
};

/** Where weights of a graph may lie besides in it. */
export interface OnnxStorage {
  /** Weights that other files next to the model hold as they are, by parameter or table: the file, and the byte that they begin at. */
  readonly shared?: ReadonlyMap<string, { readonly path: string; readonly at: number }>;
  /** Bytes of all weights from which on shared ones are referred to. */
  readonly largestCopy?: number;
  /** Bytes of the weights in the model, at most. */
  readonly largestModel?: number;
}

/**
 * The graph with weights inside: graph/model.onnx. Of a large model those that the tfjs export holds as well are read from its shards, by the
 * format's external data; for what is still too large for one protocol buffer there is graph/model.onnx.data next to it. Large weights are not copied:
 * their memory is among the pieces.
 * @param weights dense parameters by `ParamPlan.name` and embedding tables [rows × width] by `TablePlan.id`, row-major.
 * @throws Error where a weight is missing or has another size than the plan says.
 */
export function emitOnnxWeights(plan: Plan, weights: TensorData, options: OnnxStorage = {}): FilesInPieces {
  const external: Uint8Array[] = [];
  const storage = { shared: new Map(), largestCopy: LARGEST_COPY, largestModel: LARGEST_MODEL, ...options, external };
  const message = forwardModel(plan, weights, storage);
  const files = new Map<string, readonly Uint8Array[]>([[ONNX_FILE, message.parts()]]);
  if (external.length > 0) files.set(`graph/${DATA_FILE}`, external);
  return files;
}

/**
 * The forward graph's bytes. Without weights they are inputs of the graph; with weights, initializers.
 * @throws Error where a weight is missing or has another size than the plan says.
 */
export function emitForwardOnnx(plan: Plan, weights?: TensorData): Uint8Array {
  return forwardModel(plan, weights).finish();
}

interface Storage extends Required<OnnxStorage> {
  /** Bytes of the file of its own. */
  readonly external: Uint8Array[];
}

/** @param storage null: all weights go into the model */
function forwardModel(plan: Plan, weights?: TensorData, storage: Storage | null = null): Message {
  const parts = forwardParts(plan, lowerForward(plan));
  const metadata = {
    fingerprint: plan.fingerprint,
    inputs: parts.ports,
    outputs: parts.heads,
    weights: weights === undefined ? 'inputs' : 'inside',
  };
  return model(
    {
      name: plan.model,
      nodes: parts.nodes,
      initializers: [
        ...parts.constants,
        ...(weights === undefined ? [] : initializers(parts.weights, weights, storage)),
      ],
      inputs: [
        ...parts.inputs,
        ...(weights === undefined ? parts.weights.map((weight) => valueInfo(weight.name, 'float', weight.shape)) : []),
      ],
      outputs: parts.outputs,
    },
    { doc: plan.doc ?? '', version: VERSION, metadata: { adsc: JSON.stringify(metadata) } },
  );
}

/**
 * One file for other stacks: encoded signals and the row's source in, calibrated probabilities out, embeddings and calibration inside.
 * @param metadata what else to say of it, besides its inputs and outputs.
 * @returns null where it would be larger than a protocol buffer may be.
 * @throws Error where a weight is missing or has another size than the plan says.
 */
export function emitExportOnnx(
  plan: Plan,
  weights: TensorData,
  exported: ForwardExport,
  metadata: Readonly<Record<string, unknown>>,
): { readonly bytes: Uint8Array; readonly parts: ForwardParts } | null {
  const parts = forwardParts(plan, lowerForward(plan), exported);
  const values = parts.weights.reduce((sum, { shape }) => sum + shape.reduce((product, n) => product * n, 1), 0);
  // Calibration and trees are constants and nodes.
  const rest = [...parts.constants, ...parts.nodes].reduce((sum, { size }) => sum + size, 0);
  if (4 * values + rest > LARGEST_MODEL) return null;
  const said = {
    ...metadata,
    fingerprint: plan.fingerprint,
    inputs: parts.ports,
    outputs: parts.heads,
    weights: 'inside',
  };
  const bytes = model(
    {
      name: plan.model,
      nodes: parts.nodes,
      initializers: [...parts.constants, ...initializers(parts.weights, weights)],
      inputs: parts.inputs,
      outputs: parts.outputs,
      ml: parts.ml,
    },
    { doc: plan.doc ?? '', version: VERSION, metadata: { adsc: JSON.stringify(said) } },
  ).finish();
  return { bytes, parts };
}

/** The training step's bytes, as the onnx engine runs it: rows sorted by tower, weights and embedded features fed, gradients out. */
export function emitStepOnnx(plan: Plan): Uint8Array {
  return emitGraphOnnx(lowerStep(plan), `${plan.model}/step`);
}

function initializers(wanted: readonly OnnxWeight[], weights: TensorData, storage: Storage | null = null): Message[] {
  const data = wanted.map(({ key, shape }) => {
    const values = weights.get(key);
    const size = shape.reduce((product, n) => product * n, 1);
    if (values?.length !== size)
      throw new Error(`weight ${key} has ${values?.length ?? 'no'} values and the plan says ${size}`);
    return values;
  });
  if (storage === null) return wanted.map(({ name, shape }, i) => tensor(name, shape, data[i]!));
  const bytes = data.reduce((sum, values) => sum + values.byteLength, 0);
  const placeOf = (i: number) =>
    bytes > storage.largestCopy && data[i]!.byteLength >= Math.min(LEAST_REFERRED, storage.largestCopy)
      ? storage.shared.get(wanted[i]!.key)
      : undefined;
  const rest = data.reduce((sum, values, i) => (placeOf(i) === undefined ? sum + values.byteLength : sum), 0);
  let offset = 0;
  return wanted.map(({ name, shape }, i) => {
    const place = placeOf(i);
    const { buffer, byteOffset, byteLength } = data[i]!;
    if (place !== undefined) return externalTensor(name, shape, place.path, place.at, byteLength);
    if (rest <= storage.largestModel) return tensor(name, shape, data[i]!);
    storage.external.push(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength));
    offset += byteLength;
    return externalTensor(name, shape, DATA_FILE, offset - byteLength, byteLength);
  });
}
