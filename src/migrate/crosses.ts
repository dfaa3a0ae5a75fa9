/** Layers of DCN-v2, products of projections, and gates of operands: what of the old values is in the new ones. */
import type { NodeOf } from '../ops/index.ts';
import { entryOf } from '../text/present.ts';
import { type Carried, carryKernel, lacking } from './carry.ts';
import { actionOf, type Ledger } from './ledger.ts';
import type { NetworkMove } from './network-move.ts';
import { exactly, type Held, moved, type Recovery, sameUnit, type UnitRecovery } from './recovery.ts';

const NONE: Held = new Map();

interface Context {
  readonly move: NetworkMove;
  readonly ledger: Ledger;
  /** Of the nodes before. */
  readonly held: ReadonlyMap<string, Held>;
  /** Of what an old node read, by the new node that is read instead: how each unit is recovered, and its mean. */
  rows(old: string, input: string): { readonly rows: UnitRecovery[]; readonly means: Float64Array };
}

type CrossLayer = NodeOf<'cross' | 'cross_low_rank'>;

/** A unit stays in its place, as it is multiplied by that of x0. */
export function moveCross(node: CrossLayer, context: Context): Held {
  const { move, ledger } = context;
  const id = move.counterparts.id(node.id);
  const old = move.old.node(id, 'cross') ?? move.old.node(id, 'cross_low_rank');
  // Whole kernels are no product of two of low rank: those are learned from the start.
  if (old === null || (old.op === 'cross' && node.op === 'cross_low_rank')) return NONE;
  const x0 = context.rows(old.x0, node.x0).rows;
  const { rows, means } = context.rows(old.input, node.input);
  const places = rows.map((unit, i) => {
    const at = sameUnit(unit);
    return at !== null && at === sameUnit(x0[i]) ? at : null;
  });
  const columns = new Int32Array(node.width).fill(-1);
  places.forEach((at, unit) => {
    if (at !== null) columns[at] = unit;
  });
  const carried: Carried = { rows, columns, width: old.width };
  const lacks =
    node.op === 'cross_low_rank'
      ? moveLowRank(node, old as NodeOf<'cross_low_rank'>, carried, means, context)
      : moveWhole(node, old, carried, means, context);
  const bias = entryOf(move.params, node.bias);
  const was = move.old.param(old.bias);
  columns.forEach((from, column) => {
    if (from >= 0) bias[column] = was[from]! + lacks[column]!;
  });
  ledger.keepVectors(node.bias, old.bias, columns);
  const kept = places.filter((at) => at !== null).length;
  ledger.report(node.bias, kept === bias.length ? 'same' : 'widen', bias.length, kept, null);
  ledger.use(old.bias, kept);
  return new Map([[old.id, places.map((at) => (at === null ? null : exactly(at)))]]);
}

function moveWhole(
  node: NodeOf<'cross'>,
  old: CrossLayer,
  carried: Carried,
  means: Float64Array,
  { move, ledger }: Context,
): Float64Array {
  const next = entryOf(move.params, node.kernel);
  const kernel = old.op === 'cross' ? move.old.param(old.kernel) : move.old.crossKernel(old);
  carryKernel(kernel, next, carried);
  if (old.op === 'cross') {
    ledger.keepKernel(node.kernel, old.kernel, next.length, carried);
    ledger.kernel(node, old, carried, means);
  } else {
    const action = actionOf(carried, node.width);
    const kept = old.width ** 2;
    const note = 'the product of both kernels of low rank';
    ledger.report(node.kernel, action === 'same' ? 'refit' : action, next.length, Math.min(kept, next.length), note);
    for (const name of [old.down, old.up]) ledger.use(name, move.old.param(name).length);
  }
  return lacking(kernel, carried, means);
}

