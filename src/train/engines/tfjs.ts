/** The tfjs engine: the program's operations, one by one, as tf operations on tfjs-node, wasm or cpu. */
import { createRequire } from 'node:module';
import type { Graph, Program, Value } from '../../program/ir.ts';
import { concreteShape } from '../../program/shapes.ts';
import type { DenseFeeds, Engine, EngineName, TrainFeeds } from '../engine.ts';
import { checkRows, feedOf, type Params } from './bind.ts';
import type { OnnxName } from './onnx.ts';
import { stepResult } from './results.ts';
import { runOp, type Tf, type TfTensor } from './tfjs-operations.ts';

export type TfjsName = Exclude<EngineName, OnnxName>;

/** tfjs's name of the backend, and the package that registers it. */
const backends: Readonly<Record<TfjsName, { readonly backend: string; readonly module: string }>> = {
  'tfjs-node': { backend: 'tensorflow', module: '@tensorflow/tfjs-node' },
  wasm: { backend: 'wasm', module: '@tensorflow/tfjs-backend-wasm' },
  cpu: { backend: 'cpu', module: '@tensorflow/tfjs-backend-cpu' },
};

/** tfjs's packages are CommonJS in all but name: loaded with require, and only when asked for. */
async function loadTfjs(name: TfjsName): Promise<Tf> {
  const require = createRequire(import.meta.url);
  const tf = require('@tensorflow/tfjs-core') as Tf;
  // Without tensor checks, and without the banner that tfjs prints in Node.
  tf.enableProdMode();
  await inTurn(() =>
    withoutNewListeners(async () => {
      require(backends[name].module);
      await activate(tf, name);
    }),
  );
  return tf;
}

/** The wasm module makes itself the process's handler of uncaught errors, and prints them with its own source. */
async function withoutNewListeners(load: () => Promise<void>): Promise<void> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = new Map(events.map((event) => [event, new Set(process.listeners(event as never))]));
  try {
    await load();
  } finally {
    for (const event of events) for (const listener of process.listeners(event as never)) if (!before.get(event)!.has(listener)) process.removeListener(event, listener);
  }
}

/** The backend is a global of tfjs: each run sets its own. */
async function activate(tf: Tf, name: TfjsName): Promise<void> {
  const { backend } = backends[name];
  if (tf.getBackend() !== backend && !(await tf.setBackend(backend))) throw new Error(`tfjs could not start its ${backend} backend`);
  await tf.ready();
}

let turn: Promise<unknown> = Promise.resolve();

/** One run at a time, of all tfjs engines: while one waits for its backend, another may not make its own the current one. */
function inTurn<T>(run: () => Promise<T>): Promise<T> {
  const result = turn.then(run);
  turn = result.catch(() => undefined);
  return result;
}

export async function tfjsVersion(name: TfjsName): Promise<string> {
  return (await loadTfjs(name)).version_core;
}

export async function createTfjsEngine(program: Program, name: TfjsName): Promise<Engine> {
  const tf = await loadTfjs(name);
  const run = async (graph: Graph, params: Params, feeds: DenseFeeds | TrainFeeds): Promise<Float32Array[]> => {
    checkRows(program, feeds);
    return inTurn(async () => {
      await activate(tf, name);
      return runGraph(tf, name, graph, params, feeds);
    });
  };
  return {
    name,
    description: `tfjs ${tf.version_core}, ${backends[name].backend} backend`,
    async step(params, feeds) {
      const outputs = await run(program.step, params, feeds);
      return stepResult(program.step, feeds.towerRows, (_, index) => outputs[index]!);
    },
    forward: async (params, feeds) => (await run(program.forward, params, feeds))[0]!,
    dispose: async () => undefined,
  };
}

/** The outputs in the graph's order. Tensors are freed after their last use, not only at the end. */
function runGraph(tf: Tf, name: TfjsName, graph: Graph, params: Params, feeds: DenseFeeds | TrainFeeds): Float32Array[] {
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
      const results = runOp(tf, name, op, op.inputs.map((value) => tensors[value]!), dims, (input) => transposed(op.inputs[input]!));
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
