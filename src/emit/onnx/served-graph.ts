/**
 * The forward graph as a server runs it on onnxruntime: weights inside, features of embedded signals in, rows sorted by tower, and what
 * depends on the request alone computed once a request. Embedding tables stay outside, as in training.
 */
import { forwardWidth } from '../../ir/forests.ts';
import type { Plan } from '../../ir/plan.ts';
import { lowerForward } from '../../plan-to-program/programs.ts';
import { concreteShape } from '../../program/shapes.ts';
import { splitRequestSide } from '../../program/split-request-side.ts';
import type { TensorData } from './index.ts';
import { model, tensor, valueInfo } from './model.ts';
import { emitOperations, Names } from './operations.ts';
import { dimensions, inputName, sortedRows, TOWER_ROWS } from './engine-graph.ts';

/** Name of the int32 input [candidates]: which row of the request side each candidate has. */
export const REQUEST_OF = 'request_of';
export const SERVING_LOGITS = 'logits';

export interface ServingGraph {
  readonly bytes: Uint8Array;
  /** Features that are fed with a row a request, and those with a row a candidate: the input's name and its dimensions after the rows. */
  readonly request: readonly ServingInput[];
  readonly candidate: readonly ServingInput[];
  /** Whether `tower_rows` is an input: int64 [towers]. */
  readonly routes: boolean;
  /** Whether `request_of` is. */
  readonly shares: boolean;
}

export interface ServingInput {
  readonly feature: string;
  readonly input: string;
  readonly dims: readonly number[];
}

/**
 * @param weights dense parameters by `ParamPlan.name`; others are ignored.
 * @param isRequest whether a feature (see `DenseFeeds.features`) depends on the request side alone.
 * @throws Error where a weight is missing.
 */
export function emitServingOnnx(
  plan: Plan,
  weights: TensorData,
  isRequest: (feature: string) => boolean,
): ServingGraph {
  const { graph, requestOps, candidateOps, crossing, side } = splitRequestSide(lowerForward(plan), isRequest);
  const names = new Names();
  const initializers = [];
  const inputs = [];
  const request: ServingInput[] = [];
  const candidate: ServingInput[] = [];
  for (const { kind, name, value } of graph.inputs) {
    const input = inputName({ kind, name });
    const shape = graph.shapes[value]!;
    names.bind(value, input);
    if (kind === 'param') {
      const data = weights.get(name);
      if (data === undefined) throw new Error(`there are no weights of '${name}'`);
      initializers.push(tensor(input, concreteShape(shape, []), data));
      continue;
    }
    const [rows, ...dims] = dimensions(shape);
    (side(value) === 'request' ? request : candidate).push({ feature: name, input, dims: dims as number[] });
    inputs.push(valueInfo(input, 'float', [side(value) === 'request' ? 'requests' : rows!, ...dims]));
  }
  emitOperations({ ...graph, ops: requestOps }, names, sortedRows);
  for (const value of crossing)
    names.bind(
      value,
      names.emit('Gather', [names.of(value), REQUEST_OF], [`${names.of(value)}/of_candidates`], { axis: 0 }),
    );
  emitOperations({ ...graph, ops: candidateOps }, names, sortedRows);
  const logits = graph.outputs[0]!;
  names.emit('Identity', [names.of(logits.value)], [SERVING_LOGITS]);

  const towers = graph.ops.find((op) => op.kind === 'split_rows')?.outputs.length;
  if (towers !== undefined) inputs.push(valueInfo(TOWER_ROWS, 'int64', [towers]));
  if (crossing.length > 0) inputs.push(valueInfo(REQUEST_OF, 'int32', ['rows']));
  const bytes = model({
    name: `${plan.model}/serving`,
    nodes: names.nodes,
    initializers: [...names.initializers, ...initializers],
    inputs,
    outputs: [valueInfo(SERVING_LOGITS, 'float', ['rows', forwardWidth(plan)])],
  }).finish();
  return { bytes, request, candidate, routes: towers !== undefined, shares: crossing.length > 0 };
}
