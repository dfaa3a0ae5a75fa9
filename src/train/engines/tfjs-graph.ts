/** The program's operations, one by one, as tf operations: what is the same wherever tfjs was loaded. */
import type { Graph, Program, Value } from '../../program/graph.ts';
import { concreteShape } from '../../program/shapes.ts';
import type { DenseFeeds, Engine, EngineName, TrainFeeds } from './engine.ts';
import { checkRows, feedOf, type Params } from './bind.ts';
import type { OnnxName } from './onnx.ts';
import { stepResult } from './results.ts';
import { runOp, type Tf, type TfTensor } from './tfjs-operations.ts';

export type TfjsName = Exclude<EngineName, OnnxName>;

/** tfjs's own names. */
export const backends: Readonly<Record<TfjsName, string>> = { 'tfjs-node': 'tensorflow', wasm: 'wasm', cpu: 'cpu' };

/** The backend is a global of tfjs: each run sets its own. */
export async function activate(tf: Tf, name: TfjsName): Promise<void> {
  const backend = backends[name];
  if (tf.getBackend() !== backend && !(await tf.setBackend(backend)))
    throw new Error(`tfjs could not start its ${backend} backend`);
  await tf.ready();
}

let turn: Promise<unknown> = Promise.resolve();

/** One run at a time, of all tfjs engines: while one waits for its backend, another may not make its own the current one. */
export function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const result = turn.then(run);
  turn = result.catch(() => undefined);
  return result;
}

/** @param tf with the backend's package loaded. */
export function tfjsEngine(tf: Tf, program: Program, name: TfjsName): Engine {
  const run = async (graph: Graph, params: Params, feeds: DenseFeeds | TrainFeeds): Promise<Float32Array[]> => {
    checkRows(program, feeds);
    return inTurn(async () => {
      await activate(tf, name);
      return runGraph(tf, name, graph, params, feeds);
    });
  };
  return {
    name,
    description: `tfjs ${tf.version_core}, ${backends[name]} backend`,
    async step(params, feeds) {
      const outputs = await run(program.step, params, feeds);
      return stepResult(program.step, feeds.towerRows, (_, index) => outputs[index]!);
    },
    forward: async (params, feeds) => (await run(program.forward, params, feeds))[0]!,
    dispose: async () => undefined,
  };
}

/** The outputs in the graph's order. Tensors are freed after their last use, not only at the end. */
function runGraph(
  tf: Tf,
  name: TfjsName,
  graph: Graph,
  params: Params,
  feeds: DenseFeeds | TrainFeeds,
): Float32Array[] {
  const lastUse = lastUses(graph);
  const tensors: (TfTensor | undefined)[] = [];
  const transposes: (TfTensor | undefined)[] = [];
  const transposed = (value: Value): TfTensor => (transposes[value] ??= tf.transpose(tensors[value]!));
  const free = (value: Value, at: number): void => {
    if (lastUse[value] !== at) return;
    tensors[value]?.dispose();
    transposes[value]?.dispose();
    tensors[value] = transposes[value] = undefined;
  };
  let outputs: Float32Array[] = [];
  tf.tidy(() => {
    for (const input of graph.inputs) {
      const { data, dims } = feedOf(graph, input, params, feeds);
      tensors[input.value] = tf.tensor(data, dims, 'float32');
    }
    graph.ops.forEach((op, at) => {
      const dims = op.outputs.map((value) => concreteShape(graph.shapes[value]!, feeds.towerRows));
      const results = runOp(
        tf,
        name,
        op,
        op.inputs.map((value) => tensors[value]!),
        dims,
        (input) => transposed(op.inputs[input]!),
      );
      results.forEach((tensor, i) => (tensors[op.outputs[i]!] = tensor));
      for (const value of [...op.inputs, ...op.outputs]) free(value, at);
    });
    // Not returned from tidy: it would walk through every element in search of tensors.
    outputs = graph.outputs.map((output) => tensors[output.value]!.dataSync() as Float32Array);
  });
  return outputs;
}

const lastUsesOf = new WeakMap<Graph, readonly number[]>();

/** By value: the index of the operation after which nothing reads it; Infinity for outputs. */
function lastUses(graph: Graph): readonly number[] {
  const known = lastUsesOf.get(graph);
  if (known !== undefined) return known;
  const last: number[] = [];
  graph.ops.forEach((op, at) => [...op.inputs, ...op.outputs].forEach((value) => (last[value] = at)));
  for (const output of graph.outputs) last[output.value] = Infinity;
  lastUsesOf.set(graph, last);
  return last;
}
