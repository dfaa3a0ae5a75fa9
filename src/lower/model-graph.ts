/** The graph: signals → groups → crosses → bottom → towers → heads, and the bias tower next to it. */
import { crosses } from '../crosses/index.ts';
import type { Lock } from '../ir/lock.ts';
import type { CheckedCross, CheckedModel, CheckedRead } from '../language/semantics/model.ts';
import type { GraphNode, OutputPlan, ParamPlan, SignalPlan, TablePlan, TowerPlan } from '../ir/plan.ts';
import { type CorrectionKind, correctionKinds, correctionOf } from './sampling-correction.ts';
import { boundariesOf } from '../ir/number-bins.ts';
import { Experts } from './experts.ts';
import { GraphBuilder } from './graph-builder.ts';
import { lowerRead, lowerSequences, lowerSteps } from './sequences.ts';
import { byText } from './by-text.ts';
import { segment } from '../ir/node-path.ts';
import { priorLogit, priorLogRate } from './prior-logit.ts';
import { entryOf, present } from '../text/present.ts';

/**
 * Hidden units of the bias tower: one relu layer, so that position and device, say, may interact, as in the shallow tower of
 * Zhao et al. 2019 ("Recommending what video to watch next", section 4.3).
 */
export const BIAS_HIDDEN = 16;

export interface Network {
  readonly nodes: readonly GraphNode[];
  readonly params: readonly ParamPlan[];
  readonly outputs: readonly OutputPlan[];
}

/** @param towers the model's towers in the plan's order. */
export function lowerNetwork(
  model: CheckedModel,
  signals: readonly SignalPlan[],
  tables: readonly TablePlan[],
  towers: readonly TowerPlan[],
  lock: Lock | null,
): Network {
  const graph = new GraphBuilder();
  const inGraph = new Set(model.signals.filter((signal) => signal.inGraph).map((signal) => signal.name));
  const representation = lowerRepresentations(
    graph,
    signals.filter((signal) => inGraph.has(signal.name)),
    tables,
    true,
  );
  const layerOf = new Map<string, string>();

  for (const group of [...model.groups].sort((a, b) => byText(a.name, b.name))) {
    const path = segment('group', group.name);
    const members = group.signals.map((signal) => entryOf(representation, signal));
    layerOf.set(
      `group.${group.name}`,
      graph.dense(`${path}/dense`, graph.concat(`${path}/concat`, members), group.dim, { activation: 'relu' }),
    );
  }
  const sequences = lowerSequences(graph, model, representation);
  for (const layer of topological([...model.crosses.map(crossLayer), ...model.reads.map(readLayer)])) {
    const { cross, read } = layer;
    layerOf.set(
      layer.id,
      cross === null ? lowerRead(graph, read, sequences, layerOf) : lowerCross(graph, cross, layerOf),
    );
  }

  // Groups, crosses and reads share one name space; the kind only breaks ties that the checker doesn't let through.
  const summaries = [...layerOf].sort(
    ([a], [b]) => byText(a.slice(a.indexOf('.')), b.slice(b.indexOf('.'))) || byText(a, b),
  );
  const input = graph.concat(
    'bottom/concat',
    summaries.map(([, id]) => id),
  );
  const { experts: stated } = model.bottom;
  const experts = stated === undefined ? null : new Experts(graph, model, stated, towers, input);
  const members = experts === null ? membersOf(graph, model, input) : [];
  const kinds = correctionKinds(model, lock);
  const heads = trainedHeads(model, kinds);
  const bias = lowerBias(graph, model, heads, representation);

  /** By head, nodes by tower. */
  const delays = new Map<string, readonly string[]>();
  const logits = towers.map((plan, tower) => {
    const path = segment('tower', plan.name);
    const layers = present(
      model.towers.find((candidate) => candidate.name === plan.name),
      `tower ${plan.name}`,
    );
    const tops = (bottoms: readonly Member[]): readonly Member[] =>
      bottoms.map(({ bottom, suffix }) => ({ bottom: graph.layers(path, bottom, layers, tower, suffix), suffix }));
    const mixed = (at: string, head: string | null): readonly Member[] =>
      experts === null ? members : [{ bottom: experts.mixed(at, tower, head), suffix: '' }];
    // With a gate for each head a tower has no layers, and the head's follow what its gate has mixed.
    const top = stated?.gate === 'head' ? null : tops(mixed(path, null));
    return heads.map(({ head, path: own, base }) => {
      const headPath = `${path}/${own}`;
      const biasInit = priorLogit(lock, head.name, {
        sampling: model.sampling,
        base,
        parent: head.after?.head ?? null,
      });
      const last = (top ?? mixed(headPath, head.name)).map(({ bottom, suffix }) =>
        graph.layers(headPath, bottom, head, tower, suffix),
      );
      const logit = `${headPath}/logit`;
      if (head.delay?.kind === 'exponential')
        delays.set(head.name, [
          ...(delays.get(head.name) ?? []),
          graph.dense(`${headPath}/delay`, last[0]!, 1, {
            tower,
            init: { kind: 'zeros' },
            biasInit: priorLogRate(lock, head.name, head.delay.unitSeconds),
          }),
        ]);
      if (last.length === 1) return graph.dense(logit, last[0]!, 1, { tower, biasInit });
      const inputs = last.map((id, m) => graph.dense(`${logit}${memberSuffix(m)}`, id, 1, { tower, biasInit }));
      return graph.add(logit, { op: 'ensemble', inputs, width: 1, tower });
    });
  });
  const trained = heads.map(({ head, base, path }, h) => ({
    head: head.name,
    base,
    logits: logits.map((ofTower) => ofTower[h]!),
    bias: bias?.get(path) ?? null,
  }));
  const outputs = trained
    .filter(({ base }) => base !== 0)
    .map(({ head, logits: own, bias: additive }) => ({
      head,
      logits: own,
      bias: additive,
      ...correctionOf(
        kinds.get(head),
        trained.find((other) => other.head === head && other.base === 0),
      ),
      ...(delays.has(head) ? { delay: { logits: entryOf(delays, head) } } : {}),
    }));
  return { nodes: graph.nodes, params: graph.params, outputs };
}

