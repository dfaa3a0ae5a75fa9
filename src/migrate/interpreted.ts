/** A network without an engine: in doubles, one operation after another. For some thousand rows, where a difference of 1e-6 counts. */
import type { EncodedChunk } from '../data/encoded-chunk.ts';
import type { Plan } from '../ir/plan.ts';
import { lowerForward, lowerNodeValues } from '../plan-to-program/programs.ts';
import type { Graph } from '../program/graph.ts';
import { interpret } from '../program/interpret.ts';
import { entryOf } from '../text/present.ts';
import type { DenseFeeds, Engine } from '../train/engines/engine.ts';
import { Predictor } from '../train/predict-logits.ts';
import type { Weights } from '../train/weights.ts';
import type { OldNetwork } from './old-network.ts';
import type { Means } from './network-move.ts';

/** Logits of a model [rows × heads], those of its trees among them where the weights have trees. */
export function logitsOf(plan: Plan, weights: Weights): (rows: EncodedChunk) => Promise<Float32Array> {
  const graph = lowerForward(plan);
  const predictor = new Predictor(
    plan,
    weights,
    engineOf((params, feeds) => Float32Array.from(entryOf(outputs(graph, params, feeds), 'logits'))),
  );
  return (rows) => predictor.logits(rows);
}

/** The mean of each unit of what kernels read, and of the bias, over some rows: of a tower's own over its rows. A node that no row reaches is not there. */
export async function nodeMeans(
  network: OldNetwork,
  weights: Weights,
  chunks: readonly EncodedChunk[],
): Promise<Means> {
  const { plan } = network;
  const ids = new Set(
    plan.nodes.flatMap((node) => ('kernel' in node ? network.leaves(node.input).map(({ id }) => id) : [])),
  );
  for (const { bias } of plan.outputs) if (bias !== null) ids.add(bias);
  const graph = lowerNodeValues(plan, [...ids]);
  const sums = new Map<string, { rows: number; sum: Float64Array }>();
  const engine = engineOf((params, feeds) => {
    for (const [id, values] of outputs(graph, params, feeds)) add(id, values);
    return new Float32Array(feeds.rows * 2 * plan.heads.length);
  });
  const add = (id: string, values: Float64Array) => {
    const { width } = entryOf(network.nodes, id);
    const known = sums.get(id) ?? { rows: 0, sum: new Float64Array(width) };
    known.rows += values.length / width;
    values.forEach((value, i) => (known.sum[i % width]! += value));
    sums.set(id, known);
  };
  const predictor = new Predictor(plan, weights, engine);
  for (const chunk of chunks) await predictor.logits(chunk);
  return new Map(
    [...sums].flatMap(([id, { rows, sum }]) => (rows === 0 ? [] : [[id, sum.map((total) => total / rows)] as const])),
  );
}

function outputs(
  graph: Graph,
  params: ReadonlyMap<string, Float32Array>,
  { towerRows, features }: DenseFeeds,
): ReadonlyMap<string, Float64Array> {
  const found = interpret(graph, towerRows, (kind, name) => entryOf(kind === 'param' ? params : features, name));
  return entryOf(found, 'logits');
}

function engineOf(forward: (params: ReadonlyMap<string, Float32Array>, feeds: DenseFeeds) => Float32Array): Engine {
  return {
    name: 'cpu',
    description: 'interpreter',
    step: () => Promise.reject(new Error('the interpreter takes no steps')),
    forward: (params, feeds) => Promise.resolve(forward(params, feeds)),
    dispose: () => Promise.resolve(),
  };
}
