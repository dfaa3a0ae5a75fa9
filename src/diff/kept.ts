/** How much of a new model's weights has a value from the old one: table by table, kernel by kernel. */
import { inputsOf } from '../ops/index.ts';
import type { ParamPlan, Plan } from '../ir/plan.ts';
import type { Change, Parameters } from './change.ts';
import { segment } from '../ir/node-path.ts';
import { partsAboveExperts } from './experts.ts';
import type { Network } from './graph.ts';
import type { Sides } from './model-side.ts';
import { rowMap } from './vocabularies.ts';
import { entryOf, present } from '../text/present.ts';

/** Over all weights of both models. What starts at zero or as the row of out-of-vocabulary values counts as fresh. */
export function keptParameters(sides: Sides, before: Network, after: Network, changes: readonly Change[]): Parameters {
  const fresh = freshParts(changes, after);
  let [kept, used] = [0, 0];
  for (const { id } of after.plan.tables) {
    const rows = keptRows(sides, id, fresh);
    kept += rows.kept;
    used += rows.used;
  }
  for (const param of after.plan.params) {
    const common = keptOf(param, before, after, fresh);
    kept += common;
    used += common;
  }
  return { kept, fresh: total(after.plan) - kept, dropped: total(before.plan) - used };
}

/** Weights of a model's tables and layers. */
export function total(plan: Plan): number {
  return (
    plan.tables.reduce((sum, { rows, width }) => sum + rows * width, 0) +
    plan.params.reduce((sum, { shape }) => sum + sizeOf(shape), 0)
  );
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

interface Fresh {
  /** Whose kernel rows are fresh. */
  readonly signals: ReadonlySet<string>;
  /** Parts that are fresh throughout, as paths in ids. */
  readonly parts: readonly string[];
}

function freshParts(changes: readonly Change[], after: Network): Fresh {
  const fresh = changes.filter(({ weights, action }) => weights.keep === 'fresh' && action === 'changed');
  return {
    signals: new Set(fresh.filter(({ kind }) => kind === 'signal').map(({ name }) => name)),
    parts: [
      ...(changes.some(({ kind, what }) => kind === 'bottom' && what === 'experts') ? partsAboveExperts(after) : []),
      ...fresh.flatMap(({ kind, name }) =>
        kind === 'bottom'
          ? ['bottom']
          : ['group', 'cross', 'read', 'tower', 'head'].includes(kind)
            ? [segment(kind, name)]
            : [],
      ),
    ],
  };
}

/** Parameters of a new table with a value, and those of the old one that give it: a row may be copied to several. */
function keptRows(sides: Sides, id: string, fresh: Fresh): { readonly kept: number; readonly used: number } {
  const find = ({ plan }: Sides['old']) => plan.tables.find((table) => table.id === id);
  const [was, is] = [find(sides.old), find(sides.new)];
  const none = { kept: 0, used: 0 };
  if (was === undefined || is === undefined || is.vectors?.freeze === true) return none;
  const width = Math.min(was.width, is.width);
  if (is.vocab === null || was.vocab === null)
    return is.vocab !== was.vocab || fresh.signals.has(is.signals[0]!)
      ? none
      : { kept: is.rows * width, used: Math.min(is.rows, was.rows) * width };
  const vocab = (plan: Plan, name: string) =>
    present(
      plan.vocabs.find((one) => one.id === name),
      `vocabulary ${name}`,
    );
  const map = rowMap(sides, vocab(sides.old.plan, was.vocab), vocab(sides.new.plan, is.vocab));
  // Of assumed sizes, which say nothing of rows.
  if (map === null) return { kept: is.rows * width, used: was.rows * width };
  return { kept: Math.min(map.kept, is.rows) * width, used: (was.rows - map.dropped) * width };
}

function keptOf({ name, shape }: ParamPlan, before: Network, after: Network, { signals, parts }: Fresh): number {
  const was = before.plan.params.find((param) => param.name === name);
  if (was === undefined || was.shape.length !== shape.length) return 0;
  if (parts.some((part) => `/${name}`.includes(`/${part}/`))) return 0;
  const [rows = 0, columns] = shape;
  if (columns === undefined) return Math.min(rows, was.shape[0]!);
  const blocks = inputBlocks(after, name);
  const old = inputBlocks(before, name);
  if (blocks === null || old === null) return Math.min(rows, was.shape[0]!) * Math.min(columns, was.shape[1]!);
  let common = 0;
  for (const [id, width] of blocks) {
    const node = entryOf(after.nodes, id);
    if ('signal' in node && signals.has(node.signal)) continue;
    common += Math.min(width, old.get(id) ?? 0);
  }
  return common * Math.min(columns, was.shape[1]!);
}

/** Rows of a kernel, by the node that each block of them reads; null: it is no kernel of a dense layer. */
function inputBlocks(network: Network, kernel: string): ReadonlyMap<string, number> | null {
  const node = network.plan.nodes.find((one) => one.op === 'dense' && one.kernel === kernel);
  if (node === undefined) return null;
  const blocks = new Map<string, number>();
  const add = (id: string) => {
    const input = entryOf(network.nodes, id);
    if (input.op === 'concat') for (const inner of inputsOf(input)) add(inner);
    else blocks.set(id, (blocks.get(id) ?? 0) + input.width);
  };
  for (const id of inputsOf(node)) add(id);
  return blocks;
}
