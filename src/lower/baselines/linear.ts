/** Logistic regression as graph nodes: all of `lr`, the wide part of `wide_deep`, and what `gbdt_lr` has on top of its trees. */
import { BEFORE_BOUNDARIES, boundariesOf } from '../../ir/number-bins.ts';
import type { FtrlPlan, LinearOptions, SignalPlan, TablePlan, VocabPlan } from '../../ir/plan.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { segment } from '../../ir/node-path.ts';
import { entryOf } from '../../text/present.ts';

/** β as McMahan et al. 2013 recommend (section 2.1). */
const FTRL_BETA = 1;

export function ftrlOf({ learningRate, l1, l2 }: LinearOptions): FtrlPlan {
  return { kind: 'ftrl', learningRate, beta: FTRL_BETA, l1, l2 };
}

/**
 * One term a signal with ids or bins, of width 1: its weight for the id, their weighted sum for a list, or what lies between the weights of
 * two boundaries. Lists are pooled as in the model
 * where it pools linearly (mean, sum) and summed otherwise. Their tables, one a head and signal, go to `tables`.
 */
export function tableTerms(
  graph: GraphBuilder,
  head: string,
  signals: readonly SignalPlan[],
  vocabs: readonly VocabPlan[],
  optimizer: FtrlPlan,
  tables: TablePlan[],
): string[] {
  const sizeOf = new Map(vocabs.map((vocab) => [vocab.id, vocab.size]));
  return signals.flatMap(({ name, encoding }) => {
    const boundaries = boundariesOf(encoding);
    if (encoding.kind === 'vec' && boundaries === null) return [];
    const id = `${segment('head', head)}/${segment('signal', name)}`;
    tables.push({
      id,
      ...(encoding.kind === 'vec'
        ? { vocab: null, rows: BEFORE_BOUNDARIES + boundaries! }
        : { vocab: encoding.vocab, rows: entryOf(sizeOf, encoding.vocab) }),
      width: 1,
      signals: [name],
      init: { kind: 'zeros' },
      optimizer,
    });
    if (encoding.kind === 'vec')
      return [
        graph.add(`${id}/interpolate`, {
          op: 'interpolate',
          signal: name,
          table: id,
          boundaries: boundaries!,
          width: 1,
          tower: null,
        }),
      ];
    if (encoding.kind === 'id')
      return [graph.add(`${id}/lookup`, { op: 'lookup', signal: name, table: id, width: 1, tower: null })];
    const pool = encoding.pool === 'mean' ? 'mean' : 'sum';
    return [
      graph.add(`${id}/pool`, {
        op: 'pool',
        signal: name,
        table: id,
        pool,
        max: encoding.max,
        query: null,
        width: 1,
        tower: null,
      }),
    ];
  });
}

/** All numbers that are scaled values in one node, or null if there are none. Their input nodes are made unless the graph has them. */
export function allNumbers(
  graph: GraphBuilder,
  signals: readonly SignalPlan[],
  known: ReadonlyMap<string, string> = new Map(),
): string | null {
  const inputs = signals.flatMap(({ name, encoding }) => {
    if (encoding.kind !== 'vec' || boundariesOf(encoding) !== null) return [];
    return [
      known.get(name) ??
        graph.add(segment('signal', name), { op: 'input', signal: name, width: encoding.width, tower: null }),
    ];
  });
  return inputs.length === 0 ? null : graph.concat('numbers/concat', inputs);
}

/** A name that no signal has, for something that is not a signal. */
export function unusedName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  while (taken.has(name)) name += "'";
  return name;
}
