/** Encoded rows to logits: the served graph on onnxruntime, fed from embedding tables in memory or in a file. */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { AddedTrees, headLogits } from '../train/trees/added-trees.ts';
import { type LeafEncoder, leafEncoderOf } from '../train/trees/index.ts';
import {
  emitServingOnnx,
  REQUEST_OF,
  SERVING_LOGITS,
  type ServingGraph,
  type ServingInput,
} from '../emit/onnx/served-graph.ts';
import { TOWER_ROWS } from '../emit/onnx/engine-graph.ts';
import { forwardWidth } from '../ir/forests.ts';
import type { Plan } from '../ir/plan.ts';
import type { EncodedColumns } from '../runtime/types.ts';
import { recordOf } from '../text/record.ts';
import { repeatSignal } from './encode-request.ts';
import { BatchBuffers, type RoutedChunk, RowPicks } from '../train/batches/batch-buffers.ts';
import { featureLayout, type FeatureLayout } from '../train/batches/layout.ts';
import { EmbeddingGather } from '../train/embeddings/gather.ts';
import { loadOnnxRuntime } from '../train/engines/onnx.ts';
import type { ForwardWeights } from '../train/weights.ts';

/** Rows that are scored together: encoded signals of the request side and of the candidates. */
export interface EncodedJob {
  /** Signals of the request side, a row a request. */
  readonly requests: EncodedColumns;
  /** All other signals, a row a candidate, each routed to a tower. */
  readonly candidates: RoutedChunk;
  /** The row in `requests` of each candidate; null: all have the first. */
  readonly requestOf: Int32Array | null;
}

export interface ScorerOptions {
  /** Most candidates, and most requests, of one call. */
  readonly capacity: number;
  /** Of onnxruntime. */
  readonly threads: number;
}

type Ort = Awaited<ReturnType<typeof loadOnnxRuntime>>;

export class Scorer {
  readonly capacity: number;
  readonly #heads: number;
  readonly #width: number;
  readonly #tables: ForwardWeights['tables'];
  readonly #leaves: LeafEncoder | null;
  readonly #trees: AddedTrees | null;
  readonly #graph: ServingGraph;
  readonly #ort: Ort;
  readonly #session: InferenceSession;
  readonly #request: SideFeatures;
  readonly #candidate: SideFeatures;
  readonly #requestOf: Int32Array;

  /** @param shared the signals of the request side. Throws what onnxruntime throws where it does not load. */
  static async create(
    plan: Plan,
    weights: ForwardWeights,
    shared: readonly string[],
    options: ScorerOptions,
  ): Promise<Scorer> {
    const names = new Set(shared);
    const layout = featureLayout(plan);
    const requestNodes = new Set(
      [...layout.vecs, ...layout.tables.flatMap((table) => table.uses)]
        .filter((use) => names.has(use.signal))
        .map((use) => use.node),
    );
    const isRequest = (feature: string) =>
      requestNodes.has(feature) || requestNodes.has(feature.slice(0, feature.lastIndexOf('/')));
    const graph = emitServingOnnx(plan, weights.params, isRequest);
    const ort = await loadOnnxRuntime();
    const session = await ort.InferenceSession.create(graph.bytes, {
      executionProviders: ['cpu'],
      intraOpNumThreads: options.threads,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    });
    return new Scorer(plan, weights, layout, names, graph, ort, session, options.capacity);
  }

