/** What the picture shows, read from the plan's graph. */
import { keepsTrees } from '../../ir/forests.ts';
import { boundariesOf } from '../../ir/number-bins.ts';
import { formatBytes, formatCount } from '../../ir/format-number.ts';
import { showIds, showSymbolic, symbolicSum } from '../../ir/id-space.ts';
import type { Cross } from '../../crosses/cross.ts';
import { type CrossFunction, crosses, crossFunctions } from '../../crosses/index.ts';
import { inputsOf, type NodeOp, operationOf, signalOf } from '../../ops/index.ts';
import { type Graph, lineOf, operandsOf, pathOf } from './graph.ts';
import { biasOf, bottomOf, deepOf, towerOf } from './network.ts';
import type { GraphNode, LabelPlan, Plan, SignalPlan, TablePlan } from '../../ir/plan.ts';
import { entryOf } from '../../text/present.ts';

/** A signal as a card lists it. */
export interface SignalLine {
  readonly name: string;
  readonly kind: 'number' | 'id' | 'list' | 'vector';
  readonly width: number;
  readonly detail: string;
}

/** A group or a cross: something with a width that others read. */
export interface Summary {
  readonly id: string;
  /** As viewers point at it: `group.user`, `read.interest`. */
  readonly of: string;
  readonly name: string;
  readonly width: number;
  readonly params: number;
  readonly formula: string;
}
export interface GroupContent extends Summary {
  /** Whether it goes into the bottom itself: a sequence only goes into what reads it. */
  readonly feeds: boolean;
  readonly signals: readonly SignalLine[];
}
export interface CrossContent extends Summary {
  /** Of a deep and cross network; 0 for others. */
  readonly layers: number;
  /** What there is to say of each of them; null: nothing. */
  readonly note: string | null;
  /** Ids of groups and crosses. */
  readonly operands: readonly string[];
  /** 0 when its operands are groups only. */
  readonly depth: number;
}
export interface Stack {
  readonly title: string;
  readonly formula: string;
  readonly params: number;
}
/** Experts of the bottom that belong together: shared ones, or those of a source or a head. */
export interface ExpertsContent {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  readonly count: number;
}
export interface BottomContent extends Stack {
  /** Empty without experts. */
  readonly experts: readonly ExpertsContent[];
  /** Whether there is anything in it but the groups and crosses side by side. */
  readonly declared: boolean;
}
export interface HeadContent extends Stack {
  /** The head whose event has to come first; null: none. */
  readonly after: string | null;
}
export interface TowerContent extends Stack {
  readonly source: string;
  /** Ids of the experts that its gates mix. */
  readonly experts: readonly string[];
  /** How many gates it has: one, or one a head; 0 without experts. */
  readonly gates: number;
  /** Whether it has layers or a source of its own. */
  readonly declared: boolean;
  /** One a head, in the plan's order. */
  readonly heads: readonly Stack[];
}
export interface Content {
  readonly title: string;
  readonly doc: string | null;
  readonly facts: readonly string[];
  readonly groups: readonly GroupContent[];
  readonly crosses: readonly CrossContent[];
  readonly bottom: BottomContent | null;
  readonly bias: (Stack & { readonly signals: readonly SignalLine[] }) | null;
  readonly towers: readonly TowerContent[];
  readonly heads: readonly HeadContent[];
}

