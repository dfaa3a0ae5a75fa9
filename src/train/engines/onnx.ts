/**
 * The onnx engine: the program as two ONNX models on onnxruntime's CPU provider. Tensors wrap the caller's arrays
 * without a copy and outputs are written into buffers kept between steps.
 */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { emitGraphOnnx, inputName, outputName, TOWER_ROWS } from '../../emit/onnx/step.ts';
import type { Graph, Program } from '../../program/ir.ts';
import { concreteShape, sizeOf } from '../../program/shapes.ts';
import type { Engine, TrainFeeds, DenseFeeds } from '../engine.ts';
import { checkRows, feedOf, type Params } from './bind.ts';
import { stepResult } from './results.ts';

type Ort = typeof import('onnxruntime-node');

export async function loadOnnxRuntime(): Promise<Ort> {
  const module = (await import('onnxruntime-node')) as Ort & { default?: Ort };
  return module.default ?? module;
}

export async function onnxVersion(): Promise<string> {
  return (await loadOnnxRuntime()).env.versions.node ?? 'unknown';
}

/** @param threads onnxruntime's intra-op threads. */
export async function createOnnxEngine(program: Program, threads: number): Promise<Engine> {
  const ort = await loadOnnxRuntime();
  let step: GraphSession | null = null;
  let forward: GraphSession | null = null;
  return {
    name: 'onnx',
    description: `onnxruntime ${ort.env.versions.node ?? ''}, ${threads} thread${threads === 1 ? '' : 's'}`,
    async step(params, feeds) {
      checkRows(program, feeds);
      step ??= await GraphSession.create(ort, program.step, 'step', threads, true);
      const outputs = await step.run(params, feeds);
      return stepResult(program.step, feeds.towerRows, (_, index) => outputs[index]!);
    },
    async forward(params, feeds) {
      checkRows(program, feeds);
      forward ??= await GraphSession.create(ort, program.forward, 'forward', threads, false);
      return (await forward.run(params, feeds))[0]!;
    },
    async dispose() {
      await Promise.all([step?.release(), forward?.release()]);
      step = forward = null;
    },
  };
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
  static async create(ort: Ort, graph: Graph, name: string, threads: number, reuse: boolean): Promise<GraphSession> {
    const session = await ort.InferenceSession.create(emitGraphOnnx(graph, name), {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
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
    if (this.routes) given[TOWER_ROWS] = new this.ort.Tensor('int64', BigInt64Array.from(feeds.towerRows, BigInt), [feeds.towerRows.length]);
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
    const size = sizeOf(dims);
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
