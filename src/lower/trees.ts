/** Boosted trees next to a network: a forest a head, whose logit is added to the network's. */
import type { TreesOptions } from '../ir/plan.ts';
import { unusedName } from './baselines/linear.ts';
import type { Frame } from './index.ts';
import { segment } from '../ir/node-path.ts';

export function withTrees(frame: Frame, trees: TreesOptions | null): Frame {
  if (trees === null) return frame;
  const taken = new Set(frame.signals.map(({ name }) => name));
  const forests = frame.heads.map(({ name: head }) => {
    const name = unusedName(`${segment('head', head)}/trees`, taken);
    taken.add(name);
    return { name, head, vocab: null, ...trees, growOn: 1 };
  });
  return { ...frame, forests };
}
