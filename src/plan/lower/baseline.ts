/** Baselines as plans of their own: the same data, signals, vocabularies, encodings and heads, another graph. */
import { diagnostic } from '../../diagnostics/index.ts';
import type { Lock } from '../../lock/schema.ts';
import type { CheckedModel } from '../../semantics/model.ts';
import type { BaselinePlan, OutputPlan, SignalPlan, TablePlan, TowerPlan, VocabPlan } from '../schema.ts';
import { GraphBuilder } from './graph.ts';
import { finishPlan, lowerFrame, type Frame, type Lowered } from './index.ts';
import type { Network } from './network.ts';
import { segment } from './path.ts';
import { priorLogit } from './prior.ts';
import type { VocabularyText } from './signals.ts';

const everyRow: TowerPlan = { name: 'all', source: null, fallback: true };

/**
 * `lr`: logistic regression. Per head, a weight for every id of every signal (a table of width 1), a linear kernel over the numbers,
 * and their sum as the logit; one tower for all rows, convex in each head. Lists are pooled as in the model where it pools linearly
 * (mean, sum) and summed otherwise. The others are not there yet: a diagnostic says so.
 */
export function lowerBaseline(model: CheckedModel, lock: Lock | null, kind: BaselinePlan['kind'], texts: ReadonlyMap<string, VocabularyText> = new Map()): Lowered {
  if (kind !== 'lr') {
    const span = model.baselines.find((baseline) => baseline.kind === kind)?.span ?? model.span;
    return { plan: null, diagnostics: [diagnostic('ADS7011', span, { kind })] };
  }
  if (model.heads.length === 0) return { plan: null, diagnostics: [diagnostic('ADS7013', model.span, { reason: 'the model has no head' })] };
  if (model.signals.length === 0) return { plan: null, diagnostics: [diagnostic('ADS7013', model.span, { reason: 'the model has no signal' })] };
  const { frame, diagnostics } = lowerFrame(model, lock, texts);
  if (frame === null) return { plan: null, diagnostics };
  const { tables, signals, network } = logisticRegression(frame, lock);
  return { plan: finishPlan({ ...frame, baseline: kind, signals, towers: [everyRow] }, tables, network), diagnostics };
}

function logisticRegression(frame: Frame, lock: Lock | null): { tables: TablePlan[]; signals: SignalPlan[]; network: Network } {
  const graph = new GraphBuilder();
  const vocabOf = new Map(frame.vocabs.map((vocab) => [vocab.id, vocab]));
  const vectors = frame.signals.filter((signal) => signal.encoding.kind === 'vec');
  const numbers = vectors.map((signal) => graph.add(segment('signal', signal.name), { op: 'input', signal: signal.name, width: widthOf(signal), tower: null }));
  const numeric = numbers.length === 0 ? null : graph.concat('numbers/concat', numbers);

  const tables: TablePlan[] = [];
  const outputs: OutputPlan[] = [];
  for (const { name: head } of frame.heads) {
    const path = segment('head', head);
    const terms = frame.signals.filter((signal) => signal.encoding.kind !== 'vec').map((signal) => {
      const { node, table } = idTerm(graph, path, signal, vocabOf);
      tables.push(table);
      return node;
    });
    if (numeric !== null) terms.push(graph.dense(`${path}/numbers`, numeric, 1, { init: { kind: 'zeros' }, biasInit: priorLogit(lock, head) }));
    let logit = terms.length === 1 ? terms[0]! : graph.add(`${path}/sum`, { op: 'sum', inputs: terms, width: 1, tower: null });
    // Without numbers there is no intercept yet: a scale that starts at one, and a bias. The same family of functions.
    if (numeric === null) logit = graph.dense(`${path}/intercept`, logit, 1, { init: { kind: 'ones' }, biasInit: priorLogit(lock, head) });
    outputs.push({ head, logits: [logit], bias: null });
  }
  tables.sort((a, b) => (a.id < b.id ? -1 : 1));
  // A signal's `table` names the first head's; the nodes name each.
  const firstTable = (signal: SignalPlan) => tables.find((table) => table.signals.includes(signal.name))?.id ?? null;
  const signals = frame.signals.map((signal) => ({ ...signal, table: firstTable(signal) }));
  return { tables, signals, network: { nodes: graph.nodes, params: graph.params, outputs } };
}

function idTerm(graph: GraphBuilder, path: string, signal: SignalPlan, vocabs: ReadonlyMap<string, VocabPlan>): { node: string; table: TablePlan } {
  const { encoding, name } = signal;
  if (encoding.kind === 'vec') throw new Error('a vector has no ids');
  const id = `${path}/${segment('signal', name)}`;
  const table: TablePlan = { id, vocab: encoding.vocab, rows: vocabs.get(encoding.vocab)!.size, width: 1, signals: [name], init: { kind: 'zeros' } };
  if (encoding.kind === 'id') return { node: graph.add(`${id}/lookup`, { op: 'lookup', signal: name, table: id, width: 1, tower: null }), table };
  const pool = encoding.pool === 'mean' ? 'mean' : 'sum';
  return { node: graph.add(`${id}/pool`, { op: 'pool', signal: name, table: id, pool, max: encoding.max, query: null, width: 1, tower: null }), table };
}

function widthOf(signal: SignalPlan): number {
  return signal.encoding.kind === 'vec' ? signal.encoding.width : 1;
}
