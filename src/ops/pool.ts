import type { Value } from '../program/graph.ts';
import { type NodeBase, type Operation, type ProgramContext, WRONG_WEIGHTS } from './operation.ts';
import { FAR, stepFar } from './step-far.ts';
import type { TfjsLayers, TfjsTensor } from './tfjs.ts';

export const pools = ['mean', 'sum', 'max', 'attention'] as const;
export type Pool = (typeof pools)[number];

/**
 * A list of embedding rows as one: Σ weight·embedding for mean and sum; max over entries with weight ≠ 0 (0 when none); attention:
 * softmax(e·query) over entries with weight ≠ 0 (0 when none).
 */
export interface PoolNode extends NodeBase {
  readonly op: 'pool';
  readonly signal: string;
  readonly table: string;
  readonly pool: Pool;
  readonly max: number;
  /** [width], of attention alone. */
  readonly query: string | null;
}

/** mean and sum come pooled; max and attention see the entries and their mask. */
const seesEntries = (node: PoolNode): boolean => node.pool === 'max' || node.pool === 'attention';

export const pool: Operation<PoolNode> = {
  fields: { signal: 'signal', table: 'table', pool: pools, max: 'count', query: 'weight?' },
  fault(node, shapes) {
    const signal = shapes.signal(node.signal);
    const table = shapes.table(node.table);
    if (signal.kind !== 'ids' || signal.vocab !== table.vocab) return `does not fit the signal ${node.signal}`;
    if (table.width !== node.width) return `is not as wide as the table ${node.table}`;
    if (node.max !== signal.max) return `does not fit the signal ${node.signal}`;
    if ((node.pool === 'attention') !== (node.query !== null)) return 'has a query without attention, or none with it';
    return shapes.isOf(node.query, node.width) ? null : WRONG_WEIGHTS;
  },
  flops(node) {
    const entries = node.max * node.width;
    switch (node.pool) {
      case 'mean':
      case 'sum':
        return 2 * entries;
      case 'max':
        return entries;
      case 'attention':
        // Scores, softmax (exp, sum, quotient), weighted sum.
        return 4 * entries + 3 * node.max;
    }
  },
  kept: (node) => node.width + (seesEntries(node) ? node.max * (node.width + 1) : 0),
  program(c, node) {
    if (!seesEntries(node)) return c.feature(node.id, [node.width], node.tower);
    const entries = c.feature(entriesOf(node), [node.max, node.width], node.tower);
    const mask = c.feature(maskOf(node), [node.max], node.tower);
    return node.pool === 'max' ? maxPool(c, node, entries, mask) : attentionPool(c, node, entries, mask);
  },
  tfjs(layers, node, name) {
    switch (node.pool) {
      case 'mean':
      case 'sum':
        // The weights of a mean are 1/n already.
        return layers.layer(name, 'Dot', { axes: 1, normalize: false }, [
          layers.input(node.signal, 'weights'),
          layers.embed(node.table, node.signal),
        ]);
      case 'max':
        return maxPoolLayers(layers, node, name);
      case 'attention':
        return attentionPoolLayers(layers, node, name);
    }
  },
  feed(node) {
    const { id, table, max } = node;
    return seesEntries(node)
      ? { kind: 'entries', feature: entriesOf(node), mask: maskOf(node), table, max }
      : { kind: 'pooled', feature: id, table, max };
  },
};

const entriesOf = (node: PoolNode): string => `${node.id}/entries`;
const maskOf = (node: PoolNode): string => `${node.id}/mask`;

/** Elementwise maximum over the entries that count, 0 where none does. Ties share the gradient. */
function maxPool({ b }: ProgramContext, node: PoolNode, entries: Value, mask: Value): Value {
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
function attentionPool(c: ProgramContext, node: PoolNode, entries: Value, mask: Value): Value {
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
function maskedSoftmax({ b }: ProgramContext, scores: Value, mask: Value): Value {
  const lowered = b.add(b.mul(scores, mask), b.mul(b.sub(mask, b.constant(1)), b.constant(FAR)));
  const powers = b.mul(b.unary('exp', b.sub(lowered, b.reduce('max', lowered, [1], true))), mask);
  // The largest term is 1, so the maximum with 1 changes only a row without entries.
  const shares = b.binary('div', powers, b.binary('max', b.reduce('sum', powers, [1], true), b.constant(1)));
  return b.composite([scores], shares, (dy) => {
    const weighted = b.mul(shares, dy);
    return [b.sub(weighted, b.mul(shares, b.reduce('sum', weighted, [1], true)))];
  });
}

function maxPoolLayers(layers: TfjsLayers, { signal, table, max, width }: PoolNode, name: string): TfjsTensor {
  const entries = layers.embed(table, signal);
  const weights = layers.input(signal, 'weights');
  // The weights of a maximum are 1, or 0 for padding: padding sinks out of reach, and an empty list is put back to 0.
  const present = layers.layer(`${name}/present`, 'Reshape', { target_shape: [max, 1] }, [weights]);
  const masked = layers.layer(`${name}/masked`, 'Add', {}, [entries, stepFar(layers, `${name}/mask`, present, width)]);
  const highest = layers.layer(`${name}/highest`, 'GlobalMaxPooling1D', {}, [masked]);
  const any = layers.layer(`${name}/any`, 'GlobalMaxPooling1D', {}, [present]);
  return layers.layer(name, 'Multiply', {}, [highest, any]);
}

function attentionPoolLayers(layers: TfjsLayers, node: PoolNode, name: string): TfjsTensor {
  const entries = layers.embed(node.table, node.signal);
  const weights = layers.input(node.signal, 'weights');
  const { max, width } = node;
  const query = node.query!;
  const present = layers.layer(`${name}/present`, 'Reshape', { target_shape: [max, 1] }, [weights]);
  const config = {
    units: 1,
    activation: 'linear',
    use_bias: false,
    kernel_initializer: layers.initializer(query),
  };
  const scores = layers.layer(
    `${name}/scores`,
    'Dense',
    config,
    [entries],
    [{ name: 'kernel', shape: [width, 1], source: { from: query } }],
  );
  const masked = layers.layer(`${name}/masked`, 'Add', {}, [scores, stepFar(layers, `${name}/mask`, present, 1)]);
  const flat = layers.layer(`${name}/flat`, 'Reshape', { target_shape: [max] }, [masked]);
  const shares = layers.layer(`${name}/shares`, 'Softmax', { axis: -1 }, [flat]);
  // An empty list has equal shares of padding: times its weights, nothing.
  const kept = layers.layer(`${name}/kept`, 'Multiply', {}, [shares, weights]);
  return layers.layer(name, 'Dot', { axes: 1, normalize: false }, [kept, entries]);
}
