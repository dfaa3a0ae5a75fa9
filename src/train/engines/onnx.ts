/**
 * The onnx engine: the program as two ONNX models on one of onnxruntime's providers. On the CPU tensors wrap the caller's arrays
 * without a copy and outputs are written into buffers kept between steps; a GPU gets copies of what is fed, weights included, in every step.
 */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { model, node, valueInfo } from '../../emit/onnx/model.ts';
import { emitGraphOnnx, inputName, outputName, TOWER_ROWS } from '../../emit/onnx/engine-graph.ts';
import type { Graph, Program } from '../../program/graph.ts';
import { multiplications } from '../../program/multiplications.ts';
import { concreteShape, elementCount } from '../../program/shapes.ts';
import type { Engine, TrainFeeds, DenseFeeds } from './engine.ts';
import { checkRows, feedOf, type Params } from './bind.ts';
import { noGpu } from './gpu-devices.ts';
import { stepResult } from './results.ts';

type Ort = typeof import('onnxruntime-node');

/** Engines on onnxruntime, and its name of their provider. */
const providers = { onnx: 'cpu', webgpu: 'webgpu', cuda: 'cuda' } as const;
export type OnnxName = keyof typeof providers;

export function isOnnxName(name: string): name is OnnxName {
  return Object.hasOwn(providers, name);
}

/** A process can hold one onnxruntime: a second copy of the native library aborts it. */
let loaded: Promise<Ort> | null = null;

/**
 * onnxruntime of this package. CUDA is not in it: for that provider, an onnxruntime-node that the user installed comes first. Builds of Microsoft report
 * their use (a database in the user's cache, a file in /tmp, code that uploads to events.data.microsoft.com): adsc turns that off, unless the user's environment
 * says otherwise. A thread has a copy of the environment, which native code does not read: who loads adsc in one sets the variable for the process.
 */
export function loadOnnxRuntime(name: OnnxName = 'onnx'): Promise<Ort> {
  process.env['ORT_DISABLE_TELEMETRY'] ??= '1';
  loaded ??= (
    name === 'cuda' ? import('onnxruntime-node').catch(() => import('#onnxruntime')) : import('#onnxruntime')
  ).then((module: Ort & { default?: Ort }) => module.default ?? module);
  return loaded;
}

/** Of onnxruntime. @throws where the provider does not start here */
export async function onnxVersion(name: OnnxName): Promise<string> {
  if (name !== 'onnx') requireGpu(name);
  const ort = await loadOnnxRuntime(name);
  if (name !== 'onnx') await tryProvider(ort, name);
  return ort.env.versions.node ?? 'unknown';
}

function requireGpu(name: 'webgpu' | 'cuda'): void {
  const reason = noGpu(name);
  if (reason !== null) throw new Error(reason);
}

/** A session of one operation: a GPU's provider is there in name even where no GPU is. */
async function tryProvider(ort: Ort, name: OnnxName): Promise<void> {
  const bytes = model({
    name: 'trial',
    nodes: [node('Neg', 'trial', ['x'], ['y'])],
    initializers: [],
    inputs: [valueInfo('x', 'float', [1])],
    outputs: [valueInfo('y', 'float', [1])],
  });
  await (
    await ort.InferenceSession.create(bytes.finish(), { executionProviders: [providers[name]], logSeverityLevel: 4 })
  ).release();
}

/**
 * @param threads onnxruntime's intra-op threads, of the CPU, at most: small steps are run by one
 * @param batch rows of a step
 */
export async function createOnnxEngine(
  program: Program,
  name: OnnxName,
  threads: number,
  batch: number,
): Promise<Engine> {
  if (name !== 'onnx') requireGpu(name);
  const ort = await loadOnnxRuntime(name);
  if (name !== 'onnx') await tryProvider(ort, name);
  const provider = providers[name];
  const stepThreads = useful(threads, program, batch);
  let step: GraphSession | null = null;
  let forward: GraphSession | null = null;
  // WebGPU refuses empty tensors: a batch without rows is no work for a GPU anyway.
  const empty = name === 'onnx' ? null : await createOnnxEngine(program, 'onnx', 1, batch);
  return {
    name,
    description: `onnxruntime ${ort.env.versions.node ?? ''}, ${name === 'onnx' ? `${threads} thread${threads === 1 ? '' : 's'}` : provider}`,
    async step(params, feeds) {
      if (empty !== null && feeds.rows === 0) return empty.step(params, feeds);
      checkRows(program, feeds);
      step ??= await GraphSession.create(ort, program.step, 'step', provider, stepThreads, true);
      const outputs = await step.run(params, feeds);
      return stepResult(program.step, feeds.towerRows, (_, index) => outputs[index]!);
    },
    async forward(params, feeds) {
      if (empty !== null && feeds.rows === 0) return empty.forward(params, feeds);
      checkRows(program, feeds);
      forward ??= await GraphSession.create(ort, program.forward, 'forward', provider, threads, false);
      return (await forward.run(params, feeds))[0]!;
    },
    async dispose() {
      await Promise.all([step?.release(), forward?.release(), empty?.dispose()]);
      step = forward = null;
    },
  };
}

