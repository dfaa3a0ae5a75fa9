/** The dense part: node by node, what is recovered of the old values, and the weights that follow from it. */
import type { GraphNode } from '../ir/plan.ts';
import { entryOf } from '../text/present.ts';
import { type Carried, carryKernel, carryVector, lacking } from './carry.ts';
import { heldElementwise, heldFieldGate, heldFieldMeans, moveCross } from './crosses.ts';
import { heldMixture, heldRows, heldShares } from './experts.ts';
import { recoverNumbers } from './inputs.ts';
import { meanOf, type MovedNetwork, type NetworkMove } from './network-move.ts';
import { type Leaf, withoutMember } from './old-network.ts';
import { ownUnits } from './own-units.ts';
import { exactly, type Held, moved, type Recovery, sameUnit, type UnitRecovery } from './recovery.ts';
import { isOfSteps, moveSteps } from './steps.ts';
import { actionOf, Ledger } from './ledger.ts';
import type { Action } from './report.ts';

const NONE: Held = new Map();

export function moveNetwork(move: NetworkMove): MovedNetwork {
  return new Walk(move).run();
}

class Walk {
  readonly #m: NetworkMove;
  readonly #nodes: ReadonlyMap<string, GraphNode>;
  readonly #held = new Map<string, Held>();
  readonly #ledger: Ledger;
  readonly #logits: ReadonlySet<string>;

