/**
 * The meaning of a plan's graph, written as plainly as possible: one row at a time, in double precision, one case an operation,
 * after the formulas in src/ir/plan.ts. Every other executor (the exported tfjs graph, ONNX, the training engines) is held to it.
 * Inference only: batch norm uses its running statistics and dropout does nothing.
 */
import type { Activation, CorrectionPlan, GraphNode, OutputPlan, Plan } from '../../src/ir/plan.ts';
import { present } from '../../src/text/present.ts';
import type { EncodedColumns } from '../../src/runtime/types.ts';

/** Weights by name: dense parameters by `ParamPlan.name`, embedding tables [rows × width] by `TablePlan.id`. Row-major. */
export type Weights = ReadonlyMap<string, ArrayLike<number>>;

export interface ReferenceResult {
  /** [rows × heads], row-major: the tower's logit plus the bias logit, corrected where the plan says so. */
  readonly logits: Float64Array;
  /** 1/(1+e^−logit). */
  readonly probabilities: Float64Array;
  /** Every node's value by id, one list a row; null on rows that the node's tower does not see. */
  readonly nodes: ReadonlyMap<string, readonly (readonly number[] | null)[]>;
}

/** @param tower index in plan.towers of each row. */
export function referenceForward(
  plan: Plan,
  weights: Weights,
  encoded: EncodedColumns,
  tower: ArrayLike<number>,
): ReferenceResult {
  const nodes = new Map<string, (readonly number[] | null)[]>(plan.nodes.map((node) => [node.id, []]));
  const heads = plan.outputs.length;
  const logits = new Float64Array(encoded.rows * heads);
  for (let row = 0; row < encoded.rows; row++) {
    const values = new Map<string, readonly number[]>();
    for (const node of plan.nodes) {
      const skipped = node.tower !== null && node.tower !== tower[row];
      const value = skipped ? null : evaluate(node, row, { plan, weights, encoded, values });
      if (value !== null) {
        if (value.length !== node.width)
          throw new Error(`${node.id} gives ${value.length} values, its width is ${node.width}`);
        values.set(node.id, value);
      }
      nodes.get(node.id)!.push(value);
    }
    const logitOf = (output: Pick<OutputPlan, 'logits' | 'bias'>): number =>
      valueOf(values, output.logits[tower[row]!]!)[0]! + (output.bias === null ? 0 : valueOf(values, output.bias)[0]!);
    plan.outputs.forEach((output, head) => {
      logits[row * heads + head] =
        output.correction === undefined
          ? logitOf(output)
          : logOdds(corrected(plan, output, output.correction, logitOf));
    });
    joinParents(plan, logits.subarray(row * heads, (row + 1) * heads));
  }
  return { logits, probabilities: logits.map(sigmoid), nodes };
}