export function contentOf(plan: Plan): Content {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  // Only few layers have weights: not the signals, of which there may be thousands.
  const weighted = plan.cost.items.filter((item) => item.kind === 'layer' && item.params > 0);
  const params = (prefix: string) =>
    weighted.reduce((sum, item) => sum + (item.name.startsWith(prefix) ? item.params : 0), 0);
  const lines = new Map(linesOf(plan).map((line) => [line.name, line]));
  const graph: Graph = { plan, nodes, params, line: (name) => entryOf(lines, name) };
  const groups = plan.baseline === undefined ? groupsOf(graph) : [];
  const trees = (keepsTrees(plan) ? plan.forests! : []).reduce((sum, forest) => sum + forest.trees, 0);
  const { cost } = plan;
  const memory = symbolicSum(plan, (item) => item.bytes + item.optimizerBytes);
  return {
    title: plan.variant === null ? plan.model : `${plan.model} / ${plan.variant}`,
    doc: plan.doc === null ? null : plan.doc.split('\n')[0]!,
    facts: [
      ...(plan.baseline === undefined ? [] : [`baseline ${plan.baseline}`]),
      ...(trees === 0 ? [] : [`up to ${formatCount(trees)} trees`]),
      ...(plan.assumed === undefined ? [] : ['not profiled yet']),
      `${showSymbolic(
        symbolicSum(plan, (item) => item.params),
        formatCount,
      )} parameters`,
      `${formatCount(cost.flops)} FLOPs per example`,
      `${memory.terms.length > 0 ? 'at least ' : ''}${formatBytes(memory.constant)} with optimizer state`,
      `${plan.signals.length} signals`,
      `plan ${plan.fingerprint.slice(0, 12)}`,
    ],
    groups: [...groups, ...sequencesOf(graph)],
    crosses: crossesOf(graph),
    bottom: plan.baseline === 'wide_deep' ? deepOf(graph) : groups.length === 0 ? null : bottomOf(graph),
    bias: biasOf(graph),
    towers: plan.baseline === undefined ? plan.towers.map((_, tower) => towerOf(graph, tower)) : [],
    heads: plan.heads.map((head) => ({
      title: head.name,
      after: head.after?.head ?? null,
      formula: `${labelText(head.label)}${head.after === undefined ? '' : ` · after ${head.after.head}`}${head.lossWeight === 1 ? '' : ` · loss × ${head.lossWeight}`}${head.sources === null ? '' : ` · only ${head.sources.join(', ')}`}`,
      params: 0,
    })),
  };
}

/** Every signal of the graph, for a plan without groups (a baseline). */
export function signalLines(plan: Plan): SignalLine[] {
  const used = new Set(plan.nodes.map(signalOf));
  return linesOf(plan).filter((line) => used.has(line.name));
}

function linesOf(plan: Plan): SignalLine[] {
  const tables = new Map(plan.tables.map((table) => [table.id, table]));
  const ids = new Map(plan.vocabs.map((vocab) => [vocab.id, showIds(plan, vocab, formatCount)]));
  return plan.signals.map((signal) =>
    signalLine(signal, signal.table === null ? null : entryOf(tables, signal.table), ids),
  );
}

function groupsOf(graph: Graph): GroupContent[] {
  return graph.plan.nodes.flatMap((node) => {
    const { kind, name, prefix } = pathOf(node.id);
    if (kind !== 'group' || node.op !== 'dense') return [];
    const members = operandsOf(graph, node.id);
    const signals = members.map((id) => lineOf(graph, id));
    const total = signals.reduce((sum, signal) => sum + signal.width, 0);
    return [
      {
        id: node.id,
        of: `group.${name}`,
        name,
        feeds: true,
        width: node.width,
        params: graph.params(prefix),
        formula: `${total} → ${node.width} ${node.activation}`,
        signals,
      },
    ];
  });
}

/** A sequence is a card of its members, as a group is. */
function sequencesOf({ plan, nodes, line }: Graph): GroupContent[] {
  return plan.nodes.flatMap((node) => {
    if (node.op !== 'step_mask') return [];
    const { name, prefix } = pathOf(node.id);
    const joined = nodes.get(`${prefix}concat`);
    const members = joined === undefined ? [node.of] : inputsOf(joined);
    const signals = members.map((id) => line(signalOf(entryOf(nodes, id)) ?? ''));
    const width = (joined ?? entryOf(nodes, node.of)).width / node.width;
    const of = `sequence.${name}`;
    return [
      {
        id: node.id,
        of,
        name,
        feeds: false,
        width,
        params: 0,
        formula: `up to ${node.width} steps of ${width}`,
        signals,
      },
    ];
  });
}

/** The card of a sequence, by each of its nodes. */
function sequencesBySteps({ plan, nodes }: Graph): Map<string, string> {
  return new Map(
    plan.nodes.flatMap((node) => {
      if (node.op !== 'step_mask') return [];
      const joined = `${pathOf(node.id).prefix}concat`;
      return [node.id, joined, node.of, ...(nodes.has(joined) ? inputsOf(entryOf(nodes, joined)) : [])].map(
        (id): [string, string] => [id, node.id],
      );
    }),
  );
}