/** What one member of an ensemble makes of the groups and crosses, and what the ids of its nodes end in. */
interface Member {
  readonly bottom: string;
  readonly suffix: string;
}

const memberSuffix = (member: number): string => `/member.${member}`;

/**
 * The bottom, once; for each member of `ensemble K` where that is stated. As in TabM-mini (Gorishniy et al. 2024, 2410.24210) a member scales the
 * input by numbers of its own, which start as signs, and has logits of its own; all other weights are shared.
 */
function membersOf(graph: GraphBuilder, { bottom }: CheckedModel, input: string): readonly Member[] {
  if (bottom.ensemble === null) return [{ bottom: graph.layers('bottom', input, bottom, null), suffix: '' }];
  const width = graph.widthOf(input);
  return Array.from({ length: bottom.ensemble.value }, (_, member): Member => {
    const own = memberSuffix(member);
    const weight = graph.param(`bottom/scale${own}/weight`, [width], { kind: 'signs' }, null);
    const scaled = graph.add(`bottom/scale${own}`, { op: 'scale', input, weight, width, tower: null });
    // The first member's nodes are called as those of a model without an ensemble.
    const suffix = member === 0 ? '' : own;
    return { bottom: graph.layers('bottom', scaled, bottom, null, suffix), suffix };
  });
}

/** A head's layers, once; twice for a mixture, the second time for the base's negatives. */
interface TrainedHead {
  readonly head: CheckedModel['heads'][number];
  readonly path: string;
  readonly base: 0 | 1 | null;
}

/** By the heads' names. */
function trainedHeads(model: CheckedModel, kinds: ReadonlyMap<string, CorrectionKind>): TrainedHead[] {
  return [...model.heads]
    .sort((a, b) => byText(a.name, b.name))
    .flatMap((head): TrainedHead[] => {
      const path = segment('head', head.name);
      if (kinds.get(head.name) !== 'mixture') return [{ head, path, base: null }];
      return [
        { head, path, base: 1 },
        { head, path: `${path}/base_negative`, base: 0 },
      ];
    });
}

/** One node a signal, by signal name: its numbers, its embedding, or its pooled embeddings. `keepsSteps`: a sequence's are not pooled. */
export function lowerRepresentations(
  graph: GraphBuilder,
  signals: readonly SignalPlan[],
  tables: readonly TablePlan[],
  keepsSteps = false,
): Map<string, string> {
  const widthOf = new Map(tables.map((table) => [table.id, table.width]));
  return new Map(
    signals.map((signal) => {
      const width = signal.table === null ? 0 : entryOf(widthOf, signal.table);
      return [signal.name, (keepsSteps ? lowerSteps(graph, signal, width) : null) ?? lowerSignal(graph, signal, width)];
    }),
  );
}