/** structures.md: p(head) = p(parent) · p(head | parent), from the conditional logits of heads that come after others. */
function joinParents({ heads }: Plan, logits: Float64Array): void {
  const own = [...logits];
  const joint = (h: number): number => {
    const { after } = heads[h]!;
    const p = sigmoid(own[h]!);
    return after === undefined ? p : p * joint(heads.findIndex(({ name }) => name === after.head));
  };
  heads.forEach(({ after }, h) => {
    if (after !== undefined) logits[h] = logOdds(joint(h));
  });
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const logOdds = (p: number): number => Math.log(p / (1 - p));

/** runtime.md's formulas of `correct base`, in probabilities. */
function corrected(
  plan: Plan,
  output: OutputPlan,
  correction: CorrectionPlan,
  logitOf: (output: Pick<OutputPlan, 'logits' | 'bias'>) => number,
): number {
  const w = plan.sampling!.keep;
  const p0 = sigmoid(logitOf(plan.outputs.find(({ head }) => head === plan.sampling!.base)!));
  const q0 = p0 / (p0 + (1 - p0) / w);
  const p = sigmoid(logitOf(output));
  switch (correction.kind) {
    case 'base':
      return q0;
    case 'implies':
      return p / (p0 + (1 - p0) / w);
    case 'mixture':
      return q0 * p + (1 - q0) * sigmoid(logitOf(correction));
  }
}

interface RowContext {
  readonly plan: Plan;
  readonly weights: Weights;
  readonly encoded: EncodedColumns;
  readonly values: ReadonlyMap<string, readonly number[]>;
}

function evaluate(node: GraphNode, row: number, context: RowContext): number[] {
  const input = (id: string) => valueOf(context.values, id);
  const weight = (name: string) => weightOf(context.weights, name);
  switch (node.op) {
    case 'input': {
      const signal = encodedOf(context, node.signal, 'vec');
      return Array.from(signal.values.subarray(row * signal.width, (row + 1) * signal.width));
    }
    case 'lookup':
      return tableRow(context, node.table, encodedOf(context, node.signal, 'id').ids[row]!);
    case 'pool':
      return pool(node, row, context);
    case 'interpolate': {
      const place = encodedOf(context, node.signal, 'vec').values[row]!;
      const low = tableRow(context, node.table, Math.floor(place));
      const high = tableRow(context, node.table, Math.ceil(place));
      return low.map((x, k) => x + (place - Math.floor(place)) * (high[k]! - x));
    }
    case 'concat':
      return node.inputs.flatMap((id) => [...input(id)]);
    case 'dense':
      return affine(
        input(node.input),
        weight(node.kernel),
        node.bias === null ? null : weight(node.bias),
        node.width,
      ).map(activation(node.activation));
    case 'sum':
      return fold(node.inputs.map(input), (a, b) => a + b);
    case 'product':
      return fold(node.inputs.map(input), (a, b) => a * b);
    case 'cross': {
      const x0 = input(node.x0);
      const x = input(node.input);
      return affine(x, weight(node.kernel), weight(node.bias), node.width).map((y, i) => x0[i]! * y + x[i]!);
    }
    case 'cross_low_rank': {
      const x0 = input(node.x0);
      const x = input(node.input);
      const low = affine(x, weight(node.down), null, node.rank);
      return affine(low, weight(node.up), weight(node.bias), node.width).map((y, i) => x0[i]! * y + x[i]!);
    }
    case 'field_means':
      return node.inputs.map((id) => input(id).reduce((sum, x) => sum + x, 0) / input(id).length);
    case 'field_gate':
      return node.inputs.flatMap((id, i) => input(id).map((x) => x * input(node.gate)[i]!));
    case 'bi_interaction': {
      const operands = node.inputs.map(input);
      const result: number[] = Array.from({ length: node.width }, () => 0);
      operands.forEach((v, i) => {
        for (const w of operands.slice(i + 1)) v.forEach((a, k) => (result[k]! += a * w[k]!));
      });
      return result;
    }
    case 'batch_norm': {
      const [gamma, beta, mean, variance] = [
        weight(node.gamma),
        weight(node.beta),
        weight(node.mean),
        weight(node.variance),
      ];
      return input(node.input).map(
        (x, i) => (gamma[i]! * (x - mean[i]!)) / Math.sqrt(variance[i]! + node.epsilon) + beta[i]!,
      );
    }
    case 'layer_norm': {
      const x = input(node.input);
      const mean = x.reduce((a, b) => a + b, 0) / x.length;
      const variance = x.reduce((a, b) => a + (b - mean) ** 2, 0) / x.length;
      const [gamma, beta] = [weight(node.gamma), weight(node.beta)];
      return x.map((v, i) => (gamma[i]! * (v - mean)) / Math.sqrt(variance + node.epsilon) + beta[i]!);
    }
    case 'activation':
      return input(node.input).map(activation(node.activation));
    case 'dropout':
      return [...input(node.input)];
    case 'scale': {
      const by = weight(node.weight);
      return input(node.input).map((x, i) => x * by[i]!);
    }
    case 'steps': {
      const { ids, weights, max } = encodedOf(context, node.signal, 'ids');
      return Array.from({ length: max }, (_, t) =>
        weights[row * max + t] === 0
          ? Array.from({ length: node.width / max }, () => 0)
          : tableRow(context, node.table, ids[row * max + t]!),
      ).flat();
    }
    case 'step_concat':
      return Array.from({ length: node.steps }, (_, t) =>
        node.inputs.flatMap((id) => stepsOf(input(id), node.steps)[t]!),
      ).flat();
    case 'step_mask': {
      const { weights, max } = encodedOf(context, node.list, 'ids');
      return Array.from(weights.subarray(row * max, (row + 1) * max));
    }
    case 'step_shares': {
      const present = input(node.mask).reduce((sum, x) => sum + x, 0);
      return input(node.mask).map((x, t) =>
        node.share === 'mean' ? (x === 0 ? 0 : x / present) : t === present - 1 ? 1 : 0,
      );
    }
    case 'step_sum':
      return Array.from({ length: node.width }, (_, k) =>
        input(node.weights).reduce((sum, w, t) => sum + w * input(node.input)[t * node.width + k]!, 0),
      );
    case 'step_max':
      return Array.from({ length: node.width }, (_, k) => {
        const there = input(node.mask).flatMap((m, t) => (m === 0 ? [] : [input(node.input)[t * node.width + k]!]));
        return there.length === 0 ? 0 : Math.max(...there);
      });
    case 'step_dense':
      return stepsOf(input(node.input), node.steps).flatMap((x) =>
        affine(x, weight(node.kernel), node.bias === null ? null : weight(node.bias), node.width / node.steps).map(
          activation(node.activation),
        ),
      );
    case 'step_query': {
      const out = node.width / node.steps;
      const q = input(node.query);
      // [q, s, q − s, q∘s]·W, with a kernel of 0 for q − s: what it would add is in the other two.
      const kernels = [weight(node.query_kernel), weight(node.step_kernel), weight(node.product_kernel)];
      return stepsOf(input(node.input), node.steps).flatMap((s) => {
        const parts = [q, s, q.map((x, i) => x * s[i]!)];
        const sums = parts.map((x, i) => affine(x, kernels[i]!, i === 0 ? weight(node.bias) : null, out));
        return fold(sums, (a, b) => a + b).map(activation(node.activation));
      });
    }
    case 'step_norm': {
      const [gamma, beta] = [weight(node.gamma), weight(node.beta)];
      return stepsOf(input(node.input), node.steps).flatMap((x) => {
        const mean = x.reduce((a, b) => a + b, 0) / x.length;
        const variance = x.reduce((a, b) => a + (b - mean) ** 2, 0) / x.length;
        return x.map((v, i) => (gamma[i]! * (v - mean)) / Math.sqrt(variance + node.epsilon) + beta[i]!);
      });
    }
    case 'step_add':
      return fold(node.inputs.map(input), (a, b) => a + b);
    case 'step_shift':
      return stepsOf(input(node.input), node.steps).flatMap((x) => x.map((v, i) => v + input(node.by)[i]!));
    case 'step_take':
      return Array.from({ length: node.width }, (_, k) =>
        input(node.weights).reduce((sum, w, t) => sum + w * input(node.input)[t * node.width + k]!, 0),
      );
    case 'step_any':
      return [Math.max(...input(node.mask))];
    case 'step_position': {
      const n = input(node.mask).reduce((sum, x) => sum + x, 0);
      const width = node.width / node.steps;
      const rows = weight(node.positions);
      return input(node.input).map((x, i) => {
        const fromEnd = Math.max(0, n - 1 - Math.floor(i / width));
        return x + rows[fromEnd * width + (i % width)]!;
      });
    }
    case 'step_attention': {
      const [queries, keys, values] = [
        stepsOf(input(node.input), node.queries),
        stepsOf(input(node.keys), node.steps),
        stepsOf(input(node.values), node.steps),
      ];
      return queries.flatMap((q, t) => {
        const seen = keys.flatMap((_, s) =>
          input(node.mask)[s] === 0 || (node.sees === 'earlier' && s > t) ? [] : [s],
        );
        const scores = seen.map((s) => Math.exp(q.reduce((sum, x, i) => sum + x * keys[s]![i]!, 0) * node.scale));
        const total = scores.reduce((a, b) => a + b, 0);
        return values[0]!.map((_, k) => seen.reduce((sum, s, i) => sum + (scores[i]! / total) * values[s]![k]!, 0));
      });
    }
    case 'softmax': {
      const powers = input(node.input).map(Math.exp);
      const total = powers.reduce((a, b) => a + b, 0);
      return powers.map((x) => x / total);
    }
    case 'mix': {
      const shares = input(node.gate);
      return Array.from({ length: node.width }, (_, k) =>
        node.inputs.reduce((sum, id, i) => sum + shares[i]! * input(id)[k]!, 0),
      );
    }
    case 'join_towers':
      // On a row of one tower the nodes of the others have no value.
      return [
        ...present(
          node.inputs.map((id) => context.values.get(id)).find((value) => value !== undefined),
          node.id,
        ),
      ];
    case 'ensemble':
      return [node.inputs.reduce((sum, id) => sum + input(id)[0]!, 0) / node.inputs.length];
  }
}

/** A row's steps. */
function stepsOf(x: readonly number[], steps: number): number[][] {
  const width = x.length / steps;
  return Array.from({ length: steps }, (_, t) => x.slice(t * width, (t + 1) * width));
}

function pool(node: Extract<GraphNode, { op: 'pool' }>, row: number, context: RowContext): number[] {
  const { ids, weights, max } = encodedOf(context, node.signal, 'ids');
  const entries = Array.from({ length: max }, (_, i) => ({
    weight: weights[row * max + i]!,
    embedding: tableRow(context, node.table, ids[row * max + i]!),
  }));
  const present = entries.filter((entry) => entry.weight !== 0);
  const zeros: number[] = Array.from({ length: node.width }, () => 0);
  switch (node.pool) {
    case 'mean':
    case 'sum':
      return present.reduce((total, entry) => total.map((t, k) => t + entry.weight * entry.embedding[k]!), zeros);
    case 'max':
      return present.length === 0
        ? zeros
        : fold(
            present.map((entry) => entry.embedding),
            Math.max,
          );
    case 'attention': {
      const query = weightOf(context.weights, node.query!);
      const scores = present.map((entry) => Math.exp(entry.embedding.reduce((s, e, k) => s + e * query[k]!, 0)));
      const total = scores.reduce((a, b) => a + b, 0);
      return present.reduce(
        (sum, entry, i) => sum.map((s, k) => s + (scores[i]! / total) * entry.embedding[k]!),
        zeros,
      );
    }
  }
}

/** x·kernel + bias, kernel [in, out]. */
function affine(
  x: readonly number[],
  kernel: ArrayLike<number>,
  bias: ArrayLike<number> | null,
  out: number,
): number[] {
  if (kernel.length !== x.length * out)
    throw new Error(`a kernel of ${kernel.length} weights for ${x.length} × ${out}`);
  return Array.from({ length: out }, (_, j) =>
    x.reduce((sum, v, i) => sum + v * kernel[i * out + j]!, bias === null ? 0 : bias[j]!),
  );
}

function fold(values: readonly (readonly number[])[], combine: (a: number, b: number) => number): number[] {
  return [...values.reduce((a, b) => a.map((v, i) => combine(v, b[i]!)))];
}

function activation(kind: Activation): (x: number) => number {
  switch (kind) {
    case 'none':
      return (x) => x;
    case 'relu':
      return (x) => Math.max(0, x);
    case 'tanh':
      return Math.tanh;
    case 'sigmoid':
      return (x) => 1 / (1 + Math.exp(-x));
    case 'gelu':
      return (x) => (x / 2) * (1 + erf(x / Math.SQRT2));
    case 'swish':
      return (x) => x / (1 + Math.exp(-x));
    case 'leaky_relu':
      return (x) => (x < 0 ? 0.2 * x : x);
    case 'selu':
      // Klambauer et al. 2017, their constants.
      return (x) => 1.0507009873554805 * (x > 0 ? x : 1.6732632423543772 * Math.expm1(x));
    case 'mish':
      return (x) => x * Math.tanh(Math.log1p(Math.exp(x)));
  }
}

/** The error function by its Maclaurin series, to double precision where |x| < 4; ±1 beyond, where it differs by less than 2e−8. */
function erf(x: number): number {
  if (Math.abs(x) >= 4) return Math.sign(x);
  let term = x;
  let sum = x;
  for (let n = 1; n < 200; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function tableRow(context: RowContext, table: string, id: number): number[] {
  const { rows, width } = context.plan.tables.find((candidate) => candidate.id === table)!;
  if (!(id >= 0 && id < rows)) throw new Error(`id ${id} is not in table ${table} of ${rows} rows`);
  const weights = weightOf(context.weights, table);
  return Array.from({ length: width }, (_, k) => weights[id * width + k]!);
}

function encodedOf<K extends 'vec' | 'id' | 'ids'>(context: RowContext, name: string, kind: K) {
  const signal = context.encoded.signals[name];
  if (signal?.kind !== kind) throw new Error(`signal ${name} is not encoded as ${kind}`);
  return signal as Extract<typeof signal, { kind: K }>;
}

function weightOf(weights: Weights, name: string): ArrayLike<number> {
  const found = weights.get(name);
  if (found === undefined) throw new Error(`no weights called ${name}`);
  return found;
}

function valueOf(values: ReadonlyMap<string, readonly number[]>, id: string): readonly number[] {
  const found = values.get(id);
  if (found === undefined) throw new Error(`node ${id} has no value on this row`);
  return found;
}
