import type { Lock } from '../../ir/lock.ts';
import type { HeadPlan, LrPlan, OutputPlan, TablePlan } from '../../ir/plan.ts';
import { allNumbers, ftrlOf, tableTerms } from './linear.ts';
import { GraphBuilder } from '../graph-builder.ts';
import type { Frame } from '../index.ts';
import type { Network } from '../model-graph.ts';
import { segment } from '../../ir/node-path.ts';
import { priorLogit } from '../prior-logit.ts';

export interface BaselineGraph {
  /** The frame, with what the baseline adds to it or changes. */
  readonly frame: Frame;
  readonly tables: readonly TablePlan[];
  readonly network: Network;
}

/**
 * `lr`: logistic regression by FTRL-Proximal. Per head, a weight for every id of every signal (a table of width 1), a linear kernel
 * over the numbers, and their sum as the logit; one tower for all rows, convex in each head.
 */
export function lowerLr(frame: Frame, options: LrPlan, lock: Lock | null): BaselineGraph {
  const graph = new GraphBuilder();
  const optimizer = ftrlOf(options);
  const numbers = allNumbers(graph, frame.signals);
  const tables: TablePlan[] = [];
  const outputs = frame.heads.map((plan): OutputPlan => {
    const { name: head } = plan;
    const terms = tableTerms(graph, head, frame.signals, frame.vocabs, optimizer, tables);
    return { head, logits: [sumWithIntercept(graph, plan, terms, numbers, optimizer, lock)], bias: null };
  });
  return { frame, tables, network: { nodes: graph.nodes, params: graph.params, outputs } };
}

/** The head's logit: the sum of the terms, a linear kernel over the numbers, and an intercept that starts at the head's log-odds. */
export function sumWithIntercept(
  graph: GraphBuilder,
  { name: head, after }: HeadPlan,
  terms: readonly string[],
  numbers: string | null,
  optimizer: ReturnType<typeof ftrlOf>,
  lock: Lock | null,
): string {
  const path = segment('head', head);
  const biasInit = priorLogit(lock, head, { sampling: null, parent: after?.head ?? null });
  const all =
    numbers === null
      ? terms
      : [...terms, graph.dense(`${path}/numbers`, numbers, 1, { init: { kind: 'zeros' }, biasInit, optimizer })];
  const sum = all.length === 1 ? all[0]! : graph.add(`${path}/sum`, { op: 'sum', inputs: all, width: 1, tower: null });
  // Without numbers there is no intercept yet: a scale that starts at one, and a bias. The same family of functions.
  return numbers === null
    ? graph.dense(`${path}/intercept`, sum, 1, { init: { kind: 'ones' }, biasInit, optimizer })
    : sum;
}
