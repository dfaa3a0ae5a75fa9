import type { Lock } from '../../ir/lock.ts';
import type { ForestPlan, GbdtLrPlan, OutputPlan, TablePlan, VocabPlan } from '../../ir/plan.ts';
import { allNumbers, ftrlOf, tableTerms, unusedName } from './linear.ts';
import { type BaselineGraph, sumWithIntercept } from './lr.ts';
import { GraphBuilder } from '../graph-builder.ts';
import type { Frame } from '../index.ts';
import { byText } from '../by-text.ts';
import { segment } from '../../ir/node-path.ts';

/** Most leaves where the spec says only the depth: one more level than LightGBM's default of 31 at depth 5 is already plenty. */
const MOST_LEAVES = 256;
/** Penalty on a leaf's value: XGBoost's default λ. */
const LEAF_L2 = 1;

/**
 * `gbdt_lr` (He et al. 2014, section 3.1): boosted trees a head, and a logistic regression by FTRL-Proximal over the leaves that a row
 * falls into, next to the signals as in `lr`. Training grows the trees first and keeps them.
 */
export function lowerGbdtLr(frame: Frame, options: GbdtLrPlan, lock: Lock | null): BaselineGraph {
  const { trees, depth, shrinkage, minRows, growOn, maxRows } = options;
  const graph = new GraphBuilder();
  const optimizer = ftrlOf(options);
  const leaves = options.leaves ?? Math.min(2 ** depth, MOST_LEAVES);
  const taken = new Set(frame.signals.map((signal) => signal.name));
  const numbers = allNumbers(graph, frame.signals);
  const vocabs: VocabPlan[] = [];
  const tables: TablePlan[] = [];
  const forests: ForestPlan[] = [];
  const outputs = frame.heads.map((plan): OutputPlan => {
    const { name: head } = plan;
    const path = segment('head', head);
    const name = unusedName(`${path}/trees`, taken);
    const vocab = `trees.${head}`;
    const entries = trees * leaves;
    vocabs.push({ id: vocab, kind: 'range', size: entries + 2, entries, file: null, sha256: null });
    forests.push({ name, head, vocab, trees, depth, leaves, shrinkage, minRows, l2: LEAF_L2, growOn, maxRows });
    const table = `${path}/trees`;
    tables.push({ id: table, vocab, rows: entries + 2, width: 1, signals: [name], init: { kind: 'zeros' }, optimizer });
    const leafTerm = graph.add(`${path}/trees/pool`, {
      op: 'pool',
      signal: name,
      table,
      pool: 'sum',
      max: trees,
      query: null,
      width: 1,
      tower: null,
    });
    const terms = [leafTerm, ...tableTerms(graph, head, frame.signals, frame.vocabs, optimizer, tables)];
    return { head, logits: [sumWithIntercept(graph, plan, terms, numbers, optimizer, lock)], bias: null };
  });
  return {
    frame: { ...frame, vocabs: [...frame.vocabs, ...vocabs].sort((a, b) => byText(a.id, b.id)), forests },
    tables,
    network: { nodes: graph.nodes, params: graph.params, outputs },
  };
}