  private constructor(
    plan: Plan,
    weights: ForwardWeights,
    layout: FeatureLayout,
    shared: ReadonlySet<string>,
    graph: ServingGraph,
    ort: Ort,
    session: InferenceSession,
    capacity: number,
  ) {
    this.capacity = capacity;
    this.#heads = layout.heads;
    this.#width = forwardWidth(plan);
    this.#tables = weights.tables;
    this.#leaves = leafEncoderOf(plan, weights.forests);
    this.#trees = AddedTrees.of(plan, weights.forests);
    this.#graph = graph;
    this.#ort = ort;
    this.#session = session;
    this.#request = new SideFeatures({ ...layoutOf(layout, (signal) => shared.has(signal)), towers: 1 }, capacity);
    this.#candidate = new SideFeatures(
      layoutOf(layout, (signal) => !shared.has(signal)),
      capacity,
    );
    this.#requestOf = new Int32Array(capacity);
  }

  /**
   * Logits [candidates × heads] of each job, in the order of its candidates, after the sampling correction. One call at a time: buffers
   * are reused. @throws RangeError where the jobs together have more rows than the scorer's capacity.
   */
  async logits(jobs: readonly EncodedJob[]): Promise<Float32Array[]> {
    const { requests, candidates } = jobRows(jobs);
    if (candidates > this.capacity || requests > this.capacity)
      throw new RangeError(`${candidates} candidates of ${requests} requests, and the scorer takes ${this.capacity}`);
    if (candidates === 0) return jobs.map(() => new Float32Array(0));
    const request = await this.#request.fill(
      jobs.map(({ requests: chunk }) => ({ rows: chunk.rows, signals: chunk.signals, tower: zeros(chunk.rows) })),
      this.#tables,
    );
    const candidate = await this.#candidate.fill(
      jobs.map(({ candidates: chunk }) => this.#withLeaves(chunk)),
      this.#tables,
    );
    const feeds: Record<string, Tensor> = {};
    this.#feed(feeds, this.#graph.request, request.features, requests);
    this.#feed(feeds, this.#graph.candidate, candidate.features, candidates);
    if (this.#graph.routes)
      feeds[TOWER_ROWS] = new this.#ort.Tensor('int64', BigInt64Array.from(candidate.towerRows, BigInt), [
        candidate.towerRows.length,
      ]);
    if (this.#graph.shares)
      feeds[REQUEST_OF] = new this.#ort.Tensor('int32', this.#requestsOf(jobs, candidate.position), [candidates]);
    const outputs = await this.#session.run(feeds);
    const given = this.#unsorted(jobs, outputs[SERVING_LOGITS]!.data as Float32Array, candidate.position);
    return jobs.map(
      (job, j) =>
        this.#trees?.logits(given[j]!, wholeRows(job)) ??
        headLogits(given[j]!, job.candidates.rows, this.#heads, this.#width),
    );
  }

  /** What onnxruntime holds. */
  async dispose(): Promise<void> {
    await this.#session.release();
  }

  #withLeaves(chunk: RoutedChunk): RoutedChunk {
    return this.#leaves === null ? chunk : { ...chunk, signals: { ...chunk.signals, ...this.#leaves.encode(chunk) } };
  }

  #feed(
    feeds: Record<string, Tensor>,
    inputs: readonly ServingInput[],
    features: ReadonlyMap<string, Float32Array>,
    rows: number,
  ): void {
    for (const { feature, input, dims } of inputs) {
      const data = features.get(feature);
      if (data === undefined) throw new Error(`no feature '${feature}'`);
      feeds[input] = new this.#ort.Tensor('float32', data, [rows, ...dims]);
    }
  }

  /** The request's row of each sorted candidate, among the requests of all jobs. */
  #requestsOf(jobs: readonly EncodedJob[], position: Int32Array): Int32Array {
    let row = 0;
    let first = 0;
    for (const { requests, candidates, requestOf } of jobs) {
      for (let i = 0; i < candidates.rows; i++, row++)
        this.#requestOf[position[row]!] = first + (requestOf === null ? 0 : requestOf[i]!);
      first += requests.rows;
    }
    return this.#requestOf.subarray(0, row);
  }

  #unsorted(jobs: readonly EncodedJob[], logits: Float32Array, position: Int32Array): Float32Array[] {
    const width = this.#width;
    let row = 0;
    return jobs.map(({ candidates }) => {
      const out = new Float32Array(candidates.rows * width);
      for (let i = 0; i < out.length; row++) {
        const at = position[row]! * width;
        for (let h = 0; h < width; h++) out[i++] = logits[at + h]!;
      }
      return out;
    });
  }
}

/** All signals, a row a candidate. */
function wholeRows({ requests, candidates, requestOf }: EncodedJob): RoutedChunk {
  const { rows } = candidates;
  const shared = Object.entries(requests.signals).map(
    ([name, signal]) => [name, repeatSignal(signal, rows, requestOf)] as const,
  );
  return { ...candidates, signals: recordOf([...shared, ...Object.entries(candidates.signals)]) };
}

/** Rows of all jobs. */
export function jobRows(jobs: readonly EncodedJob[]): { readonly requests: number; readonly candidates: number } {
  let requests = 0;
  let candidates = 0;
  for (const job of jobs) {
    requests += job.requests.rows;
    candidates += job.candidates.rows;
  }
  return { requests, candidates };
}

/** Features of one side, in buffers that are reused. */
class SideFeatures {
  readonly #picks: RowPicks<RoutedChunk>;
  readonly #buffers: BatchBuffers;
  readonly #gather: EmbeddingGather;

  constructor(layout: FeatureLayout, capacity: number) {
    this.#picks = new RowPicks(capacity);
    this.#buffers = new BatchBuffers(layout, capacity);
    this.#gather = new EmbeddingGather(layout, capacity);
  }

  async fill(chunks: readonly RoutedChunk[], tables: ForwardWeights['tables']) {
    this.#picks.clear();
    for (const chunk of chunks) for (let row = 0; row < chunk.rows; row++) this.#picks.add(chunk, row, 1);
    const batch = this.#buffers.fill(this.#picks);
    return {
      features: await this.#gather.fetched(batch, tables),
      towerRows: batch.towerRows,
      position: batch.position,
    };
  }
}

/** The part of a layout that these signals enter. */
function layoutOf(layout: FeatureLayout, has: (signal: string) => boolean): FeatureLayout {
  return {
    ...layout,
    vecs: layout.vecs.filter((use) => has(use.signal)),
    ids: layout.ids.filter((use) => has(use.signal)),
    tables: layout.tables
      .map((table) => ({ ...table, uses: table.uses.filter((use) => has(use.signal)) }))
      .filter((table) => table.uses.length > 0),
  };
}

let none = new Int32Array(0);
function zeros(rows: number): Int32Array {
  if (none.length < rows) none = new Int32Array(rows);
  return none.subarray(0, rows);
}
