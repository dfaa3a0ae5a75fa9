/** Experts of the bottom, and the gates that mix them. */
import { type Change, weights } from './change.ts';
import type { Network } from './graph.ts';

/** How many experts there are, and of what: the ids of their first layers, less their numbers. */
function expertsOf({ plan }: Network): string {
  const kinds = new Map<string, number>();
  for (const { id } of plan.nodes) {
    const found = /^bottom\/level\.(\d+)\/(.+)\/expert\.\d+\/layer\.0$/.exec(id);
    if (found === null) continue;
    const kind = `level ${found[1]!}, ${found[2]!}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return [...kinds].map(([kind, count]) => `${count} of ${kind}`).join('; ');
}

export function expertChanges(before: Network, after: Network): Change[] {
  const [was, is] = [expertsOf(before), expertsOf(after)];
  const gates = ({ plan }: Network) => plan.nodes.filter(({ op }) => op === 'mix').length;
  if (was === is && gates(before) === gates(after)) return [];
  return [
    {
      kind: 'bottom',
      name: '',
      action: 'changed',
      what: 'experts',
      message: `experts: ${is || 'none'} instead of ${was || 'none'}`,
      serving: 'compatible',
      weights: weights('fresh', false, {
        kept: 0,
        fresh: after.parameters('bottom'),
        dropped: before.parameters('bottom'),
      }),
      reason: 'gates share out what experts have learned together, and layers above read another mixture',
      fix: null,
    },
  ];
}
