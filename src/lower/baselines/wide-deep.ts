import type { Lock } from '../../ir/lock.ts';
import type { CheckedModel } from '../../language/semantics/model.ts';
import type {
  IdEncoding,
  IdsEncoding,
  OutputPlan,
  SignalPlan,
  TablePlan,
  VocabPlan,
  WideDeepPlan,
} from '../../ir/plan.ts';
import { binsTable, boundariesOf } from '../../ir/number-bins.ts';
import { allNumbers, ftrlOf, tableTerms, unusedName } from './linear.ts';
import type { BaselineGraph } from './lr.ts';
import { GraphBuilder } from '../graph-builder.ts';
import type { Frame } from '../index.ts';
import { lowerRepresentations } from '../model-graph.ts';
import { byText } from '../by-text.ts';
import { segment } from '../../ir/node-path.ts';
import { priorLogit } from '../prior-logit.ts';
import { lowerTables } from '../signals.ts';
import { entryOf } from '../../text/present.ts';

/**
 * `wide_deep` (Cheng et al. 2016, section 3): a wide part, linear in every signal and in the hashed products of the spec, by
 * FTRL-Proximal; and a deep part, relu layers over the embeddings and numbers of every signal, by the model's own optimizers. The
 * logit is their sum, so that they are trained jointly. One tower for all rows; the heads share the deep part and have a wide part each.
 */
export function lowerWideDeep(
  model: CheckedModel,
  frame: Frame,
  options: WideDeepPlan,
  lock: Lock | null,
): BaselineGraph {
  const graph = new GraphBuilder();
  const optimizer = ftrlOf(options);
  const { signals: crosses, vocabs: crossVocabs } = lowerCrosses(frame, options);
  const vocabs = [...frame.vocabs, ...crossVocabs].sort((a, b) => byText(a.id, b.id));

  const tables: TablePlan[] = lowerTables(
    { ...model, reads: [], signals: model.signals.map((signal) => ({ ...signal, inGraph: true })) },
    frame.vocabs,
    frame.signals,
  );
  const signals = frame.signals.map((signal): SignalPlan => ({
    ...signal,
    table:
      signal.encoding.kind !== 'vec'
        ? signal.encoding.vocab
        : boundariesOf(signal.encoding) === null
          ? null
          : binsTable(signal),
  }));
  const representation = lowerRepresentations(graph, signals, tables);
  const input = graph.concat(
    'deep/concat',
    signals.map((signal) => entryOf(representation, signal.name)),
  );
  const deep = graph.layers(
    'deep',
    input,
    { layers: options.layers, norm: 'none', activation: 'relu', dropout: options.dropout },
    null,
  );

  const numbers = allNumbers(graph, signals, representation);
  const outputs = frame.heads.map(({ name: head, after }): OutputPlan => {
    const path = segment('head', head);
    const terms = [
      graph.dense(`${path}/deep`, deep, 1, {
        biasInit: priorLogit(lock, head, { sampling: null, parent: after?.head ?? null }),
      }),
      ...tableTerms(graph, head, [...signals, ...crosses], vocabs, optimizer, tables),
      ...(numbers === null
        ? []
        : [graph.dense(`${path}/numbers`, numbers, 1, { init: { kind: 'zeros' }, bias: false, optimizer })]),
    ];
    return {
      head,
      logits: [graph.add(`${path}/sum`, { op: 'sum', inputs: terms, width: 1, tower: null })],
      bias: null,
    };
  });
  return {
    frame: { ...frame, vocabs, signals: [...signals, ...crosses] },
    tables,
    network: { nodes: graph.nodes, params: graph.params, outputs },
  };
}

/** The products as signals of their own: `country * device`, hashed from the ids of both. */
function lowerCrosses(frame: Frame, { wide, buckets }: WideDeepPlan): { signals: SignalPlan[]; vocabs: VocabPlan[] } {
  const signalOf = new Map(frame.signals.map((signal) => [signal.name, signal]));
  const taken = new Set(signalOf.keys());
  const vocabs: VocabPlan[] = [];
  const signals = wide
    .filter((factors) => factors.length > 1)
    .map((factors): SignalPlan => {
      const members = factors.map((name) => entryOf(signalOf, name));
      const name = unusedName(factors.join(' * '), taken);
      taken.add(name);
      const vocab = `cross.${name}`;
      vocabs.push({ id: vocab, kind: 'hash', size: buckets + 1, entries: buckets, file: null, sha256: null });
      const max = members.reduce((product, { encoding }) => product * (encoding.kind === 'ids' ? encoding.max : 1), 1);
      const list = members.some(({ encoding }) => encoding.kind === 'ids');
      const encoding: IdEncoding | IdsEncoding = list
        ? { kind: 'ids', vocab, max, keep: 'first', pool: 'sum', split: null }
        : { kind: 'id', vocab, default: null };
      return {
        name,
        doc: null,
        format: list ? 'hash_indexed' : 'hash_onehot',
        cross: factors,
        input: members[0]!.input,
        derive: null,
        sources: null,
        serve: null,
        encoding,
        table: null,
        side: members.every(({ side }) => side === 'request') ? 'request' : 'candidate',
        reason: `the pairs of ids of ${factors.join(' and ')}, hashed into ${buckets} buckets`,
      };
    });
  return { signals: signals.sort((a, b) => byText(a.name, b.name)), vocabs };
}
