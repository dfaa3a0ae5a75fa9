import type { Value } from '../program/graph.ts';
import { type NodeBase, type Operation, type ProgramContext, WRONG_WIDTH } from './operation.ts';
import { constantDense, FAR, stepFar, stepsSoFar, TFJS_FAR } from './step-far.ts';
import type { TfjsLayers, TfjsTensor } from './tfjs.ts';

export const views = ['all', 'earlier'] as const;

/**
 * Scaled dot-product attention (Vaswani et al. 2017, eq. 1) of one head: softmax(q·kᵀ/√d)·v of each query over the steps that are there. Of
 * `earlier`, query t sees steps 0 to t. A row without steps gives 0.
 */
export interface StepAttentionNode extends NodeBase {
  readonly op: 'step_attention';
  /** [queries, d]: a query for each step, or one. */
  readonly input: string;
  /** [steps, d] */
  readonly keys: string;
  /** [steps, out] */
  readonly values: string;
  /** [steps] */
  readonly mask: string;
  readonly sees: (typeof views)[number];
  /** 1/√d. */
  readonly scale: number;
  readonly queries: number;
  readonly steps: number;
}

export const stepAttention: Operation<StepAttentionNode> = {
  fields: {
    input: 'node',
    keys: 'node',
    values: 'node',
    mask: 'node',
    sees: views,
    scale: 'number',
    queries: 'count',
    steps: 'count',
  },
  fault({ input, keys, values, mask, sees, queries, steps, width }, shapes) {
    if (sees === 'earlier' && queries !== steps) return 'has not a query for each step';
    const fits =
      shapes.width(input) * steps === shapes.width(keys) * queries &&
      shapes.width(values) * queries === width * steps &&
      shapes.width(mask) === steps;
    return fits ? null : WRONG_WIDTH;
  },
  // Both products, and of each score: quotient, mask, maximum, difference, power, sum, quotient.
  flops: ({ input, queries, steps, width }, widthOf) => 2 * steps * (widthOf(input) + width) + 7 * queries * steps,
  kept: ({ queries, steps, width }) => 2 * queries * steps + width,
  program(c, node) {
    const { b } = c;
    const [query, keys, values] = [node.input, node.keys, node.values].map((id) => c.node(id, node.tower)) as [
      Value,
      Value,
      Value,
    ];
    const mask = c.node(node.mask, node.tower);
    const scores = b.mul(b.batchGemm(query, keys, { transB: true }), b.constant(node.scale));
    const any = b.reshape(b.reduce('max', mask, [1], true), [b.rows(mask)!, 1, 1]);
    return b.mul(b.batchGemm(shares(c, scores, mask, node), values), any);
  },
  tfjs(layers, node, name) {
    const { queries, steps } = node;
    const [query, keys, values, mask] = [node.input, node.keys, node.values, node.mask].map((id) =>
      layers.value(id),
    ) as [TfjsTensor, TfjsTensor, TfjsTensor, TfjsTensor];
    const products = layers.layer(`${name}/products`, 'Dot', { axes: [2, 2], normalize: false }, [query, keys]);
    const column = layers.layer(`${name}/column`, 'Reshape', { target_shape: [queries * steps, 1] }, [products]);
    const scaled = constantDense(layers, `${name}/scaled`, column, 1, node.scale, 0);
    const scores = layers.layer(`${name}/scores`, 'Reshape', { target_shape: [queries, steps] }, [scaled]);
    const present = layers.layer(`${name}/present`, 'Reshape', { target_shape: [steps, 1] }, [mask]);
    const far = stepFar(layers, `${name}/far`, present, 1);
    const flat = layers.layer(`${name}/flat`, 'Reshape', { target_shape: [steps] }, [far]);
    const absent = layers.layer(`${name}/absent`, 'RepeatVector', { n: queries }, [flat]);
    const any = layers.layer(`${name}/any`, 'GlobalMaxPooling1D', {}, [present]);
    const later = node.sees === 'all' ? [] : [laterSteps(layers, `${name}/later`, mask, steps)];
    const lowered = layers.layer(`${name}/lowered`, 'Add', {}, [scores, absent, ...later]);
    const shares = layers.layer(`${name}/shares`, 'Softmax', { axis: -1 }, [lowered]);
    const pooled = layers.layer(`${name}/pooled`, 'Dot', { axes: [2, 1], normalize: false }, [shares, values]);
    // Without steps the shares are equal: times 0.
    const there = layers.layer(`${name}/there`, 'Reshape', { target_shape: [1, 1] }, [any]);
    return layers.layer(name, 'Multiply', {}, [pooled, there]);
  },
  feed: null,
};

/** Softmax of scores [queries, steps] over the steps that are there, and of those that the query sees; without steps, any numbers. */
function shares({ b }: ProgramContext, scores: Value, mask: Value, { sees, steps }: StepAttentionNode): Value {
  const absent = b.reshape(b.sub(mask, b.constant(1)), [b.rows(mask)!, 1, steps]);
  let lowered = b.add(scores, b.mul(absent, b.constant(FAR)));
  if (sees === 'earlier') {
    const places = b.iota(steps);
    const later = b.unary('step', b.sub(places, b.reshape(places, [steps, 1])));
    lowered = b.sub(lowered, b.mul(later, b.constant(FAR)));
  }
  const powers = b.unary('exp', b.sub(lowered, b.reduce('max', lowered, [2], true)));
  const result = b.binary('div', powers, b.reduce('sum', powers, [2], true));
  return b.composite([scores], result, (dy) => {
    const weighted = b.mul(result, dy);
    return [b.sub(weighted, b.mul(result, b.reduce('sum', weighted, [2], true)))];
  });
}

/** [steps, steps] of −1e9 or less for each step after the row's own, else 0: of the numbers of steps up to each one, the differences. */
function laterSteps(layers: TfjsLayers, name: string, mask: TfjsTensor, steps: number): TfjsTensor {
  const flat = { target_shape: [steps] };
  const soFar = stepsSoFar(layers, `${name}/so_far`, mask, steps);
  const negative = constantDense(layers, `${name}/negative`, soFar, 1, -1, 0);
  const across = layers.layer(`${name}/across`, 'RepeatVector', { n: steps }, [
    layers.layer(`${name}/keys`, 'Reshape', flat, [soFar]),
  ]);
  const repeated = layers.layer(`${name}/repeated`, 'RepeatVector', { n: steps }, [
    layers.layer(`${name}/queries`, 'Reshape', flat, [negative]),
  ]);
  const down = layers.layer(`${name}/down`, 'Permute', { dims: [2, 1] }, [repeated]);
  const difference = layers.layer(`${name}/difference`, 'Add', {}, [across, down]);
  const later = layers.layer(`${name}/later`, 'ReLU', {}, [difference]);
  const column = layers.layer(`${name}/column`, 'Reshape', { target_shape: [steps * steps, 1] }, [later]);
  const far = constantDense(layers, `${name}/far`, column, 1, -TFJS_FAR, 0);
  return layers.layer(name, 'Reshape', { target_shape: [steps, steps] }, [far]);
}
