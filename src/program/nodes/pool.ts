import type { Value } from '../ir.ts';
import type { LowerNode, NodeContext, NodeOf } from './context.ts';

/** Larger than any logit or embedding element, and far from float32's limit. */
const FAR = 1e30;

/** mean and sum come pooled; max and attention see the entries [rows, max, width] and their mask [rows, max]. */
export const lowerPool: LowerNode<'pool'> = (c, node) => {
  if (node.pool === 'mean' || node.pool === 'sum') return c.feature(node.id, [node.width], node.tower);
  const entries = c.feature(`${node.id}/entries`, [node.max, node.width], node.tower);
  const mask = c.feature(`${node.id}/mask`, [node.max], node.tower);
  return node.pool === 'max' ? maxPool(c, node, entries, mask) : attentionPool(c, node, entries, mask);
};

/** Elementwise maximum over the entries that count, 0 where none does. Ties share the gradient. */
function maxPool({ b }: NodeContext, node: NodeOf<'pool'>, entries: Value, mask: Value): Value {
  const rows = b.shape(entries)[0]!;
  const column = b.reshape(mask, [rows, node.max, 1]);
  const lowered = b.add(b.mul(entries, column), b.mul(b.sub(column, b.constant(1)), b.constant(FAR)));
  const top = b.reduce('max', lowered, [1]);
  const y = b.mul(top, b.reduce('max', mask, [1], true));
  return b.composite([entries], y, (dy) => {
    const wins = b.mul(b.binary('equal', lowered, b.reshape(top, [rows, 1, node.width])), column);
    const ties = b.binary('max', b.reduce('sum', wins, [1], true), b.constant(1));
    return [b.mul(wins, b.binary('div', b.reshape(dy, [rows, 1, node.width]), ties))];
  });
}

/** Σ p·entry, p = softmax of entry·query over the entries that count; 0 where none does. */
function attentionPool(c: NodeContext, node: NodeOf<'pool'>, entries: Value, mask: Value): Value {
  const { b } = c;
  if (node.query === null) throw new Error(`attention without a query: ${node.id}`);
  const query = b.reshape(c.param(node.query), [node.width, 1]);
  const axis = b.rows(entries)!;
  const flat = b.reshape(entries, [{ tower: axis.tower, times: axis.times * node.max }, node.width]);
  const scores = b.reshape(b.gemm(flat, query), [axis, node.max]);
  const shares = b.reshape(maskedSoftmax(c, scores, mask), [axis, node.max, 1]);
  return b.reduce('sum', b.mul(entries, shares), [1]);
}

/** exp(s − max)·mask / Σ: the masked entries get exactly 0, a row without entries is all 0. */
function maskedSoftmax({ b }: NodeContext, scores: Value, mask: Value): Value {
  const lowered = b.add(b.mul(scores, mask), b.mul(b.sub(mask, b.constant(1)), b.constant(FAR)));
  const powers = b.mul(b.unary('exp', b.sub(lowered, b.reduce('max', lowered, [1], true))), mask);
  // The largest term is 1, so the maximum with 1 changes only a row without entries.
  const shares = b.binary('div', powers, b.binary('max', b.reduce('sum', powers, [1], true), b.constant(1)));
  return b.composite([scores], shares, (dy) => {
    const weighted = b.mul(shares, dy);
    return [b.sub(weighted, b.mul(shares, b.reduce('sum', weighted, [1], true)))];
  });
}