  constructor(move: NetworkMove) {
    this.#m = move;
    this.#ledger = new Ledger(move);
    this.#nodes = new Map(move.next.nodes.map((node) => [node.id, node]));
    const ends = move.next.outputs.flatMap(({ logits, bias, correction }) => [
      ...logits,
      bias,
      ...(correction?.kind === 'mixture' ? [...correction.logits, correction.bias] : []),
    ]);
    const members = (id: string): string[] => {
      const node = entryOf(this.#nodes, id);
      return node.op === 'ensemble' ? [...node.inputs] : [id];
    };
    this.#logits = new Set(ends.flatMap((id) => (id === null ? [] : members(id))));
  }

  run(): MovedNetwork {
    for (const node of this.#m.next.nodes) this.#held.set(node.id, this.#node(node));
    for (const { name, shape } of this.#m.next.params)
      if (!this.#ledger.parts.has(name)) this.#ledger.report(name, 'fresh', sizeOf(shape), 0, null);
    // In the plan's order.
    const parts = this.#m.next.params.map(({ name }) => entryOf(this.#ledger.parts, name));
    const { used, statistics, folds } = this.#ledger;
    return { parts, used, statistics, folds };
  }

  #node(node: GraphNode): Held {
    if (isOfSteps(node)) return moveSteps(node, this.#m, this.#held, this.#ledger);
    switch (node.op) {
      case 'input':
        return this.#input(node);
      case 'lookup':
      case 'pool':
      case 'interpolate':
        return this.#embedding(node);
      case 'concat':
        return this.#concat(node.inputs);
      case 'dense':
        return this.#dense(node);
      case 'cross':
      case 'cross_low_rank':
        return moveCross(node, this.#context);
      case 'product':
      case 'bi_interaction':
        return heldElementwise(node, this.#context);
      case 'field_means':
        return heldFieldMeans(node, this.#context);
      case 'field_gate':
        return heldFieldGate(node, this.#context);
      case 'batch_norm':
      case 'layer_norm':
        return this.#norm(node);
      case 'scale':
        return this.#scale(node);
      case 'softmax':
        return heldShares(this.#m, this.#held, node);
      case 'mix':
        return heldMixture(this.#m, this.#held, node);
      case 'join_towers':
        return heldRows(this.#m, this.#held, node);
      case 'activation':
      case 'dropout':
        return entryOf(this.#held, node.input);
      // Ends of a network, or of a baseline's.
      case 'ensemble':
      case 'sum':
        return NONE;
    }
  }

  get #context(): Parameters<typeof moveCross>[1] {
    return {
      move: this.#m,
      ledger: this.#ledger,
      held: this.#held,
      rows: (old, input) => this.#rows(this.#m.old.leaves(old), input),
    };
  }

  #input(node: Extract<GraphNode, { op: 'input' }>): Held {
    const id = this.#m.counterparts.id(node.id);
    const old = this.#m.old.node(id, 'input');
    const was = this.#m.counterparts.signal(node.signal);
    const is = this.#m.next.signals.find(({ name }) => name === node.signal);
    if (old === null || was?.encoding.kind !== 'vec' || is?.encoding.kind !== 'vec') return NONE;
    const recovery = recoverNumbers(was.encoding, is.encoding);
    return recovery === null ? NONE : new Map([[old.id, recovery]]);
  }

  #embedding(node: Extract<GraphNode, { op: 'lookup' | 'pool' | 'interpolate' }>): Held {
    const old = this.#m.old.node(this.#m.counterparts.id(node.id), node.op);
    const table = this.#m.tables.get(node.table);
    if (old === null || table === undefined || table.old !== old.table) return NONE;
    if (node.op === 'pool' && node.query !== null)
      this.#query(node.query, 'query' in old ? old.query : null, table.recovery);
    return new Map([[old.id, table.recovery]]);
  }

  /** A score is the product of query and entry, so the query goes as kernels do. */
  #query(name: string, old: string | null, recovery: Recovery): void {
    if (old === null) return;
    const carried: Carried = { rows: recovery, columns: Int32Array.of(0), width: 1 };
    const [was, is] = [this.#m.old.param(old), entryOf(this.#m.params, name)];
    carryKernel(was, is, carried);
    this.#ledger.keepKernel(name, old, is.length, carried);
    const kept = Math.min(was.length, is.length);
    this.#ledger.report(name, actionOf(carried, is.length), is.length, kept, null);
    this.#ledger.use(old, kept);
  }

  #concat(inputs: readonly string[]): Held {
    const held = new Map<string, Recovery>();
    let offset = 0;
    for (const input of inputs) {
      for (const [base, recovery] of entryOf(this.#held, input)) held.set(base, moved(recovery, offset));
      offset += entryOf(this.#nodes, input).width;
    }
    return held;
  }

  /** Of what an old node read: how each unit is recovered from what a new node reads, and its mean where it is gone. */
  #rows(
    leaves: readonly Leaf[],
    input: string,
    kernel: string | null = null,
  ): { readonly rows: UnitRecovery[]; readonly means: Float64Array } {
    const held = entryOf(this.#held, input);
    const rows = leaves.flatMap(({ base, width }): UnitRecovery[] => {
      const recovery = held.get(base);
      return recovery === undefined ? Array.from({ length: width }, () => null) : [...recovery];
    });
    const means = leaves.flatMap(({ id, width }) => {
      const known = meanOf(this.#m.means, id, kernel);
      return Array.from({ length: width }, (_, unit) => known?.[unit] ?? NaN);
    });
    return { rows, means: Float64Array.from(means) };
  }

  #dense(node: Extract<GraphNode, { op: 'dense' }>): Held {
    const { old: network, params } = this.#m;
    const old = network.node(this.#m.counterparts.id(node.id), 'dense');
    if (old === null) return this.#isDeeper(node) ? this.#identity(node) : NONE;
    const { rows, means } = this.#rows(network.leaves(old.input), node.input, old.kernel);
    const own = ownUnits(network, old, node);
    const recovered = rows.some((unit) => unit !== null);
    // Nothing of before comes in. A logit is the mean of before then; layers below it are learned from the start.
    if (!recovered && !this.#logits.has(node.id)) return NONE;
    const carried: Carried = { rows, columns: own.columns, width: old.width };
    const kernel = network.param(old.kernel);
    const lacks = lacking(kernel, carried, means);
    // Members of an ensemble share weights.
    if (!this.#ledger.parts.has(node.kernel)) {
      const next = entryOf(params, node.kernel);
      carryKernel(kernel, next, carried);
      this.#ledger.keepKernel(node.kernel, old.kernel, next.length, carried);
      this.#ledger.kernel(node, old, carried, means);
      this.#bias(node, old, own.columns, lacks);
    }
    const biased = node.bias !== null;
    const before = old.bias === null || biased ? null : network.param(old.bias);
    return new Map([
      [
        old.id,
        own.recovery.map((unit, i): UnitRecovery => {
          if (unit === null || biased) return unit;
          return { ...unit, shift: lacks[unit.terms[0]!.unit]! + (before?.[i] ?? 0) };
        }),
      ],
    ]);
  }

  #bias(
    node: Extract<GraphNode, { op: 'dense' }>,
    old: Extract<GraphNode, { op: 'dense' }>,
    columns: Int32Array,
    lacks: Float64Array,
  ): void {
    if (node.bias === null) return;
    const next = entryOf(this.#m.params, node.bias);
    const was = old.bias === null ? null : this.#m.old.param(old.bias);
    columns.forEach((from, column) => {
      if (from >= 0) next[column] = (was?.[from] ?? 0) + lacks[column]!;
    });
    const kept = columns.filter((from) => from >= 0).length;
    if (old.bias === null) return this.#ledger.report(node.bias, 'zero', next.length, 0, null);
    this.#ledger.keepVectors(node.bias, old.bias, columns);
    const moves = lacks.some((x) => x !== 0);
    const action: Action =
      old.width > next.length ? 'narrow' : old.width < next.length ? 'widen' : moves ? 'fold' : 'same';
    this.#ledger.report(node.bias, action, next.length, kept, null);
    this.#ledger.use(old.bias, kept);
  }

  /** A layer more in a stack that the old model has. */
  #isDeeper({ id }: GraphNode): boolean {
    const owner = /^(.*)\/layer\.\d+$/.exec(withoutMember(id))?.[1];
    if (owner === undefined || owner === 'bias' || owner.startsWith('cross.')) return false;
    if (owner === 'bottom') return true;
    const old = this.#m.counterparts.id(owner);
    return old !== null && this.#m.old.plan.nodes.some(({ id: known }) => known.startsWith(`${old}/`));
  }

  /** The identity on what of the old model comes in: equal where the activation leaves it alone. */
  #identity(node: Extract<GraphNode, { op: 'dense' }>): Held {
    const held = entryOf(this.#held, node.input);
    const all = [...held].flatMap(([base, recovery]) => {
      const influence = this.#m.old.influence(base);
      return recovery.flatMap((unit, i) => (unit === null ? [] : [{ base, unit, i, influence: influence[i]! }]));
    });
    const kernel = entryOf(this.#m.params, node.kernel);
    if (all.length === 0) return NONE;
    // Where there is no room for all, those whose outgoing weights are largest, in their order.
    const chosen = new Set([...all].sort((a, b) => b.influence - a.influence).slice(0, node.width));
    const units = all.filter((unit) => chosen.has(unit));
    const columns = Int32Array.from({ length: node.width }, (_, unit) => (unit < units.length ? unit : -1));
    const identity = new Float32Array(units.length ** 2);
    for (let i = 0; i < units.length; i++) identity[i * units.length + i] = 1;
    const carried: Carried = { rows: units.map(({ unit }) => unit), columns, width: units.length };
    carryKernel(identity, kernel, carried);
    if (node.bias !== null) {
      const lacks = lacking(identity, carried, new Float64Array(units.length).fill(NaN));
      const bias = entryOf(this.#m.params, node.bias);
      columns.forEach((from, column) => {
        if (from >= 0) bias[column] = lacks[column]!;
      });
      this.#ledger.report(node.bias, 'deepen', bias.length, 0, null);
    }
    this.#ledger.report(node.kernel, 'deepen', kernel.length, 0, 'starts as the identity');
    const places = new Map(units.map(({ base, i }, column) => [`${i} ${base}`, column]));
    return new Map(
      [...held].map(([base, recovery]) => [
        base,
        recovery.map((_, i): UnitRecovery => {
          const column = places.get(`${i} ${base}`);
          return column === undefined ? null : exactly(column);
        }),
      ]),
    );
  }

  #norm(node: Extract<GraphNode, { op: 'batch_norm' | 'layer_norm' }>): Held {
    const held = entryOf(this.#held, node.input);
    const old = this.#m.old.node(this.#m.counterparts.id(node.id), node.op);
    const base = old === null ? null : this.#m.old.base(old.input);
    const recovery = base === null ? undefined : held.get(base);
    if (old === null || base === null || recovery === undefined) return held;
    const columns = new Int32Array(node.width).fill(-1);
    const shifts = new Float64Array(node.width);
    recovery.forEach((unit, i) => {
      const at = unit === null ? null : sameUnit({ ...unit, shift: 0 });
      if (unit === null || at === null) return;
      columns[at] = i;
      shifts[at] = unit.shift;
    });
    const names = ['gamma', 'beta', ...(node.op === 'batch_norm' ? ['mean', 'variance'] : [])];
    for (const member of names) {
      // Both nodes are of one operation, whose fields these are.
      const [is, was] = [node, old].map((one) => (one as unknown as Readonly<Record<string, string>>)[member]!) as [
        string,
        string,
      ];
      if (this.#ledger.parts.has(is)) continue;
      const next = entryOf(this.#m.params, is);
      carryVector(this.#m.old.param(was), next, columns);
      if (member === 'mean') next.forEach((_, i) => (next[i]! -= columns[i]! >= 0 ? shifts[i]! : 0));
      if (member === 'mean' || member === 'variance') this.#ledger.statistics.set(is, was);
      this.#ledger.keepVectors(is, was, columns);
      const kept = columns.filter((from) => from >= 0).length;
      this.#ledger.report(
        is,
        kept === next.length ? (kept === old.width ? 'same' : 'narrow') : 'widen',
        next.length,
        kept,
        null,
      );
      this.#ledger.use(was, kept);
    }
    return new Map([...held, [base, recovery.map((unit) => (unit === null ? null : { ...unit, shift: 0 }))]]);
  }

  /** Scales of an ensemble's member; that of a first member which had none are 1. */
  #scale(node: Extract<GraphNode, { op: 'scale' }>): Held {
    const held = entryOf(this.#held, node.input);
    const old = this.#m.old.node(this.#m.counterparts.id(node.id), 'scale');
    const next = entryOf(this.#m.params, node.weight);
    if (old === null) {
      if (!node.id.endsWith('/member.0')) return NONE;
      next.fill(1);
      this.#ledger.report(node.weight, 'fresh', next.length, 0, 'starts as 1');
      return held;
    }
    const { rows } = this.#rows(this.#m.old.leaves(old.input), node.input);
    const was = this.#m.old.param(old.weight);
    const columns = new Int32Array(node.width).fill(-1);
    rows.forEach((unit, i) => {
      for (const { unit: to } of unit?.terms ?? []) columns[to] = i;
    });
    carryVector(was, next, columns);
    this.#ledger.keepVectors(node.weight, old.weight, columns);
    const kept = columns.filter((from) => from >= 0).length;
    this.#ledger.report(node.weight, kept === next.length ? 'same' : 'widen', next.length, kept, null);
    this.#ledger.use(old.weight, kept);
    return new Map([
      [
        old.id,
        rows.map((unit, i): UnitRecovery => {
          if (unit === null) return null;
          // Each new unit is scaled by the one number that it has now.
          const terms = unit.terms.map(({ unit: to, factor }) => ({
            unit: to,
            factor: (factor * was[i]!) / next[to]!,
          }));
          return { terms, shift: unit.shift * was[i]! };
        }),
      ],
    ]);
  }
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);
