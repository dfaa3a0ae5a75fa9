/** A plan's graph as the picture reads it. */
import { inputsOf, operationOf, signalOf } from '../../ops/index.ts';
import type { GraphNode, Plan } from '../../ir/plan.ts';
import { unescapedName } from '../../ir/node-path.ts';
import { entryOf } from '../../text/present.ts';
import type { SignalLine } from './content.ts';

export interface Graph {
  readonly plan: Plan;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  params(prefix: string): number;
  line(signal: string): SignalLine;
}

/** `group.a%2Fb/dense` → `group`, `a/b`, `group.a%2Fb/`. */
export function pathOf(id: string): { kind: string; name: string; prefix: string } {
  const head = id.split('/')[0]!;
  const dot = head.indexOf('.');
  const name = unescapedName(head.slice(dot + 1));
  return { kind: dot < 0 ? head : head.slice(0, dot), name, prefix: `${head}/` };
}

/** The nodes that `id` reads, through a concatenation of its own. */
export function operandsOf(graph: Graph, id: string): readonly string[] {
  const node = entryOf(graph.nodes, id);
  return inputsOf(node).flatMap((input) =>
    entryOf(graph.nodes, input).op === 'concat' ? inputsOf(entryOf(graph.nodes, input)) : [input],
  );
}

export function lineOf(graph: Graph, id: string): SignalLine {
  const node = entryOf(graph.nodes, id);
  return graph.line(signalOf(node) ?? '');
}

/** `352 → 256 → 128 · batch norm · relu · dropout 10 %`. */
export function stackText(
  graph: Graph,
  path: string,
  before: readonly string[],
  after: readonly string[] = [],
): string {
  // Members of an ensemble have the layers of the first one.
  const nodes = graph.plan.nodes.filter(({ id }) => id.startsWith(`${path}/layer.`) && !id.includes('/member.'));
  const widths = nodes.filter((node) => node.op === 'dense').map((node) => String(node.width));
  const extras = new Set<string>();
  for (const node of nodes) {
    const caption = operationOf(node).caption?.(node) ?? null;
    if (caption !== null) extras.add(caption);
  }
  return [[...before, ...widths, ...after].join(' → '), ...extras].filter((part) => part !== '').join(' · ');
}
