import type { OpKind } from '../graph.ts';
import { binaryRule } from './binary.ts';
import { batchGemmRule, gemmRule } from './gemm.ts';
import { gatherRule } from './gather.ts';
import { addNRule, broadcastRule, reduceRule } from './reduce.ts';
import type { GradientRule } from './rule.ts';
import { concatRowsRule, concatRule, reshapeRule, sliceRule, splitRowsRule, splitRule } from './shape.ts';
import { unaryRule } from './unary.ts';

/** Every operation's gradient. */
export const rules: { readonly [K in OpKind]: GradientRule<K> } = {
  gemm: gemmRule,
  batch_gemm: batchGemmRule,
  gather: gatherRule,
  unary: unaryRule,
  binary: binaryRule,
  add_n: addNRule,
  reduce: reduceRule,
  broadcast: broadcastRule,
  concat: concatRule,
  slice: sliceRule,
  split: splitRule,
  split_rows: splitRowsRule,
  concat_rows: concatRowsRule,
  reshape: reshapeRule,
  constant: () => [],
  iota: () => [],
};
