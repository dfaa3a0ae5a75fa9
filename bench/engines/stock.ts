/** The same training step written with stock tfjs and differentiated by it (tf.variableGrads). */
import { createRequire } from 'node:module';
import type { Plan } from '../../src/ir/plan.ts';
import type { TrainFeeds } from '../../src/train/engines/engine.ts';
import { BOTTOM, CROSSES, GROUPS, HEADS, PER_GROUP, TOWERS } from './model.ts';

type Tf = typeof import('@tensorflow/tfjs-core');
type Tensor = import('@tensorflow/tfjs-core').Tensor;
type Matrix = import('@tensorflow/tfjs-core').Tensor2D;
type Variable = import('@tensorflow/tfjs-core').Variable;

const require = createRequire(import.meta.url);
export const tf = require('@tensorflow/tfjs-core') as Tf;
// tfjs-core's bundle leaves its gradients out; they register themselves in a global that all copies share.
require('@tensorflow/tfjs-core/dist/register_all_gradients.js');

/** One training step as a function that reads every gradient back, as a trainer would; gives the loss. */
export function stockStep(plan: Plan, params: ReadonlyMap<string, Float32Array>, feeds: TrainFeeds): () => number {
  const variables = new Map<string, Variable>();
  for (const { name, shape, trainable } of plan.params)
    if (trainable) variables.set(name, tf.variable(tf.tensor(params.get(name)!, [...shape])));
  for (const [name, data] of feeds.features)
    variables.set(name, tf.variable(tf.tensor(data, [feeds.rows, data.length / feeds.rows])));
  const labels = tf.tensor(feeds.labels, [feeds.rows, HEADS]);
  const weights = tf.tensor(feeds.lossWeights, [feeds.rows, HEADS]);
  const of = (name: string): Matrix => variables.get(name)! as unknown as Matrix;

  const dense = (id: string, x: Tensor, bias: boolean): Tensor => {
    const product = tf.matMul(x, of(`${id}/kernel`));
    return bias ? tf.add(product, of(`${id}/bias`)) : product;
  };
  const loss = (): Tensor => {
    const groups = Array.from({ length: GROUPS }, (_, g) => {
      const members = Array.from({ length: PER_GROUP }, (_, i) => of(`signal.s${g * PER_GROUP + i}/lookup`));
      return tf.relu(dense(`group.${g}/dense`, tf.concat(members, 1), true));
    });
    const crosses = CROSSES.map((operands, c) =>
      operands.map((g) => dense(`cross.${c}/${g}`, groups[g]!, false)).reduce((a, b) => tf.mul(a, b)),
    );
    let bottom: Tensor = tf.concat([...groups, ...crosses], 1);
    BOTTOM.forEach((_, i) => {
      const x = dense(`bottom/layer.${i}`, bottom, false);
      const { mean, variance } = tf.moments(x, 0);
      bottom = tf.relu(
        tf.batchNorm(
          x as Matrix,
          mean as never,
          variance as never,
          of(`bottom/norm.${i}/beta`) as never,
          of(`bottom/norm.${i}/gamma`) as never,
          1e-3,
        ),
      );
    });
    let begin = 0;
    const logits = Array.from({ length: TOWERS }, (_, t) => {
      const rows = tf.slice(bottom, [begin, 0], [feeds.towerRows[t]!, bottom.shape[1]!]);
      begin += feeds.towerRows[t]!;
      const top = tf.relu(dense(`tower.${t}/layer.0`, rows, true));
      return tf.concat(
        Array.from({ length: HEADS }, (_, h) =>
          dense(`tower.${t}/head.${h}/logit`, tf.relu(dense(`tower.${t}/head.${h}/layer.0`, top, true)), true),
        ),
        1,
      );
    });
    const z = tf.concat(logits, 0);
    // Log-loss from logits, stable: max(z, 0) − y·z + ln(1 + e^−|z|).
    const perHead = tf.add(tf.sub(tf.relu(z), tf.mul(labels, z)), tf.log1p(tf.exp(tf.neg(tf.abs(z)))));
    return tf.sum(tf.mul(weights, perHead));
  };
  const list = [...variables.values()];
  return () => {
    const { value, grads } = tf.variableGrads(loss as () => import('@tensorflow/tfjs-core').Scalar, list);
    const result = value.dataSync()[0]!;
    for (const gradient of Object.values(grads)) gradient.dataSync();
    tf.dispose([value, grads]);
    return result;
  };
}

/** ms of one plain matMul [m × k]·[k × n] on tfjs's current backend. */
export function matMulOnce(m: number, k: number, n: number): () => void {
  const [a, b] = [tf.ones([m, k]), tf.ones([k, n])];
  return () => {
    const c = tf.matMul(a, b);
    c.dataSync();
    c.dispose();
  };
}