function lowerSignal(graph: GraphBuilder, signal: SignalPlan, width: number): string {
  const path = segment('signal', signal.name);
  const { encoding, name, table } = signal;
  switch (encoding.kind) {
    case 'vec': {
      const boundaries = boundariesOf(encoding);
      if (boundaries !== null && table !== null)
        return graph.add(`${path}/interpolate`, {
          op: 'interpolate',
          signal: name,
          table,
          boundaries,
          width,
          tower: null,
        });
      return graph.add(path, { op: 'input', signal: name, width: encoding.width, tower: null });
    }
    case 'id':
      return graph.add(`${path}/lookup`, { op: 'lookup', signal: name, table: table!, width, tower: null });
    case 'ids': {
      // The query starts at zero, so that attention starts as the mean. `pool.` keeps it apart from table ids (`signal.…`).
      const query =
        encoding.pool === 'attention'
          ? graph.param(`${segment('pool', name)}/query`, [width], { kind: 'zeros' }, null)
          : null;
      return graph.add(`${path}/pool`, {
        op: 'pool',
        signal: name,
        table: table!,
        pool: encoding.pool,
        max: encoding.max,
        query,
        width,
        tower: null,
      });
    }
  }
}

function lowerCross(graph: GraphBuilder, cross: CheckedCross, layerOf: ReadonlyMap<string, string>): string {
  const path = segment('cross', cross.name);
  const operands = cross.operands.map((operand) => entryOf(layerOf, operand));
  const width = cross.dim ?? operands.reduce((sum, id) => sum + graph.widthOf(id), 0);
  const projected = () => {
    const seen = new Map<string, number>();
    return cross.operands.map((operand, i) => {
      const dot = operand.indexOf('.');
      const uses = (seen.get(operand) ?? 0) + 1;
      seen.set(operand, uses);
      const name = segment(operand.slice(0, dot), operand.slice(dot + 1));
      return graph.dense(`${path}/${name}${uses > 1 ? `/${uses}` : ''}`, operands[i]!, width, {});
    });
  };
  const { layers, rank } = cross;
  return crosses[cross.kind].lower(graph, { path, operands, width, layers, rank, projected });
}

/** One node of width 1 a head (two for a mixture), over all rows; its kernel starts at zero, so that a fresh model has no bias. */
function lowerBias(
  graph: GraphBuilder,
  model: CheckedModel,
  heads: readonly TrainedHead[],
  representation: ReadonlyMap<string, string>,
): Map<string, string> | null {
  if (model.bias === null || model.bias.signals.length === 0) return null;
  const input = graph.concat(
    'bias/concat',
    [...model.bias.signals].sort(byText).map((signal) => entryOf(representation, signal)),
  );
  const hidden = graph.dense('bias/layer.0', input, BIAS_HIDDEN, { activation: 'relu' });
  return new Map(heads.map(({ path }) => [path, graph.dense(`bias/${path}`, hidden, 1, { init: { kind: 'zeros' } })]));
}

type Layer = { readonly id: string; readonly name: string; readonly operands: readonly string[] } & (
  { readonly cross: CheckedCross; readonly read: null } | { readonly cross: null; readonly read: CheckedRead }
);

function crossLayer(cross: CheckedCross): Layer {
  return { id: `cross.${cross.name}`, name: cross.name, operands: cross.operands, cross, read: null };
}

function readLayer(read: CheckedRead): Layer {
  return { id: `read.${read.name}`, name: read.name, operands: read.operands, cross: null, read };
}

/** Operands before what they are used in; ties by name. The checker has refused cycles. */
function topological(layers: readonly Layer[]): Layer[] {
  const waiting = [...layers].sort((a, b) => byText(a.name, b.name));
  const done = new Set<string>();
  const ordered: Layer[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex((layer) =>
      layer.operands.every((operand) => operand.startsWith('group.') || done.has(operand)),
    );
    if (next < 0) throw new Error(`the layers ${waiting.map((layer) => layer.name).join(', ')} need each other`);
    const [layer] = waiting.splice(next, 1);
    done.add(layer!.id);
    ordered.push(layer!);
  }
  return ordered;
}
