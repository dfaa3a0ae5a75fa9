/** What the plan knows of a declaration: shapes, parameters, operations. Sizes that only data can tell are symbols. */
import { boundariesOf } from '../ir/number-bins.ts';
import { showIds, showSymbolic, type SymbolicSum, symbolicSum } from '../ir/id-space.ts';
import type { Plan, SignalPlan } from '../ir/plan.ts';
import type * as ast from '../language/syntax/ast.ts';

export interface Size {
  readonly params: SymbolicSum;
  /** Of one example, forward. */
  readonly flops: number;
}

/** The parameters and operations that a declaration brings; null for one that has no part of its own in the plan. */
export function declarationSize(plan: Plan, d: ast.Declaration): Size | null {
  const name = 'name' in d && d.name !== null ? d.name.text : null;
  switch (d.kind) {
    case 'model':
      return { params: paramsOf(plan), flops: plan.cost.flops };
    case 'vocab':
    case 'signal':
      return sum(plan, (item) => item === `${d.kind}.${name}` || item.startsWith(`${d.kind}.${name}/`));
    case 'group':
    case 'cross':
    case 'read':
      return sum(plan, (item) => item.startsWith(`${d.kind}.${name}/`));
    case 'tower':
      return sum(plan, (item) => item.startsWith(`tower.${name}/`));
    case 'head':
      return sum(plan, (item) => item.includes(`/head.${name}/`) || item.endsWith(`/head.${name}`));
    case 'bottom':
    case 'bias':
      return sum(plan, (item) => item.startsWith(`${d.kind}/`));
    default:
      return null;
  }
}

function sum(plan: Plan, belongs: (item: string) => boolean): Size | null {
  const items = plan.cost.items.filter(({ name }) => belongs(name));
  return items.length === 0
    ? null
    : {
        params: paramsOf(plan, belongs),
        flops: items.reduce((total, item) => total + item.flops, 0),
      };
}

function paramsOf(plan: Plan, belongs?: (item: string) => boolean): SymbolicSum {
  return symbolicSum(plan, (item) => item.params, belongs);
}

export function showSize({ params, flops }: Size): string {
  const one = params.constant === 1 && params.terms.length === 0;
  return `${showSymbolic(params, showCount)} parameter${one ? '' : 's'}, ${showCount(flops)} FLOPs`;
}

export function showCount(count: number): string {
  return count.toLocaleString('en');
}

/** What a signal is encoded to, as the language's reference writes it: `vec<2>`, `id`, `ids[50]`, with the size of its id space. */
export function encodedShape(plan: Plan, signal: SignalPlan): string {
  const { encoding } = signal;
  const table = plan.tables.find(({ id }) => id === signal.table);
  if (encoding.kind === 'vec') {
    const boundaries = boundariesOf(encoding);
    return boundaries === null || table === undefined
      ? `vec<${encoding.width}>`
      : `number among ${boundaries} boundaries × ${table.width}`;
  }
  const vocab = plan.vocabs.find(({ id }) => id === encoding.vocab);
  const ids = vocab === undefined ? '' : ` of ${showIds(plan, vocab, showCount)}`;
  const width = table === undefined ? '' : ` × ${table.width}`;
  return encoding.kind === 'id' ? `id${ids}${width}` : `ids[${encoding.max}]${ids}${width}`;
}

/** Widths going into and out of a layer that is declared: `96 → 64`. */
export function widthsOf(
  plan: Plan,
  d: ast.Declaration,
): { readonly input: number | null; readonly output: number } | null {
  const name = 'name' in d && d.name !== null ? d.name.text : null;
  const prefix =
    d.kind === 'bottom'
      ? 'bottom/'
      : d.kind === 'group' || d.kind === 'cross' || d.kind === 'read' || d.kind === 'tower'
        ? `${d.kind}.${name}/`
        : null;
  if (prefix === null) return null;
  const own = plan.nodes.filter(({ id }) => id.startsWith(prefix) && !id.includes('/head.'));
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return null;
  const input =
    first.op === 'concat'
      ? first.width
      : first.op === 'dense'
        ? (plan.nodes.find(({ id }) => id === first.input)?.width ?? null)
        : null;
  return { input: d.kind === 'cross' || d.kind === 'read' ? null : input, output: last.width };
}