/** What a read does; null: it is a cross. */
function readWord({ plan }: Graph, prefix: string): string | null {
  const own = plan.nodes.filter(({ id }) => id.startsWith(prefix));
  if (own.some(({ op }) => op === 'step_attention'))
    return own.some(({ op }) => op === 'step_shift') ? 'transact' : 'transformer';
  const shares = own.find((node) => node.op === 'step_shares');
  if (shares !== undefined) return shares.share;
  if (own.some(({ op }) => op === 'step_query')) return 'din';
  if (own.some(({ op }) => op === 'step_max')) return 'max';
  return own.some(({ op }) => op === 'step_sum') ? 'sum' : null;
}

/** What a cross is called that ends in an operation which others end in too. */
function crossWord({ id, op }: GraphNode): CrossFunction | null {
  return id.startsWith('cross.') ? (crossFunctions.find((kind) => endOf(kind) === op) ?? null) : null;
}

function endOf(kind: CrossFunction): NodeOp | undefined {
  const cross: Cross = crosses[kind];
  return cross.ends;
}

function signalLine(signal: SignalPlan, table: TablePlan | null, ids: ReadonlyMap<string, string>): SignalLine {
  const { encoding, name, format } = signal;
  if (encoding.kind === 'vec') {
    const boundaries = boundariesOf(encoding);
    const steps = [encoding.squash, boundaries === null ? encoding.normalize.kind : `${boundaries} boundaries`].filter(
      (step) => step !== 'none',
    );
    const detail = [
      format === 'dense' ? `dense(${encoding.length})` : format,
      ...steps,
      ...(encoding.clip === null ? [] : ['clipped']),
    ].join(' · ');
    return { name, kind: format === 'dense' ? 'vector' : 'number', width: table?.width ?? encoding.width, detail };
  }
  const own = encoding.vocab === `signal.${name}`;
  const space = own ? '' : `(${encoding.vocab.slice(encoding.vocab.indexOf('.') + 1)})`;
  const rows = entryOf(ids, encoding.vocab);
  const size = table === null ? `${rows} ids` : `${rows} × ${table.width}`;
  const list = encoding.kind === 'ids' ? ` · ${encoding.pool} ≤ ${encoding.max}` : '';
  return {
    name,
    kind: encoding.kind === 'ids' ? 'list' : 'id',
    width: table?.width ?? 1,
    detail: `${format}${space} · ${size}${list}`,
  };
}

function crossesOf(graph: Graph): CrossContent[] {
  const last = new Map<string, GraphNode>();
  for (const node of graph.plan.nodes)
    if (['cross', 'read'].includes(pathOf(node.id).kind)) last.set(pathOf(node.id).prefix, node);
  const sequences = sequencesBySteps(graph);
  const crosses = new Map<string, CrossContent>();
  for (const [prefix, node] of last) {
    const { name, kind } = pathOf(node.id);
    // Down from the last node to what lies outside of the cross.
    const operands: string[] = [];
    const visit = (id: string) => {
      if (!id.startsWith(prefix)) {
        const operand = sequences.get(id) ?? id;
        if (!operands.includes(operand)) operands.push(operand);
      } else for (const input of inputsOf(entryOf(graph.nodes, id))) visit(input);
    };
    visit(node.id);
    const names = operands.map((id) => pathOf(id).name);
    const operation = operationOf(node);
    const formula =
      operation.formula?.(names) ?? `${readWord(graph, prefix) ?? crossWord(node) ?? node.op}(${names.join(', ')})`;
    const layers =
      operation.stacked === true || crossWord(node) !== null
        ? graph.plan.nodes.filter((other) => other.op === node.op && other.id.startsWith(prefix)).length
        : 0;
    const depth = Math.max(-1, ...operands.map((id) => crosses.get(id)?.depth ?? -1)) + 1;
    crosses.set(node.id, {
      id: node.id,
      of: `${kind}.${name}`,
      name,
      width: node.width,
      params: graph.params(prefix),
      formula,
      layers,
      note: operation.stacked === true ? (operation.caption?.(node) ?? null) : null,
      operands,
      depth,
    });
  }
  return [...crosses.values()];
}

function labelText(label: LabelPlan): string {
  return label.op === null
    ? label.column
    : `${label.column} ${label.op} ${typeof label.value === 'string' ? JSON.stringify(label.value) : String(label.value)}`;
}
