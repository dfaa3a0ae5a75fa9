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
      step ??= await GraphSession.create(ort, program.step, 'step', threads);
      const outputs = await step.run(params, feeds);
      return stepResult(program.step, feeds.towerRows, (_, index) => outputs[index]!);
    },
    async forward(params, feeds) {
      checkRows(program, feeds);
      forward ??= await GraphSession.create(ort, program.forward, 'forward', threads);
      return (await forward.run(params, feeds))[0]!.slice();
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
  private readonly inputs = new Map<string, { source: Float32Array; tensor: Tensor }>();
  private readonly outputs: { buffer: Float32Array; tensor: Tensor }[] = [];

  private constructor(ort: Ort, graph: Graph, session: InferenceSession) {
    this.ort = ort;
    this.graph = graph;
    this.session = session;
    this.routes = graph.ops.some((op) => op.kind === 'split_rows');
  }

  static async create(ort: Ort, graph: Graph, name: string, threads: number): Promise<GraphSession> {
    const session = await ort.InferenceSession.create(emitGraphOnnx(graph, name), {
      executionProviders: ['cpu'],
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    });
    return new GraphSession(ort, graph, session);
  }

  /** The outputs in the graph's order, valid until the next run. */
  async run(params: Params, feeds: DenseFeeds | TrainFeeds): Promise<Float32Array[]> {
    const given: Record<string, Tensor> = {};
    for (const input of this.graph.inputs) {
      const { data, dims } = feedOf(this.graph, input, params, feeds);
      given[inputName(input)] = this.inputTensor(inputName(input), data, dims);
    }
    if (this.routes) given[TOWER_ROWS] = new this.ort.Tensor('int64', BigInt64Array.from(feeds.towerRows, BigInt), [feeds.towerRows.length]);
    const fetches: Record<string, Tensor> = {};
    this.graph.outputs.forEach((output, index) => {
      fetches[outputName(output)] = this.outputTensor(index, concreteShape(this.graph.shapes[output.value]!, feeds.towerRows));
    });
    await this.session.run(given, fetches);
    return this.graph.outputs.map((_, index) => this.outputs[index]!.tensor.data as Float32Array);
  }

  release(): Promise<void> {
    return this.session.release();
  }

  private inputTensor(name: string, data: Float32Array, dims: readonly number[]): Tensor {
    const known = this.inputs.get(name);
    // onnxruntime refuses shared memory: copy into a plain buffer.
    const shared = !(data.buffer instanceof ArrayBuffer);
    if (known !== undefined && known.source === data && sameDims(known.tensor.dims, dims)) {
      if (shared) (known.tensor.data as Float32Array).set(data);
      return known.tensor;
    }
    const tensor = new this.ort.Tensor('float32', shared ? Float32Array.from(data) : data, dims);
    this.inputs.set(name, { source: data, tensor });
    return tensor;
  }

  private outputTensor(index: number, dims: readonly number[]): Tensor {
    const size = sizeOf(dims);
    const known = this.outputs[index];
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