/** Of a greater rank than before the new directions give nothing yet; of a smaller one those stay that give most. */
function moveLowRank(
  node: NodeOf<'cross_low_rank'>,
  old: NodeOf<'cross_low_rank'>,
  { rows, columns, width }: Carried,
  means: Float64Array,
  { move, ledger }: Context,
): Float64Array {
  const [down, up] = [move.old.param(old.down), move.old.param(old.up)];
  const norm = (values: Iterable<number>): number => Math.hypot(...values);
  const gain = Array.from(
    { length: old.rank },
    (_, d) =>
      norm(Array.from({ length: width }, (_row, i) => down[i * old.rank + d]!)) *
      norm(up.subarray(d * width, (d + 1) * width)),
  );
  const chosen = Array.from(gain, (_, d) => d)
    .sort((a, b) => gain[b]! - gain[a]! || a - b)
    .slice(0, node.rank)
    .sort((a, b) => a - b);
  const directions = Int32Array.from({ length: node.rank }, (_, d) => chosen[d] ?? -1);
  const first: Carried = { rows, columns: directions, width: old.rank };
  carryKernel(down, entryOf(move.params, node.down), first);
  const shifts = lacking(down, first, means);
  const ofDirection = Array.from({ length: old.rank }, (_, d): UnitRecovery => {
    const at = directions.indexOf(d);
    return at < 0 ? null : { terms: [{ unit: at, factor: 1 }], shift: shifts[at]! };
  });
  const gone = Float64Array.from(gain, (_, d) =>
    means.reduce((sum, mean, i) => sum + mean * down[i * old.rank + d]!, 0),
  );
  const second: Carried = { rows: ofDirection, columns, width };
  carryKernel(up, entryOf(move.params, node.up), second);
  ledger.keepKernel(node.down, old.down, node.width * node.rank, first);
  ledger.keepKernel(node.up, old.up, node.width * node.rank, second);
  ledger.kernel({ kernel: node.down, width: node.rank }, { kernel: old.down, width: old.rank }, first, means);
  ledger.kernel({ kernel: node.up, width: node.width }, { kernel: old.up, width }, second, gone);
  return lacking(up, second, gone);
}

/** Products and bi-interactions: a unit is what it was where that unit of every operand is. */
export function heldElementwise(
  node: NodeOf<'product' | 'bi_interaction'>,
  { move, held }: Pick<Context, 'move' | 'held'>,
): Held {
  const old = move.old.node(move.counterparts.id(node.id), node.op);
  if (old === null || old.inputs.length !== node.inputs.length) return NONE;
  const operands = node.inputs.map((input) => entryOf(held, input));
  // Each operand is called by its own id, or by those of what stands side by side in it.
  const pairs = old.inputs.map((input): Recovery | undefined => {
    const leaves = move.old.leaves(input);
    const found = operands.find((of) => leaves.every(({ base }) => of.has(base)));
    return found === undefined ? undefined : leaves.flatMap(({ base }) => [...entryOf(found, base)]);
  });
  if (new Set(pairs).size !== pairs.length || pairs.includes(undefined)) return NONE;
  return new Map([
    [
      old.id,
      Array.from({ length: old.width }, (_, unit) => {
        const places = pairs.map((recovery) => sameUnit(recovery?.[unit]));
        const [first] = places;
        return first !== null && first !== undefined && places.every((at) => at === first) ? exactly(first) : null;
      }),
    ],
  ]);
}

/** The mean of an operand is what it was where the operand is, unit by unit. */
export function heldFieldMeans(node: NodeOf<'field_means'>, { move, held }: Pick<Context, 'move' | 'held'>): Held {
  const old = move.old.node(move.counterparts.id(node.id), 'field_means');
  if (old === null) return NONE;
  const widths = new Map(move.next.nodes.map(({ id, width }) => [id, width]));
  return new Map([
    [
      old.id,
      old.inputs.map((input): UnitRecovery => {
        const at = node.inputs.findIndex((now) =>
          isWhole(entryOf(held, now).get(move.old.base(input)), entryOf(widths, now)),
        );
        return at < 0 ? null : exactly(at);
      }),
    ],
  ]);
}

/** Operands times their gates: one is what it was where its gate and the operand are. */
export function heldFieldGate(node: NodeOf<'field_gate'>, { move, held }: Pick<Context, 'move' | 'held'>): Held {
  const old = move.old.node(move.counterparts.id(node.id), 'field_gate');
  const gates = old === null ? undefined : entryOf(held, node.gate).get(move.old.base(old.gate));
  if (old === null || gates === undefined) return NONE;
  const widths = new Map(move.next.nodes.map(({ id, width }) => [id, width]));
  const offsets = node.inputs.map((_, i) => node.inputs.slice(0, i).reduce((sum, id) => sum + entryOf(widths, id), 0));
  const recovery = old.inputs.flatMap((input, i): UnitRecovery[] => {
    const width = entryOf(move.old.nodes, input).width;
    const at = sameUnit(gates[i]);
    const operand = at === null ? undefined : entryOf(held, node.inputs[at]!).get(move.old.base(input));
    return operand === undefined ? Array.from({ length: width }, () => null) : [...moved(operand, offsets[at!]!)];
  });
  return new Map([[old.id, recovery]]);
}

/** Whether a new node is the old one, unit by unit. */
function isWhole(recovery: Recovery | undefined, width: number): boolean {
  return recovery !== undefined && recovery.length === width && recovery.every((unit, i) => sameUnit(unit) === i);
}
