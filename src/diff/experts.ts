/** Experts of the bottom, and the gates that mix them. */
import { expertOf, expertsIn, gatesOf } from '../ir/gates.ts';
import { type Change, weights } from './change.ts';
import type { Network } from './graph.ts';

/** `2 shared, 1 of source a, 1 of head click on each of 2 levels, a gate for each source`; `none`. */
function expertsOf({ plan }: Network): string {
  const kinds = new Map<string, number>();
  let levels = 0;
  for (const { level, of, name } of expertsIn(plan.nodes)) {
    levels = Math.max(levels, level + 1);
    // Levels are alike.
    if (level > 0) continue;
    const kind = name === null ? 'shared' : `of ${of} ${name}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (levels === 0) return 'none';
  const ofHeads = gatesOf(plan).some(({ feeds, head }) => feeds === 'output' && head !== null);
  const stacks = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  return `${stacks}${levels === 1 ? '' : ` on each of ${levels} levels`}, a gate for each ${ofHeads ? 'source and head' : 'source'}`;
}

export function expertChanges(before: Network, after: Network): Change[] {
  const [was, is] = [expertsOf(before), expertsOf(after)];
  if (was === is) return [];
  const kept = keptExperts(before, after);
  return [
    {
      kind: 'bottom',
      name: '',
      action: 'changed',
      what: 'experts',
      message: `experts: ${is} instead of ${was}`,
      serving: 'compatible',
      weights: weights(kept > 0 ? 'warm' : 'fresh', false, {
        kept,
        fresh: after.parameters('bottom') - kept,
        dropped: before.parameters('bottom') - kept,
      }),
      reason:
        kept > 0
          ? 'experts that read the input of the bottom stay what they are; what reads their mixture starts anew'
          : 'gates share out what experts have learned together, and layers above read another mixture',
      fix: null,
    },
  ];
}

/** Weights of the lowest level's experts that both have: they read the same. */
function keptExperts(before: Network, after: Network): number {
  let kept = 0;
  for (const [name, size] of after.sizes)
    if (expertOf(name)?.level === 0 && before.sizes.get(name) === size) kept += size;
  return kept;
}

/** What reads a mixture of other experts than before, as parts of ids: higher levels, and the layers of towers and heads. */
export function partsAboveExperts({ plan }: Network): string[] {
  return plan.nodes.flatMap(({ id, op, tower }) => {
    if (op !== 'dense' || id.endsWith('/gate')) return [];
    return (expertOf(id)?.level ?? 0) > 0 || (tower !== null && id.startsWith('tower.')) ? [id] : [];
  });
}