/** Below so many multiplications one thread is as quick as two (bench/epoch.ts: 366 million, 1.14 times as quick; about 700 million, alike). */
const SMALL = 1 << 29;

/**
 * Threads that have something to do in a step. They are woken for each operation, which takes longer than their part of a small one. Decided by the plan alone: the last bits of a result may depend on it.
 */
function useful(threads: number, { step, towers }: Program, batch: number): number {
  const rows = Array.from({ length: towers }, () => Math.ceil(batch / towers));
  return multiplications(step, rows) < SMALL ? 1 : threads;
}

/** One session with the tensors it reuses. */
class GraphSession {
  private readonly ort: Ort;
  private readonly graph: Graph;
  private readonly session: InferenceSession;
  private readonly routes: boolean;
  private readonly reuse: boolean;
  private readonly inputs = new Map<string, { source: Float32Array; tensor: Tensor }>();
  private readonly outputs: { buffer: Float32Array; tensor: Tensor }[] = [];

  private constructor(ort: Ort, graph: Graph, session: InferenceSession, reuse: boolean) {
    this.ort = ort;
    this.graph = graph;
    this.session = session;
    this.reuse = reuse;
    this.routes = graph.ops.some((op) => op.kind === 'split_rows');
  }

  /** @param reuse write outputs into the buffers of the run before; without it runs may overlap. */
  static async create(
    ort: Ort,
    graph: Graph,
    name: string,
    provider: string,
    threads: number,
    reuse: boolean,
  ): Promise<GraphSession> {
    const session = await ort.InferenceSession.create(emitGraphOnnx(graph, name), {
      executionProviders: [provider],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      // Threads that wait in a loop for the next operation take the processor from what runs between steps, and from other programs: a second one made
      // small steps up to four times as slow next to other programs, and large ones a tenth quicker at best.
      extra: { session: { intra_op: { allow_spinning: '0' } } },
      logSeverityLevel: 3,
    });
    return new GraphSession(ort, graph, session, reuse);
  }

  /** The outputs in the graph's order; where buffers are reused, valid until the next run. */
  async run(params: Params, feeds: DenseFeeds | TrainFeeds): Promise<Float32Array[]> {
    const given: Record<string, Tensor> = {};
    for (const input of this.graph.inputs) {
      const { data, dims } = feedOf(this.graph, input, params, feeds);
      given[inputName(input)] = this.inputTensor(inputName(input), data, dims);
    }
    if (this.routes)
      given[TOWER_ROWS] = new this.ort.Tensor('int64', BigInt64Array.from(feeds.towerRows, BigInt), [
        feeds.towerRows.length,
      ]);
    const { outputs, shapes } = this.graph;
    const fetches: Record<string, Tensor> = {};
    outputs.forEach((output, index) => {
      fetches[outputName(output)] = this.outputTensor(index, concreteShape(shapes[output.value]!, feeds.towerRows));
    });
    await this.session.run(given, fetches);
    return outputs.map((output) => fetches[outputName(output)]!.data as Float32Array);
  }

  release(): Promise<void> {
    return this.session.release();
  }

  private inputTensor(name: string, data: Float32Array, dims: readonly number[]): Tensor {
    const known = this.inputs.get(name);
    if (known !== undefined && known.source === data && sameDims(known.tensor.dims, dims)) return known.tensor;
    // onnxruntime refuses shared memory: copy into a plain buffer.
    if (!(data.buffer instanceof ArrayBuffer)) return new this.ort.Tensor('float32', Float32Array.from(data), dims);
    const tensor = new this.ort.Tensor('float32', data, dims);
    this.inputs.set(name, { source: data, tensor });
    return tensor;
  }

  private outputTensor(index: number, dims: readonly number[]): Tensor {
    const size = elementCount(dims);
    const known = this.outputs[index];
    if (!this.reuse) return new this.ort.Tensor('float32', new Float32Array(size), dims);
    if (known !== undefined && sameDims(known.tensor.dims, dims)) return known.tensor;
    const buffer = known !== undefined && known.buffer.length >= size ? known.buffer : new Float32Array(size);
    const tensor = new this.ort.Tensor('float32', buffer.subarray(0, size), dims);
    this.outputs[index] = { buffer, tensor };
    return tensor;
  }
}

function sameDims(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i]);
}
